import { isRecord } from '../../spec/document/document.ts';
import { pointerSegments } from '../../spec/json/json-pointer.ts';
import type { FieldPath } from '../../spec/resource/field-path.ts';
import type { SecretPlace } from './marked-secrets.ts';

/** Hides what is secret in a value. */
type Hide = (value: unknown, secrets: readonly SecretPlace[]) => unknown;

/** The operations of a JSON Patch whose values are hidden, where they stand at the place of a secret or around one. */
export function hiddenOperations(operations: unknown, secrets: readonly SecretPlace[], hide: Hide): unknown {
  if (!Array.isArray(operations)) return hide(operations, secrets);
  return operations.map((operation: unknown) => {
    if (!isRecord(operation) || typeof operation['path'] !== 'string' || !Object.hasOwn(operation, 'value')) {
      return operation;
    }
    const below = secrets.flatMap(({ path }) => pathBelow(pointerSegments(String(operation['path'])), path));
    const value = hide(operation['value'], below);
    return value === operation['value'] ? operation : { ...operation, value };
  });
}

/** Where a secret stands within a value that is put at a place. */
function pathBelow(place: readonly string[], path: FieldPath): readonly SecretPlace[] {
  const common = Math.min(place.length, path.length);
  for (let index = 0; index < common; index++) {
    if (path[index] !== '*' && path[index] !== place[index]) return [];
  }
  return [{ path: path.slice(common) }];
}
