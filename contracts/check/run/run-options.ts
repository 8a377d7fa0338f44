import type { Contract } from '../../contract/contract.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { CheckFailure, CheckNote, Phase } from '../failures/failure.ts';
import type { Target } from '../http/send/target.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { PhaseReport } from '../report/report.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import type { Sleep } from '../time/pace.ts';

/** How a conformance run goes. */
export interface RunOptions extends Target {
  readonly contract: Contract;
  readonly conventions?: CheckConventions;
  /** Further checks, beside those that the document itself calls for. */
  readonly plans?: PlanMaker;
  /** Whether the run may create, change and delete records of its own. @default false */
  readonly write?: boolean;
  /**
   * Whether the run may call operations that act outside of the account, which the document marks `x-acts-outside`: that
   * run a flow, say.
   *
   * @default false
   */
  readonly actOutside?: boolean;
  /** The seed of everything that is generated. @default 1 */
  readonly seed?: number;
  /** How many generated values each property is tried with. @default 25 */
  readonly runs?: number;
  /** The parts to run. Default: all. */
  readonly phases?: readonly Phase[];
  /**
   * The resources to judge, by their names in the document: `['flows']`. What they refer to is made for them, and not
   * judged. Default: all.
   */
  readonly resources?: readonly string[];
  /** The operations to judge, as `chosenOperations` reads them; what their records need is made by others. Default: all. */
  readonly only?: readonly string[];
  /** What is known before the run: which operations it does not call, and why. */
  readonly notes?: readonly CheckNote[];
  /** The most requests a second. Default: 300, and 3,000 to a backend on this machine. */
  readonly rate?: number;
  /**
   * A name for this run, part of the name of each record that it creates. Default: one that no other run has, so that two
   * of them on one account never take each other's records for their own.
   */
  readonly runName?: string;
  /** Informed of each record that is created or removed, before the run goes on. */
  readonly onLedger?: (line: LedgerLine) => void;
  /** Informed of each check when it is over; several run at a time, so not in the order of the report. */
  readonly onCheck?: (plan: CheckPlan, failures: readonly CheckFailure[]) => void;
  /** Shown each exchange before the run goes on, those of the clean-up included. */
  readonly onExchange?: (exchange: Exchange) => void | Promise<void>;
  /**
   * How many checks run at a time; those that must be alone are. Of an API that may give an id again, those that write
   * run one after the other.
   *
   * @default 8
   */
  readonly workers?: number;
  /** Informed how many checks each phase has, before the first of them runs. */
  readonly onPlan?: (phases: readonly PlannedCount[]) => void;
  /** Informed of each phase when it is over. */
  readonly onPhase?: (phase: PhaseReport) => void;
  /**
   * How long the whole run may take, in milliseconds. A run that writes keeps a third of it, at most 30 seconds, for its
   * clean-up; what was not asked by then is reported as not judged.
   *
   * @default 3600000 (an hour)
   */
  readonly deadlineMs?: number;
  /**
   * Ends the run early: requests that are under way get a second, and what was created is removed as far as that can be
   * done in three more.
   */
  readonly signal?: AbortSignal;
  readonly sleep?: Sleep;
  /** Tells the time in milliseconds, so that the report can tell how long things took. Default: it cannot. */
  readonly now?: () => number;
}

/** How many checks of a phase a run will come to. */
export interface PlannedCount {
  readonly phase: Phase;
  readonly checks: number;
}
