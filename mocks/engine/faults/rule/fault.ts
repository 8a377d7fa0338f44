import type { RequestFacts } from '../../../../contracts/exchange/exchange.ts';

/** How a connection goes wrong below HTTP. */
export type ConnectionFault = 'reset' | 'empty' | 'truncated' | 'stalled' | 'drip';

/** Whether no response arrives at all, not even a broken one. */
export function losesTheResponse(connection: ConnectionFault | undefined): boolean {
  return connection === 'reset' || connection === 'empty' || connection === 'stalled';
}

/** What is left of a body that ends in the middle. */
export function truncated(body: string): string {
  return body.slice(0, Math.floor(body.length / 2));
}

/** How long a response takes, in milliseconds: always so long, from a range, or spread as real latencies are. */
export type Latency = number | readonly [min: number, max: number] | LogNormalLatency;

/** Latencies with a long tail: half of them are below the median. */
export interface LogNormalLatency {
  /** In milliseconds. */
  readonly median: number;
  /** How wide they spread: 0 not at all, 0.5 is usual. @default 0.5 */
  readonly sigma?: number;
}

/**
 * What goes wrong, with which exchanges, and when. `Operation` are the names of the operations that there are.
 *
 * Which: all of `operation`, `method`, `path` and `predicate` that are given must match. When: at most one of `nth`,
 * `every`, `first` and `rate`; without any, each time until the rule is removed. What: a response, a latency, a broken
 * connection, or latency with one of the others. Where several rules apply at once their latencies add up, and the
 * oldest one with a response or a broken connection decides.
 *
 * @example
 * faults.add({ operation: 'createIntegration', nth: 3, status: 503 });
 * faults.add({ method: 'GET', every: 5, latency: [100, 400] });
 * faults.add({ method: 'POST', first: 1, connection: 'reset', phase: 'after' });
 */
export interface FaultRule<Operation extends string = string> {
  /** What it is removed by, and what the journal calls it. Default: `fault-1`, `fault-2` and so on. */
  readonly name?: string;
  /** One `operationId`, or several. */
  readonly operation?: Operation | readonly Operation[];
  /** One method, or several, in capitals or not. */
  readonly method?: string | readonly string[];
  /** How the path ends: `/integrations/*`. `*` stands for anything but a slash, `**` for anything. */
  readonly path?: string;
  /** Decides by the request. In process only: a function cannot travel. */
  readonly predicate?: (request: RequestFacts) => boolean;
  /** Only the nth matching call, counted from 1. */
  readonly nth?: number;
  /** Each nth matching call. */
  readonly every?: number;
  /** The first n matching calls. */
  readonly first?: number;
  /** A part of the matching calls, from 0 to 1, drawn from the seed of the account. */
  readonly rate?: number;
  /** So many matching calls go well before the counting starts. @default 0 */
  readonly after?: number;
  /** Responds with this status, and with the body that the document gives as an example for it. */
  readonly status?: number;
  /** Which of the examples of the document, by its name. Default: the first. */
  readonly example?: string;
  /** A body in the place of the documented one. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The header `Retry-After`, in whole seconds. Default: 1 with status 429, none with others. */
  readonly retryAfter?: number;
  /** How long the exchange takes. */
  readonly latency?: Latency;
  /**
   * Breaks the connection. `reset`: it is cut; `empty`: it is closed without a response; `truncated`: the body ends in
   * the middle; `stalled`: no response ever comes; `drip`: the body trickles in.
   *
   * A `fetch` in process has no socket: `reset` and `empty` make it fail as a broken network does.
   */
  readonly connection?: ConnectionFault;
  /** How long a `drip` takes, in milliseconds. @default 1000 */
  readonly dripFor?: number;
  /** Whether it applies before the service acts, or after: then a write has happened, and its response is lost. @default 'before' */
  readonly phase?: 'before' | 'after';
}

/** A rule in force, and what it has done so far. */
export type ActiveFault = FaultRule & {
  readonly name: string;
  /** How many calls matched. */
  readonly seen: number;
  /** How many of them it applied to. */
  readonly fired: number;
};
