import type { MockAccount } from '../../../engine/account/account.ts';
import type { Mock } from '../../../engine/mock.ts';
import { heapBytes } from '../../../engine/store/heap-bytes.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { AccountsGuard, AccountsHeld } from '../../admin/held/accounts-guard.ts';
import { heldBytes, ownRecords } from '../../admin/held/own-records.ts';
import { type BoundedAccounts, defaultMaxUnused } from './bounded-accounts.ts';

/** How many bytes of the heap the accounts may hold, where nothing else is said. */
const defaultMaxBytes = 1_073_741_824;

/** What an account holds before anything is in it: its collections, its clock, and a name of usual length. */
const emptyAccount = 8192;

/** Names that are longer count for themselves. */
const usualName = 100;

/** How many times as large as its JSON a record may be in the heap: `{"":{},…}` is about that. */
const worst = 20;

/** What the accounts of a server hold, and may hold. */
export class AccountsBudget implements AccountsGuard {
  readonly #mock: Mock;
  readonly #accounts: BoundedAccounts | undefined;
  readonly #maxBytes: number;
  /** How large a collection is as it was at one moment: one that was written to is another map. */
  readonly #sizes = new WeakMap<ReadonlyMap<string, JsonRecord>, number>();
  #measured = 0;
  /** How much may have come since. */
  #grown = 0;
  #isFull = false;

  /** @param accounts Those of the mock, where the server has made it; one that it was given keeps its accounts. */
  constructor(mock: Mock, accounts?: BoundedAccounts, maxBytes: number = defaultMaxBytes) {
    this.#mock = mock;
    this.#accounts = accounts;
    this.#maxBytes = maxBytes;
  }

  get held(): AccountsHeld {
    return {
      number: this.#all().length,
      ...(this.#accounts !== undefined && { unused: this.#accounts.unused, maxUnused: defaultMaxUnused }),
      bytes: this.#measure(),
      maxBytes: this.#maxBytes,
    };
  }

  /** Why nothing more can be written; `undefined` where it can. */
  get fullness(): string | undefined {
    if (!this.#isFull && this.#measured + this.#grown > this.#maxBytes) this.#isFull = this.#measure() > this.#maxBytes;
    if (!this.#isFull) return undefined;
    return `the accounts hold ${this.#measured} bytes of memory, and may hold ${this.#maxBytes}. Delete records, reset accounts, or let them hold more with --max-accounts (\`maxAccountBytes\` in a program).`;
  }

  /** Counts a request, by the bytes of its body and of its response: as large may be what it wrote. */
  count(bytes: number): void {
    this.#grown += bytes * worst + (bytes === 0 ? 0 : emptyAccount);
    // It may have made room.
    this.#isFull = false;
  }

  letGo(): void {
    this.#isFull = false;
    this.#accounts?.letGo(0);
  }

  #all(): readonly MockAccount[] {
    return this.#accounts === undefined ? this.#mock.accounts() : [...this.#accounts.values()];
  }

  #measure(): number {
    this.#measured = this.#all().reduce((sum, account) => sum + this.#sizeOf(account), 0);
    this.#grown = 0;
    return this.#measured;
  }

  #sizeOf(account: MockAccount): number {
    let bytes = emptyAccount + Math.max(0, account.name.length - usualName) * 2 + heapBytes(account.faults.list());
    for (const [path, records] of account.records().records) {
      const seed = account.seed.get(path);
      if (records === seed) continue;
      let size = this.#sizes.get(records);
      if (size === undefined) {
        size = records.size * 50;
        for (const record of ownRecords(seed, records)) size += heldBytes(record);
        this.#sizes.set(records, size);
      }
      bytes += size;
    }
    return bytes;
  }
}
