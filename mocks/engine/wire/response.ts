import type { HeaderReader } from '../../../contracts/exchange/exchange.ts';
import type { PageFacts } from '../../../contracts/reading/basis/page-facts.ts';
import type { ConnectionFault } from '../faults/rule/fault.ts';

/** Header names in lower case. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** What the fake says, before it is written out. */
export interface MockResponse {
  readonly status: number;
  readonly headers?: ResponseHeaders;
  /** Any JSON value; `undefined` for a response without a body. */
  readonly body?: unknown;
  /** What of the document it was taken from, where no record stands behind it. For the engine's own use. */
  readonly sampled?: SampledFrom;
  /** Where the records of a list stand among all that there are, for its envelope. For the engine's own use. */
  readonly page?: PageFacts;
  /** Whether it goes out though the document describes no success of its operation. For the engine's own use. */
  readonly undocumented?: boolean;
}

/** What a response from the document alone is made of. */
export type SampledFrom = 'example' | 'sample' | 'no body';

/** What goes over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: string | undefined;
  /** How the connection breaks on the way, where it does. */
  readonly connection?: Exclude<ConnectionFault, 'truncated'>;
  /** How long a `drip` takes, in milliseconds. */
  readonly dripFor?: number;
}

/** The content type of every response that has a body. */
export const jsonContentType = 'application/json; charset=utf-8';

/** Reads a response's headers as the contract wants to. */
export function headerReader(headers: ResponseHeaders): HeaderReader {
  return {
    get: (name) => (Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()] : undefined) ?? null,
  };
}
