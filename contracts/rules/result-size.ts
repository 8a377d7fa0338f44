import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';

/** The result of a function is larger than the caller takes. */
export function resultSize(
  { kind, documentPointer }: FunctionCall,
  { size, max }: { readonly size: number; readonly max: number },
): FindingDraft<'result-size'> {
  const [is, limit] = [size, max].map((amount) => amount.toLocaleString('en'));
  return {
    rule: 'result-size',
    operation: kind,
    in: 'result',
    pointer: '',
    documentPointer,
    expected: `at most ${limit} characters of JSON`,
    actual: `${is} characters`,
    message: `The result has ${is} characters as JSON, more than the ${limit} that the caller takes: give less at a time.`,
  };
}
