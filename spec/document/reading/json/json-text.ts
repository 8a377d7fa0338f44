import { appendPointer } from '../../../json/json-pointer.ts';
import { DocumentError } from '../../document.ts';
import type { LineOf } from '../../line-map.ts';
import { jsonLines } from './json-lines.ts';
import { endOfString, nextToken } from './json-tokens.ts';

/** A text that is JSON. */
export interface JsonText {
  readonly value: unknown;
  readonly lineOf: LineOf;
}

/**
 * Reads a text as the JSON that it is; `undefined` where it is none, and may still be YAML.
 *
 * @throws {DocumentError} where a key stands twice in an object: one of them would be lost.
 */
export function readJsonText(text: string): JsonText | undefined {
  const first = text[nextToken(text, 0)];
  if (first !== '{' && first !== '[') return undefined;
  const value = parsed(text);
  if (value === undefined) return undefined;
  checkKeys(text);
  return { value, lineOf: jsonLines(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/** A list or an object that is gone through: the keys of an object, and where one is. */
interface Open {
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

function checkKeys(text: string): void {
  const path: Open[] = [];
  let top: Open | undefined;
  for (let at = nextToken(text, 0); at < text.length; at = nextToken(text, at)) {
    const char = text[at];
    if (char === '{' || char === '[') {
      top = { keys: char === '{' ? new Set() : undefined, key: '', index: 0 };
      path.push(top);
    } else if (char === '}' || char === ']') {
      path.pop();
      top = path.at(-1);
    } else if (char === ',' && top !== undefined) {
      top.index += 1;
    } else if (char === '"') {
      const end = endOfString(text, at);
      const next = nextToken(text, end);
      if (top?.keys !== undefined && text[next] === ':') {
        top.key = text.slice(at + 1, end - 1);
        if (top.keys.has(top.key)) throw twice(path, text.slice(0, at).split('\n').length);
        top.keys.add(top.key);
      }
      at = end;
      continue;
    }
    at += 1;
  }
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
