import { isRecord } from '../../spec/document/document.ts';
import { changeAt } from '../../spec/resource/change-at.ts';
import type { MarkedField } from '../../spec/resource/resource.ts';
import { secretMask } from './secrets/mark.ts';

/**
 * A value in which every text at the places of secrets is masked; the same value where there is none.
 *
 * A number has no mask that its schema would let through, so it is left out.
 *
 * @param learn Told of each secret.
 */
export function maskedValue(
  value: unknown,
  secrets: readonly Pick<MarkedField, 'path'>[],
  learn: (secret: string) => void = () => undefined,
): unknown {
  let shown = value;
  for (const { path } of secrets) shown = changeAt(shown, path, (found) => maskedAll(found, learn));
  return shown;
}

/** A value with what its masks stand for: what stood in their places before. */
export function unmaskedValue(value: unknown, secrets: readonly Pick<MarkedField, 'path'>[], before: unknown): unknown {
  let meant = value;
  for (const { path } of secrets) meant = changeAt(meant, path, unmaskedAll, before);
  return meant;
}

function maskedAll(value: unknown, learn: (secret: string) => void): unknown {
  if (typeof value === 'string') {
    if (value === '' || value === secretMask) return value;
    learn(value);
    return secretMask;
  }
  if (typeof value === 'number') {
    learn(String(value));
    return undefined;
  }
  if (Array.isArray(value)) return value.flatMap((item) => maskedAll(item, learn) ?? []);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, child]) => [name, maskedAll(child, learn)] as const);
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
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
