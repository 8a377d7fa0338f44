/**
 * A stateful fake of any API, from its OpenAPI document.
 *
 * @module
 */
import { needNode } from '../../spec/errors/needed-node.ts';

export { applyOverlay, createContract } from '../../contracts/late/functions.ts';
export { type LearnOptions, learnFrom } from '../../contracts/learn/learn-from.ts';
export type { Learned, LearnedAction, LearnedLine, LearnedOverlay } from '../../contracts/learn/overlay/learned.ts';
export {
  replayTraffic,
  type TrafficDifference,
  type TrafficParity,
} from '../../contracts/parity/traffic/replay-traffic.ts';
export { readHar } from '../../contracts/traffic/read/read-har.ts';
export { readNdjson } from '../../contracts/traffic/read/read-ndjson.ts';
export type { RecordedExchange } from '../../contracts/traffic/read/recorded-exchange.ts';
export { isTestkitError, TestkitError, type TestkitErrorKind } from '../../spec/errors/testkit-error.ts';
export type { AccountChange, MockAccount } from './account/account.ts';
export type { AccountSnapshot } from './account/account-snapshot.ts';
export { MockError } from './account/mock-error.ts';
export type { RateLimit } from './account/rate-limit.ts';
export type { Keeper } from './account/records/keeper.ts';
export type { RecordsByPath, StoredRecords } from './account/records/stored-records.ts';
export {
  type Behaviour,
  type Behaviours,
  behaviourTable,
  type Call,
  type TypedBehaviour,
  type TypedCall,
  type TypedResponse,
} from './behaviours/behaviour.ts';
export type { Conventions, Identity, InjectedStatus, Stamps } from './behaviours/conventions.ts';
export { defaultConventions } from './behaviours/default-conventions.ts';
export { createMock, type DocumentMock } from './create-mock.ts';
export type {
  Answer,
  TypedAnswer,
  WireAnswer,
  World,
  WorldChange,
  WorldClock,
  WorldRecords,
  WorldSnapshot,
} from './deprecated/names.ts';
export type { FaultSnapshot, Faults } from './faults/fault-rules.ts';
export { type FaultPreset, faultPresets } from './faults/presets.ts';
export type { ActiveFault, ConnectionFault, FaultRule, Latency, LogNormalLatency } from './faults/rule/fault.ts';
export { FaultError } from './faults/rule/fault-error.ts';
export type { Override } from './fetch/create-fetch.ts';
export { JournalError } from './journal/entry/journal-error.ts';
export { type PublicEntry, publicEntry } from './journal/entry/public-entry.ts';
export type { Har, HarCreator } from './journal/har/har-format.ts';
export type { Journal, JournalEntry, JournalVerdict } from './journal/journal.ts';
export type { ExchangeFilter, JournalFilter } from './journal/query/filter.ts';
export type { ExpectedCount } from './journal/query/verify.ts';
export type { WaitOptions } from './journal/query/wait-for.ts';
export type { Mock, MockSnapshot } from './mock.ts';
export type { MockOptions } from './mock-options.ts';
export type { MockRequest } from './pipeline/engine.ts';
export type { OperationReport } from './resources/operation-report.ts';
export type { OnReferencedDelete } from './rules/record-rules.ts';
export { exampleRecords } from './seeds/example-records.ts';
export { generatedRecords } from './seeds/generated-records.ts';
export type { RecordCollection } from './store/collection.ts';
export { type IdContext, objectId } from './store/ids.ts';
export type { JsonRecord } from './store/record.ts';
export type { AccountClock, ClockState, Moment } from './time/account-clock.ts';
export { type Clock, realClock, steppingClock } from './time/clock.ts';
export { ClockError } from './time/clock-error.ts';
export type { MockToken, MockTokens } from './tokens/mock-token.ts';
export type { MockWebhooks, SendOptions } from './webhooks/webhooks.ts';
export type { BodyLimits } from './wire/body/body-limits.ts';
export type { InvalidReference, Problem, Referrer, Refusal } from './wire/problem.ts';
export type { MockResponse, WireResponse } from './wire/response.ts';
export type { Failure } from './wire/self-check/self-check.ts';

needNode();
