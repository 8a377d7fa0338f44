import { type Shares, shareOperations } from '../../../../../../contracts/apis/integrator/promises/shares/own-share.ts';
import type { CheckPlan } from '../../../../../../contracts/check/session/check-plan.ts';
import { type Plans, resourceIn } from '../find.ts';

/** Plans that are about the users of an account. */
export function ofShares(plans: (shares: Shares) => readonly CheckPlan[]): Plans {
  return (session) => {
    const operations = shareOperations(session.contract);
    if (operations === undefined) throw new Error('The document has no users.');
    return plans({ resource: resourceIn(session, 'ashares'), operations });
  };
}
