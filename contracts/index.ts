/**
 * Judge requests and answers by an OpenAPI document.
 *
 * @module
 */
import { needNode } from '../spec/needed-node.ts';

export { DocumentError, type OpenApiDocument } from '../spec/document.ts';
export type { LineOf } from '../spec/line-map.ts';
export type { Operation } from '../spec/operation.ts';
export { type DocumentText, readDocument } from '../spec/read-document.ts';
export { isTestkitError, TestkitError, type TestkitErrorKind } from '../spec/testkit-error.ts';
export { integratorContract, integratorDocument } from './builtin.ts';
export type { ReportedExchange } from './check/exchange/reported-exchange.ts';
export type { CheckFailure, CheckNote, Phase } from './check/failures/failure.ts';
export type { LedgerLine, OwnedRecord } from './check/ledger/ledger.ts';
export type { Cause } from './check/report/cause.ts';
export type { CheckOutcome, ConformanceReport, PhaseReport, RunScope } from './check/report/report.ts';
export type { Contract, Verdict } from './contract.ts';
export { CoverageError } from './coverage/coverage-error.ts';
export type { CoverageFile } from './coverage/coverage-file.ts';
export type { CoverageItem, CoverageKind } from './coverage/coverage-item.ts';
export { coveragePage } from './coverage/coverage-page.ts';
export type { CoverageReport, MissingItem, OperationCoverage, Share } from './coverage/coverage-report.ts';
export { coverageTable } from './coverage/coverage-table.ts';
export { type CoverageThreshold, thresholdFailures } from './coverage/coverage-threshold.ts';
export { type Coverage, createCoverage } from './coverage/create-coverage.ts';
export { type ContractOptions, createContract } from './create-contract.ts';
export { diffDocuments } from './diff/diff-documents.ts';
export type { Change, ChangeClass, ChangePlace, Impact } from './diff/report/change.ts';
export type { DiffSide } from './diff/report/comparison.ts';
export type { HeaderReader, RequestFacts, ResponseFacts } from './exchange.ts';
export type { ConformanceContext, ConformingSubject } from './matchers/conforms-to-contract.ts';
export { type ContractMatchers, createMatchers } from './matchers/create-matchers.ts';
export type { ViolationOptions } from './matchers/has-no-violations.ts';
export type { ExpectedRequest } from './matchers/has-received.ts';
export { ContractAssertionError, type MatchResult } from './matchers/match-result.ts';
export {
  type ExchangeLog,
  type ExchangeSource,
  type ObservedExchange,
  observeExchange,
} from './matchers/observed-exchange.ts';
export { type ConformanceOptions, checkConformance } from './scenarios/check-conformance.ts';
export {
  assertConforms,
  assertNoViolations,
  assertReceived,
  conformsToContract,
  hasNoViolations,
  hasReceived,
} from './scenarios/integrator-matchers.ts';
export type { DocumentNote } from './schema/document-note.ts';
export type { Direction } from './schema/marks.ts';
export {
  type JudgedExchange,
  judgeTraffic,
  type SkipReason,
  type TrafficOptions,
  type TrafficReport,
} from './traffic/judge-traffic.ts';
export { readHar } from './traffic/read-har.ts';
export { readNdjson } from './traffic/read-ndjson.ts';
export type {
  RecordedBody,
  RecordedExchange,
  RecordedHeaders,
  RecordedRequest,
  RecordedResponse,
} from './traffic/recorded-exchange.ts';
export { seedFromTraffic, type TrafficSeed } from './traffic/seed-from-traffic.ts';
export { TrafficError } from './traffic/traffic-error.ts';
export type { TrafficFinding } from './traffic/traffic-finding.ts';
export type { Finding, Note, NoteRule, Place, RequestRule, ResponseRule, Violation } from './violation.ts';

needNode();
