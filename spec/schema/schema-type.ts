import { isRecord, type OpenApiDocument, referenceAt } from '../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';
import { schemaPlace } from './schema-place.ts';

/** The JSON types that a schema lets through, as far as reading a text needs them. */
export interface SchemaType {
  readonly types: ReadonlySet<string>;
  readonly items: SchemaType | undefined;
  readonly properties: ReadonlyMap<string, SchemaType>;
  /** Those of the fields that it does not name. */
  readonly additional: SchemaType | undefined;
}

/**
 * Reads the types of the schema at a pointer; branches are taken together, and so are several pointers.
 *
 * What lies below is read when it is asked for: a schema may go on without end.
 */
export function schemaTypes(document: OpenApiDocument, ...pointers: readonly (JsonPointer | undefined)[]): SchemaType {
  let known: SchemaType | undefined;
  const read = (): SchemaType => {
    known ??= readTypes(document, pointers);
    return known;
  };
  return {
    get types() {
      return read().types;
    },
    get items() {
      return read().items;
    },
    get properties() {
      return read().properties;
    },
    get additional() {
      return read().additional;
    },
  };
}

/** What the schemas for one value say of its types, and where those of its parts are written. */
interface Found {
  readonly types: Set<string>;
  /** Types of the values of `enum` and `const`: they count where no `type` says more. */
  readonly listed: Set<string>;
  readonly items: JsonPointer[];
  readonly properties: Map<string, JsonPointer[]>;
  readonly additional: JsonPointer[];
}

function readTypes(document: OpenApiDocument, pointers: readonly (JsonPointer | undefined)[]): SchemaType {
  const found: Found = { types: new Set(), listed: new Set(), items: [], properties: new Map(), additional: [] };
  const seen = new Set<JsonPointer>();
  for (const pointer of pointers) if (pointer !== undefined) collect(document, pointer, found, found.types, seen);
  const below = (places: readonly JsonPointer[]): SchemaType | undefined =>
    places.length === 0 ? undefined : schemaTypes(document, ...places);
  return {
    types: found.types.size === 0 ? found.listed : found.types,
    items: below(found.items),
    properties: new Map([...found.properties].map(([name, places]) => [name, schemaTypes(document, ...places)])),
    additional: below(found.additional),
  };
}

function collect(
  document: OpenApiDocument,
  pointer: JsonPointer,
  found: Found,
  types: Set<string>,
  seen: Set<JsonPointer>,
): void {
  const at = schemaPlace(document, pointer);
  const schema = valueAt(document, at);
  if (seen.has(at) || !isRecord(schema)) return;
  seen.add(at);
  const { type, enum: values, $ref } = schema;
  const own = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  for (const name of own) types.add(name);
  for (const value of [...(Array.isArray(values) ? values : []), ...('const' in schema ? [schema['const']] : [])]) {
    found.listed.add(Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
  }
  if (isRecord(schema['items'])) found.items.push(appendPointer(at, 'items'));
  if (isRecord(schema['additionalProperties'])) found.additional.push(appendPointer(at, 'additionalProperties'));
  for (const name of keysOf(schema['patternProperties'])) {
    found.additional.push(appendPointer(at, 'patternProperties', name));
  }
  for (const name of keysOf(schema['properties'])) {
    const places = found.properties.get(name) ?? [];
    found.properties.set(name, [...places, appendPointer(at, 'properties', name)]);
  }
  const enter = (there: JsonPointer, into: Set<string> = types): void => collect(document, there, found, into, seen);
  // What stands beside a `$ref` narrows it: a type that is named there is the type.
  if (typeof $ref === 'string') enter(referenceAt(document, at, $ref), own.length === 0 ? types : new Set());
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'dependentSchemas']) {
    for (const key of keysOf(schema[keyword])) enter(appendPointer(at, keyword, key));
  }
  for (const keyword of ['if', 'then', 'else']) if (isRecord(schema[keyword])) enter(appendPointer(at, keyword));
}

function keysOf(members: unknown): string[] {
  return typeof members === 'object' && members !== null ? Object.keys(members) : [];
}
