import { isRecord } from '../../spec/document/document.ts';
import { changeAt } from '../../spec/resource/change-at.ts';
import type { MarkedField } from '../../spec/resource/resource.ts';
import { ringOf } from '../../spec/resource/ring/ring.ts';
import { secretMask } from './secrets/mark.ts';

/** A field that holds a secret. */
type SecretField = Pick<MarkedField, 'path'>;

/** Tells what stands in the place of a secret, whose field may have a say in it; `undefined` leaves it out. */
export type Masking<Field extends SecretField = SecretField> = (field: Field, secret: unknown) => unknown;

/** Masks every text. A number has no mask that its schema would let through, so it is left out; within a secret object it is masked too. */
export const plainMasking: Masking = (_field, secret) => (typeof secret === 'number' ? undefined : maskedAll(secret));

/**
 * A value in which the secrets at their places are masked; the same value where there is none.
 *
 * @param learn Informed of each secret.
 */
export function maskedValue<Field extends SecretField>(
  value: unknown,
  secrets: readonly Field[],
  learn: (secret: string) => void = () => undefined,
  masking: Masking<Field> = plainMasking,
): unknown {
  let shown = value;
  for (const field of secrets) {
    shown = changeAt(shown, field.path, (found) => {
      maskedAll(found, learn);
      return masking(field, found);
    });
  }
  return shown;
}

/**
 * A value with what its masks stand for: what stood in their places before.
 *
 * What is never shown, as no mask fits it, cannot be sent back, so it stays where it is left out.
 */
export function unmaskedValue<Field extends SecretField>(
  value: unknown,
  secrets: readonly Field[],
  before: unknown,
  masking: Masking<Field> = plainMasking,
): unknown {
  let meant = value;
  for (const field of secrets) {
    const { path } = field;
    meant = changeAt(
      meant,
      path,
      (found, other) =>
        other !== undefined && isMaskOf(field, found, other, masking) ? other : unmaskedAll(found, other),
      before,
    );
    const name = path.at(-1) ?? '*';
    if (name === '*' || ringOf(name) !== undefined) continue;
    const isHidden = (secret: unknown): boolean => secret !== undefined && masking(field, secret) === undefined;
    meant = changeAt(meant, path.slice(0, -1), (found, other) => withHidden(found, other, name, isHidden), before);
  }
  return meant;
}

/** Whether a value is what is shown in the place of a secret: a list or an object was sent back whole. */
function isMaskOf<Field extends SecretField>(
  field: Field,
  value: unknown,
  secret: unknown,
  masking: Masking<Field>,
): boolean {
  if (value === null || value === '') return false;
  return JSON.stringify(masking(field, secret)) === JSON.stringify(value);
}

function withHidden(value: unknown, before: unknown, name: string, isHidden: (secret: unknown) => boolean): unknown {
  if (!isRecord(value) || !isRecord(before) || Object.hasOwn(value, name)) return value;
  return Object.hasOwn(before, name) && isHidden(before[name]) ? { ...value, [name]: before[name] } : value;
}

/** A value in which every text and every number is masked, at any depth; the same value where there is none. */
export function maskedAll(value: unknown, learn: (secret: string) => void = () => undefined): unknown {
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
