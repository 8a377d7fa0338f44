import { timestamp } from '../../../engine/time/clock.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import { OptionError } from '../../errors/option-error.ts';
import { logLevels, logsOf, type ScriptLog } from './logs.ts';

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
export const extension: ResourceExtension<object, object, ScriptMembers> = {
  recordMembers: ({ memory }, account) => ({
    log: (id, entry) => {
      const { level = 'info', message, ...more } = entry;
      const why = !account.collection('/scripts').has(id)
        ? `the account ${account.name} has no such script. Give the _id of one.`
        : flawOf({ level, message, ...more });
      if (why !== undefined) throw new OptionError(`Failed to log for the script ${String(id)}: ${why}`);
      logsOf(memory).add(account.name, id, { time: timestamp(account.clock.now()), level, message, ...more });
    },
  }),
  forget: (memory, account) => logsOf(memory).clear(account),
};

/** Why an entry cannot be shown as the document has it. */
function flawOf({ level, message, function: name = '', _flowId = '' }: GivenLog): string | undefined {
  if (![message, name, _flowId].every((one) => typeof one === 'string')) return 'its fields are no texts. Give texts.';
  if (!logLevels.some((one) => one === level)) return `its level is none of ${logLevels.join(', ')}. Give one of them.`;
  return /^([0-9a-f]{24})?$/.test(_flowId) ? undefined : `${_flowId} is no _id of a flow. Give one, or none.`;
}
