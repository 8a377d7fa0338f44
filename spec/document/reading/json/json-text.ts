import type { LineOf } from '../../line-map.ts';
import { rememberFacts } from '../../text-facts.ts';
import { readKeys } from './json-keys.ts';
import { jsonLines } from './json-lines.ts';
import { nextToken } from './json-tokens.ts';

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
  if (typeof value !== 'object' || value === null) return undefined;
  rememberFacts(value, readKeys(text));
  return { value, lineOf: jsonLines(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
