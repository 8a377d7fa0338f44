import { type Exchange, type Kind, kinds } from '../campaign/exchange.ts';
import type { Outcome } from '../campaign/perform.ts';

/** What all exchanges of a kind came to. */
export interface KindTally {
  readonly exchanges: number;
  /** How they ended, and how many did so. */
  readonly ends: Readonly<Record<string, number>>;
  readonly sentBytes: number;
  readonly ms: number;
  /** The most milliseconds for each KiB that was sent or came back, of at least 4 KiB. */
  readonly worstMsPerKiB: number;
}

/** An exchange that took long. */
export interface Slow {
  readonly seed: number;
  readonly number: number;
  readonly kind: Kind;
  readonly label: string;
  readonly bytes: number;
  readonly ms: number;
}

/** Counts exchanges by their kind. */
export class Tally {
  readonly #kinds = new Map<Kind, KindTally>();
  #slowest: Slow[] = [];
  #total = 0;
  readonly #accepted = new Set<string>();

  add(seed: number, number: number, { kind, label }: Exchange, { end, sent, ms, response }: Outcome): void {
    this.#total++;
    if (end === '2xx') this.#accepted.add(label);
    const before = this.#kinds.get(kind) ?? { exchanges: 0, ends: {}, sentBytes: 0, ms: 0, worstMsPerKiB: 0 };
    const bytes = sent + (response?.body.length ?? 0);
    this.#kinds.set(kind, {
      exchanges: before.exchanges + 1,
      ends: { ...before.ends, [end]: (before.ends[end] ?? 0) + 1 },
      sentBytes: before.sentBytes + sent,
      ms: before.ms + ms,
      worstMsPerKiB: Math.max(before.worstMsPerKiB, ms / Math.max(4, bytes / 1024)),
    });
    // What waits on purpose, or starts a process, is no slow exchange.
    if (kind === 'stream' || kind === 'command' || end === 'late') return;
    if (this.#slowest.length < 5 || ms > (this.#slowest.at(-1)?.ms ?? 0)) {
      const slow = { seed, number, kind, label, bytes, ms: Math.round(ms) };
      this.#slowest = [...this.#slowest, slow].sort((one, other) => other.ms - one.ms).slice(0, 5);
    }
  }

  get total(): number {
    return this.#total;
  }

  get byKind(): Readonly<Record<string, KindTally>> {
    return Object.fromEntries(
      kinds.flatMap((kind) => {
        const tally = this.#kinds.get(kind);
        return tally === undefined ? [] : [[kind, tally]];
      }),
    );
  }

  /** The labels of what was accepted at least once. */
  get accepted(): ReadonlySet<string> {
    return this.#accepted;
  }

  get slowest(): readonly Slow[] {
    return this.#slowest;
  }
}
