import { isRecord } from '../../spec/document/document.ts';
import { pointerSegments } from '../../spec/json/json-pointer.ts';
import { pathsBelow } from '../../spec/resource/ring/paths-below.ts';
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
    const place = pointerSegments(String(operation['path']));
    const below = secrets.flatMap(({ path }) => pathsBelow(path, place).map((left) => ({ path: left })));
    const value = hide(operation['value'], below);
    return value === operation['value'] ? operation : { ...operation, value };
  });
}
