import { validBody } from '../../records/own-records.ts';
import type { KeyStore } from '../../resource/key-stores.ts';
import type { Session } from '../../session/session.ts';
import { isValidBody } from '../../values/held-against.ts';

/** Two values for keys that the document lets through, as different as it does. */
export function twoValues(session: Session, { put }: KeyStore): readonly [unknown, unknown] {
  const valid = (wish: Readonly<Record<string, unknown>>): unknown =>
    put === undefined || isValidBody(session.contract, put, wish) ? wish : validBody(session, put, wish);
  return [valid({ testkit: 1, deep: { list: [1, null, 'x'], empty: {} } }), valid({ other: [true] })];
}
