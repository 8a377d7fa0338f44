import { isRecord } from '../../../spec/document/document.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { Written } from '../schema/infer-schema.ts';

/** A record in a response, and the exchange that shows it. */
export interface SeenRecord {
  readonly in: Observed;
  readonly record: Written;
}

/** What recorded exchanges show of the records of one collection. */
export interface SeenRecords {
  readonly collection: string;
  /** What one record is called. */
  readonly singular: string;
  readonly all: readonly Observed[];
  /** The ids that paths name. */
  readonly ids: ReadonlySet<string>;
  /** The field of the envelope in which a client sends a record; `undefined` where it sends the record itself. */
  readonly sentField: string | undefined;
  /** Single records in responses. */
  readonly whole: readonly SeenRecord[];
  /** Records in lists. */
  readonly listed: readonly SeenRecord[];
  readonly idField: string | undefined;
  /** What of a body that was sent is the record. */
  readonly sentOf: (observed: Observed) => Written | undefined;
  /** The field of an envelope in which a response has its record: `undefined` where it is none, or no record is found. */
  readonly fieldOf: (observed: Observed) => string | undefined;
}

/** Finds the records in the exchanges of one collection. */
export function seenRecords(collection: string, singular: string, all: readonly Observed[]): SeenRecords {
  const ids = new Set(all.flatMap(({ part, path }) => idParameterOf(part?.idParameter, path)));
  const sentField = envelopeOfSent(all, singular);
  const sentOf = ({ sent }: Observed): Written | undefined => {
    const inner = sentField !== undefined && isRecord(sent) ? sent[sentField] : sent;
    return isRecord(inner) ? inner : undefined;
  };
  const names = new Set(all.flatMap((one) => Object.keys(sentOf(one) ?? {})));
  const isOne = (value: unknown): value is Written =>
    isRecord(value) &&
    (Object.keys(value).some((name) => names.has(name)) ||
      Object.values(value).some((id) => (typeof id === 'string' || typeof id === 'number') && ids.has(String(id))));
  const placed = (observed: Observed): readonly [field: string | undefined, record: Written] | undefined => {
    const { value, part } = observed;
    if (part === undefined || part.role === 'list' || !isGood(observed) || !isRecord(value)) return undefined;
    if (isOne(value)) return [undefined, value];
    for (const [field, inner] of Object.entries(value)) if (isOne(inner)) return [field, inner];
    return undefined;
  };
  const whole = all.flatMap((observed): SeenRecord[] => {
    const record = observed.part?.role === 'remove' ? undefined : placed(observed)?.[1];
    return record === undefined ? [] : [{ in: observed, record }];
  });
  const listed = all.flatMap((observed) =>
    (listIn(observed)?.items ?? []).filter(isRecord).map((record) => ({ in: observed, record })),
  );
  return {
    ...{ collection, singular, all, ids, sentField, whole, listed, sentOf },
    idField: fieldOfId(whole, listed, ids, singular),
    fieldOf: (observed) => placed(observed)?.[0],
  };
}

function idParameterOf(name: string | undefined, path: Readonly<Record<string, string>>): string[] {
  const id = name === undefined ? undefined : path[name];
  return id === undefined ? [] : [id];
}

/** The one field in which every body has an object, and nothing beside it. */
function envelopeOfSent(all: readonly Observed[], singular: string): string | undefined {
  const writes = all
    .filter((one) => isGood(one) && (one.part?.role === 'create' || one.part?.role === 'replace'))
    .flatMap(({ sent, value }) => (isRecord(sent) ? [{ sent, value }] : []));
  const [name] = Object.keys(writes[0]?.sent ?? {});
  if (name === undefined) return undefined;
  const hasId = (value: unknown): boolean => isRecord(value) && likelyId(value, singular) !== undefined;
  const isEnvelope = writes.every(
    ({ sent, value }) =>
      Object.keys(sent).length === 1 &&
      isRecord(sent[name]) &&
      // A record that comes back with its id beside the object has it as a field.
      !(isRecord(value) && hasId(value) && !hasId(value[name])),
  );
  return isEnvelope ? name : undefined;
}

/** A list in a response. */
export interface SeenList {
  /** The field that holds it; `undefined` where it is the response itself. */
  readonly field: string | undefined;
  /** The field of the envelope in which the object is that has that field, where it is not the envelope itself. */
  readonly outer?: string;
  readonly items: readonly unknown[];
}

/** Finds the list in a response: the response itself, a field of its envelope, or one of an object in that. */
export function listIn(observed: Observed): SeenList | undefined {
  const { value, part } = observed;
  if (part?.role !== 'list' || !isGood(observed)) return undefined;
  if (Array.isArray(value)) return { field: undefined, items: value };
  if (!isRecord(value)) return undefined;
  const own = listField(value);
  if (own !== undefined) return own;
  for (const [outer, inner] of Object.entries(value)) {
    const found = isRecord(inner) ? listField(inner) : undefined;
    if (found !== undefined) return { ...found, outer };
  }
  return undefined;
}

function listField(value: Written): SeenList | undefined {
  const lists = Object.entries(value).filter(([, one]) => Array.isArray(one));
  const [field, items] = lists.find(([, one]) => Array.isArray(one) && one.some(isRecord)) ?? lists[0] ?? [];
  return field !== undefined && Array.isArray(items) ? { field, items } : undefined;
}

/**
 * The field that holds what paths name: that in which a record has the id of its own path; else the one with the most of
 * the ids that paths name, or which is called like an id.
 */
function fieldOfId(
  whole: readonly SeenRecord[],
  listed: readonly SeenRecord[],
  ids: ReadonlySet<string>,
  singular: string,
): string | undefined {
  const own = new Map<string, number>();
  const held = new Map<string, Set<string>>();
  const seen = [...whole, ...listed];
  for (const { in: one, record } of seen) {
    const [id] = idParameterOf(one.part?.idParameter, one.path);
    for (const [name, value] of Object.entries(record)) {
      if ((typeof value !== 'string' && typeof value !== 'number') || !ids.has(String(value))) continue;
      held.set(name, (held.get(name) ?? new Set()).add(String(value)));
      if (String(value) === id) own.set(name, (own.get(name) ?? 0) + 1);
    }
  }
  const rank = (name: string): readonly number[] => [
    own.get(name) ?? 0,
    held.get(name)?.size ?? 0,
    idNames(singular).includes(plainWord(name)) ? 1 : 0,
  ];
  const [best] = [...held.keys()].sort((one, other) => {
    const [more, less] = [rank(other), rank(one)];
    return more.map((count, at) => count - (less[at] ?? 0)).find((by) => by !== 0) ?? 0;
  });
  if (best !== undefined) return best;
  const [first] = seen;
  return first && likelyId(first.record, singular);
}

function plainWord(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** What the field of an id is called, the likeliest first. */
function idNames(singular: string): readonly string[] {
  return ['id', 'uuid', 'guid', `${plainWord(singular)}id`, 'key'];
}

/** The field of a record that is called like an id. */
function likelyId(record: Written, singular: string): string | undefined {
  return idNames(singular).flatMap((one) => Object.keys(record).filter((name) => plainWord(name) === one))[0];
}
