import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { NoteCode } from './failure.ts';

/** A broken promise, as a check words it. */
export interface Complaint {
  readonly rule: string;
  readonly message: string;
  readonly received: string;
  readonly documented: string;
  readonly documentPointer?: string;
  /** What is at fault, as `CheckFailure` has it. Default: the rule. */
  readonly place?: string;
}

/** Where the findings of a check go. */
export interface Findings {
  readonly fail: (exchange: Exchange, complaint: Complaint) => void;
  readonly note: (operation: Operation, message: string, code?: NoteCode) => void;
  /** Notes why the check came to no verdict. */
  readonly leaveUnjudged: (operation: Operation, message: string, code?: NoteCode) => void;
}
