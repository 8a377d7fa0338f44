/**
 * Judge requests and responses by an OpenAPI document.
 *
 * @module
 */
import { needNode } from '../spec/errors/needed-node.ts';

export { type AnyDocument, DocumentError, type OpenApiDocument } from '../spec/document/document.ts';
export type { LineOf } from '../spec/document/line-map.ts';
export type { DocumentText } from '../spec/document/reading/as-open-api.ts';
export { isTestkitError, TestkitError, type TestkitErrorKind } from '../spec/errors/testkit-error.ts';
export type { Operation } from '../spec/operation/operation.ts';
export type {
  AppCallback,
  AppError,
  AppFunction,
  AppOptions,
  AppRecord,
  AppResult,
} from './apis/extension/app-function.ts';
export type { ExpectedError, ExpectedResult, FunctionExample } from './apis/extension/check/calls/function-example.ts';
export { checkExtension, type ExtensionOptions } from './apis/extension/check/check-extension.ts';
export type { FunctionKind, FunctionType } from './apis/extension/kinds.ts';
export { integratorContract, integratorDocument } from './apis/integrator/builtin/builtin.ts';
export { type ConformanceOptions, checkConformance } from './apis/integrator/conformance/check-conformance.ts';
export {
  assertCalled,
  assertConforms,
  assertNoViolations,
  assertReceived,
  conformsToContract,
  hasCalled,
  hasNoViolations,
  hasReceived,
} from './apis/integrator/integrator-matchers.ts';
export type { ReportedExchange } from './check/exchange/reported-exchange.ts';
export type { CheckFailure, CheckNote, Phase } from './check/failures/failure.ts';
export type { LedgerLine, OwnedRecord } from './check/ledger/ledger.ts';
export type { Cause } from './check/report/cause.ts';
export type { CheckOutcome, ConformanceReport, PhaseReport, RunScope } from './check/report/report.ts';
export type { Contract } from './contract/contract.ts';
export type { ContractOptions } from './contract/create-contract.ts';
export type { Verdict } from './contract/verdict.ts';
export { type Coverage, type CoverageOptions, createCoverage } from './coverage/create-coverage.ts';
export { CoverageError } from './coverage/plan/coverage-error.ts';
export type { CoverageFile } from './coverage/plan/coverage-file.ts';
export type { CoverageItem, CoverageKind } from './coverage/plan/coverage-item.ts';
export { coveragePage } from './coverage/report/coverage-page.ts';
export type { CoverageReport, MissingItem, OperationCoverage, Share } from './coverage/report/coverage-report.ts';
export { coverageTable } from './coverage/report/coverage-table.ts';
export { type CoverageThreshold, thresholdFailures } from './coverage/report/coverage-threshold.ts';
export type { Change, ChangeClass, ChangePlace, Impact } from './diff/report/change.ts';
export type { DiffSide } from './diff/report/comparison.ts';
export type { HeaderReader, RequestFacts, ResponseFacts } from './exchange/exchange.ts';
export { applyOverlay, createContract, diffDocuments, readDocument } from './late/functions.ts';
export type { ConformanceContext, ConformingSubject } from './matchers/conforms-to-contract.ts';
export { type ContractMatchers, createMatchers } from './matchers/create-matchers.ts';
export {
  type ExchangeLog,
  type ExchangeSource,
  type ObservedExchange,
  observeExchange,
} from './matchers/exchange/observed-exchange.ts';
export type { ExpectedCall } from './matchers/has-called.ts';
export type { ViolationOptions } from './matchers/has-no-violations.ts';
export type { ExpectedRequest } from './matchers/has-received.ts';
export { ContractAssertionError, type MatchResult } from './matchers/match-result.ts';
export type { DocumentNote } from './schema/check/document-note.ts';
export type { Direction } from './schema/keyword/marks.ts';
export {
  type JudgedExchange,
  judgeTraffic,
  type SkipReason,
  type TrafficOptions,
  type TrafficReport,
} from './traffic/judge/judge-traffic.ts';
export type { TrafficFinding } from './traffic/judge/traffic-finding.ts';
export { readHar } from './traffic/read/read-har.ts';
export { readNdjson } from './traffic/read/read-ndjson.ts';
export type {
  RecordedBody,
  RecordedExchange,
  RecordedHeaders,
  RecordedRequest,
  RecordedResponse,
} from './traffic/read/recorded-exchange.ts';
export { TrafficError } from './traffic/read/traffic-error.ts';
export { seedFromTraffic, type TrafficSeed } from './traffic/seed/seed-from-traffic.ts';
export type {
  Finding,
  FunctionRule,
  Note,
  NoteRule,
  Place,
  RequestRule,
  ResponseRule,
  Violation,
} from './violations/violation.ts';

needNode();
