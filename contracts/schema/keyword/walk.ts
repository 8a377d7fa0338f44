import { isRecord, type OpenApiDocument, referenceAt } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { applicators, definitionKeywords } from './keywords.ts';

/** A schema within another. */
export interface Subschema {
  readonly keyword: string;
  /** Its key in a map of schemas, or its index in a list; empty where the keyword holds one schema. */
  readonly name: string;
  readonly pointer: JsonPointer;
  readonly value: unknown;
  /** Whether it judges the same value. */
  readonly inPlace: boolean;
}

/** A schema and where it is written. */
export interface PlacedSchema {
  readonly pointer: JsonPointer;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The schemas that stand directly within a schema; those to refer to come last. */
export function* subschemasOf(
  schema: Readonly<Record<string, unknown>>,
  pointer: JsonPointer,
): Generator<Subschema, void, undefined> {
  for (const keyword of Object.keys(schema)) {
    const applicator = applicators.get(keyword);
    if (applicator === undefined) continue;
    const { holds, inPlace } = applicator;
    const value = schema[keyword];
    if (holds !== 'schema') yield* membersOf(keyword, pointer, value, inPlace);
    else yield { keyword, name: '', pointer: appendPointer(pointer, keyword), value, inPlace };
  }
  for (const keyword of definitionKeywords) yield* membersOf(keyword, pointer, schema[keyword], false);
}

function* membersOf(
  keyword: string,
  pointer: JsonPointer,
  members: unknown,
  inPlace: boolean,
): Generator<Subschema, void, undefined> {
  if (!isRecord(members) && !Array.isArray(members)) return;
  for (const [name, value] of Object.entries(members)) {
    yield { keyword, name, pointer: appendPointer(pointer, keyword, name), value, inPlace };
  }
}

/** The keywords that lead to another schema for the same value. */
export const referenceKeywords: readonly string[] = ['$ref', '$dynamicRef'];

/** Every schema that a schema leads to, itself first; `inPlace`: those only that judge the same value. Each once. */
export function* reachedFrom(
  document: OpenApiDocument,
  pointer: JsonPointer,
  inPlace: boolean,
): Generator<PlacedSchema, void, undefined> {
  const seen = new Set<JsonPointer>();
  const open: { readonly at: JsonPointer; readonly schema: unknown }[] = [
    { at: pointer, schema: valueAt(document, pointer) },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, schema } = next;
    if (seen.has(at) || !isRecord(schema)) continue;
    seen.add(at);
    yield { pointer: at, schema };
    for (const keyword of referenceKeywords) {
      const ref = schema[keyword];
      if (typeof ref !== 'string') continue;
      const target = referenceAt(document, at, ref);
      open.push({ at: target, schema: valueAt(document, target) });
    }
    for (const below of subschemasOf(schema, at)) {
      if (definitionKeywords.includes(below.keyword)) continue;
      if (below.inPlace || !inPlace) open.push({ at: below.pointer, schema: below.value });
    }
  }
}
