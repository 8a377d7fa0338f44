import type { JsonRecord } from '../../store/record.ts';
import type { RecordsByPath } from './stored-records.ts';

/** What was written to an account: one record, put or deleted; or everything, by a reset or a restore. */
export type ChangeOf<Account> = { readonly account: Account } & (
  | { readonly path: string; readonly id: string; readonly record: JsonRecord | undefined }
  | { readonly path?: undefined; readonly before: RecordsByPath }
);
