import type { ResourceExtension } from '../../define/define-extension.ts';

/** What stands beside `get` and `put` of the exports of an account. */
export interface ExportMembers {
  /**
   * Says which records an export reads when it is invoked, page by page; without it those of its `mockOutput`. Called
   * with no records, it takes that back.
   *
   * @throws {OptionError} where the account has no such export.
   * @throws {RecordError} where JSON cannot carry the records.
   * @example
   * integrator.exports.onInvoke(id, [{ id: 1 }, { id: 2 }]);
   */
  onInvoke(id: string, records?: readonly object[]): void;
}

/** What exports bring along: the records that they read. */
export const extension: ResourceExtension<object, object, ExportMembers> = { lateMembers: ['onInvoke'] };
