import { isRecord, nodeAt, type OpenApiDocument } from '../../spec/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../spec/json-pointer.ts';

/** A keyword of a schema and where it is written. */
export interface Keyword {
  readonly value: unknown;
  readonly pointer: JsonPointer;
}

/** A schema as it works: what it takes in by `$ref` and `allOf` counts as its own. */
export interface SchemaView {
  readonly pointer: JsonPointer;
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly properties: ReadonlyMap<string, JsonPointer>;
  readonly required: ReadonlyMap<string, JsonPointer>;
  /** Whether it is `false`: nothing passes. */
  readonly never: boolean;
}

/** Looks at the schema at a pointer; one that is `true` or absent lets everything pass. */
export function viewSchema(document: OpenApiDocument, pointer: JsonPointer): SchemaView {
  const keywords = new Map<string, Keyword>();
  const properties = new Map<string, JsonPointer>();
  const required = new Map<string, JsonPointer>();
  const seen = new Set<JsonPointer>();
  let never = false;

  const take = (at: JsonPointer): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const schema = valueAt(document, at);
    if (schema === false) never = true;
    if (!isRecord(schema)) return;
    for (const [name, value] of Object.entries(schema)) {
      if (name === '$ref' || name === 'allOf' || name === 'properties' || name === 'required') continue;
      if (!keywords.has(name)) keywords.set(name, { value, pointer: appendPointer(at, name) });
    }
    if (isRecord(schema['properties'])) {
      for (const name of Object.keys(schema['properties'])) {
        if (!properties.has(name)) properties.set(name, appendPointer(at, 'properties', name));
      }
    }
    if (Array.isArray(schema['required'])) {
      for (const name of schema['required']) {
        if (typeof name === 'string' && !required.has(name)) required.set(name, appendPointer(at, 'required'));
      }
    }
    // What is written beside a `$ref` comes first; a ring of them ends where it began.
    if (typeof schema['$ref'] === 'string') take(nextPointer(document, at));
    if (Array.isArray(schema['allOf']))
      for (const index of schema['allOf'].keys()) take(appendPointer(at, 'allOf', index));
  };
  take(pointer);
  return { pointer, keywords, properties, required, never };
}

/** Where a `$ref` leads, step by step, so that what is written beside each step is seen. */
function nextPointer(document: OpenApiDocument, at: JsonPointer): JsonPointer {
  const schema = valueAt(document, at);
  const ref = isRecord(schema) ? schema['$ref'] : undefined;
  if (typeof ref === 'string' && ref.startsWith('#/') && isRecord(valueAt(document, decode(ref)))) return decode(ref);
  // Wrong in a way for which the document's reader has the words.
  return nodeAt(document, at).pointer;
}

function decode(ref: string): JsonPointer {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
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

/** A short text of a value for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'none';
  const text = canonical(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
