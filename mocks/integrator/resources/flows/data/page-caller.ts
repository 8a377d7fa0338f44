import type { CallingAccount } from '../../../app/interface/app-caller.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import type { CallPageFunction } from './work/page-functions.ts';

/** Calls the functions of a flow where the code of its app runs: that of the connector, or the account's own. */
export function pageCaller(
  { app }: FakeContext,
  account: CallingAccount,
  connector: string | undefined,
): CallPageFunction {
  return async (kind, name, options) => {
    const caller = await app?.();
    if (caller?.has(account, connector) !== true) return { kind: 'not-called' };
    const outcome = await caller.call(account, { kind, function: name, connector, options });
    if (!('refusal' in outcome)) return { kind: 'result', result: outcome.result };
    const [{ code, message }] = outcome.refusal.body.errors;
    return { kind: 'failed', code, message };
  };
}
