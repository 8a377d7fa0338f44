import { isRecord, type OpenApiDocument } from '../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';
import { schemaLayers } from './schema-place.ts';

/** A schema of the document, its `$ref` followed, siblings of the `$ref` taken along. */
export interface SchemaNode {
  readonly pointer: JsonPointer;
  readonly keywords: Readonly<Record<string, unknown>>;
  /** Where its parts stand: what is written beside a `$ref` first, then what the `$ref` leads to. */
  readonly layers: readonly JsonPointer[];
}

/** The schema at a pointer. */
export function schemaAt(document: OpenApiDocument, pointer: JsonPointer): SchemaNode {
  const layers = schemaLayers(document, pointer);
  const parts = layers.map((layer) => valueAt(document, layer)).filter(isRecord);
  const [only] = parts;
  return {
    pointer: layers.at(-1) ?? pointer,
    keywords: parts.length === 1 && only !== undefined ? only : parts.reduceRight(narrowed, {}),
    layers,
  };
}

/** What two schemas that hold at once say together, as far as one word of each keyword can. */
function narrowed(
  outer: Readonly<Record<string, unknown>>,
  inner: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { $ref: _, ...merged } = { ...outer, ...inner };
  if (isRecord(outer['properties']) && isRecord(inner['properties'])) {
    merged['properties'] = { ...outer['properties'], ...inner['properties'] };
  }
  if (Array.isArray(outer['required']) && Array.isArray(inner['required'])) {
    merged['required'] = [...new Set<unknown>([...outer['required'], ...inner['required']])];
  }
  return merged;
}

/** The schema under a keyword of another; `undefined` where there is none. */
export function subschema(
  document: OpenApiDocument,
  schema: SchemaNode,
  ...path: readonly (string | number)[]
): SchemaNode | undefined {
  for (const layer of schema.layers) {
    const pointer = appendPointer(layer, ...path);
    if (isRecord(valueAt(document, pointer))) return schemaAt(document, pointer);
  }
  return undefined;
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
export function typesOf({ keywords }: Pick<SchemaNode, 'keywords'>): readonly string[] {
  const { type } = keywords;
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The names that an object schema requires. */
export function requiredOf({ keywords }: Pick<SchemaNode, 'keywords'>): readonly string[] {
  const { required } = keywords;
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

/** Whether a client cannot write a property: its own schema says so, or the one that it refers to. */
export function isReadOnlyProperty({ keywords }: SchemaNode, name: string, property: SchemaNode): boolean {
  const properties = keywords['properties'];
  const own = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return property.keywords['readOnly'] === true || (isRecord(own) && own['readOnly'] === true);
}
