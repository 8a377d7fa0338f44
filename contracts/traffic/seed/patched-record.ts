import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Patch } from '../../../spec/resource/resource.ts';

/**
 * A record after a patch that was taken; `undefined` where it cannot be distinguished from what was sent.
 *
 * Of a JSON Patch, what adds, replaces and removes is applied; a recording need not show more.
 */
export function patchedRecord(
  record: JsonObject,
  sent: unknown,
  kind: Patch['kind'] | undefined,
): JsonObject | undefined {
  if (kind === 'merge-patch') return asRecord(merged(record, sent));
  if (!Array.isArray(sent)) return undefined;
  let patched: unknown = record;
  for (const step of sent) {
    if (!isRecord(step) || typeof step['path'] !== 'string') return undefined;
    const { op, path, value } = step;
    if (op === 'test') continue;
    if (op !== 'replace' && op !== 'add' && op !== 'remove') return undefined;
    if (op !== 'remove' && value === undefined) return undefined;
    patched = edited(patched, pointerSegments(path), op === 'remove' ? undefined : value, op === 'add');
    if (patched === undefined) return undefined;
  }
  return asRecord(patched);
}

/** A value with another at a place; `undefined`: the place is none that can be known. */
function edited(value: unknown, [step, ...rest]: readonly string[], part: unknown, isAdded: boolean): unknown {
  if (step === undefined) return part;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const at = step === '-' ? items.length : /^\d{1,9}$/.test(step) ? Number(step) : Number.NaN;
    // What is added makes room for itself, and may stand at the end.
    if (rest.length === 0 && isAdded) return at <= items.length ? items.toSpliced(at, 0, part) : undefined;
    if (!(at < items.length)) return undefined;
    if (rest.length === 0 && part === undefined) return items.toSpliced(at, 1);
    const child = edited(items[at], rest, part, isAdded);
    return child === undefined ? undefined : items.with(at, child);
  }
  if (!isRecord(value)) return undefined;
  const others = Object.entries(value).filter(([name]) => name !== step);
  const child = edited(value[step], rest, part, isAdded);
  if (child === undefined) return rest.length === 0 ? Object.fromEntries(others) : undefined;
  return Object.fromEntries(
    Object.hasOwn(value, step)
      ? Object.entries(value).map(([name, one]) => [name, name === step ? child : one])
      : [...others, [step, child]],
  );
}

/** A value after a merge patch, as RFC 7396 has it. */
function merged(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const result = new Map<string, unknown>(isRecord(value) ? Object.entries(value) : []);
  for (const [name, part] of Object.entries(patch)) {
    if (part === null) result.delete(name);
    else result.set(name, merged(result.get(name), part));
  }
  return Object.fromEntries(result);
}

function asRecord(value: unknown): JsonObject | undefined {
  return isRecord(value) ? value : undefined;
}
