import type { OpenApiDocument } from '../../document/document.ts';
import type { Operation } from '../../operation/operation.ts';
import { schemaTypes } from '../../schema/schema-type.ts';

/** Whether the paths of records carry numbers as their ids, by what the document says of the parameter. */
export function hasNumberedIds(
  document: OpenApiDocument,
  operations: readonly Operation[],
  idParameters: readonly string[],
): boolean {
  const schemas = operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ in: place, name, schema }) =>
      place === 'path' && idParameters.includes(name) && schema !== undefined ? [schema] : [],
    ),
  );
  return (
    schemas.length > 0 &&
    schemas.every((schema) => {
      const { types } = schemaTypes(document, schema);
      return types.size > 0 && [...types].every((type) => type === 'integer' || type === 'number');
    })
  );
}
