import type { Exchange, Flaw } from '../campaign/exchange.ts';

/** Something that should not be, and how often it was seen. */
export interface Finding {
  readonly key: string;
  readonly oracle: Flaw['oracle'];
  readonly kind: string;
  readonly label: string;
  /** As it was first seen. */
  readonly what: string;
  readonly seed: number;
  readonly number: number;
  readonly count: number;
  /** The fewest exchanges that show it again; absent where that was not tried, or did not. */
  readonly shrunk?: readonly number[];
  /** Whether it could not be seen again, where that was tried. */
  readonly unrepeated?: boolean;
}

/** One finding each for what has one cause, so far as that can be seen. */
export function keyOf(exchange: Pick<Exchange, 'kind' | 'label'> | undefined, { oracle, what }: Flaw): string {
  const plain = what
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => (text.length > 30 ? '"…"' : text))
    .replaceAll(/[0-9a-f]{24}|\d+/g, 'N')
    .replaceAll(/%[0-9A-F]{2}/gi, '%N')
    .slice(0, 90);
  return `${oracle} · ${exchange?.kind ?? 'state'} · ${exchange?.label ?? ''} · ${plain}`;
}

/** Gathers findings by their cause. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  /** Gives whether it is the first of its kind. */
  add(seed: number, number: number, exchange: Exchange | undefined, flaw: Flaw): boolean {
    const key = keyOf(exchange, flaw);
    const before = this.#found.get(key);
    if (before === undefined && this.#found.size >= 500) return false;
    this.#found.set(key, {
      ...(before ?? {
        key,
        oracle: flaw.oracle,
        kind: exchange?.kind ?? 'state',
        label: exchange?.label ?? '',
        what: flaw.what.slice(0, 1000),
        seed,
        number,
      }),
      count: (before?.count ?? 0) + 1,
    });
    return before === undefined;
  }

  /** What was learnt about a finding later. */
  learn(key: string, more: Pick<Finding, 'shrunk' | 'unrepeated'>): void {
    const before = this.#found.get(key);
    if (before !== undefined) this.#found.set(key, { ...before, ...more });
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()].sort((one, other) => other.count - one.count);
  }

  /** Those that fail a run: a stop of the event loop that never came again was the machine's. */
  get failing(): readonly Finding[] {
    return this.all.filter(
      ({ oracle, unrepeated }) => !(unrepeated === true && (oracle === 'stop' || oracle === 'growth')),
    );
  }
}
