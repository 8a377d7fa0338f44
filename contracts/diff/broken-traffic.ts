import type { DocumentPlace } from '../../spec/document/line-map.ts';
import type { Contract } from '../contract/contract.ts';
import { judgeTraffic, type TrafficOptions } from '../traffic/judge/judge-traffic.ts';
import type { RecordedExchange } from '../traffic/read/recorded-exchange.ts';
import type { Finding } from '../violations/violation.ts';

/** Something recorded or written down that the old document takes and the new one does not. */
export interface Breakage extends DocumentPlace {
  /** Counts from 1 within its file or fixture. */
  readonly number: number;
  /** What it is: `GET /pets`, or the record's id. */
  readonly what: string;
  readonly rule: string;
  readonly message: string;
}

/** Finds the recorded exchanges that the old contract takes and the new one does not. */
export async function brokenTraffic(
  old: Contract,
  changed: Contract,
  exchanges: readonly RecordedExchange[],
  options: TrafficOptions = {},
): Promise<{ readonly judged: number; readonly broken: readonly Breakage[] }> {
  const before = await judgeTraffic(old, exchanges, options);
  const after = await judgeTraffic(changed, exchanges, options);
  const broken = after.entries.flatMap((entry, index) => {
    if (entry.verdict !== 'violates' || before.entries[index]?.verdict !== 'conforms') return [];
    const what = `${entry.method} ${entry.path} → ${entry.status}`;
    return entry.violations.map((finding) => breakage(entry.number, what, finding));
  });
  return { judged: before.judged, broken };
}

/** Finds the records that the old contract takes and the new one does not; the schema has the same place in both. */
export function brokenRecords(
  old: Contract,
  changed: Contract,
  schemas: { readonly old: string; readonly new: string | undefined },
  records: readonly { readonly what: string; readonly value: unknown }[],
): readonly Breakage[] {
  return records.flatMap(({ what, value }, index): Breakage[] => {
    if (old.checkValue(schemas.old, value).length > 0) return [];
    const number = index + 1;
    if (schemas.new === undefined) {
      const message = 'The new document has no such records.';
      return [{ number, what, rule: 'operation-removed', message, line: undefined }];
    }
    return changed.checkValue(schemas.new, value).map((finding) => breakage(number, what, finding));
  });
}

/** The place is one of the new document. */
function breakage(number: number, what: string, { rule, message, documentFile, line }: Finding): Breakage {
  return { number, what, rule, message, ...(documentFile !== undefined && { documentFile }), line };
}
