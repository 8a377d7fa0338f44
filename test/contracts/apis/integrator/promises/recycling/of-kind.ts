import {
  type Bin,
  binOf,
  type Recycling,
} from '../../../../../../contracts/apis/integrator/promises/recycling/recycled.ts';
import type { CheckPlan } from '../../../../../../contracts/check/session/check-plan.ts';
import { type Plans, resourceIn } from '../find.ts';

/** Plans of the recycle bin that are about one kind of records. */
export function ofKind(
  name: string,
  plans: (bin: Bin, kind: Recycling, ...rest: Parameters<Plans>) => CheckPlan[],
): Plans {
  return (session) => {
    const bin = binOf(session.contract);
    const { singular, recycled } = resourceIn(session, name);
    if (bin === undefined || recycled === undefined) throw new Error(`No bin has a place for ${name}.`);
    return plans(bin, { name, singular, model: recycled }, session);
  };
}
