import { dottedPath, type JsonPointer } from '../../spec/json/json-pointer.ts';
import { cutText } from '../violations/cut-text.ts';
import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';

/** Something in the result of a function is no plain JSON. */
export function unserializableResult(
  { kind, documentPointer }: FunctionCall,
  { pointer, what, advice }: { readonly pointer: JsonPointer; readonly what: string; readonly advice: string },
): FindingDraft<'unserializable-result'> {
  const name = pointer === '' ? 'The result' : `\`${cutText(dottedPath(pointer), 300)}\``;
  return {
    rule: 'unserializable-result',
    operation: kind,
    in: 'result',
    pointer,
    documentPointer,
    expected: 'plain JSON',
    actual: what,
    message: `${name} is ${what}, which is no plain JSON: ${advice}.`,
  };
}
