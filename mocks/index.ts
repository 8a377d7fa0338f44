/**
 * A stateful, contract-true fake of the integrator.io Integration API.
 *
 * @module
 */
import { needNode } from '../spec/errors/needed-node.ts';

export type {
  AppCallback,
  AppError,
  AppFunction,
  AppOptions,
  AppRecord,
  AppResult,
} from '../contracts/apis/extension/app-function.ts';
export type { FunctionKind } from '../contracts/apis/extension/kinds.ts';
export type {
  Finding,
  FunctionRule,
  Note,
  NoteRule,
  RequestRule,
  ResponseRule,
  Violation,
} from '../contracts/violations/violation.ts';
export type {
  InstallStep,
  Integration,
  SmartConnectorIntegration,
} from '../fixtures/resources/integrations/integration.ts';
export type { SeedName } from '../fixtures/seed-names.ts';
export type { AccountRecords, Seed } from '../fixtures/seeds.ts';
export { isTestkitError, TestkitError, type TestkitErrorKind } from '../spec/errors/testkit-error.ts';
export type { AccountSnapshot } from './engine/account/account-snapshot.ts';
export type { RateLimit } from './engine/account/rate-limit.ts';
export type { WorldClock, WorldSnapshot } from './engine/deprecated/names.ts';
export type { Faults } from './engine/faults/fault-rules.ts';
export { type FaultPreset, faultPresets } from './engine/faults/presets.ts';
export type { ActiveFault, ConnectionFault, FaultRule, Latency, LogNormalLatency } from './engine/faults/rule/fault.ts';
export { FaultError } from './engine/faults/rule/fault-error.ts';
export { JournalError } from './engine/journal/entry/journal-error.ts';
export type { Har, HarCreator } from './engine/journal/har/har-format.ts';
export type { Journal, JournalEntry, JournalVerdict } from './engine/journal/journal.ts';
export type { ExchangeFilter, JournalFilter } from './engine/journal/query/filter.ts';
export type { ExpectedCount } from './engine/journal/query/verify.ts';
export type { WaitOptions } from './engine/journal/query/wait-for.ts';
export type { MockSnapshot } from './engine/mock.ts';
export type { AccountClock, Moment } from './engine/time/account-clock.ts';
export type { Clock } from './engine/time/clock.ts';
export { ClockError } from './engine/time/clock-error.ts';
export type { Account } from './integrator/account/account.ts';
export type { NamedRecords, ResourceSections } from './integrator/account/account-records.ts';
export type { AccountState } from './integrator/account/account-state.ts';
export type { OperationName } from './integrator/account/operation-name.ts';
export type { AppCalls, FunctionCallOptions, FunctionOutcome } from './integrator/app/call/call-function.ts';
export type { AppExtension, AppExtensionOptions } from './integrator/app/option/app-option.ts';
export type { ChosenOptions } from './integrator/choices.ts';
export { OptionError } from './integrator/errors/option-error.ts';
export { RecordError } from './integrator/errors/record-error.ts';
export type { FakeOptions } from './integrator/held-options.ts';
export type { Accounts } from './integrator/integrator.ts';
export type { IntegratorOptions } from './integrator/options.ts';
export type { RecordQuery } from './integrator/records/query.ts';
export type { Records } from './integrator/records/records.ts';
export type { Factories } from './integrator/registry/factories.ts';
export type { Report } from './integrator/report/console-report.ts';
export type {
  DataRun,
  RunData,
  RunPage,
  Submission,
  Submit,
  SubmitResponse,
} from './integrator/resources/flows/data/work/run-data.ts';
export type { RunMembers } from './integrator/resources/flows/runs/run-members.ts';
export type { DisabledRunCode, RunStatus } from './integrator/resources/flows/start/run-options.ts';
export type { RunCall, RunScript, RunScripting } from './integrator/resources/flows/start/run-script.ts';
export type { SmartConnectorOptions } from './integrator/resources/integrations/factories.ts';
export { ScriptError } from './integrator/resources/integrations/functions/function-response.ts';
export type {
  FunctionAnswer,
  FunctionResponse,
  FunctionScripts,
  SettingsFunctionCall,
  SettingsScript,
  StepFunctionCall,
  StepScript,
} from './integrator/resources/integrations/functions/script.ts';
export type { Integrations } from './integrator/resources/integrations/integrations.ts';
export type { DuringUpdate } from './integrator/resources/integrations/life-cycle/life-cycle.ts';
export type { PushedUpdate } from './integrator/resources/integrations/life-cycle/pushing.ts';
export type { JobScope } from './integrator/resources/jobs/behaviours/job-scope.ts';
export type { OlderErrors } from './integrator/resources/jobs/behaviours/older-errors.ts';
export type { DirectedJob } from './integrator/resources/jobs/directing/directed-job.ts';
export type { JobMembers } from './integrator/resources/jobs/extension.ts';
export type { RunError, RunOutcome, StepCounts } from './integrator/resources/jobs/run/outcome.ts';
export type { EmptyListStatus, LinkHeader } from './integrator/service/lists/list-options.ts';
export { hosts, type Region } from './integrator/service/regions.ts';
export type { Dependencies, ResourceSummary } from './surfaces/admin/records/summary.ts';
export { ConnectError } from './surfaces/connect/client/connect-error.ts';
export type {
  ConnectedAccount,
  ConnectedClock,
  ConnectedFactories,
  ConnectedFaults,
  ConnectedJournal,
  ConnectedRecords,
  ConnectedResource,
  ConnectedSnapshots,
  HeldSnapshot,
  KeptSnapshot,
  PlainExchangeFilter,
  PlainFaultRule,
  PlainJournalFilter,
  WatchOptions,
} from './surfaces/connect/client/connected-account.ts';
export type { ConnectOptions } from './surfaces/connect/client/control-client.ts';
export {
  type AccountSummary,
  type ConnectedAccounts,
  type ConnectedIntegrator,
  connectIntegrator,
  type ServerHealth,
  type ServerMemory,
} from './surfaces/connect/connect-integrator.ts';
export type { AccountControl, IntegratorControl } from './surfaces/connect/control.ts';
export type { ConnectedIntegrations } from './surfaces/connect/resources/integrations/connected-integrations.ts';
export type { ConnectedScripts } from './surfaces/connect/resources/integrations/connected-scripts.ts';
export { createIntegrator, type Integrator } from './surfaces/msw/integrator.ts';

needNode();
