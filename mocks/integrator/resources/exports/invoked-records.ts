import { ofEachRecord } from '../../define/records/of-each-record.ts';

/** What a test says that exports read. */
export const invokedRecordsOf: ReturnType<typeof ofEachRecord<readonly object[]>> = ofEachRecord();
