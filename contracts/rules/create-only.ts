import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { pathText } from '../../spec/resource/field-path.ts';
import type { MarkedField } from '../../spec/resource/resource.ts';
import { shortestPath } from '../../spec/resource/ring/ring.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A field is written anew that is written when its record is created only (`x-writable-at: create`). */
export function createOnly(
  operation: Operation,
  pointer: JsonPointer,
  { path, pointer: documentPointer }: MarkedField,
): FindingDraft<'create-only'> {
  const name = pathText(shortestPath(path));
  return {
    rule: 'create-only',
    operation: operation.id,
    in: 'body',
    pointer,
    documentPointer,
    expected: `\`${name}\` as it was created`,
    actual: 'another value',
    message: `\`${name}\` is written when the record is created, and never again: what was sent is ignored.`,
  };
}
