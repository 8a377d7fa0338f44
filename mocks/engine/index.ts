/**
 * A stateful fake of any API, from its OpenAPI document.
 *
 * @module
 */
import { needNode } from '../../spec/needed-node.ts';

export { createContract } from '../../contracts/create-contract.ts';
export { isTestkitError, TestkitError, type TestkitErrorKind } from '../../spec/testkit-error.ts';
export type { Answer, WireAnswer } from './answer.ts';
export {
  type Behaviour,
  type Behaviours,
  behaviourTable,
  type Call,
  type TypedAnswer,
  type TypedBehaviour,
  type TypedCall,
} from './behaviour.ts';
export type { BodyLimits } from './body-limits.ts';
export { type Clock, realClock, steppingClock } from './clock.ts';
export { ClockError } from './clock-error.ts';
export type { RecordCollection } from './collection.ts';
export type { Conventions, Identity, InjectedStatus, Stamps } from './conventions.ts';
export { createMock } from './create-mock.ts';
export { defaultConventions } from './default-conventions.ts';
export type { MockRequest } from './engine.ts';
export type { ActiveFault, ConnectionFault, FaultRule, Latency, LogNormalLatency } from './faults/fault.ts';
export { FaultError } from './faults/fault-error.ts';
export type { FaultSnapshot, Faults } from './faults/fault-rules.ts';
export { type FaultPreset, faultPresets } from './faults/presets.ts';
export { type IdContext, objectId } from './ids.ts';
export type { ExchangeFilter, JournalFilter } from './journal/filter.ts';
export type { Har, HarCreator } from './journal/har-format.ts';
export { JournalError } from './journal/journal-error.ts';
export { type PublicEntry, publicEntry } from './journal/public-entry.ts';
export type { ExpectedCount } from './journal/verify.ts';
export type { WaitOptions } from './journal/wait-for.ts';
export type { Journal, JournalEntry, JournalVerdict } from './journal.ts';
export type { Mock, MockOptions, MockSnapshot } from './mock.ts';
export { MockError } from './mock-error.ts';
export type { Problem, Refusal } from './problem.ts';
export type { RateLimit } from './rate-limit.ts';
export type { JsonRecord } from './record.ts';
export type { Failure } from './self-check.ts';
export type { Override } from './web.ts';
export type { Keeper, StoredRecords, World, WorldChange, WorldRecords, WorldSnapshot } from './world.ts';
export type { ClockState, Moment, WorldClock } from './world-clock.ts';

needNode();
