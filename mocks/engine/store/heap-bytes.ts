import { knownOf } from './known-records.ts';

/** What V8 needs two bytes a character for. */
const wide = /[^\0-\xff]/;

/** At most how many bytes {@link heapBytes} says of a character of a text that a value was read from: `{}` takes most. */
export const maxBytesOfCharacter = 56;

/**
 * About how many bytes of the heap a JSON value holds, rather too many than too few.
 *
 * Each part is looked at once, however deep it lies. A stored record is counted once for ever, with its text.
 */
export function heapBytes(value: unknown): number {
  const known = knownOf(value);
  if (known?.bytes !== undefined) return known.bytes;
  let bytes = 0;
  const rest: unknown[] = [];
  // What has nothing in it is counted where it is found: most values are such.
  const count = (part: unknown): void => {
    if (typeof part === 'string') bytes += 24 + part.length * (wide.test(part) ? 2 : 1);
    else if (typeof part === 'object' && part !== null) rest.push(part);
    else bytes += 24;
  };
  count(value);
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    bytes += 24;
    if (part !== value && knownOf(part) !== undefined) bytes += heapBytes(part);
    else if (Array.isArray(part)) for (const item of part) count(item);
    else {
      bytes += 32;
      // Names and values apart: of an object of many fields, pairs take four times as long.
      for (const name of Object.keys(Object(part))) bytes += name.length;
      for (const child of Object.values(Object(part))) count(child);
    }
  }
  if (known !== undefined) known.bytes = bytes *= 2;
  return bytes;
}
