import { type CreatedRecord, createIntents, type Intent, type IntentLine, type OwnedRecord } from './intents.ts';
import type { Evidence } from './tag-start.ts';

export type { CreatedRecord, Intent, OwnedRecord } from './intents.ts';

/** What a run has created and not removed yet. */
export interface Ledger {
  /** The start of the name of every record that the run creates. */
  readonly tag: string;
  /** Remembers a record as the run's own. `evidence`: by what it is known where its name does not start with the tag. */
  created(collection: string, id: string, evidence?: Evidence): void;
  removed(collection: string, id: string): void;
  /** Says that a record is gone but may wait in a recycle bin: it is not written down as removed before it is purged. */
  recycled(collection: string, id: string): void;
  /** Says that a record is being removed, so that its id may be given again; and that it was not removed after all. */
  leaving(collection: string, id: string): void;
  stayed(collection: string, id: string): void;
  /** Whether the run created a record with this id, be it still there or not. */
  owned(collection: string, id: string): boolean;
  /** Whether a record with this id is there to stay, as far as the run knows. */
  holds(collection: string, id: string): boolean;
  /** Whether a record with this id is there, be it about to be removed or not. */
  isThere(collection: string, id: string): boolean;
  /** By what a record is known whose name does not start with the tag. */
  evidence(collection: string, id: string): Evidence | undefined;
  /** A number that no other creation of the run has. */
  number(): number;
  /** The records that are still there, newest first. */
  remaining(): readonly OwnedRecord[];
  /** Writes down that the run begins, and whose account it is. */
  begin(baseUrl: string, user: string | undefined): void;
  /** Writes down some records of others, by which the account is known again. */
  sawOthers(others: readonly OwnedRecord[]): void;
  /** Writes down that a request is about to be sent that may make a record, or remove one; gives its number. */
  intend(intent: Intent): number;
  /** Writes down that its response has come, and which record it names as new. */
  returned(number: number, made?: CreatedRecord): void;
  /** Whether a response has named this id as a new record's, be it entered yet or not. */
  named(collection: string, id: string): boolean;
  /** Writes down that a request is about to be sent that removes a record, if it is obeyed. */
  removing(collection: string, id: string): void;
  /** Writes down that what a response named as new is somebody else's. */
  disowned(collection: string, id: string): void;
  /** Writes down what stands at a place that has no records, before it is changed for a while. */
  keep(collection: string, before: unknown): void;
  /** Writes down that it stands as it did. */
  restored(collection: string): void;
  /** What is changed just now, and has to be put back. */
  kept(): readonly KeptPlace[];
  /** The requests that may have made a record, and have no response that says so or not. */
  readonly open: readonly Intent[];
  /** Those that were to make a record that is known by a text, and made none, as their response says. */
  readonly refused: readonly Intent[];
}

/** A place without records that is changed for a while, and what stood there. */
export interface KeptPlace {
  readonly collection: string;
  readonly before: unknown;
}

/** A line of a ledger that is written down, so that a run that crashed can be cleaned up. */
export type LedgerLine =
  | ({ readonly event: 'run'; readonly baseUrl: string; readonly version: 2 } & Pick<AccountSigns, 'user'> & Tagged)
  | ({ readonly event: 'others' } & Pick<AccountSigns, 'others'>)
  | IntentLine
  | ({ readonly event: 'created' } & CreatedRecord)
  | { readonly event: 'removing' | 'removed'; readonly collection: string; readonly id: string }
  | ({ readonly event: 'changing' } & KeptPlace)
  | { readonly event: 'restored'; readonly collection: string }
  | ({ readonly event: 'done' } & Tagged);

/** What each run has for itself. */
interface Tagged {
  readonly tag: string;
}

/** By what an account is known again. */
export interface AccountSigns {
  /** Whose it is, as the API says; `undefined`: it does not say. */
  readonly user?: string | undefined;
  /** Some records of others that were there before the run. */
  readonly others: readonly OwnedRecord[];
}

/** Makes a ledger; each change is handed to `write` before anything else happens. */
export function createLedger(tag: string, write: (line: LedgerLine) => void): Ledger {
  const owned = new Map<string, OwnedRecord>();
  const everOwned = new Set<string>();
  const evidences = new Map<string, Evidence>();
  const leaving = new Set<string>();
  const again = new Set<string>();
  const recycled = new Set<string>();
  const intents = createIntents(write);
  const kept = new Map<string, KeptPlace>();
  let numbers = 0;
  const key = (collection: string, id: string): string => `${collection} ${id}`;
  return {
    tag,
    created: (collection, id, evidence) => {
      const at = key(collection, id);
      if (evidence === undefined) evidences.delete(at);
      else evidences.set(at, evidence);
      if (owned.has(at)) {
        // Given again before the response to the removal came: there is one of this id, and it stays.
        if (leaving.has(at)) again.add(at);
        return;
      }
      recycled.delete(at);
      write({ event: 'created', collection, id, ...(evidence !== undefined && { evidence }) });
      everOwned.add(at);
      owned.set(at, { collection, id });
    },
    leaving: (collection, id) => void leaving.add(key(collection, id)),
    stayed: (collection, id) => {
      leaving.delete(key(collection, id));
      // What was given again while it was there is the same one: its next removal is its last.
      again.delete(key(collection, id));
    },
    removed: (collection, id) => {
      leaving.delete(key(collection, id));
      if (again.delete(key(collection, id))) return;
      const isKnown = owned.delete(key(collection, id)) || recycled.delete(key(collection, id));
      if (isKnown) write({ event: 'removed', collection, id });
    },
    recycled: (collection, id) => {
      leaving.delete(key(collection, id));
      if (again.delete(key(collection, id))) return;
      if (owned.delete(key(collection, id))) recycled.add(key(collection, id));
    },
    holds: (collection, id) => owned.has(key(collection, id)) && !leaving.has(key(collection, id)),
    isThere: (collection, id) => owned.has(key(collection, id)),
    evidence: (collection, id) => evidences.get(key(collection, id)),
    number: () => ++numbers,
    owned: (collection, id) => everOwned.has(key(collection, id)),
    remaining: () => [...owned.values()].reverse(),
    begin: (baseUrl, user) => write({ event: 'run', tag, baseUrl, version: 2, ...(user !== undefined && { user }) }),
    sawOthers: (others) => write({ event: 'others', others }),
    intend: intents.intend,
    returned: intents.returned,
    named: intents.named,
    removing: (collection, id) => {
      if (owned.has(key(collection, id))) write({ event: 'removing', collection, id });
    },
    disowned: (collection, id) => write({ event: 'removed', collection, id }),
    keep: (collection, before) => {
      if (kept.has(collection)) return;
      write({ event: 'changing', collection, before });
      kept.set(collection, { collection, before });
    },
    restored: (collection) => {
      if (kept.delete(collection)) write({ event: 'restored', collection });
    },
    kept: () => [...kept.values()],
    get open() {
      return intents.open;
    },
    refused: intents.refused,
  };
}
