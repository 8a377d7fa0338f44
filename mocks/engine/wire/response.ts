import type { HeaderReader } from '../../../contracts/exchange/exchange.ts';
import type { ConnectionFault } from '../faults/rule/fault.ts';

/** Header names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/** What the fake says, before it is written out. */
export interface Answer {
  readonly status: number;
  readonly headers?: AnswerHeaders;
  /** Any JSON value; `undefined` for an answer without a body. */
  readonly body?: unknown;
}

/** What goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: string | undefined;
  /** How the connection breaks on the way, where it does. */
  readonly connection?: Exclude<ConnectionFault, 'truncated'>;
  /** How long a `drip` takes, in milliseconds. */
  readonly dripFor?: number;
}

/** The content type of every answer that has a body. */
export const jsonContentType = 'application/json; charset=utf-8';

/** Reads an answer's headers as the contract wants to. */
export function headerReader(headers: AnswerHeaders): HeaderReader {
  return { get: (name) => headers[name.toLowerCase()] ?? null };
}
