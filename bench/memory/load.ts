import { RandomNumbers } from '../../mocks/engine/faults/rule/random.ts';
import { type Account, accountOf } from './account.ts';
import type { Client } from './client.ts';

/** What a load has done. */
export interface Load {
  /** How many exchanges there were, by status; 0 where the connection broke. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly exchanges: number;
  /** Settles when the last exchange is over. */
  end(): Promise<void>;
}

/** How much is asked of whom. */
export interface LoadOptions {
  readonly accounts: number;
  /** How many exchanges a second. */
  readonly rate: number;
  readonly seed: number;
  /** How many accounts are named by tokens that nobody uses again. */
  readonly unusedTokens: number;
}

/** How many exchanges there may be at a time. */
const workers = 8;

/** Sends so many exchanges a second to so many accounts, until it is ended. */
export function startLoad(client: Client, { accounts, rate, seed, unusedTokens }: LoadOptions): Load {
  const random = new RandomNumbers(seed);
  const statuses = new Map<number, number>();
  const all: readonly Account[] = Array.from({ length: accounts }, (_, index) =>
    accountOf(`m${index}`, random, unusedTokens),
  );
  let exchanges = 0;
  let next = performance.now();
  let isOver = false;
  const work = async (): Promise<void> => {
    while (!isOver) {
      const account = all[Math.floor(random.next() * all.length)];
      const due = next;
      // What could not be sent in time is not made up for.
      next = Math.max(next, performance.now() - 1000) + 1000 / rate;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (account === undefined) return;
      const { status } = await account.act(client);
      exchanges += 1;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const over = Promise.all(Array.from({ length: workers }, work));
  return {
    statuses,
    get exchanges() {
      return exchanges;
    },
    end: async () => {
      isOver = true;
      await over;
    },
  };
}
