import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { ParameterValues } from '../../../contracts/judge/parts/parameters.ts';
import type { Note } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { AccountInCall } from '../account/transaction/transaction.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Refusal } from '../wire/problem.ts';
import type { Access } from './access.ts';

/** What becomes of a delete while other records refer to the one that is to go. */
export type OnReferencedDelete = 'refuse' | 'allow';

/** All that there are; the first counts where none is chosen. */
export const onReferencedDeletes: readonly [OnReferencedDelete, ...OnReferencedDelete[]] = ['refuse', 'allow'];

/** As much of a call as the rules of records ask for. */
export interface RuledCall {
  readonly operation: Operation;
  readonly request: RequestFacts;
  readonly parameters: ParameterValues;
  readonly account: AccountInCall;
  readonly now: number;
  readonly note: (note: Note) => void;
  readonly access?: Access | undefined;
}

/** A record as a PATCH leaves it. */
export interface PatchedRecord {
  readonly record: JsonRecord;
  /** The shape of what may be written of it; `undefined` where all that was changed may be. */
  readonly shape: Shape | undefined;
}

/** What a document says of the records of one resource beyond their shape. */
export interface RecordRules {
  /** A record as it is shown: its secrets are masked. */
  shown(record: JsonRecord): JsonRecord;
  /** What a list shows of a collection: the records that its filters choose. */
  listed(call: RuledCall, collection: RecordCollection): RecordCollection;
  /** Why a collection has no records and takes none: it stands below a record that is not there. */
  missingAbove(call: RuledCall, collection: RecordCollection): Refusal | undefined;
  /** A record as it is to be stored: a mask that was sent back is what it stands for, and what is written once stays. */
  settled(call: RuledCall, next: JsonRecord, previous?: JsonRecord): JsonRecord;
  /** A record as a PATCH leaves it, or why it is refused; `undefined` where what is sent takes the place of what is there. */
  patched(call: RuledCall, body: unknown, previous: JsonRecord): PatchedRecord | Refusal | undefined;
  /** Why a record cannot be stored: it refers to one that is not there. */
  refused(call: RuledCall, next: JsonRecord, previous?: JsonRecord): Refusal | undefined;
  /** Deletes a record and those that go with it, or tells who holds it. */
  removed(call: RuledCall, collection: RecordCollection, id: string): Refusal | undefined;
}
