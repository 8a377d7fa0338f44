import { isRecord } from '../../spec/document.ts';
import { appendPointer, type JsonPointer } from '../../spec/json-pointer.ts';
import type { Comparison } from './comparison.ts';
import { canonical } from './schema-view.ts';

const words = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'tags',
  'externalDocs',
  'info',
  'deprecated',
]);

/** What holds values, not parts of the document. */
const values = new Set(['default', 'enum', 'const', 'required', 'security', 'servers']);

/** What holds parts under names that somebody chose, which may be `description` too. */
const named = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas', 'responses', 'parameters', 'headers'],
  ...[
    'requestBodies',
    'securitySchemes',
    'links',
    'callbacks',
    'pathItems',
    'paths',
    'content',
    'variables',
    'encoding',
  ],
]);

/** Reports where two documents differ in words only: descriptions, examples, and what starts with `x-`. */
export function compareWords(comparison: Comparison): void {
  compare(comparison.old.document, comparison.new.document, '#', false);

  function compare(old: unknown, changed: unknown, pointer: JsonPointer, hasNames: boolean): void {
    if (Array.isArray(old) && Array.isArray(changed)) {
      for (const [index, item] of old.entries()) compare(item, changed[index], appendPointer(pointer, index), false);
      return;
    }
    if (!isRecord(old) || !isRecord(changed)) return;
    // That an operation is deprecated has a rule of its own.
    const isOperation = /^#\/paths\/[^/]+\/[a-z]+$/.test(pointer);
    const isWord = (name: string): boolean =>
      !hasNames && (words.has(name) || name.startsWith('x-')) && !(isOperation && name === 'deprecated');
    const keys = new Set([...Object.keys(old), ...Object.keys(changed)]);
    const differing = [...keys].filter(
      (name) => isWord(name) && canonical(own(old, name)) !== canonical(own(changed, name)),
    );
    if (differing.length > 0) {
      comparison.report('words-changed', {
        subject: 'The document',
        after: pointer === '#' ? differing.join(', ') : `${pointer}: ${differing.join(', ')}`,
        operation: undefined,
        old: placeIn(old, pointer, differing),
        new: placeIn(changed, pointer, differing),
      });
    }
    for (const name of keys) {
      if (isWord(name) || (!hasNames && values.has(name))) continue;
      compare(own(old, name), own(changed, name), appendPointer(pointer, name), !hasNames && named.has(name));
    }
  }
}

function own(node: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

function placeIn(node: Readonly<Record<string, unknown>>, pointer: JsonPointer, names: readonly string[]): JsonPointer {
  const name = names.find((one) => Object.hasOwn(node, one));
  return name === undefined ? pointer : appendPointer(pointer, name);
}
