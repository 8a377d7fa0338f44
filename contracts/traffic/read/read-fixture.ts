import { isRecord } from '../../../spec/document/document.ts';
import type { Contract } from '../../contract/contract.ts';
import { judgeValue } from '../../judge/judge-value.ts';
import { isAboutSecret, secretsIn } from '../../redaction/marked-secrets.ts';
import { Redaction } from '../../redaction/redaction.ts';
import type { Omitted } from '../../violations/omitted.ts';
import type { Violation } from '../../violations/violation.ts';
import { parseJson } from './parse-json.ts';
import type { RecordKind } from './record-kinds.ts';
import { TrafficError } from './traffic-error.ts';

/** One record of a file. */
export interface FixtureRecord {
  /** Counts from 1 within its file. */
  readonly number: number;
  readonly kind: RecordKind;
  readonly value: unknown;
}

/** A record of a file, judged. */
export interface JudgedRecord {
  readonly number: number;
  /** What kind of record it was judged as: `pets`. */
  readonly kind: string;
  readonly id: string | undefined;
  readonly verdict: 'conforms' | 'violates';
  /** At most 100. */
  readonly violations: readonly Violation[];
  /** How many more there are than those that are listed; absent where all are. */
  readonly omitted?: Omitted;
}

/**
 * Reads the records of a fixture: one record, a list of them, or an object with a list under the name of each kind.
 *
 * @param fits Whether a kind takes a record: a bare one is of the kind that names most of its fields; of several, of the
 *   one that takes it, or else of the first.
 * @throws {TrafficError} where it is none of them.
 */
export function readFixture(
  text: string,
  kinds: readonly RecordKind[],
  fits: (kind: RecordKind, record: unknown) => boolean = () => false,
): FixtureRecord[] {
  const value = parseJson('the fixture', text);
  const named = isRecord(value) ? kinds.filter(({ name }) => Array.isArray(value[name])) : [];
  if (isRecord(value) && named.length > 0) {
    const lists = named.flatMap((kind): [RecordKind, unknown][] => {
      const list = value[kind.name];
      return Array.isArray(list) ? list.map((record: unknown) => [kind, record]) : [];
    });
    return lists.map(([kind, record], index) => ({ number: index + 1, kind, value: record }));
  }
  const [first] = kinds;
  if (first === undefined)
    throw new TrafficError('Failed to read the fixture: the document knows no kind of record. Give another document.');
  if (!Array.isArray(value) && !isRecord(value)) {
    throw new TrafficError(
      `Failed to read the fixture: it holds no record. Give one record, a list of them, or {"${first.name}": [ … ]}.`,
    );
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = records.flatMap((record) => (isRecord(record) ? Object.keys(record) : []));
  const counted = kinds.map((kind) => ({
    kind,
    good: records.filter((record) => fits(kind, record)).length,
    known: names.filter((name) => kind.fields.has(name)).length,
  }));
  // Every kind of record has fields that others lack. A kind that asks for little takes the records of others, wrong ones too.
  const { kind } = counted.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.good > best.good) ? one : best,
  );
  return records.map((record, index) => ({ number: index + 1, kind, value: record }));
}

/** Makes the test of whether a kind of a contract takes a record. */
export function fitsIn(contract: Contract): (kind: RecordKind, record: unknown) => boolean {
  return (kind, record) => judgeValue(contract, kind.schema, record).violations.length === 0;
}

/** Judges the records of a fixture by a contract. */
export function judgeRecords(contract: Contract, records: readonly FixtureRecord[]): JudgedRecord[] {
  return records.map(({ number, kind, value }) => {
    const redaction = new Redaction();
    const places = secretsIn(contract, kind.schema);
    redaction.json(redaction.marked(value, places));
    const judged = judgeValue(contract, kind.schema, value);
    const { omitted } = judged;
    const violations = judged.violations.map((finding) => redaction.finding(finding, isAboutSecret(finding, places)));
    const id = isRecord(value) ? value[kind.idField] : undefined;
    return {
      number,
      kind: kind.name,
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
      verdict: violations.length > 0 ? 'violates' : 'conforms',
      violations,
      ...(omitted > 0 && { omitted: { violations: omitted, notes: 0 } }),
    };
  });
}
