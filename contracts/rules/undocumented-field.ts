import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import type { FindingDraft } from '../violations/violation.ts';
import { quoted, unknownKey } from './wording/field-names.ts';

/** A response has a field that the document does not name. */
export function undocumentedField(
  operation: Operation,
  pointer: JsonPointer,
  name: string,
  { pointer: documentPointer, fields }: Shape,
  present: readonly string[],
): FindingDraft<'undocumented-field'> {
  return {
    rule: 'undocumented-field',
    operation: operation.id,
    in: 'body',
    pointer,
    documentPointer,
    expected: 'a documented field',
    actual: quoted(name),
    ...unknownKey(name, [...(fields?.keys() ?? [])], present),
  };
}
