import { promises } from '../../../../../contracts/apis/integrator/resources/exports.ts';
import { resourceIn } from '../promises/find.ts';
import { refuses, showsEach, turns, without } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const to = 'POST /exports/{}/';

promiseTests('exports', (session) => promises(resourceIn(session, 'exports'), session.contract), 35, [
  [
    'shows no createdAt of a new one',
    showsEach('POST /exports', without('createdAt')),
    ['new record shows createdAt'],
    'createExport',
  ],
  ['takes nothing for a listener', refuses(`${to}a-token-of-the-run/data`), ['success'], 'receiveExportData'],
  [
    'takes what anybody sends to a listener',
    turns(`${to}another-token/data`, 404, 204),
    ['refusal unknown-record'],
    'receiveExportData',
  ],
]);
