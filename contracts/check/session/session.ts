import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Contract } from '../../contract/contract.ts';
import type { TokenOrLogin } from '../../exchange/login.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import type { Findings } from '../failures/findings.ts';
import type { ReportRoom } from '../failures/report-room.ts';
import type { Client } from '../http/client.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Ownership } from '../ownership/ownership.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';

/**
 * One run against one backend: what it is judged by, how it is asked, and what is known by now of its records.
 *
 * It is made once, when the run starts. Phases plan their checks with it, and each check is given it as a
 * `CheckSession`. What needs little of it says so: `Pick<Session, 'contract'>`.
 */
export interface Session {
  readonly contract: Contract;
  /** Where the backend is, without a slash at the end; nothing that it points to elsewhere is asked. */
  readonly baseUrl: string;
  /** What the run shows to be let in; it stands in no report. */
  readonly token: TokenOrLogin;
  readonly conventions: CheckConventions;
  /** All resources of the document, those first that others refer to. */
  readonly resources: readonly Resource[];
  /** Those of them that are judged. */
  readonly judged: readonly Resource[];
  readonly client: Client;
  readonly ledger: Ledger;
  readonly ownership: Ownership;
  /** What records of the run refer to and stand below. */
  readonly referents: Referents;
  /** The seed of everything that is generated. */
  readonly seed: number;
  /** How many values a property is tried with. */
  readonly runs: number;
  /** The room that there is for what is found. */
  readonly room: ReportRoom;
  /** Ends the run early; also when its time is up. */
  readonly signal: AbortSignal | undefined;
  /** Waits: a moment between two writes is distinguished from the next one only where time has gone by. */
  pause(milliseconds: number): Promise<void>;
  /** Whether every request was sent once only: one that is sent again may do its work twice. */
  isSteady(): boolean;
  /** Whether the run may write, as far as it can tell its own records. */
  mayWrite(): boolean;
  /** Has no check write any more: the run cannot tell its own records from those of others. */
  stopWriting(): void;
  /** Whether the token may do less than everything: what it may not do is not judged. */
  isLimited(): boolean;
  limit(): void;
  /** Whether it is over for all checks, because one has found that nothing can be judged. */
  isOver(): boolean;
  /** Ends it for all checks. */
  giveUp(): void;
}

/** What a session knows of one account, without what it judges there: enough to ask it, and to leave it as it was. */
export type AccountSession = Pick<
  Session,
  'contract' | 'conventions' | 'client' | 'resources' | 'ledger' | 'ownership'
>;

/** The session as one check has it: what it sends is judged, and what it finds is its own. */
export interface CheckSession extends Session, Findings {
  /** Sends a request and judges the response by the contract; what breaks it is a failure. */
  send(draft: RequestDraft): Promise<Exchange>;
  /** The same session, whose failures go elsewhere: a property keeps only those of the smallest value. */
  with(fail: Findings['fail']): CheckSession;
}

/** Knows the records that others refer to and stand below: the run makes them itself, each once. */
export interface Referents {
  /**
   * Makes what the records of a resource stand below and refer to, as far as it is not there yet.
   *
   * @throws {CannotJudgeError} where there is no record to stand below.
   */
  prepare(session: CheckSession, resource: Resource): Promise<void>;
  /**
   * A body whose references lead to records that are there. What is wrong with it by its schema stays as it is; a
   * reference for which no record could be made is left out.
   */
  settle(resource: Resource, body: JsonObject): JsonObject;
}
