import type { FindingDraft } from '../violations/violation.ts';
import type { CalledFunction } from './function-call.ts';

/** A function of an app's code runs in process in a form that stacks do not take. */
export function asyncFunction(called: CalledFunction, did: string): FindingDraft<'async-function'> {
  return {
    rule: 'async-function',
    operation: undefined,
    in: 'status',
    pointer: '',
    documentPointer: '',
    expected: 'a function that calls back',
    actual: 'a function that returns a promise',
    message: `The function \`${called.function}\` (${called.kind}) ${did}.`,
  };
}
