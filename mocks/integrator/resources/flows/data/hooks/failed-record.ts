import { isRecord } from '../../../../../../spec/document/document.ts';
import type { RunError } from '../../../jobs/run/outcome.ts';

/** The error of a record, which can be sent again; it is known by its id, where it has one. */
export function failedRecord(
  step: string,
  source: string,
  { code, message }: { readonly code: string; readonly message: string },
  record: unknown,
): RunError {
  const traceKey = traceKeyOf(record);
  return {
    step,
    source,
    code,
    message,
    ...(traceKey !== undefined && { traceKey }),
    ...(record !== undefined && { retryData: structuredClone(record) }),
  };
}

/** What a record is known by. Source: choice; an expression of the export, which the service would use, is not evaluated. */
function traceKeyOf(record: unknown): string | undefined {
  const first: unknown = Array.isArray(record) ? record[0] : record;
  const id = isRecord(first) ? (first['id'] ?? first['_id']) : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
