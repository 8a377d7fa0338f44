import { type Document, isNode, isPair, LineCounter, parseDocument as parseYaml } from 'yaml';
import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import { DocumentError } from '../document.ts';
import type { LineOf } from '../line-map.ts';
import { asOpenApi, type DocumentText } from './as-open-api.ts';
import { keyTwice } from './json/json-keys.ts';
import { readJsonText } from './json/json-text.ts';
import { resolveAliases } from './resolve-aliases.ts';
import { isTooDeepForYaml } from './yaml-nesting.ts';

export type { DocumentText } from './as-open-api.ts';

/** Reads a document from its text: see contracts/late/functions.ts. */
export function readDocument(text: string): DocumentText {
  const { value, lineOf } = readTree(text);
  return asOpenApi(value, lineOf);
}

/** Reads a text as JSON where it is that, and else as YAML. @throws {DocumentError} where it is neither. */
export function readTree(text: string): ReturnType<typeof readYaml> {
  return readJsonText(text) ?? readShallow(text);
}

function readShallow(text: string): ReturnType<typeof readYaml> {
  if (!isTooDeepForYaml(text)) return readYaml(text);
  throw new DocumentError(
    'Failed to read the document: it is nested too deeply to be read as YAML. Write it as JSON, or with $refs.',
    '#',
  );
}

/**
 * Reads a text, YAML or JSON, and remembers the line of every node: a document, or a part of one.
 *
 * @throws {DocumentError} where the text is neither; the message says at which line.
 */
export function readYaml(text: string): { readonly value: unknown; readonly lineOf: LineOf } {
  const counter = new LineCounter();
  // The parser holds each key against all others of its map; below they are looked up.
  const yaml = parseYaml(text, { lineCounter: counter, merge: true, uniqueKeys: false });
  const [error] = yaml.errors;
  if (error !== undefined) {
    // Below the sentence the parser draws the place.
    const [sentence = ''] = error.message.split('\n');
    const why = sentence.slice(0, 300).replace(/[:.\s]{1,9}$/, '');
    throw new DocumentError(`Failed to read the document: ${why}. Mend its YAML or JSON.`, '#');
  }
  resolveAliases(yaml);
  const lines = readLines(yaml, counter);
  return { value: yaml.toJS({ maxAliasCount: -1 }), lineOf: (pointer) => lines.get(pointer) };
}

/** The line of each node, through aliases and merged keys. */
function readLines(yaml: Document.Parsed, counter: LineCounter): Map<JsonPointer, number> {
  const lines = new Map<JsonPointer, number>();
  const lineAt = (node: unknown): number | undefined =>
    isNode(node) && node.range ? counter.linePos(node.range[0]).line : undefined;
  const put = (pointer: JsonPointer, line: number | undefined): void => {
    if (line !== undefined && !lines.has(pointer)) lines.set(pointer, line);
  };

  const walk = (node: unknown, pointer: JsonPointer): void => {
    put(pointer, lineAt(node));
    if (!isNode(node) || !('items' in node)) return;
    const merged: unknown[] = [];
    const keys = new Set<string>();
    for (const [index, item] of node.items.entries()) {
      if (!isPair(item)) {
        walk(item, appendPointer(pointer, index));
        continue;
      }
      const key = isNode(item.key) && 'value' in item.key ? item.key.value : item.key;
      if (key === '<<' || typeof key === 'symbol') {
        merged.push(item.value);
        continue;
      }
      const child = appendPointer(pointer, String(key));
      if (keys.has(child)) throw keyTwice(child, lineAt(item.key));
      keys.add(child);
      put(child, lineAt(item.key));
      walk(item.value, child);
    }
    // What is merged in stands behind what is written here.
    for (const value of merged) walk(value, pointer);
  };
  walk(yaml.contents, '#');
  return lines;
}
