import type { MockAccount } from '../../../engine/account/account.ts';
import type { FakeContext } from '../../define/fake-context.ts';
import { knownRecord } from '../../define/records/known-record.ts';
import type { ConnectionMembers } from './extension.ts';

/** What a test can do with the connections of an account. */
export function connectionMembers(_fake: FakeContext, account: MockAccount): ConnectionMembers {
  const set =
    (offline: boolean) =>
    (id: string): void => {
      const record = knownRecord(account, '/connections', id, 'take down or up');
      account.collection('/connections').set(id, { ...record, offline });
    };
  return { down: set(true), up: set(false) };
}
