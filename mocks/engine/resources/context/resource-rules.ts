import type { Operation } from '../../../../spec/operation/operation.ts';
import type { OwnBehaviour } from '../../behaviours/behaviour.ts';
import type { UnwrittenEntry } from '../../journal/entry/entry.ts';
import type { Limits } from '../../limits/limits.ts';
import type { RecordRules } from '../../rules/record-rules.ts';
import type { MockResponse } from '../../wire/response.ts';

/** What a document says of its resources beyond paths and shapes; loaded where it says anything. */
export interface ResourceRules {
  /** Loads what an operation needs beyond; `undefined` where there is nothing to wait for. */
  prepare(operation: Operation): Promise<void> | undefined;
  /** The rules of the records that an operation deals with. */
  recordRules(operation: Operation): RecordRules | undefined;
  /** What a view or a list of referrers does; `undefined` for any other operation. */
  behaviourOf(operation: Operation): OwnBehaviour | undefined;
  /** A behaviour behind what every action is judged by: that its record is there, and those that its body names. */
  guarded(operation: Operation, behaviour: OwnBehaviour, isDocumented: boolean): OwnBehaviour;
  /** A behaviour of what there is one of below a record, such as its watermark, behind the question whether that is there. */
  below(operation: Operation, behaviour: OwnBehaviour): OwnBehaviour;
  /** A response without the secrets that its schema names. */
  masked(operation: Operation, response: MockResponse): MockResponse;
  /** An exchange as the journal may have it: without the secrets of its bodies, wherever they are quoted. */
  hidden(operation: Operation, entry: UnwrittenEntry): UnwrittenEntry;
  /** Holds callers to what they may do. */
  readonly limits: Limits;
}

/** Loads the rules of a document's resources when they are first needed. */
export interface RulesLoader {
  /** `undefined` where the document has none, or they are not loaded. */
  readonly current: ResourceRules | undefined;
  /** Loads them, and what an operation needs; `undefined` where there is nothing to wait for. */
  load(operation: Operation): Promise<void> | undefined;
}
