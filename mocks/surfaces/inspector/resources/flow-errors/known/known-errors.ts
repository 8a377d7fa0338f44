import type { FlowError } from '../../../../../../fixtures/resources/flow-errors/generate.ts';
import type { JsonRecord } from '../../../../../engine/store/record.ts';
import { type SteppedFlow, stepOfError } from '../../../../../integrator/resources/flow-errors/kept/flow-error.ts';
import { recordsIn } from '../../../state/around.ts';
import type { WhatIsKnown } from '../../../state/state.ts';

export type { FlowError, SteppedFlow };

/** The resource. */
export const flowErrors = 'flowErrors';

/** The errors that have occurred by the clock of the account, oldest first: what a run will bring is written down when it starts. */
export function errorsIn({ around, clock }: WhatIsKnown): readonly FlowError[] {
  const now = clock?.now ?? Number.POSITIVE_INFINITY;
  return recordsIn(around, flowErrors)
    .filter(isError)
    .filter(({ occurredAt }) => Date.parse(occurredAt) <= now)
    .sort((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt));
}

/** Whether the account has so many errors that the page has none of them in hand. */
export function areTooMany({ around }: WhatIsKnown): boolean {
  return around !== undefined && !around.known.has(flowErrors);
}

/** How many of some errors are open. */
export function openCount(errors: readonly FlowError[]): number {
  return errors.filter(isOpenError).length;
}

/** How many open errors the flows have whose ids these are. */
export function openErrorsOf(known: WhatIsKnown, flowIds: readonly string[]): number {
  return openCount(errorsIn(known).filter(({ _flowId }) => flowIds.includes(_flowId)));
}

export function isOpenError({ resolvedAt }: FlowError): boolean {
  return resolvedAt === undefined;
}

/** The step at which an error occurred, of those of its flow. */
export function stepIn(flow: SteppedFlow | undefined, error: FlowError): string | undefined {
  return flow === undefined ? error._expOrImpId : stepOfError(error, flow);
}

/** The fake holds the whole contract against what it stores. */
export function isError(record: JsonRecord): record is JsonRecord & FlowError {
  return typeof record['errorId'] === 'string';
}
