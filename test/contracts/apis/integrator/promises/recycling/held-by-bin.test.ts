import { heldByBinPlans } from '../../../../../../contracts/apis/integrator/promises/recycling/held-by-bin.ts';
import { recycleBin } from '../../../../check/defects/recycle-bin.ts';
import { resourceIn } from '../find.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofKind } from './of-kind.ts';

promiseTests(
  'what the recycle bin refers to',
  ofKind('connections', (bin, kind, session) =>
    heldByBinPlans(bin, session.contract, kind, resourceIn(session, 'recycleBin').references),
  ),
  8,
  liesOf(recycleBin, {
    'deletes an OAuth client though a deleted connection uses it': ['refusal record-in-use'],
    'never deletes an OAuth client that was in use': ['success'],
    'purges nothing': ['success'],
  }),
);
