import { isRecord } from '../../../../../spec/document/document.ts';
import { pathText, valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { MarkedField } from '../../../../../spec/resource/resource.ts';
import type { Exchange } from '../../../exchange/exchange-log.ts';
import type { CheckSession, Session } from '../../../session/session.ts';
import { distinctValues } from '../../../values/rich/distinct-values.ts';
import { isSame } from '../../../values/same.ts';
import { secretText } from '../../../values/secret-text.ts';

/** What of a response is looked at. */
export interface Shown {
  readonly exchange: Exchange;
  readonly record: unknown;
}

/** A value for a secret that is unlike any mask, and that holds something; `undefined` where none is known. */
export function secretValue({ contract }: Pick<Session, 'contract'>, { pointer }: MarkedField): unknown {
  if (contract.checkValue(pointer, secretText, 'request').length === 0) return secretText;
  return distinctValues(contract, pointer).find((value) => leavesOf(value).length > 0);
}

/** Expects a record to show nothing of a secret that was sent: neither the whole nor a text or a number in it. */
export function expectHidden(
  session: CheckSession,
  { exchange, record }: Shown,
  { path }: MarkedField,
  secret: unknown,
): void {
  const isShown = valuesAt(record, path).some(({ value }) => isSame(value, secret) || shows(value, secret));
  const at = pathText(path);
  if (!isShown) return;
  session.fail(exchange, {
    rule: `secret ${at}`,
    message: `${exchange.operation.id} must not show ${at}: the document calls it a secret.`,
    received: 'the secret, as it was sent',
    documented: 'a mask, or nothing',
    documentPointer: exchange.operation.pointer,
    place: `field ${at}`,
  });
}

/** Whether a text or a number of a secret stands where it was sent. */
function shows(value: unknown, secret: unknown): boolean {
  return leavesOf(secret).some((leaf) => leaf.place.length > 0 && isSame(within(value, leaf.place), leaf.value));
}

function within(value: unknown, place: Leaf['place']): unknown {
  let found = value;
  for (const step of place) {
    if (Array.isArray(found)) found = typeof step === 'number' ? found[step] : undefined;
    else found = isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

interface Leaf {
  readonly place: readonly (string | number)[];
  readonly value: unknown;
}

/** The texts and numbers of a value that say something, and the truth of one that is nothing else. */
function leavesOf(value: unknown, place: readonly (string | number)[] = []): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...place, index]));
  if (isRecord(value)) return Object.entries(value).flatMap(([name, child]) => leavesOf(child, [...place, name]));
  const isText = typeof value === 'string' && value !== '';
  const isLeaf = isText || typeof value === 'number' || (typeof value === 'boolean' && place.length === 0);
  return isLeaf ? [{ place, value }] : [];
}
