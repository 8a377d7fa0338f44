import { heapBytes } from '../../../engine/store/heap-bytes.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';

/** What clients may give names to: tokens that are bad, and scripts. */
export interface NamedLimits {
  readonly maxTokens: number;
  readonly maxScriptBytes: number;
}

const usual: NamedLimits = { maxTokens: 10_000, maxScriptBytes: 16_777_216 };

/** Counts the tokens and scripts that came over the control API, since each new name is held until a reset. */
export class NamedThings {
  readonly #limits: NamedLimits;
  readonly #tokens = new Set<string>();
  /** The bytes of each script, by its account (none: all of them) and its name. */
  readonly #scripts = new Map<string | undefined, Map<string, number>>();

  constructor(limits: Partial<NamedLimits> = {}) {
    this.#limits = { ...usual, ...limits };
  }

  /** @throws {AdminRefusal} where there are too many already. */
  addToken(token: string): void {
    const { maxTokens } = this.#limits;
    if (this.#tokens.size >= maxTokens && !this.#tokens.has(token)) {
      throw full(
        `Failed to revoke the token: ${maxTokens} are revoked already. Reset the fake, or give it tokens of its own.`,
      );
    }
    this.#tokens.add(token);
  }

  /** @throws {AdminRefusal} where they hold too much already. */
  addScript(account: string | undefined, name: string, response: unknown): void {
    const { maxScriptBytes } = this.#limits;
    const before = this.#scripts.get(account)?.get(name) ?? 0;
    const bytes = 200 + name.length + heapBytes(response);
    if (this.#scriptBytes - before + bytes > maxScriptBytes) {
      throw full(
        `Failed to set the script of ${name}: the scripts would hold more than ${maxScriptBytes} bytes. Remove some.`,
      );
    }
    const ofAccount = this.#scripts.get(account) ?? new Map<string, number>();
    this.#scripts.set(account, ofAccount.set(name, bytes));
  }

  removeScript(account: string | undefined, name: string): void {
    this.#scripts.get(account)?.delete(name);
  }

  /** The scripts of one account are gone, or everything is. */
  clear(account?: string): void {
    if (account !== undefined) this.#scripts.delete(account);
    else {
      this.#scripts.clear();
      this.#tokens.clear();
    }
  }

  get #scriptBytes(): number {
    let sum = 0;
    for (const ofAccount of this.#scripts.values()) for (const bytes of ofAccount.values()) sum += bytes;
    return sum;
  }
}

function full(message: string): AdminRefusal {
  return new AdminRefusal('insufficient-storage', message);
}
