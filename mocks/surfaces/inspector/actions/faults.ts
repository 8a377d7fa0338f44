import { isRecord } from '../../../../spec/document/document.ts';
import { isFaultPreset } from '../../../engine/faults/presets.ts';
import type { FaultRule } from '../../../engine/faults/rule/fault.ts';
import type { PlainFaultRule } from '../../connect/client/connected-account.ts';
import { accountNamed, accountOf, attempt, type Context, reasonOf } from '../state/context.ts';
import { refresh } from './refresh.ts';

/** Switches a preset on, with the numbers given, or off. */
export async function switchPreset(context: Context, name: string, on: boolean, changes: FaultRule): Promise<void> {
  await attempt(context, async () => {
    const { faults } = accountOf(context);
    if (!isFaultPreset(name)) throw new Error(`Failed to use ${name}: there is no such preset.`);
    if (on) await faults.use(name, leftToServer(changes));
    else await faults.remove(name);
  });
  await refresh(context);
}

/** Adds a rule; tells whether it was taken. What is wrong with it is shown beside the form. */
export async function addRule(context: Context, rule: FaultRule): Promise<boolean> {
  try {
    await accountOf(context).faults.add(leftToServer(rule));
    context.store.change({ faultFailure: undefined });
  } catch (error) {
    context.store.change({ faultFailure: reasonOf(error) });
    return false;
  }
  await refresh(context);
  return true;
}

/** Takes a rule away, or all of them. */
export async function removeFaults(context: Context, name?: string): Promise<void> {
  await attempt(context, async () => {
    const { faults } = accountOf(context);
    await (name === undefined ? faults.clear() : faults.remove(name));
  });
  await refresh(context);
}

/** Asks what goes wrong in the accounts that are not looked at. */
export async function refreshOtherFaults({ store, integrator }: Context): Promise<void> {
  const { account } = store.state;
  const accounts = await integrator.accounts.overview().catch(() => []);
  const others = accounts.filter(({ name, faults }) => name !== account && faults > 0);
  const lists = others.map(async ({ name }) => {
    const faults = await accountNamed(integrator, name).faults.list();
    return faults.map((fault) => ({ account: name, fault }));
  });
  const otherFaults = (await Promise.all(lists).catch(() => [])).flat();
  if (store.state.account === account) store.change({ otherFaults });
}

/** Takes a rule of another account away. */
export async function removeOtherFault(context: Context, account: string, name: string): Promise<void> {
  await attempt(context, async () => {
    await accountNamed(context.integrator, account).faults.remove(name);
  });
  await refreshOtherFaults(context);
}

/** A rule that a person has put together: the server judges it, and knows what operations there are. */
function leftToServer(rule: FaultRule): PlainFaultRule {
  const sent: unknown = rule;
  const isObject = (value: unknown): value is PlainFaultRule => isRecord(value);
  return isObject(sent) ? sent : {};
}
