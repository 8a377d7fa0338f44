import type { ResourceExtension } from '../../define/define-extension.ts';
import type { ScriptLog } from './logs.ts';

/** What a script is to have logged; the moment is that of the account's clock. */
export type GivenLog = Pick<ScriptLog, 'message' | 'function' | '_flowId'> & Partial<Pick<ScriptLog, 'level'>>;

/** What stands beside `get` and `put` of the scripts of an account. */
export interface ScriptMembers {
  /**
   * Lets a script have logged something, as if a function of it had run.
   *
   * What it has logged is forgotten with a reset, and is in no export of the account.
   *
   * @param entry What it says; `level` is `info` where it is left out.
   * @throws {OptionError} where the account has no such script, or the entry is none.
   * @example
   * integrator.scripts.log(id, { level: 'warn', message: 'Passed over 3 carts.' });
   */
  log(id: string, entry: GivenLog): void;
}

/** What scripts bring along: what they have logged. */
export const extension: ResourceExtension<object, object, ScriptMembers> = { lateMembers: ['log'] };
