import { isRecord, type OpenApiDocument, referenceAt } from '../../document/document.ts';
import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import type { OnDelete } from '../resource.ts';
import { onDeleteOf } from './own-mark.ts';

/** A schema that another takes in: for the same value, or for one below it. */
export interface SchemaLink {
  readonly to: JsonPointer;
  /** The step to the value that it describes; `undefined` where that is the same. */
  readonly step: string | undefined;
  /** What is said beside a `$ref` of deletes. */
  readonly onDelete: OnDelete | undefined;
}

/** Keywords that hold the schema of each item, or of each field that has no name. */
const belowKeywords = ['items', 'contains', 'unevaluatedItems', 'additionalProperties', 'unevaluatedProperties'];

/** The schemas that one takes in, in the order in which they are looked at. */
export function schemaLinks(
  document: OpenApiDocument,
  pointer: JsonPointer,
  schema: Readonly<Record<string, unknown>>,
): readonly SchemaLink[] {
  const links: SchemaLink[] = [];
  const add = (to: JsonPointer, step?: string): void => void links.push({ to, step, onDelete: undefined });
  const named = (keyword: string): readonly string[] => {
    const below = schema[keyword];
    return isRecord(below) ? Object.keys(below) : [];
  };
  if (typeof schema['$ref'] === 'string') {
    const to = referenceAt(document, pointer, schema['$ref']);
    links.push({ to, step: undefined, onDelete: onDeleteOf(pointer, schema) });
  }
  for (const name of named('properties')) add(appendPointer(pointer, 'properties', name), name);
  for (const name of named('patternProperties')) add(appendPointer(pointer, 'patternProperties', name), '*');
  for (const keyword of belowKeywords) if (keyword in schema) add(appendPointer(pointer, keyword), '*');
  for (const index of indices(schema['prefixItems'])) add(appendPointer(pointer, 'prefixItems', index), '*');
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const index of indices(schema[keyword])) add(appendPointer(pointer, keyword, index));
  }
  for (const keyword of ['if', 'then', 'else']) if (keyword in schema) add(appendPointer(pointer, keyword));
  for (const name of named('dependentSchemas')) add(appendPointer(pointer, 'dependentSchemas', name));
  return links;
}

function indices(list: unknown): readonly number[] {
  return Array.isArray(list) ? [...list.keys()] : [];
}
