import { isRecord } from '../../../spec/document/document.ts';

/** What is said to people and binds nobody. */
const words = new Set([
  ...['description', 'summary', 'title', 'example', 'examples', 'tags', 'externalDocs', 'info', 'deprecated'],
  '$comment',
]);

/** What holds values, not parts of the document. */
export const valueKeys: ReadonlySet<string> = new Set([
  ...['default', 'enum', 'const', 'required', 'security', 'servers', 'dependentRequired', 'mapping'],
]);

/** What holds parts under names that somebody chose, which may be `description` too. */
const named = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas', 'responses', 'parameters', 'headers'],
  ...['requestBodies', 'securitySchemes', 'links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content'],
  ...['variables', 'encoding'],
]);

/** An open list of values: the one extension that many read as a part of the schema. */
export const openEnum = 'x-extensible-enum';

/** Whether a key of a part of the document is words only; what starts with `x-` is for tools of its own. */
export function isWord(key: string): boolean {
  return words.has(key) || (key.startsWith('x-') && key !== openEnum);
}

/** Whether what stands under a key has names of its own, among which there are no words. */
export function holdsNames(key: string): boolean {
  return named.has(key);
}

/** A value as a text that is the same for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'nothing';
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${entries.join(',')}}`;
}

/** Like {@link canonical}, for a part of the document, without the words in it. */
export function meaningOf(value: unknown, hasNames = false): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => meaningOf(item)).join(',')}]`;
  if (!isRecord(value)) return canonical(value);
  const entries = Object.keys(value)
    .filter((key) => hasNames || !isWord(key))
    .sort()
    .map((key) => {
      const isValue = !hasNames && valueKeys.has(key);
      const inner = isValue ? canonical(value[key]) : meaningOf(value[key], !hasNames && holdsNames(key));
      return `${JSON.stringify(key)}:${inner}`;
    });
  return `{${entries.join(',')}}`;
}

/** A short text of a value for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'none';
  const text = canonical(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
