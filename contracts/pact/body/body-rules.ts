import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import type { MatchingRule, MatchingRules } from '../format/pact-file.ts';
import { commonShape } from './common-shape.ts';
import { type Described, describedField, describedItems } from './described.ts';
import { matcherOf } from './matcher-of.ts';

/** A body as an example of its shape, and how another has to match it. */
export interface Expected {
  readonly content: unknown;
  readonly rules: MatchingRules;
}

/**
 * What a body is an example of, by the document: a value that it describes may be another of its kind, a list may have
 * more or fewer items of the shape that all of its items have, and what it does not describe has to be the same.
 */
export function expectedBody(document: OpenApiDocument, body: unknown, described: Described): Expected {
  const rules = new Map<string, MatchingRule>();
  const content = walk(body, described, '$');
  return { content, rules: Object.fromEntries(rules) };

  function walk(value: unknown, known: Described, path: string): unknown {
    if (Array.isArray(value)) return list(value, known, path);
    if (!isRecord(value)) {
      rules.set(path, matcherOf(value, known));
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        walk(inner, describedField(document, known, name), path + step(name)),
      ]),
    );
  }

  function list(value: readonly unknown[], known: Described, path: string): unknown {
    const items = describedItems(document, known);
    if (items.length === 0) {
      rules.set(path, { combine: 'AND', matchers: [{ match: 'equality' }] });
      return value;
    }
    rules.set(path, { combine: 'AND', matchers: [{ match: 'type', min: 0 }] });
    const shape = commonShape(value);
    return shape === undefined ? [] : [walk(shape, items, `${path}[*]`)];
  }
}

/** A field as a part of a path. */
function step(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}
