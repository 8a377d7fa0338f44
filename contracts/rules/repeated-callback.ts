import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';

/** A function calls back again. */
export function repeatedCallback(
  { kind, documentPointer }: FunctionCall,
  { name }: { readonly name: string },
): FindingDraft<'repeated-callback'> {
  return {
    rule: 'repeated-callback',
    operation: kind,
    in: 'result',
    pointer: '',
    documentPointer,
    expected: 'one call of the callback',
    actual: 'a second one',
    message: `\`${name}\` has called back again, which has no effect: the first call counts. Return where the callback is called.`,
  };
}
