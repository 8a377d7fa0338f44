import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';

/** The result of a function has another length than the list that it was given. */
export function resultLength(
  { kind, documentPointer }: FunctionCall,
  { field, wanted, length }: { readonly field: string; readonly wanted: number; readonly length: number },
): FindingDraft<'result-length'> {
  return {
    rule: 'result-length',
    operation: kind,
    in: 'result',
    pointer: '',
    documentPointer,
    expected: `as many elements as \`${field}\`: ${wanted}`,
    actual: `an array of ${length}`,
    message: `The result has ${length === 1 ? '1 element' : `${length} elements`}, but \`${field}\` has ${wanted}: give one for each, in the same order.`,
  };
}
