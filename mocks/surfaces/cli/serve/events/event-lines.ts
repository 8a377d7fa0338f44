import type { Omitted } from '../../../../../contracts/violations/omitted.ts';
import type { Finding } from '../../../../../contracts/violations/violation.ts';
import { publicLine } from '../../../../engine/journal/entry/public-entry.ts';
import type { JournalEntry, OutgoingCall } from '../../../../engine/journal/journal.ts';
import { realClock, timestamp } from '../../../../engine/time/clock.ts';
import { news, refusals } from '../../../../integrator/report/sentences.ts';
import type { Tally } from '../document/tallied.ts';
import type { LogChoice } from '../terminal/request-log.ts';

/** One finding about a request or its response. */
export interface EventFinding {
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
  /** The file of the document, from the folder of its root file; absent where the document is one text. */
  readonly documentFile?: string;
  /** The line of that file, from 1. */
  readonly line?: number;
}

/** What `serve --format json` tells, one object to a line. `time` is ISO 8601. */
export type ServeEvent =
  | {
      readonly event: 'start';
      /** Where the server responds, without the base path of the API. */
      readonly url: string;
      /** What an app takes for the base URL of the API. */
      readonly baseUrl: string;
      readonly port: number;
      readonly pid: number;
      readonly version: string;
      /** A token that is good. */
      readonly token: string;
      /** How many records the account `default` holds of each resource; in the line, each stands under its name. */
      readonly counts: Readonly<Record<string, number>>;
      readonly seed: string;
      /** The operations that have a behaviour of `--behaviours`; absent where no such file is given. */
      readonly behaviours?: readonly string[];
      readonly document?: string;
      readonly state?: string;
      /** The inspector; absent where it is off. */
      readonly inspector?: string;
      /** Who can reach it over the network, and what they can do; absent where only this machine can. */
      readonly warning?: string;
    }
  | {
      /** Comes once behind the start, where the document is not integrator.io's. */
      readonly event: 'served';
      /** How many operations are served in each way. */
      readonly operations: Tally;
    }
  | {
      readonly event: 'request';
      readonly account: string;
      readonly method: string;
      /** With its query; secrets are replaced. */
      readonly path: string;
      /** Absent where the request leads to none. */
      readonly operation?: string;
      /** 0 where a fault broke the connection. */
      readonly status: number;
      readonly verdict: JournalEntry['verdict'];
      readonly durationMs: number;
      readonly violations: readonly EventFinding[];
      readonly notes: readonly EventFinding[];
      /** How many more of both there are than those that are listed; absent where all are. */
      readonly omitted?: Omitted;
      /** Why it was refused, where no violation says so. */
      readonly reason?: string;
      /** The call of a function of an app's code, where it is one. */
      readonly call?: OutgoingCall;
      /** The `id` of the call in the course of which it came. */
      readonly during?: string;
    }
  | { readonly event: 'reload'; readonly message: string }
  | { readonly event: 'notice'; readonly message: string }
  | {
      readonly event: 'error';
      /** The name of the error; absent where it does not end the server. */
      readonly error?: string;
      readonly message: string;
    }
  | { readonly event: 'stop' };

/** Writes an event as a line of JSON; what else ends a line for `node:readline`, or steers a terminal, is escaped. */
export function eventLine(event: ServeEvent, time: string = timestamp(realClock().now())): string {
  const { event: name, ...others } = event;
  const { counts, ...facts } = 'counts' in others ? others : { ...others, counts: {} };
  return JSON.stringify({ event: name, time, ...counts, ...facts }).replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Makes the function that writes a line for each exchange, or for each with something to know. */
export function createEventLog(choice: LogChoice, print: (line: string) => void): (entry: JournalEntry) => void {
  if (choice === 'none') return () => undefined;
  return (raw) => {
    const entry = publicLine(raw);
    const isPlain = entry.violations.length === 0 && refusals(entry).length === 0 && news(entry).length === 0;
    const isInjected = entry.notes.some(({ rule }) => rule === 'injected-fault');
    if (choice === 'notes' && isPlain && !isInjected && entry.verdict !== 'invalid-response') return;
    print(eventLine(requestEvent(entry), timestamp(entry.at)));
  };
}

function requestEvent(entry: JournalEntry): ServeEvent {
  const { account, method, url, operation, status, verdict, duration, violations, notes, omitted, call, during } =
    entry;
  const { pathname, search } = new URL(url);
  const [reason] = refusals(entry);
  return {
    event: 'request',
    account,
    method,
    path: pathname + search,
    ...(operation !== undefined && { operation }),
    ...(call !== undefined && { call }),
    ...(during !== undefined && { during }),
    status,
    verdict,
    durationMs: Math.round(duration),
    violations: violations.map(findingOf),
    notes: notes.map(findingOf),
    ...(omitted && { omitted }),
    ...(reason !== undefined && { reason }),
  };
}

function findingOf({ rule, pointer, message, documentFile, line }: Finding): EventFinding {
  const file = documentFile === undefined ? {} : { documentFile };
  return { rule, pointer, message, ...file, ...(line !== undefined && { line }) };
}
