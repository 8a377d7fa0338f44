import { checkOptions, oneOf, usual } from '../../../../contracts/options/check-options.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import { timestamp } from '../../../engine/time/clock.ts';
import type { FakeContext } from '../../define/fake-context.ts';
import { knownRecord } from '../../define/records/known-record.ts';
import type { ScriptMembers } from './extension.ts';
import { logLevels, logsOf } from './logs.ts';

/** What a test can do with the scripts of an account. */
export function scriptMembers({ memory }: FakeContext, account: MockAccount): ScriptMembers {
  return {
    log: (id, entry) => {
      knownRecord(account, '/scripts', id, 'log for');
      const text = usual.text;
      checkOptions('log()', entry, { message: text, level: oneOf(...logLevels), function: text, _flowId: text });
      const { level = 'info', message = '', ...more } = entry;
      const logs = logsOf(memory);
      const time = timestamp(account.clock.now());
      const before = logs.get(account.name, id) ?? [];
      logs.set(account.name, id, [...before, { time, level, message, ...more }]);
    },
  };
}
