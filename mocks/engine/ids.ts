/** What a new id may be made from. */
export interface IdContext {
  /** How many ids this world has given before this one. */
  readonly sequence: number;
  /** The moment, in milliseconds since 1970. */
  readonly now: number;
  /** The name of the world, so that two worlds give different ids. */
  readonly world: string;
  /** The number that everything is drawn from that looks like chance. Default: 0. */
  readonly random?: number;
}

/** A 32-bit number that depends on every character of a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0;
}

/** Twenty-four hexadecimal digits, built as MongoDB builds an ObjectId: seconds, a mark of the maker, a counter. */
export function objectId({ sequence, now, world, random = 0 }: IdContext): string {
  const seconds = Math.floor(now / 1000) % 0x1_0000_0000;
  const name = random === 0 ? world : `${world} ${random}`;
  const maker = hashOf(name);
  const counter = (hashOf(`${name} counter`) + sequence) % 0x100_0000;
  return hex(seconds, 8) + hex(maker, 8) + hex(maker % 0xff, 2) + hex(counter, 6);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
