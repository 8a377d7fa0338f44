import { promises } from '../../../../../contracts/apis/integrator/resources/flow-errors.ts';
import { resourceIn } from '../promises/find.ts';
import { isAt, refuses, shows } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const [counts, errors, resolved] = ['GET /flows/{}/errors', 'GET /flows/{}/{}/errors', 'GET /flows/{}/{}/resolved'];
const [ofCounts, ofErrors, ofResolved] = ['listFlowErrors', 'listStepErrors', 'listResolvedErrors'];
const error = { errorId: '1', message: 'No.', occurredAt: '2026-01-01T00:00:00.000Z', code: 'x', source: 'x' };
/** The number of errors of each step that is counted. */
const counted = (edit: (one: object) => unknown) =>
  shows(counts, (value) => ({ flowErrors: Reflect.get(Object(value), 'flowErrors').map(edit) }));

promiseTests('the errors of flows', (session) => promises(resourceIn(session, 'flowErrors'), session.contract), 35, [
  ['counts no steps', shows(counts, () => ({ flowErrors: [] })), ['errors by step'], ofCounts],
  ['counts a text', shows(counts, () => ({ flowErrors: 'none' })), ['errors by step'], ofCounts],
  ['counts nulls', shows(counts, () => ({ flowErrors: [null, 'x'] })), ['errors by step'], ofCounts],
  ['has null for a resolved error, which says nothing', shows(resolved, () => ({ resolved: [null] })), [], ofResolved],
  ['counts nothing', shows(counts, () => []), ['errors by step'], ofCounts],
  ['counts errors of what has not run', counted((one) => ({ ...one, numError: 1 })), ['errors by step'], ofCounts],
  [
    'counts errors of another step',
    counted((one) => ({ ...one, _expOrImpId: 'f'.repeat(24) })),
    ['errors by step'],
    ofCounts,
  ],
  ['knows no flow to count', refuses(counts), ['success'], ofCounts],
  ['has errors of what has not run', shows(errors, () => ({ errors: [error] })), ['errors of a step'], ofErrors],
  [
    'has resolved errors of what has not run',
    shows(resolved, () => ({ resolved: [error] })),
    ['errors of a step'],
    ofResolved,
  ],
  ['has no place for errors', refuses(errors), ['success'], ofErrors],
  ['has no place for resolved errors', refuses(resolved), ['success'], ofResolved],
  [
    'has errors of what is no step',
    () => async (request, next) => {
      const response = await next(request);
      const isEmpty = isAt(request, errors) && response.status === 404;
      return isEmpty ? { ...response, status: 200, body: '{"errors":[]}' } : response;
    },
    ['refusal unknown-record'],
    ofErrors,
  ],
]);
