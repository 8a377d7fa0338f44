import type { AccountInCall } from '../../account/transaction/transaction.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { RecordId } from '../../store/ids.ts';
import { SeenCollection, type Sight } from './seen-collection.ts';

/** What a caller sees of the collection of a path; `undefined` where it sees all of it. */
export type SightOf = (path: string, collection: RecordCollection) => Sight | undefined;

/** An account as a behaviour has it whose caller does not see everything. */
export class SeenAccount implements AccountInCall {
  readonly #account: AccountInCall;
  readonly #sightOf: SightOf;
  readonly #seen = new Map<string, RecordCollection>();

  constructor(account: AccountInCall, sightOf: SightOf) {
    this.#account = account;
    this.#sightOf = sightOf;
  }

  get name(): AccountInCall['name'] {
    return this.#account.name;
  }

  get journal(): AccountInCall['journal'] {
    return this.#account.journal;
  }

  get faults(): AccountInCall['faults'] {
    return this.#account.faults;
  }

  get clock(): AccountInCall['clock'] {
    return this.#account.clock;
  }

  get generation(): number {
    return this.#account.generation;
  }

  get sequence(): number {
    return this.#account.sequence;
  }

  get whole(): AccountInCall {
    return this.#account.whole;
  }

  step<T>(act: () => T): T {
    return this.transaction(act);
  }

  transaction<T>(act: () => T): T {
    return this.#account.transaction(act);
  }

  collection(path: string): RecordCollection {
    const known = this.#seen.get(path);
    if (known !== undefined) return known;
    const below = this.#account.collection(path);
    const sight = this.#sightOf(path, below);
    const seen = sight === undefined ? below : new SeenCollection(below, sight);
    this.#seen.set(path, seen);
    return seen;
  }

  paths(): readonly string[] {
    return this.#account.paths();
  }

  /** No id is given twice, be the record of it hidden or not. */
  newId({ path }: RecordCollection, now: number): RecordId {
    return this.#account.newId(this.#account.collection(path), now);
  }

  records(): ReturnType<AccountInCall['records']> {
    return this.#account.records();
  }
}
