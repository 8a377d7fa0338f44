import { DocumentError } from '../../document/document.ts';
import type { JsonPointer } from '../../json/json-pointer.ts';
import type { ShapeBasis } from '../place/shape-basis.ts';
import type { MarkedField, SchemaMarks } from '../resource.ts';

/**
 * What the schemas of a resource say together of the fields of its records.
 *
 * @throws {DocumentError} where a record as a whole is called a secret, or an id.
 */
export function recordMarks(
  { shapeAt }: Pick<ShapeBasis, 'shapeAt'>,
  schemas: readonly (JsonPointer | undefined)[],
  marksAt: (schema: JsonPointer | undefined) => SchemaMarks,
): SchemaMarks {
  return merged(
    schemas.map((schema) => fieldMarks(marksAt(schema), schema !== undefined && shapeAt(schema).fields !== undefined)),
  );
}

/** The marks of fields. A list may show ids alone, which are no fields of a record. */
function fieldMarks(marks: SchemaMarks, isRecordSchema: boolean): SchemaMarks {
  const isField = ({ path, pointer }: MarkedField): boolean => {
    if (path.length === 0 && isRecordSchema) {
      throw new DocumentError(
        `Failed to read the schema at ${pointer}: a record as a whole is no secret, no id and nothing that is written once. Say it of its properties.`,
        pointer,
      );
    }
    return path.length > 0;
  };
  const { references, secrets, createOnly } = marks;
  return {
    references: references.filter(isField),
    secrets: secrets.filter(isField),
    createOnly: createOnly.filter(isField),
  };
}

function merged(all: readonly SchemaMarks[]): SchemaMarks {
  const once = <T extends { readonly path: readonly string[]; readonly to?: string }>(
    list: readonly T[],
  ): readonly T[] => [...new Map(list.map((one) => [`${one.to ?? ''} ${one.path.join(' ')}`, one])).values()];
  return {
    references: once(all.flatMap(({ references }) => references)),
    secrets: once(all.flatMap(({ secrets }) => secrets)),
    createOnly: once(all.flatMap(({ createOnly }) => createOnly)),
  };
}
