import type { Operation } from '../../../spec/operation/operation.ts';
import type { OneSchemeSpoiled } from './credentials/one-scheme.ts';

/** How a request shows who it is. */
export type Credentials = 'good' | 'none' | 'bad' | 'wrong-scheme' | 'doubled' | 'in-query' | OneSchemeSpoiled;

/** A request that a check wants sent. */
export interface RequestDraft {
  /** The operation that it is meant for; its method and path are used unless others are given. */
  readonly operation: Operation;
  readonly method?: string;
  /** The path below the base URL, encoded; default: the operation's template with its parameters. */
  readonly path?: string;
  readonly pathParameters?: Readonly<Record<string, string>>;
  /** Query parameters, already as text. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** Headers beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A body to send as JSON. */
  readonly json?: unknown;
  /** A body to send as it is; wins over `json`. */
  readonly text?: string;
  /** Default: `application/json` where there is a body; `null` sends none. */
  readonly contentType?: string | null;
  readonly credentials?: Credentials;
  /**
   * Whether the request is wrong on purpose. Any other is held against the contract before it is sent; and a refusal
   * that the document does not name is no failure of one that is.
   */
  readonly wrong?: boolean;
  /** The text by which a record that it makes is known, where that will not start with the run's tag. */
  readonly makes?: MadeText;
  /** Whether nothing can come of the request but a refusal: it is wrong, and nobody is let in by it. */
  readonly isHarmless?: boolean;
  /** Whether the response is judged by the operation. Default: it is; a request that leads to no operation cannot be. */
  readonly judged?: boolean;
}

/** By what a record is known that a request makes. */
export interface MadeText {
  /** The field, as a dotted path where it stands deeper. */
  readonly field: string;
  readonly value: string;
  /** The collection of the record, where the path of the operation does not tell: `POST /invite` makes a user. */
  readonly of?: string;
}

/** A request as it was sent, without its token. */
export interface SentRequest {
  readonly method: string;
  /** Path and query below the base URL. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly credentials: Credentials;
}

/** A response as it came. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** The body as text. */
  readonly body: string;
  /** The body as JSON; `undefined` where it is none. */
  readonly value: unknown;
}

/** A request and its response. */
export interface Exchange {
  readonly operation: Operation;
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
}
