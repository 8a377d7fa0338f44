import { isRecord } from '../../spec/document/document.ts';
import { changeAt } from '../../spec/resource/change-at.ts';
import type { MarkedField } from '../../spec/resource/resource.ts';
import { secretMask } from './secrets/mark.ts';

/**
 * A value in which every text at the places of secrets is masked; the same value where there is none.
 *
 * A number has no mask that its schema would let through, so it is left out; within a secret object it is masked too.
 *
 * @param learn Informed of each secret.
 */
export function maskedValue(
  value: unknown,
  secrets: readonly Pick<MarkedField, 'path'>[],
  learn: (secret: string) => void = () => undefined,
): unknown {
  let shown = value;
  for (const { path } of secrets) {
    shown = changeAt(shown, path, (found) => {
      const masked = maskedAll(found, learn);
      return typeof found === 'number' ? undefined : masked;
    });
  }
  return shown;
}

/**
 * A value with what its masks stand for: what stood in their places before.
 *
 * A number that is never shown cannot be sent back, so it stays where it is left out.
 */
export function unmaskedValue(value: unknown, secrets: readonly Pick<MarkedField, 'path'>[], before: unknown): unknown {
  let meant = value;
  for (const { path } of secrets) {
    meant = changeAt(meant, path, unmaskedAll, before);
    const name = path.at(-1) ?? '*';
    if (name !== '*')
      meant = changeAt(meant, path.slice(0, -1), (found, other) => withNumber(found, other, name), before);
  }
  return meant;
}

function withNumber(value: unknown, before: unknown, name: string): unknown {
  if (!isRecord(value) || !isRecord(before) || Object.hasOwn(value, name) || typeof before[name] !== 'number')
    return value;
  return { ...value, [name]: before[name] };
}

function maskedAll(value: unknown, learn: (secret: string) => void): unknown {
  if (typeof value === 'string' || typeof value === 'number') {
    if (value === '' || value === secretMask) return value;
    learn(String(value));
    return secretMask;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => maskedAll(item, learn));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, child]) => [name, maskedAll(child, learn)] as const);
  return entries.every(([name, child]) => child === value[name]) ? value : Object.fromEntries(entries);
}

function unmaskedAll(value: unknown, before: unknown): unknown {
  if (value === secretMask) return before === undefined ? value : before;
  if (Array.isArray(value)) {
    const others = Array.isArray(before) ? before : [];
    return value.map((item, index) => unmaskedAll(item, others[index]));
  }
  if (!isRecord(value) || !isRecord(before)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      unmaskedAll(child, Object.hasOwn(before, name) ? before[name] : undefined),
    ]),
  );
}
