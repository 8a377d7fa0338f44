import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import { type SchemaNode, schemaAt } from '../../../spec/schema/schema.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';

/** The schemas of the fields that a client may set, as far as they say anything. */
export function writableFields(
  document: OpenApiDocument,
  fields: Shape['fields'],
): [name: string, field: SchemaNode][] {
  return [...(fields ?? [])].flatMap(([name, { pointer, readOnly }]): [string, SchemaNode][] =>
    readOnly || !isRecord(valueAt(document, pointer)) ? [] : [[name, schemaAt(document, pointer)]],
  );
}

/** The fields of a wish that the body of an operation has, so that nothing is sent that the document does not name. */
export function namedFields(
  { contract }: { readonly contract: Contract },
  operation: Operation,
  wish: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const schema = jsonSchemaOf(operation.requestBody);
  const fields = schema === undefined ? undefined : contract.shapeAt(schema).fields;
  return Object.fromEntries(Object.entries(wish).filter(([name]) => fields?.has(name) === true));
}
