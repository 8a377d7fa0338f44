import type { MockAccount } from '../../../engine/account/account.ts';
import type { FakeContext } from '../../define/fake-context.ts';
import { knownRecord } from '../../define/records/known-record.ts';
import type { ConnectionMembers } from './extension.ts';

/** The path under which the connections of an account are kept. */
export const connectionsPath = '/connections';

/** What a test can do with the connections of an account. */
export function connectionMembers(_fake: FakeContext, account: MockAccount): ConnectionMembers {
  const set =
    (offline: boolean) =>
    (id: string): void => {
      const record = knownRecord(account, connectionsPath, id, 'take down or up');
      account.collection(connectionsPath).set(id, { ...record, offline });
    };
  return { down: set(true), up: set(false) };
}
