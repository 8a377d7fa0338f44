import type { FindingDraft } from '../violations/violation.ts';

/** The function that a finding is about. */
export interface CalledFunction {
  readonly kind: string;
  readonly function: string;
}

/**
 * A function of an app's code did what the service does not take, whatever its result: it threw, called back twice, or
 * never.
 *
 * @param expected What it was to do.
 * @param did What it did, as the end of a sentence that begins with its name.
 */
export function functionCall(called: CalledFunction, expected: string, did: string): FindingDraft<'function-call'> {
  return {
    rule: 'function-call',
    operation: undefined,
    in: 'status',
    pointer: '',
    documentPointer: '',
    expected,
    actual: did,
    message: `The function \`${called.function}\` (${called.kind}) ${did}.`,
  };
}
