import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import type { Access } from '../rules/access.ts';
import type { GoingRecord } from '../rules/going-record.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { IdContext, RecordId } from '../store/ids.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Problem, Refusal } from '../wire/problem.ts';
import type { MockResponse } from '../wire/response.ts';
import type { Surrounded } from './around.ts';
import type { Call, OwnBehaviour } from './behaviour.ts';

/** Who is calling: the account to serve it from, or why it is not served. */
export type Identity =
  | {
      readonly account: string;
      /** The `id` of the call of the fake's own in the course of which this one comes, where its credentials say so. */
      readonly during?: string;
      /** What the caller may do there, where that is not everything. */
      readonly access?: Access | undefined;
    }
  | { readonly account?: string; readonly problem: Problem }
  | FormerIdentity;

type FormerIdentity =
  | {
      /** @deprecated Use `account`. */
      readonly world: string;
    }
  | {
      /** @deprecated Use `account`. */
      readonly world?: string;
      readonly problem: Problem;
    };

/** What the service itself writes into a record. */
export interface Stamps {
  /** Fields of a new record. */
  created(id: RecordId, now: number): JsonRecord;
  /** Fields that a write renews. */
  replaced(previous: JsonRecord, now: number): JsonRecord;
}

/** A response that is to be injected. */
export interface InjectedStatus {
  readonly status: number;
  /** In whole seconds. */
  readonly retryAfter: number | undefined;
  /** The body that the document shows for this status of this operation; `undefined` where it shows none. */
  readonly documented: unknown;
}

/** An exchange that deletes. */
export type RemovingCall = Pick<Call, 'account' | 'now'>;

/** Gives a record that is about to be stored what the service itself puts there. */
export type MakeFields = (
  call: Call,
  collection: RecordCollection,
  record: JsonRecord,
  previous: JsonRecord | undefined,
) => JsonRecord;

/**
 * Everything in which one API differs from another: the only seam between the engine and an API.
 *
 * What is left out falls back to {@link defaultConventions}.
 */
export interface Conventions {
  /** Tells who is calling, by its credentials. */
  readonly identify: (request: RequestFacts, operation: Operation) => Identity;
  /** Why a request cannot be for this API, by its address alone; `undefined` where it can. Default: any can. */
  readonly misdirected?: (url: URL) => string | undefined;
  /** Words a problem: status and body. */
  readonly refuse: (problem: Problem) => MockResponse;
  /** Words the response of a fault, in the API's own words. */
  readonly fault: (injected: InjectedStatus) => MockResponse;
  /** The field that holds a record's id. Default: `id`, or the field that the document has for it. */
  readonly idField: string;
  /** A new id. Default: one that the document allows, and 24 hexadecimal digits where it allows any text. */
  readonly newId: (context: IdContext) => RecordId;
  readonly stamps: Stamps;
  /** What becomes of a field that the document does not name. */
  readonly unknownFields: 'drop' | 'keep';
  /** Whether `replace` of a JSON Patch adds a member that is not there. Default: it is refused, as RFC 6902 has it. */
  readonly replaceAdds?: boolean;
  /**
   * Whether a record came with the one that a field of it names: it goes along when that one is deleted, whatever the
   * document says of the field. Default: none did.
   */
  readonly cameWith?: (record: JsonRecord, field: FieldPath) => boolean;
  /**
   * Whether a record is over at a moment: it holds no other one any more, though it is kept until somebody tidies up.
   * Default: none ever is.
   */
  readonly isOver?: (record: JsonRecord, now: number) => boolean;
  /**
   * Learns which records an exchange is about to delete, while they are there: the one that is to be deleted, and those
   * that go with it. Default: nobody does.
   */
  readonly removing?: (call: RemovingCall, records: readonly GoingRecord[]) => void;
  /** What counts around each behaviour that the engine makes: preconditions, say. Default: nothing. */
  readonly around?: (surrounded: Surrounded, behaviour: OwnBehaviour) => OwnBehaviour;
  /** What the service itself puts into the records of a kind, as the document has it. Default: nothing. */
  readonly made?: (contract: Contract, kind: RecordKind) => MakeFields | undefined;
  /** Responds with a list: paging, projection, headers. */
  readonly list: (call: Call, collection: RecordCollection) => MockResponse | Refusal;
}
