import type { ResourceExtension } from '../../define/define-extension.ts';
import { OptionError } from '../../errors/option-error.ts';
import { invokedRecordsOf } from './invoked-records.ts';

/** What stands beside `get` and `put` of the exports of an account. */
export interface ExportMembers {
  /**
   * Says which records an export reads when it is invoked, page by page; without it those of its `mockOutput`. Called
   * with no records, it takes that back.
   *
   * @throws {OptionError} where the account has no such export, or the records are no list of objects.
   * @example
   * integrator.exports.onInvoke(id, [{ id: 1 }, { id: 2 }]);
   */
  onInvoke(id: string, records?: readonly object[]): void;
}

/** What exports bring along: the records that they read. */
export const extension: ResourceExtension<object, object, ExportMembers> = {
  recordMembers: ({ memory }, account) => ({
    onInvoke: (id, records) => {
      const isKnown = account.collection('/exports').has(id);
      const isList = Array.isArray(records) && records.every((one) => Object(one) === one);
      if (!isKnown || (records !== undefined && !isList)) {
        const why = isKnown
          ? 'what it reads is no list of objects. Give records, or nothing.'
          : `the account ${account.name} has no such export. Give the _id of one.`;
        throw new OptionError(`Failed to say what the export ${String(id)} reads: ${why}`);
      }
      invokedRecordsOf(memory).set(account.name, id, structuredClone(records));
    },
  }),
  forget: (memory, account) => invokedRecordsOf(memory).clear(account),
};
