import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Note } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { MockAccount } from '../account/account.ts';
import type { Asking } from '../asked/asking.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { RulesLoader } from '../resources/context/resource-rules.ts';
import type { MaybePromise } from '../time/maybe-promise.ts';
import type { BodyLimits } from '../wire/body/body-limits.ts';
import type { UnreadCoding } from '../wire/body/content-coding.ts';
import type { MockResponse } from '../wire/response.ts';
import type { Failure, SelfCheck } from '../wire/self-check/self-check.ts';

/** A request as the surfaces hand it in, its body read as bytes. */
export interface MockRequest extends RequestFacts {
  readonly body: Uint8Array | undefined;
  /** Where the `Content-Encoding` of the body could not be undone. */
  readonly unread?: UnreadCoding | undefined;
}

/** An exchange that is over. */
export interface CompletedExchange {
  readonly request: MockRequest;
  readonly operation: Operation | undefined;
  readonly account: MockAccount;
  readonly parameters: JournalEntry['parameters'];
  readonly requestBody: unknown;
}

/** Something that responds beside the operations of the document, such as a token endpoint. */
export interface Endpoint {
  /** The account that it responds in. */
  readonly account: string;
  /** The body that it was sent, for the journal. */
  readonly requestBody: unknown;
  /** Responds at a moment of the account; with a sentence, where it refuses. */
  respond(now: number): MaybePromise<{ readonly response: MockResponse; readonly reason?: string | undefined }>;
}

/** What the pipeline works with. */
export interface Engine {
  readonly contract: Contract;
  readonly conventions: Conventions;
  /** The conventions that stand in where none are given; `undefined` where all are. */
  readonly usual: Conventions | undefined;
  /** What the document says of its records and its errors. */
  readonly reading: RecordReading;
  /** What the document says of its resources beyond paths and shapes; loaded when it is first needed. */
  readonly rules: RulesLoader;
  /** What callers may ask of the response itself; `undefined` where they may ask for nothing. */
  readonly asking: Asking | undefined;
  /** Finds what responds to a request beside the operations of the document. */
  readonly endpoints: ((request: MockRequest) => Endpoint | undefined) | undefined;
  /** Informed of each exchange whose response keeps the contract, once it is written down. */
  readonly after: ((exchange: CompletedExchange, response: MockResponse, entry: JournalEntry) => void) | undefined;
  readonly behaviourOf: (operation: Operation) => OwnBehaviour;
  readonly accountNamed: (name: string) => MockAccount;
  readonly limits: BodyLimits;
  readonly selfCheck: SelfCheck;
  /** The notes that are raised to failures: none, unless the engine is strict. */
  readonly objections: (notes: readonly Note[]) => readonly Note[];
  /** Lets so many milliseconds go by. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Informed of each exchange when it is over, and why its response was held back where it was. */
  readonly observe: (entry: JournalEntry, failure: Failure | undefined) => void;
}

/** The account of those who do not say who they are. */
export const defaultAccount = 'default';

/** The account that a caller is served from, under its name of today or its former one. */
export function accountOf(identity: { readonly account?: string; readonly world?: string }): string {
  return identity.account ?? identity.world ?? defaultAccount;
}
