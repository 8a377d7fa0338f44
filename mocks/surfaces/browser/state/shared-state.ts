import type { Mock } from '../../../engine/mock.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { withTimeout } from '../options/time-limits.ts';
import { openDatabase } from './database.ts';
import { isKeptAccounts, type KeptAccounts, keptAccounts, loadAccounts, sameAccounts } from './kept-accounts.ts';

/** How a state is kept. */
export interface SharedStateOptions {
  readonly key: string;
  /** Names the seed: what was kept with another one counts no more. */
  readonly seed: string;
  /** @throws where a kept record breaks the contract, as one of an older version of the package may. */
  readonly check: (record: JsonRecord, path: string) => void;
  /** Informed why the state is not kept. */
  readonly warn: (message: string) => void;
  /** Informed when the page has what another tab has written. */
  readonly changed: () => void;
}

/** A state that outlives the page, and that all tabs of an origin share. */
export interface SharedState {
  /** Lets an exchange see what other tabs have written, and keeps what it writes before its response is given. */
  exchange(respond: () => Promise<Response>, writes: boolean): Promise<Response>;
  /** Keeps what was changed without an exchange. */
  keep(): void;
  /** Waits until everything is kept, and ends. */
  stop(): Promise<void>;
}

/** How long, in milliseconds, a write keeps those of other tabs waiting: one that a fault delays must not stop them. */
const longestTurn = 1000;

/**
 * Keeps the state of a mock in the browser's database.
 *
 * Each exchange looks first whether another tab has written; writes take turns over all tabs.
 */
export async function shareState(mock: Mock, options: SharedStateOptions): Promise<SharedState> {
  const { key, seed, warn } = options;
  const name = `integrator-testkit:${key}`;
  const database = await openDatabase(key).catch((error: unknown) => {
    warn(failure('keep the state', error));
    return undefined;
  });
  if (database === undefined) return unshared;
  const channel = new BroadcastChannel(name);
  let kept: KeptAccounts = keptAccounts(mock);
  let revision = 0;
  let saving: Promise<void> = Promise.resolve();
  let unsaved = 0;
  let stopped = false;
  let begun = false;

  const refresh = async (): Promise<void> => {
    // What was changed here is about to be kept; it must not be lost to what was kept before.
    if (stopped || unsaved > 0 || (await database.revision()) === revision) return;
    const state = await database.read();
    if (state === undefined || state.revision === revision || unsaved > 0) return;
    const known = revision > 0;
    revision = state.revision;
    if (state.seed !== seed || !isKeptAccounts(state.accounts)) return;
    loadAccounts(mock, state.accounts, known ? () => undefined : options.check);
    kept = keptAccounts(mock);
    if (begun) options.changed();
  };

  const save = async (): Promise<void> => {
    const accounts = keptAccounts(mock);
    if (sameAccounts(accounts, kept)) return;
    kept = accounts;
    revision = await database.write({ seed, accounts });
    channel.postMessage(revision);
  };

  const guarded = (what: string, work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => {
      if (!stopped) warn(failure(what, error));
    });
  const look = (): Promise<void> => guarded('read the kept state', refresh);
  const keepNow = (): Promise<void> => {
    unsaved += 1;
    saving = saving
      .then(() => guarded('keep the state', save))
      .finally(() => {
        unsaved -= 1;
      });
    return saving;
  };

  channel.onmessage = () => void look();
  await look();
  begun = true;

  return {
    exchange: async (respond, writes) => {
      const turn = async (): Promise<Response> => {
        await look();
        try {
          return await respond();
        } finally {
          await keepNow();
        }
      };
      return writes ? inTurn(name, turn) : turn();
    },
    keep: () => void queueMicrotask(() => void keepNow()),
    stop: async () => {
      await Promise.resolve();
      await saving;
      stopped = true;
      channel.close();
      database.close();
    },
  };
}

const unshared: SharedState = {
  exchange: (respond) => respond(),
  keep: () => undefined,
  stop: () => Promise.resolve(),
};

/** Runs an exchange while no tab runs another; but no tab waits longer than a turn takes. */
async function inTurn(name: string, exchange: () => Promise<Response>): Promise<Response> {
  if (navigator.locks === undefined) return exchange();
  let running: Promise<Response> | undefined;
  await navigator.locks.request(name, async () => {
    running = exchange();
    await withTimeout(
      longestTurn,
      running.catch(() => undefined),
      () => undefined,
    );
  });
  return running ?? exchange();
}

function failure(what: string, error: unknown): string {
  return `Failed to ${what}: ${error instanceof Error ? error.message : String(error)}. The fake goes on, and its state ends with the page.`;
}
