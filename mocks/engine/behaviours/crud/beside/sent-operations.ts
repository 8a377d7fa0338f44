import { isRecord } from '../../../../../spec/document/document.ts';
import { anything, type Shape } from '../../../../../spec/schema/shape.ts';
import { askedFields } from '../../../lists/filter/asked-fields.ts';
import { filterText } from '../../../lists/filter/filter-text.ts';
import type { JsonRecord } from '../../../store/record.ts';

/** The field of a body that has a list of what is to be done to a record, as SCIM has it; `undefined` where none has. */
export function operationsField({ fields }: Shape): string | undefined {
  const found = [...(fields ?? [])].find(
    ([name, { shape }]) => /^operations$/i.test(name) && shape().items()?.fields?.has('op') === true,
  );
  return found?.[0];
}

/** Where an operation acts: a field, those items of its list that a filter chooses, and a field of these. */
interface Place {
  readonly written: string;
  readonly filter: string | undefined;
  readonly below: string | undefined;
}

/** Reads `members[value eq "7"].display`, which may begin with the name of a schema: `urn:ietf:…:User:`. */
function placeOf(path: string): Place {
  const [open, close] = [path.indexOf('['), path.lastIndexOf(']')];
  const isFiltered = open >= 0 && close > open;
  const head = isFiltered ? path.slice(0, open) : path;
  const named = head.slice(head.lastIndexOf(':') + 1);
  const rest = isFiltered ? path.slice(close + 1) : named.slice(named.split('.', 1)[0]?.length ?? 0);
  return {
    written: named.split('.', 1)[0] ?? '',
    filter: isFiltered ? path.slice(open + 1, close) : undefined,
    below: rest.startsWith('.') ? rest.slice(1) : undefined,
  };
}

/** A longer path leads nowhere. */
const longestPath = 2000;

/** More items of lists than this are not looked at for the operations of one request. */
const maxItems = 1_000_000;

/** What is left to be looked at. */
interface Effort {
  items: number;
}

/**
 * A record as the operations of a SCIM PATCH leave it: each adds, replaces or removes a field, an item of a list, or a
 * field of one; without a path its value holds the fields. One that acts nowhere changes nothing. Of more operations on
 * longer lists than anybody sends, the one at which that shows.
 */
export function withOperations(
  shape: Shape,
  previous: JsonRecord,
  operations: unknown,
): { readonly record: JsonRecord } | { readonly tooMuch: number } {
  let record = previous;
  const effort: Effort = { items: maxItems };
  for (const [index, one] of (Array.isArray(operations) ? operations : []).entries()) {
    const { op, path, value } = Object(one);
    const word = String(op).toLowerCase();
    const act = (at: string, own: unknown): void => {
      if (at.length <= longestPath) record = changed(shape, record, at, { op: word, value: own, effort });
    };
    if (typeof path === 'string') act(path, value);
    else if (isRecord(value)) for (const [name, own] of Object.entries(value)) act(name, own);
    if (effort.items < 0) return { tooMuch: index };
  }
  return { record };
}

/** What is done at a place. */
interface Change {
  readonly op: string;
  readonly value: unknown;
  readonly effort: Effort;
}

function changed(shape: Shape, record: JsonRecord, path: string, change: Change): JsonRecord {
  const { op, value, effort } = change;
  const isWhole = shape.fields?.has(path) === true;
  const { written, filter, below } = isWhole ? { written: path, filter: undefined, below: undefined } : placeOf(path);
  const name = [...(shape.fields?.keys() ?? [])].find((one) => one.toLowerCase() === written.toLowerCase());
  if (name === undefined) return record;
  const inner = shape.fields?.get(name)?.shape() ?? anything;
  const own = record[name];
  effort.items -= Array.isArray(own) ? own.length + 1 : 1;
  if (effort.items < 0) return record;
  // What is not there has nothing to remove, and no object is made around nothing.
  if (op === 'remove' && own === undefined) return record;
  if (filter !== undefined) {
    const items = inItems(inner, own, { ...change, filter, below });
    return items === own ? record : withField(record, name, items);
  }
  if (below !== undefined) {
    const before = isRecord(own) ? own : {};
    const next = changed(inner, before, below, change);
    return next === before ? record : withField(record, name, next);
  }
  if (op === 'remove') return withField(record, name, value === undefined ? undefined : without(own, value));
  if (op !== 'add') return withField(record, name, value);
  if (inner.items() !== undefined) return withField(record, name, joined(own, value));
  return withField(record, name, isRecord(own) && isRecord(value) ? { ...own, ...value } : value);
}

/** The list of a field whose items, as far as a filter chooses them, are others or are gone. */
function inItems(
  { items }: Shape,
  list: unknown,
  { filter, below, ...change }: Change & { readonly filter: string; readonly below: string | undefined },
): unknown {
  const { op, value } = change;
  const shape = items() ?? anything;
  const isMeant = filterText(filter, askedFields(shape));
  if (!Array.isArray(list) || isMeant === undefined) return list;
  return list.flatMap((item: unknown) => {
    if (!isRecord(item) || !isMeant(item)) return [item];
    if (below !== undefined) return [changed(shape, item, below, change)];
    if (op === 'remove') return [];
    return [isRecord(value) ? { ...item, ...value } : value];
  });
}

function joined(list: unknown, value: unknown): readonly unknown[] {
  const there: readonly unknown[] = Array.isArray(list) ? list : [];
  const known = new Set(there.map((one) => JSON.stringify(one)));
  return [...there, ...asList(value).filter((one) => !known.has(JSON.stringify(one)))];
}

/** A list without those items that are named, by their `value` where they are objects. */
function without(list: unknown, value: unknown): unknown {
  const named = (one: unknown): string => JSON.stringify(isRecord(one) && 'value' in one ? one['value'] : one);
  const going = new Set(asList(value).map(named));
  return Array.isArray(list) ? list.filter((one) => !going.has(named(one))) : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function withField(record: JsonRecord, name: string, value: unknown): JsonRecord {
  const others = Object.entries(record).filter(([one]) => one !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
