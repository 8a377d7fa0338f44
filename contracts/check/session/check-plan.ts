import type { Operation } from '../../../spec/operation/operation.ts';
import type { Phase } from '../failures/failure.ts';
import type { Inferred } from '../inferred/inferred.ts';
import type { CheckSession, Session } from './session.ts';

/** One promise to test. */
export interface CheckPlan {
  readonly phase: Phase;
  readonly operation: Operation | undefined;
  /** The promise, as a sentence; part of the id of its failures. */
  readonly title: string;
  /** Whether it changes the backend; left out of a run that may only read. */
  readonly writes: boolean;
  /** Whether nothing else may run meanwhile: it compares what the whole list shows at several moments. */
  readonly alone?: boolean;
  /** Whether it acts outside of the account on its way, though its operation does not. */
  readonly actsOutside?: boolean;
  /** What it takes for granted though the document does not say it. */
  readonly inferred?: Inferred;
  readonly run: (session: CheckSession) => Promise<void>;
}

/** Makes the plans of a phase. */
export type PlanMaker = (session: Session) => readonly CheckPlan[];
