import { isRecord } from '../../../spec/document/document.ts';
import type { Contract } from '../../contract/contract.ts';
import { judgeValue } from '../../judge/judge-value.ts';
import { isAboutSecret, secretsIn } from '../../redaction/marked-secrets.ts';
import { Redaction } from '../../redaction/redaction.ts';
import { didYouMean, nearMiss } from '../../violations/near-miss.ts';
import type { Omitted } from '../../violations/omitted.ts';
import type { Violation } from '../../violations/violation.ts';
import { refuseOther } from './other-files.ts';
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
  refuseOther(text);
  const value = parseJson('the fixture', text);
  const lists = listsOf(value, kinds);
  if (lists.some(({ kind }) => kind !== undefined)) {
    const found = lists.flatMap(({ kind, list }) =>
      kind === undefined ? [] : list.map((record) => ({ kind, value: record })),
    );
    return found.map((one, index) => ({ number: index + 1, ...one }));
  }
  const [unknown] = lists;
  if (isRecord(value) && unknown !== undefined && isMeantAsLists(value, lists, kinds))
    throw new TrafficError(
      `Failed to read the fixture: it has a list called \`${unknown.name}\`, and the document knows no records of that name${didYouMean(unknown.suggestion) || '.'}`,
    );
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

/** A list in a fixture, under the name of a kind or another one. */
interface NamedList {
  readonly name: string;
  readonly kind: RecordKind | undefined;
  readonly list: readonly unknown[];
  /** The kind that was probably meant. */
  readonly suggestion: string | undefined;
}

/** The lists of an object, in their order. */
function listsOf(value: unknown, kinds: readonly RecordKind[]): NamedList[] {
  if (!isRecord(value)) return [];
  const known = new Map(kinds.map((kind) => [kind.name, kind]));
  const present = Object.keys(value);
  return Object.entries(value).flatMap(([name, list]): NamedList[] => {
    if (!Array.isArray(list)) return [];
    const kind = known.get(name);
    const suggestion = kind === undefined ? nearMiss(name, [...known.keys()], present) : undefined;
    return [{ name, kind, list, suggestion }];
  });
}

/** Whether an object holds lists of records and nothing else, and is no record itself. */
function isMeantAsLists(
  value: Readonly<Record<string, unknown>>,
  lists: readonly NamedList[],
  kinds: readonly RecordKind[],
): boolean {
  if (lists.length < Object.keys(value).length) return false;
  return lists.every(
    ({ name, list }) => list.length > 0 && list.every(isRecord) && kinds.every(({ fields }) => !fields.has(name)),
  );
}

/** The lists of a fixture under names that the document does not have for records, which nobody judges. */
export function unjudgedLists(
  text: string,
  kinds: readonly RecordKind[],
): readonly { readonly name: string; readonly records: number; readonly suggestion: string | undefined }[] {
  const lists = listsOf(parseJson('the fixture', text), kinds);
  if (lists.every(({ kind }) => kind === undefined)) return [];
  return lists.flatMap(({ name, kind, list, suggestion }) =>
    kind === undefined && list.length > 0 ? [{ name, records: list.length, suggestion }] : [],
  );
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
