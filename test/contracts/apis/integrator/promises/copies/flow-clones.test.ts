import { flowClonePlans } from '../../../../../../contracts/apis/integrator/promises/copies/flow-clones.ts';
import { jsonResponse } from '../../../../check/proxy.ts';
import { resourceIn } from '../find.ts';
import { afterwards, idIn, isAt, refuses, shows, showsEach, takes, turns, without } from '../lies.ts';
import { promiseTests } from '../promise-tests.ts';

const clone = 'POST /flows/{}/clone';
const [good, gone] = [
  'a clone is another flow in the integration that is named',
  'a clone for an integration that is not there is refused',
];
const untouched = 'other records are left alone';

promiseTests('clones of flows', (session) => flowClonePlans(resourceIn(session, 'flows')), 20, [
  ['keeps the name of the original', takes(clone, without('name')), ['copy name'], good],
  ['leaves the integration out', showsEach(clone, without('_integrationId')), ['copy _integrationId'], good],
  ['does not say what a copy was made of', showsEach(clone, without('_sourceId')), ['copy _sourceId'], good],
  [
    'responds with the original',
    shows(clone, (_copy, request, backend) => backend.flows.get(idIn(request))),
    ['another record', 'copy _integrationId', 'copy _sourceId', 'copy name'],
    good,
  ],
  [
    'changes the original',
    afterwards(clone, (backend, request) => {
      const own = backend.flows.get(idIn(request));
      if (own !== undefined) backend.flows.put({ ...own, description: 'changed' });
    }),
    [untouched],
    good,
  ],
  ['refuses each clone', refuses(clone, 422), ['success'], good],
  [
    'finds no flow where there is no integration',
    turns(clone, 422, 404, { errors: [{ code: 'invalid_ref', message: 'No.' }] }),
    ['refusal dangling-reference'],
    gone,
  ],
  [
    'does not say what is at fault',
    turns(clone, 422, 422, { errors: [{ code: 'invalid_field', message: 'No.' }] }),
    ['refusal entry dangling-reference'],
    gone,
  ],
  [
    'clones into an integration that is gone',
    () => async (request, next, backend) => {
      const response = await next(request);
      const isGone = isAt(request, clone) && response.status === 422;
      return isGone ? jsonResponse(201, backend.create.flow({ name: 'copy' })) : response;
    },
    ['refusal dangling-reference'],
    gone,
  ],
]);
