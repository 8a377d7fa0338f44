import { DocumentError } from '../../document/document.ts';
import type { JsonPointer } from '../../json/json-pointer.ts';
import type { ShapeBasis } from '../place/shape-basis.ts';
import type { MarkedField, SchemaMarks } from '../resource.ts';
import { shortestPath } from '../ring/ring.ts';
import { mergedReferences, type ReadMarks } from './schema-marks.ts';

/**
 * What the schemas of a resource say together of the fields of its records.
 *
 * @throws {DocumentError} where a record as a whole is called a secret, or an id.
 */
export function recordMarks(
  { shapeAt }: Pick<ShapeBasis, 'shapeAt'>,
  schemas: readonly (JsonPointer | undefined)[],
  marksAt: (schema: JsonPointer | undefined) => ReadMarks,
): SchemaMarks {
  return merged(
    schemas.map((schema) => fieldMarks(marksAt(schema), schema !== undefined && shapeAt(schema).fields !== undefined)),
  );
}

/** The marks of fields. A list may show ids alone, which are no fields of a record. */
function fieldMarks(marks: ReadMarks, isRecordSchema: boolean): ReadMarks {
  const isField = ({ path, pointer }: MarkedField): boolean => {
    const isWhole = shortestPath(path).length === 0;
    if (isWhole && isRecordSchema) {
      throw new DocumentError(
        `Failed to read the schema at ${pointer}: a record as a whole is no secret, no id and nothing that is written once. Say it of its properties.`,
        pointer,
      );
    }
    return !isWhole;
  };
  const { references, secrets, createOnly, agreements } = marks;
  return {
    references: references.filter(isField),
    secrets: secrets.filter(isField),
    createOnly: createOnly.filter(isField),
    agreements: agreements.filter(isField),
  };
}

function merged(all: readonly ReadMarks[]): SchemaMarks {
  const once = (list: readonly MarkedField[]): readonly MarkedField[] => [
    ...new Map(list.map((one) => [pathKey(one), one])).values(),
  ];
  const references = mergedReferences(all.flatMap((marks) => marks.references));
  return {
    references: references.map(({ path, pointer, to, onDelete }) => ({ path, pointer, to, onDelete })),
    secrets: once(all.flatMap(({ secrets }) => secrets)),
    createOnly: once(all.flatMap(({ createOnly }) => createOnly)),
    agreements: [
      ...new Map(
        all.flatMap(({ agreements }) => agreements).map((one) => [`${one.kind} ${pathKey(one)}`, one]),
      ).values(),
    ],
  };
}

function pathKey({ path }: MarkedField): string {
  return path.join(' ');
}
