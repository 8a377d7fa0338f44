import type { FaultRule } from '../../../engine/faults/rule/fault.ts';
import { accountOf, attempt, type Context, reasonOf } from '../state/context.ts';
import { refresh } from './refresh.ts';

/** Switches a preset on or off. */
export async function switchPreset(context: Context, name: string, on: boolean): Promise<void> {
  await attempt(context, async () => {
    if (on) await accountOf(context).usePreset(name);
    else await accountOf(context).heal(name);
  });
  await refresh(context);
}

/** Adds a rule; tells whether it was taken. What is wrong with it is shown beside the form. */
export async function addRule(context: Context, rule: FaultRule): Promise<boolean> {
  try {
    await accountOf(context).addFault(rule);
    context.store.change({ faultFailure: undefined });
  } catch (error) {
    context.store.change({ faultFailure: reasonOf(error) });
    return false;
  }
  await refresh(context);
  return true;
}

/** Takes a rule away, or all of them. */
export async function heal(context: Context, name?: string): Promise<void> {
  await attempt(context, () => accountOf(context).heal(name));
  await refresh(context);
}
