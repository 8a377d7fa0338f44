import type { Operation } from '../../spec/operation/operation.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A replacement leaves out a field that the record had. */
export function erasedField(operation: Operation, name: string, shape: Shape): FindingDraft<'erased-field'> {
  return {
    rule: 'erased-field',
    operation: operation.id,
    in: 'body',
    pointer: `/${name}`,
    documentPointer: shape.fields?.get(name)?.pointer ?? shape.pointer,
    expected: `\`${name}\` to be sent again`,
    actual: 'nothing',
    message: `\`${name}\` was left out, so it is erased: ${operation.method} replaces the whole record. Read it, change it, and send it whole.`,
  };
}
