import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';

/** How many records a page holds where the export does not say. Source: doc. */
const usualPageSize = 20;

/** A page of records, and what has to be sent to get the one that follows. */
export interface RecordPage {
  readonly data: readonly object[];
  readonly pagedExportState?: { readonly position: number };
}

/** The page that a request asks for with the `pagedExportState` of the one before. */
export function pageOfRecords(records: readonly object[], record: JsonRecord, body: unknown): RecordPage {
  const start = positionIn(body);
  const end = start + pageSizeOf(record);
  const data = records.slice(start, end);
  return { data, ...(end < records.length && { pagedExportState: { position: end } }) };
}

/** How many records an export reads at once. */
export function pageSizeOf({ pageSize }: JsonRecord): number {
  return typeof pageSize === 'number' && pageSize >= 1 ? pageSize : usualPageSize;
}

/** The records of `mockOutput`. */
export function mockedRecords({ mockOutput }: JsonRecord): readonly object[] {
  const page = isRecord(mockOutput) ? mockOutput['page_of_records'] : undefined;
  return (Array.isArray(page) ? page : []).flatMap((one: unknown) =>
    isRecord(one) && isRecord(one['record']) ? [one['record']] : [],
  );
}

function positionIn(body: unknown): number {
  const state = isRecord(body) ? body['pagedExportState'] : undefined;
  const position = isRecord(state) ? state['position'] : undefined;
  return typeof position === 'number' && position >= 0 ? Math.floor(position) : 0;
}
