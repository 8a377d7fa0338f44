import { pointerSegments } from '../../../json/json-pointer.ts';
import type { LineOf } from '../../line-map.ts';
import { endOfString, endOfValue, nextToken } from './json-tokens.ts';

/** A value of a text: where its key or, in a list, it itself begins, and what is in it once somebody asked. */
interface Place {
  readonly at: number;
  readonly value: number;
  children?: Map<string, Place>;
}

/**
 * Tells the lines of a text that is known to be JSON. Only what lies on the way to a place that is asked for is looked
 * at: a large document costs nothing until something in it is to be named.
 */
export function jsonLines(text: string): LineOf {
  const start = nextToken(text, 0);
  const root: Place = { at: start, value: start };
  let ends: readonly number[] | undefined;
  return (pointer) => {
    let place: Place | undefined = root;
    for (const segment of pointerSegments(pointer)) {
      if (place === undefined) return undefined;
      place.children ??= childrenAt(text, place.value);
      place = place.children.get(segment);
    }
    if (place === undefined) return undefined;
    ends ??= lineEnds(text);
    return lineAt(ends, place.at);
  };
}

function childrenAt(text: string, start: number): Map<string, Place> {
  const children = new Map<string, Place>();
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return children;
  let at = nextToken(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; index++) {
    const keyEnd = isList ? at : endOfString(text, at);
    const key = isList ? String(index) : keyOf(text.slice(at + 1, keyEnd - 1));
    // Behind a key stands a colon.
    const value = isList ? at : nextToken(text, nextToken(text, keyEnd) + 1);
    children.set(key, { at, value });
    at = nextToken(text, endOfValue(text, value));
    if (text[at] === ',') at = nextToken(text, at + 1);
  }
  return children;
}

/** A key as it is meant: it may be written with escapes. */
export function keyOf(written: string): string {
  if (!written.includes('\\')) return written;
  const read: unknown = JSON.parse(`"${written}"`);
  return String(read);
}

function lineEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}

/** How many lines end before a place, and one. */
function lineAt(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
