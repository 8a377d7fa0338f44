import { appendPointer } from '../../../json/json-pointer.ts';
import { DocumentError } from '../../document.ts';
import type { TextFacts } from '../../text-facts.ts';
import { keyOf } from './json-lines.ts';
import { endOfString, nextToken } from './json-tokens.ts';

/** A list or an object that is gone through: the keys of an object, and where one is. */
interface Open {
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

const quote = 0x22;
const hash = 0x23;
const comma = 0x2c;
const colon = 0x3a;
const listStart = 0x5b;
const listEnd = 0x5d;
const objectStart = 0x7b;
const objectEnd = 0x7d;

/**
 * Goes through the keys of a text that is known to be JSON.
 *
 * @throws {DocumentError} where a key stands twice in an object: one of them would be lost.
 */
export function readKeys(text: string): TextFacts {
  const all = new Set<string>();
  const path: Open[] = [];
  let depth = 0;
  let refersOut = false;
  let hasBothExamples = false;
  let top: Open | undefined;
  for (let at = nextToken(text, 0); at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      const colonAt = top?.keys === undefined ? -1 : nextToken(text, end);
      if (top?.keys !== undefined && text.charCodeAt(colonAt) === colon) {
        const key = text.slice(at + 1, end - 1);
        top.key = key;
        if (key === '$ref') refersOut ||= text.charCodeAt(nextToken(text, colonAt + 1) + 1) !== hash;
        if (top.keys.has(key)) throw twice(path, text.slice(0, at).split('\n').length);
        top.keys.add(key);
        all.add(key);
      }
      at = end - 1;
    } else if (code === objectStart || code === listStart) {
      top = { keys: code === objectStart ? new Set() : undefined, key: '', index: 0 };
      path.push(top);
      depth = Math.max(depth, path.length);
    } else if (code === objectEnd || code === listEnd) {
      hasBothExamples ||= isPair(top?.keys);
      path.pop();
      top = path.at(-1);
    } else if (code === comma && top !== undefined) top.index += 1;
  }
  const keys = new Set([...all].map(keyOf));
  // A key with an escape in it was compared with none: it might be any.
  const isEscaped = [...all].some((key) => key.includes('\\'));
  return { keys, refersOut: refersOut || isEscaped, hasBothExamples: hasBothExamples || isEscaped, depth };
}

function isPair(keys: ReadonlySet<string> | undefined): boolean {
  return keys?.has('example') === true && keys.has('examples');
}

function twice(path: readonly Open[], line: number): DocumentError {
  const pointer = path.reduce(
    (above, { keys, key, index }) => appendPointer(above, keys === undefined ? index : key),
    '#',
  );
  return keyTwice(pointer, line);
}

/** A key stands twice in a map. */
export function keyTwice(pointer: string, line: number | undefined): DocumentError {
  const place = line === undefined ? pointer : `${pointer} (line ${line})`;
  return new DocumentError(
    `Failed to read the document at ${place}: the key stands there for the second time. Leave one of them out.`,
    pointer,
    line,
  );
}
