import { isRecord, nodeAt, type OpenApiDocument } from './document.ts';
import { appendPointer, type JsonPointer } from './json-pointer.ts';

/** The JSON types that a schema lets through, as far as reading a parameter's text needs them. */
export interface SchemaType {
  readonly types: ReadonlySet<string>;
  readonly items: SchemaType | undefined;
  readonly properties: ReadonlyMap<string, SchemaType>;
}

const none: SchemaType = { types: new Set(), items: undefined, properties: new Map() };

/** Reads the types of the schema at a pointer; branches (`allOf`, `anyOf`, `oneOf`) are taken together. */
export function schemaTypes(document: OpenApiDocument, pointer: JsonPointer | undefined, depth = 0): SchemaType {
  // A parameter is written flat: what lies deeper than this cannot be written in a URL or a header.
  if (pointer === undefined || depth > 4) return none;
  const { value, pointer: at } = nodeAt(document, pointer);
  const types = new Set<string>();
  const properties = new Map<string, SchemaType>();
  let items: SchemaType | undefined;

  const { type } = value;
  for (const name of Array.isArray(type) ? type : [type]) if (typeof name === 'string') types.add(name);
  if (isRecord(value['items'])) items = schemaTypes(document, appendPointer(at, 'items'), depth + 1);
  if (isRecord(value['properties'])) {
    for (const [name, property] of Object.entries(value['properties'])) {
      if (!isRecord(property)) continue;
      properties.set(name, schemaTypes(document, appendPointer(at, 'properties', name), depth + 1));
    }
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = value[keyword];
    if (!Array.isArray(branches)) continue;
    for (const [index, schema] of branches.entries()) {
      if (!isRecord(schema)) continue;
      const branch = schemaTypes(document, appendPointer(at, keyword, index), depth + 1);
      for (const name of branch.types) types.add(name);
      for (const [name, property] of branch.properties) properties.set(name, property);
      items ??= branch.items;
    }
  }
  return { types, items, properties };
}
