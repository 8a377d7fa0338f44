import { makeKnowable } from './known-records.ts';

/** A record as the store holds it: plain JSON, never changed in place. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A record that an exchange has written: as it was, and as it is now. */
export interface WrittenRecord {
  /** The path of its collection. */
  readonly path: string;
  readonly id: string;
  /** `undefined` where it was not there. */
  readonly before: JsonRecord | undefined;
  /** `undefined` where it is gone. */
  readonly after: JsonRecord | undefined;
  /** The moment of the exchange. */
  readonly now: number;
}

/** A copy of a JSON value, frozen through and through: the one who gave it may go on changing theirs. */
export function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  return typeof value === 'object' && value !== null ? Object.freeze(copyOf(value)) : value;
}

/** A record as the store keeps it: frozen through and through, with a place for what is found out about it. */
export function storedRecord(record: JsonRecord): JsonRecord {
  if (!Object.isFrozen(record)) makeKnowable(record);
  return deepFreeze(record);
}

/** A copy of a record, as the store keeps it. */
export function storedCopy(record: object): JsonRecord {
  return storedRecord(copyOf(record));
}

function copyOf(record: object): JsonRecord {
  // Entries, and not assignments: a key such as `__proto__` must stay a key.
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, frozenCopy(value)]));
}

/** Freezes a JSON value through and through, so that a stored record cannot change behind the store's back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) freezeAll(value);
  return value;
}

/** Most of what stands in a record is text: only what can be changed is gone into. */
function freezeAll(value: object): void {
  Object.freeze(value);
  if (Array.isArray(value)) for (const item of value) freezeChild(item);
  else for (const name of Object.keys(value)) freezeChild(Reflect.get(value, name));
}

function freezeChild(child: unknown): void {
  if (typeof child === 'object' && child !== null && !Object.isFrozen(child)) freezeAll(child);
}
