import type { OpenApiDocument } from '../../document/document.ts';
import type { FieldPath } from '../field-path.ts';
import type { Resource } from '../resource.ts';
import { namesField } from './named-field.ts';

/** Whether any schema of a resource has a place for a field; of records without a schema everything is. */
export function hasField(
  document: OpenApiDocument,
  { recordSchema, sentSchemas, operations: { list } }: Resource,
  path: FieldPath,
): boolean {
  if (recordSchema === undefined) return true;
  const schemas = [recordSchema, sentSchemas.create, sentSchemas.replace].filter((one) => one !== undefined);
  if (schemas.some((schema) => namesField(document, schema, path))) return true;
  // A list may show more than a read does, as it is or in an envelope.
  const responses = [...(list?.responses.values() ?? [])].flatMap(({ content }) => [...content.values()]);
  return responses.some(
    ({ schema }) =>
      schema !== undefined && [['*'], ['*', '*']].some((above) => namesField(document, schema, [...above, ...path])),
  );
}
