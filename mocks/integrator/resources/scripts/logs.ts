import { ofEachFake } from '../../define/fake-context.ts';

/** How much an entry of a log matters. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** All that there are. */
export const logLevels: readonly [LogLevel, ...LogLevel[]] = ['error', 'warn', 'info', 'debug'];

/** What a script has logged once. */
export interface ScriptLog {
  /** When, in UTC. */
  readonly time: string;
  readonly level: LogLevel;
  readonly message: string;
  /** The function that wrote it. */
  readonly function?: string;
  /** The flow that called the function. */
  readonly _flowId?: string;
}

/** What the scripts of a fake have logged, by account and `_id`. */
export interface ScriptLogs {
  of(account: string, id: string): readonly ScriptLog[];
  add(account: string, id: string, entry: ScriptLog): void;
  /** Forgets what one script has logged. */
  remove(account: string, id: string): void;
  /** Forgets what all have logged, of one account or of all. */
  clear(account?: string): void;
}

/** What the scripts of a fake have logged. */
export const logsOf: ReturnType<typeof ofEachFake<ScriptLogs>> = ofEachFake(createLogs);

function createLogs(): ScriptLogs {
  const accounts = new Map<string, Map<string, readonly ScriptLog[]>>();
  return {
    of: (account, id) => accounts.get(account)?.get(id) ?? [],
    add: (account, id, entry) => {
      const scripts = accounts.get(account) ?? new Map<string, readonly ScriptLog[]>();
      accounts.set(account, scripts.set(id, [...(scripts.get(id) ?? []), entry]));
    },
    remove: (account, id) => void accounts.get(account)?.delete(id),
    clear: (account) => {
      if (account === undefined) accounts.clear();
      else accounts.delete(account);
    },
  };
}
