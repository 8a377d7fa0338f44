import { promises } from '../../../../../contracts/apis/integrator/resources/flows.ts';
import { resourceIn } from '../promises/find.ts';
import { type Body, refuses, showsEach, without } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const [made, read] = ['POST /flows', 'GET /flows/{}'];
const [create, get] = ['createFlow', 'getFlow'];
/** Whether a flow has instances that are counted. */
const isCounted = ({ numInstances }: Body): boolean => typeof numInstances === 'number' && numInstances > 0;
const counts = (numInstances: (own: Body) => unknown) =>
  showsEach(read, (own) => ({ ...own, numInstances: numInstances(own) }));

// Their runs have a table of their own.
promiseTests(
  'flows',
  (session) =>
    promises(resourceIn(session, 'flows'), session.contract).filter(({ operation }) => operation?.id !== 'runFlow'),
  40,
  [
    ['shows no createdAt of a new one', showsEach(made, without('createdAt')), ['new record shows createdAt'], create],
    ['does not say whether a new one logs', showsEach(made, without('logging')), ['new record shows logging'], create],
    ['counts no instances', showsEach(read, without('numInstances')), ['numInstances'], get],
    ['counts instances by halves', counts((own) => (isCounted(own) ? 0.5 : undefined)), ['numInstances'], get],
    ['counts instances that are gone', counts(() => 1), ['numInstances'], get],
    ['counts no more than none, and says so', counts((own) => (isCounted(own) ? own['numInstances'] : 0)), [], get],
    [
      'says nothing of instances where there are none',
      counts((own) => (isCounted(own) ? own['numInstances'] : undefined)),
      [],
      get,
    ],
    [
      'says nothing of instances where there are some',
      counts((own) => (isCounted(own) ? undefined : 0)),
      ['numInstances'],
      get,
    ],
    ['reads no abstract flow', refuses(read), ['success'], get],
  ],
);
