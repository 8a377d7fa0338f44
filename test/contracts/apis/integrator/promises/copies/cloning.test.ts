import { clonePlans } from '../../../../../../contracts/apis/integrator/promises/copies/cloning.ts';
import { lifeCycle } from '../../../../check/defects/life-cycle.ts';
import { resourceIn } from '../find.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';

promiseTests('clones of integrations', (session) => clonePlans(resourceIn(session, 'integrations')), 20, [
  ...liesOf(lifeCycle, {
    'clone responds with the original': [
      'another record',
      'copy _registeredConnectionIds',
      'copy _sourceId',
      'copy install',
      'copy name',
    ],
    'clone names no original': ['copy _sourceId', 'copy is kept'],
    'clone keeps the name': ['copy is kept', 'copy name'],
    'clone loses the settings': ['copy is kept', 'copy settings'],
    'clone is not kept': ['copy is kept'],
    'clone renames the original': ['original is untouched'],
    'clone ignores the name': ['copy name', 'success'],
    'clone ignores the connections': ['copy _registeredConnectionIds', 'copy install', 'success'],
  }),
]);
