import { isRecord } from '../../spec/document/document.ts';

/** What is there for readers only, where it is a text. A property that is named so is a schema, and stays. */
const prose: ReadonlySet<string> = new Set(['description', 'summary', 'x-source']);

/** What holds values of the API, in which a field of such a name says something. */
const values: ReadonlySet<string> = new Set(['example', 'value', 'default', 'const', 'enum']);

/** A document without its prose: it judges as before, and weighs half. */
export function withoutProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(prose.has(key) && typeof value === 'string'))
      .map(([key, value]) => [key, isValue(key, value) ? value : withoutProse(value)]),
  );
}

/** Examples are values where they are those of a schema, in a list; elsewhere each has a summary of its own. */
function isValue(key: string, value: unknown): boolean {
  return values.has(key) || (key === 'examples' && Array.isArray(value));
}
