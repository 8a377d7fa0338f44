import type { IdContext } from '../../../contracts/reading/basis/id-context.ts';

export type { IdContext, RecordId } from '../../../contracts/reading/basis/id-context.ts';

/** A 32-bit number that depends on every character of a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0;
}

/** Twenty-four hexadecimal digits, built as MongoDB builds an ObjectId: seconds, a mark of the maker, a counter. */
export function objectId({ sequence, now, account, random = 0 }: IdContext): string {
  // Without a sign, whatever the clock of a user tells: a minus would be one digit too many.
  const seconds = Math.floor(now / 1000) >>> 0;
  const name = random === 0 ? account : `${account} ${random}`;
  const maker = hashOf(name);
  const counter = (hashOf(`${name} counter`) + sequence) % 0x100_0000;
  return hex(seconds, 8) + hex(maker, 8) + hex(maker % 0xff, 2) + hex(counter, 6);
}

/** Digits alone: the moment, a mark of the account, and how many ids it has given. */
export function digits({ sequence, now, account, random = 0 }: IdContext): string {
  const mark = String(hashOf(random === 0 ? account : `${account} ${random}`) % 1000).padStart(3, '0');
  return `${Math.floor(Math.abs(now))}${mark}${String(sequence).padStart(4, '0')}`;
}

/** A UUID of version 4 that is drawn from no chance: of the account's name, and of how many ids it has given. */
export function uuid({ sequence, account, random = 0 }: IdContext): string {
  const name = `${account} ${random}`;
  const [one, other] = [hex(hashOf(`${name} ${sequence}`), 8), hex(hashOf(`${sequence} ${name}`), 8)];
  const last = hex(hashOf(name) % 0x1_0000, 4) + hex(sequence % 0x1_0000_0000, 8);
  return `${one}-${other.slice(0, 4)}-4${other.slice(4, 7)}-a${one.slice(0, 3)}-${last}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
