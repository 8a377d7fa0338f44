import { expect, test } from 'vitest';
import { projectionPlans } from '../../../../../contracts/apis/integrator/promises/projections.ts';
import { projections } from '../../../check/defects/projections.ts';
import { goodBackend } from '../../../check/proxy.ts';
import { find, type Plans, resourceIn } from './find.ts';
import { hides, refuses } from './lies.ts';
import { liesOf, promiseTests } from './promise-tests.ts';

const included = ['_id', 'description', 'noSuchField', 'settings.kept.one', 'version,description'].map(
  (one) => `projection include=${one}`,
);
const excluded = ['_id,name', 'description', 'description,readme,mode', 'noSuchField', 'settings.kept'].map(
  (one) => `projection exclude=${one}`,
);
const deep = 'projection include=settings.kept.one';

const plans: Plans = (session) => projectionPlans(session, resourceIn(session, 'integrations'));

promiseTests('include and exclude', plans, 25, [
  ...liesOf(projections, {
    'include is ignored': included,
    'exclude is ignored': excluded.filter((rule) => !/_id|noSuch/.test(rule)),
    'include knows its first field only': ['projection include=version,description'],
    'include takes the whole of a dotted field': [deep],
    'include finds no dotted field': [deep],
    'include drops _id': included,
    'include drops name': included,
    'include leaves null for unknown names': ['projection include=noSuchField', deep],
    'an empty include leaves nothing': ['projection include='],
    'exclude drops the whole of a dotted field': ['projection exclude=settings.kept'],
    'exclude drops _id and name where asked to': ['projection exclude=_id,name'],
    'exclude means include': excluded,
    'include is obeyed by GET of one record': ['no projection of one record'],
  }),
  ['lists what is new far behind, which it may', hides('GET /integrations'), []],
  ['refuses to list', refuses('GET /integrations', 400), ['success']],
]);

test('of records that others have made, include leaves nothing but what it names', async () => {
  const reading: Plans = (session) => plans(session).filter(({ writes }) => !writes);
  for (const [what, rules] of [
    ['include is ignored', ['projection']],
    ['exclude is ignored', []],
  ] as const)
    expect(await find(reading, projections[what], goodBackend())).toMatchObject({ rules, requests: 1 });
});
