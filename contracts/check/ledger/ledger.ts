/** What a run has created and not removed yet. */
export interface Ledger {
  /** Part of the name of every record that the run creates. */
  readonly tag: string;
  /** Remembers a record as the run's own. */
  created(collection: string, id: string): void;
  removed(collection: string, id: string): void;
  /** Says that a record is being removed, so that its id may be given again; and that it was not removed after all. */
  leaving(collection: string, id: string): void;
  stayed(collection: string, id: string): void;
  /** Whether the run created a record with this id, be it still there or not. */
  owned(collection: string, id: string): boolean;
  /** Whether a record with this id is there to stay, as far as the run knows. */
  holds(collection: string, id: string): boolean;
  /** A number that no other creation of the run has. */
  number(): number;
  /** The records that are still there, newest first. */
  remaining(): readonly OwnedRecord[];
}

/** A record that the run has created. */
export interface OwnedRecord {
  /** The template of its collection's path. */
  readonly collection: string;
  readonly id: string;
}

/** A line of a ledger that is written down, so that a run that crashed can be cleaned up. */
export type LedgerLine =
  | { readonly event: 'run'; readonly tag: string; readonly baseUrl: string }
  | { readonly event: 'created' | 'removed'; readonly collection: string; readonly id: string }
  | { readonly event: 'done'; readonly tag: string };

/** What every tag starts with; a clean-up looks for it. */
export const tagPrefix = 'testkit-run-';

/** Makes a ledger; each change is handed to `write` before anything else happens. */
export function createLedger(tag: string, write: (line: LedgerLine) => void): Ledger {
  const owned = new Map<string, OwnedRecord>();
  const everOwned = new Set<string>();
  const leaving = new Set<string>();
  const again = new Set<string>();
  let numbers = 0;
  const key = (collection: string, id: string): string => `${collection} ${id}`;
  return {
    tag,
    created: (collection, id) => {
      if (owned.has(key(collection, id))) {
        // Given again before the answer to the removal came: there is one of this id, and it stays.
        if (leaving.has(key(collection, id))) again.add(key(collection, id));
        return;
      }
      write({ event: 'created', collection, id });
      everOwned.add(key(collection, id));
      owned.set(key(collection, id), { collection, id });
    },
    leaving: (collection, id) => void leaving.add(key(collection, id)),
    stayed: (collection, id) => void leaving.delete(key(collection, id)),
    removed: (collection, id) => {
      leaving.delete(key(collection, id));
      if (again.delete(key(collection, id))) return;
      if (owned.delete(key(collection, id))) write({ event: 'removed', collection, id });
    },
    holds: (collection, id) => owned.has(key(collection, id)) && !leaving.has(key(collection, id)),
    number: () => ++numbers,
    owned: (collection, id) => everOwned.has(key(collection, id)),
    remaining: () => [...owned.values()].reverse(),
  };
}
