import { ofEachRecord } from '../../define/records/of-each-record.ts';

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

/** What scripts have logged. */
export const logsOf: ReturnType<typeof ofEachRecord<readonly ScriptLog[]>> = ofEachRecord();
