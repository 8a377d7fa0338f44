import type { MockAccount } from '../../../engine/account/account.ts';
import type { FakeContext } from '../../define/fake-context.ts';
import { knownRecord } from '../../define/records/known-record.ts';
import { checkJson } from '../../records/check/check-json.ts';
import type { ExportMembers } from './extension.ts';
import { invokedRecordsOf } from './invoked-records.ts';

/** What a test can do with the exports of an account. */
export function exportMembers({ memory }: FakeContext, account: MockAccount): ExportMembers {
  return {
    onInvoke: (id, records) => {
      knownRecord(account, '/exports', id, 'say what is read by');
      if (records !== undefined) checkJson('the records', records);
      invokedRecordsOf(memory).set(account.name, id, structuredClone(records));
    },
  };
}
