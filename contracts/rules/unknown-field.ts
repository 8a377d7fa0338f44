import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import type { FindingDraft } from '../violations/violation.ts';
import { quoted, shortList, unknownKey } from './wording/field-names.ts';

/** A field is sent that the document does not name: accepted, without effect. */
export function unknownField(
  operation: Operation,
  pointer: JsonPointer,
  name: string,
  { pointer: documentPointer, fields }: Shape,
  present: readonly string[],
): FindingDraft<'unknown-field'> {
  const known = [...(fields?.keys() ?? [])];
  return {
    rule: 'unknown-field',
    operation: operation.id,
    in: 'body',
    pointer,
    documentPointer,
    expected: `one of ${shortList(known)}`,
    actual: quoted(name),
    ...unknownKey(name, known, present),
  };
}
