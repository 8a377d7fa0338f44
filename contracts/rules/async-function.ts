import type { FindingDraft } from '../violations/violation.ts';

/** A function of an app's code runs in process in a form that stacks do not take. */
export function asyncFunction(kind: string, name: string): FindingDraft<'async-function'> {
  return {
    rule: 'async-function',
    operation: undefined,
    in: 'status',
    pointer: '',
    documentPointer: '',
    expected: 'a function that calls back',
    actual: 'a function that returns a promise',
    message: `The ${kind} function \`${name}\` is async: it runs in this process, and no server of functions takes it. Take a callback.`,
  };
}
