import { isRecord } from '../../../spec/document/document.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import type { Written } from '../schema/infer-schema.ts';

/** What a service demands of what it is sent, known by what it refused. */
export interface Demands {
  /** The fields that must be there, each with the numbers of the refusals that say so. */
  readonly required: ReadonlyMap<string, readonly number[]>;
  /** What each field must be beside its type. */
  readonly words: ReadonlyMap<string, Demand>;
}

/** What a field must be, and the numbers of the refusals that say so. */
export interface Demand {
  readonly word: Written;
  readonly from: readonly number[];
}

/** What was taken, and of which record. */
interface Taken {
  readonly of: string;
  readonly body: Written;
}

/** Whether a body was refused for what it holds. */
export function isInvalid({ status, sent }: Observed): boolean {
  return (status === 400 || status === 422) && sent !== undefined;
}

/** Finds why bodies were refused: what all others have, or no other has. */
export function demandsOf(seen: SeenRecords, calls: readonly Observed[]): Demands {
  const taken = takenBodies(seen, calls);
  const good = calls
    .filter(isGood)
    .map(seen.sentOf)
    .filter((body) => body !== undefined);
  const [first = {}] = good;
  const always = Object.keys(first).filter((name) => good.every((body) => Object.hasOwn(body, name)));
  const required = new Map<string, number[]>();
  const words = new Map<string, Demand>();
  for (const call of calls.filter(isInvalid)) {
    const body = seen.sentOf(call) ?? (isRecord(call.sent) ? call.sent : {});
    const missing = always.filter((name) => !Object.hasOwn(body, name));
    // Where several are missing, the refusal may say which of them it is about.
    const named = missing.filter((name) => call.text.split(/[^\w$-]/).includes(name));
    for (const name of named.length > 0 ? named : missing)
      required.set(name, [...(required.get(name) ?? []), call.number]);
    if (missing.length > 0) continue;
    // Where two fields may be to blame, nothing tells which one was.
    const [only, second] = wordsAgainst(body, taken);
    if (only === undefined || second !== undefined) continue;
    const [name, word] = only;
    const before = words.get(name);
    words.set(name, { word: { ...before?.word, ...word }, from: [...(before?.from ?? []), call.number] });
  }
  return { required, words };
}

/** What was sent and taken, and the records that were shown: a body is of the record that it has made. */
function takenBodies({ whole, idField, sentOf }: SeenRecords, calls: readonly Observed[]): readonly Taken[] {
  const ids = new Map(whole.map(({ in: one, record }) => [one, String(record[idField ?? ''] ?? one.number)] as const));
  const sent = calls.filter(isGood).flatMap((one) => {
    const body = sentOf(one);
    return body === undefined ? [] : [{ of: ids.get(one) ?? String(one.number), body }];
  });
  return [...sent, ...whole.map(({ in: one, record }) => ({ of: ids.get(one) ?? '', body: record }))];
}

/** The fields whose values no accepted body could have. */
function wordsAgainst(body: Written, taken: readonly Taken[]): readonly [name: string, word: Written][] {
  return Object.entries(body).flatMap(([name, value]): [string, Written][] => {
    // However often a record is shown, it has its value once.
    const values = new Map(
      taken.flatMap(({ of, body: one }) =>
        Object.hasOwn(one, name) ? [[JSON.stringify([of, one[name]]), one[name]] as const] : [],
      ),
    );
    const word = values.size === 0 ? undefined : wordAgainst(value, [...values.values()]);
    return word === undefined ? [] : [[name, word]];
  });
}

/** What a schema says so that a value is refused and others are taken; an empty one where their types say it already. */
function wordAgainst(value: unknown, accepted: readonly unknown[]): Written | undefined {
  if (accepted.every((one) => kindOf(one) !== kindOf(value))) return {};
  const numbers = accepted.filter((one) => typeof one === 'number');
  if (typeof value === 'number' && numbers.length === accepted.length) {
    if (numbers.every((one) => one > value)) return { minimum: leastOf(value, Math.min(...numbers)) };
    if (numbers.every((one) => one < value)) return { maximum: Math.max(...numbers) };
    return undefined;
  }
  const texts = accepted.filter((one) => typeof one === 'string');
  if (typeof value !== 'string' || texts.length < accepted.length) return undefined;
  if (value === '') return texts.includes('') ? undefined : { minLength: 1 };
  if (!value.includes('@') && texts.every((one) => /^[^@\s]+@[^@\s]+$/.test(one))) return { format: 'email' };
  const longest = Math.max(...texts.map(({ length }) => length));
  if (value.length > 2 * longest && value.length > 20) return { maxLength: longest };
  // One value is no choice: the next caller may send any other.
  const distinct = new Set(texts);
  const isChoice = distinct.size > 1 && distinct.size < texts.length && distinct.size <= 8 && !distinct.has(value);
  return isChoice && texts.every((one) => /^[\w-]+$/.test(one)) ? { enum: [...distinct] } : undefined;
}

/** The least that is taken: 0 where only what is below it was refused, and else the least that was seen. */
function leastOf(refused: number, least: number): number {
  return refused < 0 && least >= 0 ? 0 : least;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
