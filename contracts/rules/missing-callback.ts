import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';

/** A function does not call back. */
export function missingCallback(
  { kind, documentPointer }: FunctionCall,
  { name, waited }: { readonly name: string; readonly waited: number },
): FindingDraft<'missing-callback'> {
  return {
    rule: 'missing-callback',
    operation: kind,
    in: 'result',
    pointer: '',
    documentPointer,
    expected: 'one call of the callback',
    actual: `none within ${waited} ms`,
    message: `\`${name}\` has not called back within ${waited} ms: call the callback once on every path, with an error where it fails.`,
  };
}
