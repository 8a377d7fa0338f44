import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Field } from '../../spec/schema/shape.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A field is sent that only the service sets: accepted, without effect. */
export function readOnlyField(
  operation: Operation,
  pointer: JsonPointer,
  name: string,
  field: Field,
): FindingDraft<'read-only-field'> {
  return {
    rule: 'read-only-field',
    operation: operation.id,
    in: 'body',
    pointer,
    documentPointer: field.pointer,
    expected: `no \`${name}\``,
    actual: `\`${name}\``,
    message: `\`${name}\` is read-only: what was sent is ignored.`,
  };
}
