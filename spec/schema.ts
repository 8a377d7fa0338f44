import { isRecord, nodeAt, type OpenApiDocument } from './document.ts';
import { appendPointer, type JsonPointer } from './json-pointer.ts';

/** A schema of the document, its `$ref` followed, siblings of the `$ref` taken along. */
export interface SchemaNode {
  readonly pointer: JsonPointer;
  readonly keywords: Readonly<Record<string, unknown>>;
}

/** The schema at a pointer. */
export function schemaAt(document: OpenApiDocument, pointer: JsonPointer): SchemaNode {
  const { pointer: at, value } = nodeAt(document, pointer);
  return { pointer: at, keywords: value };
}

/** The schema under a keyword of another; `undefined` where there is none. */
export function subschema(
  document: OpenApiDocument,
  schema: SchemaNode,
  ...path: readonly (string | number)[]
): SchemaNode | undefined {
  let value: unknown = schema.keywords;
  for (const segment of path) value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, segment) : undefined;
  return isRecord(value) ? schemaAt(document, appendPointer(schema.pointer, ...path)) : undefined;
}

/** The property schemas of an object schema, in the order of the document. */
export function propertySchemas(document: OpenApiDocument, schema: SchemaNode): ReadonlyMap<string, SchemaNode> {
  const properties = schema.keywords['properties'];
  const map = new Map<string, SchemaNode>();
  for (const name of isRecord(properties) ? Object.keys(properties) : []) {
    const property = subschema(document, schema, 'properties', name);
    if (property !== undefined) map.set(name, property);
  }
  return map;
}

/** The types that a schema names; empty where it names none. */
export function typesOf({ keywords }: SchemaNode): readonly string[] {
  const { type } = keywords;
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The names that an object schema requires. */
export function requiredOf({ keywords }: SchemaNode): readonly string[] {
  const { required } = keywords;
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

/** Whether a client cannot write a property: its own schema says so, or the one that it refers to. */
export function isReadOnlyProperty({ keywords }: SchemaNode, name: string, property: SchemaNode): boolean {
  const properties = keywords['properties'];
  const own = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return property.keywords['readOnly'] === true || (isRecord(own) && own['readOnly'] === true);
}
