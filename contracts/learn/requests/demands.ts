import { isRecord } from '../../../spec/document/document.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import type { Written } from '../schema/infer-schema.ts';

/** What a service demands of what it is sent, known by what it refused. */
export interface Demands {
  readonly required: readonly string[];
  /** What each field must be beside its type. */
  readonly words: ReadonlyMap<string, Written>;
  readonly from: readonly number[];
}

/** Whether a body was refused for what it holds. */
export function isInvalid({ status, sent }: Observed): boolean {
  return (status === 400 || status === 422) && sent !== undefined;
}

/** Finds why bodies were refused: what all others have, or no other has. */
export function demandsOf(seen: SeenRecords, calls: readonly Observed[]): Demands {
  const good = calls.filter(isGood).flatMap((one) => {
    const body = seen.sentOf(one);
    return body === undefined ? [] : [body];
  });
  const always = new Set(Object.keys(good[0] ?? {}).filter((name) => good.every((body) => Object.hasOwn(body, name))));
  const required = new Set<string>();
  const words = new Map<string, Written>();
  const from: number[] = [];
  for (const call of calls.filter(isInvalid)) {
    const body = seen.sentOf(call) ?? (isRecord(call.sent) ? call.sent : {});
    const missing = [...always].filter((name) => !Object.hasOwn(body, name));
    for (const name of missing) required.add(name);
    if (missing.length > 0) from.push(call.number);
    else if (addWords(body, [...good, ...seen.whole.map(({ record }) => record)], words)) from.push(call.number);
  }
  return { required: [...required], words, from };
}

/** Finds a field whose value no accepted body could have. */
function addWords(body: Written, good: readonly Written[], words: Map<string, Written>): boolean {
  const found = Object.entries(body).flatMap(([name, value]): [string, Written][] => {
    const accepted = good.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
    const word = accepted.length === 0 ? undefined : wordAgainst(value, accepted);
    return word === undefined ? [] : [[name, word]];
  });
  // Where two fields may be to blame, nothing tells which one was.
  const [only, second] = found;
  if (only === undefined || second !== undefined) return found.length > 0;
  words.set(only[0], { ...words.get(only[0]), ...only[1] });
  return true;
}

/** What a schema says so that a value is refused and others are taken; an empty one where their types say it already. */
function wordAgainst(value: unknown, accepted: readonly unknown[]): Written | undefined {
  if (accepted.every((one) => kindOf(one) !== kindOf(value))) return {};
  const numbers = accepted.filter((one) => typeof one === 'number');
  if (typeof value === 'number' && numbers.length === accepted.length) {
    if (numbers.every((one) => one > value)) return { minimum: value < 0 ? 0 : Math.min(...numbers) };
    if (numbers.every((one) => one < value)) return { maximum: Math.max(...numbers) };
    return undefined;
  }
  const texts = accepted.filter((one) => typeof one === 'string');
  if (typeof value !== 'string' || texts.length < accepted.length) return undefined;
  if (value === '') return texts.includes('') ? undefined : { minLength: 1 };
  if (!value.includes('@') && texts.every((one) => /^[^@\s]+@[^@\s]+$/.test(one))) return { format: 'email' };
  const distinct = new Set(texts);
  const isChoice = distinct.size < texts.length && distinct.size <= 8 && !distinct.has(value);
  if (isChoice && texts.every((one) => /^[\w-]+$/.test(one))) return { enum: [...distinct] };
  const longest = Math.max(...texts.map(({ length }) => length));
  return value.length > 2 * longest && value.length > 20 ? { maxLength: longest } : undefined;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
