import type { JournalEntry } from '../../engine/journal/journal.ts';
import { lateOf } from '../../engine/late.ts';
import type { AppCalls } from './call/call-function.ts';
import type { CallingAccount, LateAppCaller } from './interface/app-caller.ts';
import type { AppExtensionOptions } from './option/app-option.ts';
import type { OneTimeTokens } from './tokens/one-time-tokens.ts';

/** What a function may take where nobody says otherwise, in milliseconds. Source: choice, of what stacks keep open. */
const usualTimeoutMs = 300_000;

/** Makes what calls the functions of apps; what it is made of is loaded at the first call. `undefined` where there are none. */
export function lateCaller(
  { extension, extensionTimeoutMs = usualTimeoutMs }: AppExtensionOptions,
  parts: { readonly tokens: OneTimeTokens; readonly observe: (entry: JournalEntry) => void },
): LateAppCaller | undefined {
  if (extension === undefined) return undefined;
  const { load } = lateOf(async () => {
    const [{ createCaller }, { createHosts }, judge] = await Promise.all([
      import('./call/create-caller.ts'),
      import('./hosts/create-host.ts'),
      import('../../../contracts/apis/extension/judge.ts'),
    ]);
    return createCaller({ ...parts, hostOf: createHosts(extension), timeoutMs: extensionTimeoutMs, judge });
  });
  return load;
}

/** What calls functions of apps for a test; it is loaded at the first call. */
export function lateCalls(
  app: LateAppCaller | undefined,
  { account }: { readonly account: (name?: string) => CallingAccount },
): AppCalls {
  return {
    callFunction: async (kind, name, options, how) => {
      const { callFunction } = await import('./call/call-function.ts');
      return callFunction(app, account, kind, name, options, how);
    },
  };
}
