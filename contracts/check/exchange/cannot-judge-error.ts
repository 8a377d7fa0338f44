import type { Operation } from '../../../spec/operation/operation.ts';

/** A check cannot come to a verdict, for a reason that lies in the document; the backend is not to blame. */
export class CannotJudgeError extends Error {
  override readonly name = 'CannotJudgeError' as const;
  readonly operation: Operation;

  constructor(operation: Operation, message: string) {
    super(message);
    this.operation = operation;
  }
}
