import type { Operation } from '../../spec/operation/operation.ts';
import type { RequestJudgement } from '../judge/judge-request.ts';
import type { ResponseJudgement } from '../judge/judge-response.ts';
import type { Omitted } from '../violations/omitted.ts';

/** The verdict on one side of an exchange. */
export interface Verdict {
  /** Whether no rule is broken; notes do not count. */
  readonly ok: boolean;
  /** The `operationId` that the request leads to. */
  readonly operation: string | undefined;
  /** At most 100, the first of each rule among them. */
  readonly violations: RequestJudgement['violations'];
  /** At most 100, likewise. */
  readonly notes: RequestJudgement['notes'];
  /** How many more there are than those that are listed; absent where all are. */
  readonly omitted?: Omitted;
}

/** How a request or a response is judged. */
export interface JudgeOptions {
  /** How many violations, and how many notes, are listed at most; the others are counted. @default 100 */
  readonly maxListed?: number;
}

export function verdict(
  operation: Operation,
  { violations, notes, omitted }: RequestJudgement | ResponseJudgement,
): Verdict {
  const ok = violations.length === 0;
  return { ok, operation: operation.id, violations, notes, ...(omitted && { omitted }) };
}
