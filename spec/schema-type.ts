import { isRecord, type OpenApiDocument, referenceAt } from './document.ts';
import { appendPointer, type JsonPointer, valueAt } from './json-pointer.ts';
import { schemaPlace } from './schema/schema-place.ts';

/** The JSON types that a schema lets through, as far as reading a parameter's text needs them. */
export interface SchemaType {
  readonly types: ReadonlySet<string>;
  readonly items: SchemaType | undefined;
  readonly properties: ReadonlyMap<string, SchemaType>;
  /** Those of the fields that it does not name. */
  readonly additional: SchemaType | undefined;
}

const none: SchemaType = { types: new Set(), items: undefined, properties: new Map(), additional: undefined };

/** Reads the types of the schema at a pointer; branches (`allOf`, `anyOf`, `oneOf`) are taken together. */
export function schemaTypes(document: OpenApiDocument, pointer: JsonPointer | undefined, depth = 0): SchemaType {
  // A parameter is written flat: what lies deeper than this cannot be written in a URL or a header.
  if (pointer === undefined || depth > 4) return none;
  const at = schemaPlace(document, pointer);
  const value = valueAt(document, at);
  if (!isRecord(value)) return none;
  const types = new Set<string>();
  const properties = new Map<string, SchemaType>();
  let items: SchemaType | undefined;
  let additional: SchemaType | undefined;

  const { type } = value;
  for (const name of Array.isArray(type) ? type : [type]) if (typeof name === 'string') types.add(name);
  if (isRecord(value['items'])) items = schemaTypes(document, appendPointer(at, 'items'), depth + 1);
  if (isRecord(value['additionalProperties'])) {
    additional = schemaTypes(document, appendPointer(at, 'additionalProperties'), depth + 1);
  }
  if (isRecord(value['properties'])) {
    for (const [name, property] of Object.entries(value['properties'])) {
      if (!isRecord(property)) continue;
      properties.set(name, schemaTypes(document, appendPointer(at, 'properties', name), depth + 1));
    }
  }
  const take = (branch: SchemaType): void => {
    for (const name of branch.types) types.add(name);
    for (const [name, property] of branch.properties) if (!properties.has(name)) properties.set(name, property);
    items ??= branch.items;
    additional ??= branch.additional;
  };
  if (typeof value['$ref'] === 'string') {
    const beyond = schemaTypes(document, referenceAt(document, at, value['$ref']), depth + 1);
    // What stands beside a `$ref` narrows it: a type that is named there is the type.
    take(types.size === 0 ? beyond : { ...beyond, types: new Set() });
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = value[keyword];
    for (const index of Array.isArray(branches) ? branches.keys() : []) {
      take(schemaTypes(document, appendPointer(at, keyword, index), depth + 1));
    }
  }
  return { types, items, properties, additional };
}
