import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import { canonical, holdsNames, isWord, openEnum, valueKeys } from '../document/words.ts';
import type { Comparison } from '../report/comparison.ts';

/** Reports where two documents differ in words only: descriptions, examples, and what starts with `x-`. */
export function compareWords(comparison: Comparison): void {
  compare(comparison.old.document, comparison.new.document, '#', false);

  function compare(old: unknown, changed: unknown, pointer: JsonPointer, hasNames: boolean): void {
    if (Array.isArray(old) && Array.isArray(changed)) {
      for (const [index, item] of old.entries()) compare(item, changed[index], appendPointer(pointer, index), false);
      return;
    }
    if (!isRecord(old) || !isRecord(changed)) return;
    // How long an operation stays has rules of its own.
    const isOperation = /^#\/(?:paths|webhooks)\/[^/]+\/[a-z]+$/.test(pointer);
    const isOwnWord = (name: string): boolean =>
      !hasNames && isWord(name) && !(isOperation && (name === 'deprecated' || name === 'x-sunset'));
    const keys = new Set([...Object.keys(old), ...Object.keys(changed)]);
    const differing = [...keys].filter(
      (name) => isOwnWord(name) && canonical(own(old, name)) !== canonical(own(changed, name)),
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
      if (isOwnWord(name) || (!hasNames && (valueKeys.has(name) || name === openEnum))) continue;
      compare(own(old, name), own(changed, name), appendPointer(pointer, name), !hasNames && holdsNames(name));
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
