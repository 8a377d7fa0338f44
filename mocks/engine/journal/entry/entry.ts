import type { HeaderReader } from '../../../../contracts/exchange/exchange.ts';
import type { ParameterValues } from '../../../../contracts/judge/parts/parameters.ts';
import type { Omitted } from '../../../../contracts/violations/omitted.ts';
import type { Note, Violation } from '../../../../contracts/violations/violation.ts';
import type { ResponseHeaders, SampledFrom } from '../../wire/response.ts';

/**
 * How an exchange went. `ok`; `note`: accepted, with something to know; `violation`: the request broke the contract;
 * `invalid-response`: the response did and was held back, or strict mode held it back.
 */
export type JournalVerdict = 'ok' | 'note' | 'violation' | 'invalid-response';

/** A call that the fake itself made, of a function that somebody else wrote. */
export interface OutgoingCall {
  /** What tells it apart from the other calls of its account. */
  readonly id: string;
  /** What the function is for. */
  readonly kind: string;
  readonly function: string;
  /** The group of functions that it is one of; `undefined` where it is in none. */
  readonly type?: string | undefined;
}

/** One exchange, as the fake saw it. */
export interface JournalEntry {
  /** Counts from 1 within its account. */
  readonly sequence: number;
  /** When the response was given, by the clock of the account, in milliseconds since 1970. */
  readonly at: number;
  /** How long it took by the account's clock, in milliseconds: the latency of a fault, where that is no clock on the wall. */
  readonly duration: number;
  readonly account: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The status of the response; 0 where a fault broke the connection and none arrived. */
  readonly status: number;
  readonly verdict: JournalVerdict;
  /** At most 100, the first of each rule among them. */
  readonly violations: readonly (Violation | Note)[];
  /** At most 100, likewise. */
  readonly notes: readonly Note[];
  /** How many more violations and notes there are than those that are listed; absent where all are. */
  readonly omitted?: Omitted | undefined;
  /**
   * What the response was made of, where it comes from the document alone and no record stands behind it: an example, a
   * sample of the schema, or nothing. Absent for any other.
   */
  readonly sampled?: SampledFrom | undefined;
  /** Why the request was refused, in a sentence: the response may say less. `undefined` where it was not. */
  readonly reason?: string | undefined;
  /** The parameters of the request as values; `undefined` where it was refused before they were read. */
  readonly parameters: ParameterValues | undefined;
  /** The body of the request as JSON, not a copy of it: only to be looked at. `undefined` where none was read. */
  readonly requestBody: unknown;
  /** The body of the response as JSON, likewise. */
  readonly responseBody: unknown;
  /** The call that it was, where the fake itself has called; absent where somebody called the fake. */
  readonly call?: OutgoingCall | undefined;
  /** The `id` of the call of the fake's own in the course of which the request came; absent for any other. */
  readonly during?: string | undefined;
  /** Whether the journal has let go of the bodies, to stay small. */
  readonly forgotten: boolean;
}

/** An entry as its journal holds it, which lets go of its bodies in time. */
export type HeldJournalEntry = { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] };

/** An exchange on its way into a journal. */
export type UnwrittenEntry = Omit<JournalEntry, 'sequence' | 'forgotten'>;

/** What a journal is given besides the entry itself. */
export interface RecordedMessages {
  /** How many bytes the body of the request has. */
  readonly requestSize: number;
  /** How many characters the body of the response has. */
  readonly responseSize: number;
  readonly request: HeaderReader;
  readonly response: ResponseHeaders;
}
