import type { Evidence } from './tag-start.ts';

/** A record that the run has created. */
export interface OwnedRecord {
  /** The template of its collection's path. */
  readonly collection: string;
  readonly id: string;
}

/** A record that the run has created, and by what it is known where its name does not start with the run's tag. */
export interface CreatedRecord extends OwnedRecord {
  readonly evidence?: Evidence | undefined;
}

/** A request that may make a record, or, where it names one, remove it. */
export interface Intent {
  readonly collection: string;
  /** The record of the run's own that it goes to; `undefined`: it goes to the collection. */
  readonly id?: string | undefined;
  /** By what the record will be known, where its name will not start with the tag. */
  readonly evidence?: Evidence | undefined;
}

/** What is written down of such a request. */
export type IntentLine =
  | ({ readonly event: 'intent'; readonly number: number } & Intent)
  | { readonly event: 'responded'; readonly number: number; readonly made?: CreatedRecord | undefined };

/** The requests of a run that may make a record, or remove one. */
export interface Intents {
  /** Writes down that a request is about to be sent; gives its number. */
  intend(intent: Intent): number;
  /** Writes down that its response has come, and which record it names as new. */
  returned(number: number, made?: CreatedRecord): void;
  /** Whether a response has named this id as a new record's. */
  named(collection: string, id: string): boolean;
  /** Those that have no response yet which says what came of them. */
  readonly open: readonly Intent[];
  /** Those that were to make a record that is known by a text, and made none, as their response says. */
  readonly refused: readonly Intent[];
}

/** Remembers what requests may do; each change is handed to `write` before anything else happens. */
export function createIntents(write: (line: IntentLine) => void): Intents {
  const open = new Map<number, Intent>();
  const refused: Intent[] = [];
  const named = new Set<string>();
  let numbers = 0;
  return {
    intend: (intent) => {
      numbers += 1;
      write({ event: 'intent', number: numbers, ...intent });
      open.set(numbers, intent);
      return numbers;
    },
    returned: (number, made) => {
      const intent = open.get(number);
      if (made === undefined && intent?.evidence !== undefined) refused.push(intent);
      open.delete(number);
      if (made !== undefined) named.add(`${made.collection} ${made.id}`);
      write({ event: 'responded', number, ...(made !== undefined && { made }) });
    },
    named: (collection, id) => named.has(`${collection} ${id}`),
    get open() {
      return [...open.values()];
    },
    refused,
  };
}
