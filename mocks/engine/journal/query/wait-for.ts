import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { JournalEntry } from '../entry/entry.ts';
import { JournalError } from '../entry/journal-error.ts';
import { countedExchanges } from './came.ts';
import { type Condition, conditionsOf, describeFilter } from './conditions.ts';
import type { ExchangeFilter } from './filter.ts';
import { nearestOf } from './nearest.ts';

/** How long is waited, and for how many. */
export interface WaitOptions {
  /** In milliseconds on the wall. @default 5000 */
  readonly timeout?: number;
  /** For so many exchanges; the last of them is given. @default 1 */
  readonly times?: number;
  /** Gives up early; the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** Informed of what happens in a journal. */
export interface Watcher {
  seen(entry: JournalEntry): void;
  cleared(): void;
}

/** What waiting needs of a journal. */
export interface Awaited {
  entries(): readonly JournalEntry[];
  /** Gives a function that ends it. */
  attend(watcher: Watcher): () => void;
}

const parts: readonly string[] = ['timeout', 'times', 'signal'] satisfies readonly (keyof WaitOptions)[];

/** What a timer can wait for: more is taken for 1 ms. */
const longest = 2_147_483_647;

/** Waits until a filter has held for so many exchanges, those that are in the journal already included. */
export function waitForExchange(journal: Awaited, filter: ExchangeFilter, options: WaitOptions): Promise<JournalEntry> {
  const given: unknown = options;
  if (!isRecord(given)) throw unfit('its options are', given, 'an object such as { timeout: 1000 }');
  const stranger = Object.keys(options).find((name) => !parts.includes(name));
  if (stranger !== undefined) {
    const near = didYouMean(nearMiss(stranger, parts, Object.keys(options))) || '.';
    throw new JournalError(
      `Failed to wait for an exchange: there is no option \`${stranger}\`${near} Known are ${parts.join(', ')}.`,
    );
  }
  const { timeout = 5000, times = 1, signal } = options;
  if (typeof timeout !== 'number' || !(timeout >= 0 && timeout <= longest))
    throw unfit('`timeout` is', timeout, 'milliseconds from 0');
  if (!Number.isSafeInteger(times) || times < 1) throw unfit('`times` is', times, 'a whole number from 1');
  if (signal !== undefined && !isSignal(signal)) throw unfit('`signal` is', signal, 'an AbortSignal');
  signal?.throwIfAborted();
  let conditions = conditionsOf(filter);
  const found = journal.entries().filter((entry) => conditions.every(({ holds }) => holds(entry)));
  const ready = found[times - 1];
  if (ready !== undefined) return Promise.resolve(ready);

  return new Promise((resolve, reject) => {
    let count = found.length;
    const end = journal.attend({
      seen: (entry) => {
        try {
          if (conditions.every(({ holds }) => holds(entry))) count += 1;
        } catch (error) {
          // A `where` that throws is the waiting test's own affair, not that of the client whose request this is.
          settle(() => reject(error));
          return;
        }
        if (count >= times) settle(() => resolve(entry));
      },
      cleared: () => {
        count = 0;
        // The numbers start anew, so that whatever comes now is after.
        if (filter.after !== undefined) conditions = conditionsOf({ ...filter, after: 0 });
      },
    });
    const timer = setTimeout(() => {
      const why = failure(journal, filter, conditions, { timeout, times, count });
      settle(() => reject(why));
    }, timeout);
    const giveUp = (): void => settle(() => reject(signal?.reason));
    signal?.addEventListener('abort', giveUp, { once: true });
    const settle = (tell: () => void): void => {
      end();
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      tell();
    };
  });
}

function failure(
  journal: Awaited,
  filter: ExchangeFilter,
  conditions: readonly Condition[],
  { timeout, times, count }: { readonly timeout: number; readonly times: number; readonly count: number },
): JournalError {
  const entries = journal.entries();
  const what = times === 1 ? describeFilter(filter) : `${describeFilter(filter)} ${times} times`;
  const seen = count === 0 ? '' : ` and saw ${count}`;
  const near = nearestOf(entries, conditions) || 'Look at what should have sent it, or give a longer timeout.';
  return new JournalError(`Failed to see ${what}: waited ${timeout} ms${seen}; ${countedExchanges(entries)} ${near}`);
}

/** By what it can do: the signal of another realm is of another class. */
function isSignal(value: unknown): boolean {
  return typeof Object(value).throwIfAborted === 'function';
}

function unfit(what: string, value: unknown, wanted: string): JournalError {
  return new JournalError(`Failed to wait for an exchange: ${what} ${preview(value)}. Give ${wanted}.`);
}
