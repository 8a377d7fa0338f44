import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A script of a test stood in for a function of the app's code, which is there. */
export function scriptedFunction(operation: Operation, kind: string, name: string): FindingDraft<'scripted-function'> {
  return {
    rule: 'scripted-function',
    operation: operation.id,
    in: 'path',
    pointer: '/function',
    documentPointer: operation.pointer,
    expected: "the function of the app's code",
    actual: 'a script of the test',
    message: `A script of the test stood in for the ${kind} function \`${name}\`: the app's code was not called.`,
  };
}
