import { maskedValue } from '../../../contracts/redaction/masked-values.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';

/** The operations of a JSON Patch whose values are masked, where they stand at the place of a secret or around one. */
export function maskedOperations(
  operations: unknown,
  secrets: readonly { readonly path: FieldPath }[],
  learn: (secret: string) => void,
): unknown {
  if (!Array.isArray(operations)) return maskedValue(operations, secrets, learn);
  return operations.map((operation: unknown) => {
    if (!isRecord(operation) || typeof operation['path'] !== 'string' || !Object.hasOwn(operation, 'value')) {
      return operation;
    }
    const below = secrets.flatMap(({ path }) => pathBelow(pointerSegments(String(operation['path'])), path));
    const value = maskedValue(operation['value'], below, learn);
    return value === operation['value'] ? operation : { ...operation, value };
  });
}

/** Where a secret stands within a value that is put at a place. */
function pathBelow(place: readonly string[], path: FieldPath): readonly { readonly path: FieldPath }[] {
  const common = Math.min(place.length, path.length);
  for (let index = 0; index < common; index++) {
    if (path[index] !== '*' && path[index] !== place[index]) return [];
  }
  return [{ path: path.slice(common) }];
}
