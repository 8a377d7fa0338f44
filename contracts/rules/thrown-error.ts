import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';

/** A function throws, and does not hand its error to the callback. */
export function thrownError(
  { kind, documentPointer }: FunctionCall,
  { name, thrown }: { readonly name: string; readonly thrown: string },
): FindingDraft<'thrown-error'> {
  return {
    rule: 'thrown-error',
    operation: kind,
    in: 'result',
    pointer: '',
    documentPointer,
    expected: 'one call of the callback',
    actual: `a thrown error: ${thrown}`,
    message: `\`${name}\` threw ${thrown}: a stack that does not catch it goes down. Call back with the error.`,
  };
}
