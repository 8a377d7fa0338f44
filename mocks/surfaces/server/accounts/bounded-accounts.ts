import type { MockAccount } from '../../../engine/account/account.ts';
import type { BucketState } from '../../../engine/account/rate-limit.ts';
import type { ClockState } from '../../../engine/time/account-clock.ts';
import { isUnused } from './unused.ts';

/** An account as it was when it was made. */
interface Beginning {
  readonly clock: ClockState;
  readonly bucket: BucketState | undefined;
}

/** How many accounts that nobody has used are kept. */
export const defaultMaxUnused = 1000;

/**
 * The accounts of a server. Any token makes one, so those that nobody has used go when there are too many: the ones that
 * nobody has asked for the longest. One that went is as after its reset when it is asked for again.
 *
 * Whoever holds a part of an account in this process, its journal, say, holds the account: it comes back as the same.
 */
export class BoundedAccounts extends Map<string, MockAccount> {
  readonly #max: number;
  readonly #beginnings = new WeakMap<MockAccount, Beginning>();
  /** The account that a part belongs to, for as long as somebody holds the part. */
  readonly #wholes = new WeakMap<object, MockAccount>();
  /** Those that went, while somebody may hold them. */
  readonly #gone = new Map<string, WeakRef<MockAccount>>();
  readonly #forgotten = new FinalizationRegistry<string>((name) => {
    if (this.#gone.get(name)?.deref() === undefined) this.#gone.delete(name);
  });
  /** The names, those first that nobody has asked for the longest. */
  readonly #recent = new Set<string>();
  /** The last of them. */
  #latest: string | undefined;
  #nextLook: number;

  constructor(max: number = defaultMaxUnused) {
    super();
    this.#max = max;
    this.#nextLook = max + 1;
  }

  override get(name: string): MockAccount | undefined {
    let account = super.get(name);
    if (account === undefined) {
      account = this.#gone.get(name)?.deref();
      if (account === undefined) return undefined;
      super.set(name, account);
      this.#gone.delete(name);
    }
    // Most requests are of the account of the one before.
    if (name !== this.#latest) {
      this.#recent.delete(name);
      this.#recent.add(name);
      this.#latest = name;
    }
    return account;
  }

  override set(name: string, account: MockAccount): this {
    this.#beginnings.set(account, { clock: account.clock.snapshot(), bucket: account.bucket?.snapshot() });
    for (const part of [account.journal, account.faults, account.clock]) this.#wholes.set(part, account);
    super.set(name, account);
    this.#recent.add(name);
    this.#latest = undefined;
    // To look at all of them takes a while: so not each time.
    if (this.size >= this.#nextLook) {
      this.letGo(this.#max);
      this.#nextLook = this.size + Math.max(1, Math.floor(Math.max(this.#max, this.size) / 10));
    }
    return this;
  }

  /** How many nobody has used. */
  get unused(): number {
    return [...this.values()].filter((account) => this.#isUnused(account)).length;
  }

  /** Lets go of those that nobody has used, but for the last ones that were asked for. */
  letGo(kept: number): void {
    const unused = [...this.#recent].flatMap((name) => {
      const account = super.get(name);
      return account !== undefined && name !== 'default' && this.#isUnused(account) ? [account] : [];
    });
    for (const account of unused.slice(0, Math.max(0, unused.length - kept))) this.#drop(account);
  }

  #isUnused(account: MockAccount): boolean {
    const beginning = this.#beginnings.get(account);
    return beginning !== undefined && isUnused(account, beginning.clock);
  }

  #drop(account: MockAccount): void {
    const { clock, bucket } = this.#beginnings.get(account) ?? {};
    account.journal.clear();
    if (clock !== undefined) account.clock.restore(clock);
    if (bucket !== undefined) account.bucket?.restore(bucket);
    this.delete(account.name);
    this.#recent.delete(account.name);
    this.#latest = undefined;
    this.#gone.set(account.name, new WeakRef(account));
    this.#forgotten.register(account, account.name);
  }
}
