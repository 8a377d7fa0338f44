import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import { type SchemaNode, schemaAt } from '../../../spec/schema/schema.ts';
import type { Shape } from '../../../spec/schema/shape.ts';

/** The schemas of the fields that a client may set, as far as they say anything. */
export function writableFields(
  document: OpenApiDocument,
  fields: Shape['fields'],
): [name: string, field: SchemaNode][] {
  return [...(fields ?? [])].flatMap(([name, { pointer, readOnly }]): [string, SchemaNode][] =>
    readOnly || !isRecord(valueAt(document, pointer)) ? [] : [[name, schemaAt(document, pointer)]],
  );
}
