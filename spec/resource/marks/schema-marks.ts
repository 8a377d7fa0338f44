import { DocumentError, isRecord, type OpenApiDocument, referenceAt } from '../../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../json/json-pointer.ts';
import type { FieldPath } from '../field-path.ts';
import type { OnDelete, SchemaMarks } from '../resource.ts';
import { extensions } from './extension.ts';

/** What stands on one field of a schema, and where that field is. */
interface Mark {
  readonly path: FieldPath;
  readonly pointer: JsonPointer;
  readonly to?: string;
  readonly onDelete?: OnDelete;
  readonly isSecret?: true;
  readonly isCreateOnly?: true;
}

/** More marks than these are no description of a record. */
const maxMarks = 10_000;

/** Keywords that hold the schema of each item, or of each field that has no name. */
const belowKeywords = ['items', 'contains', 'unevaluatedItems', 'additionalProperties', 'unevaluatedProperties'];

const none: SchemaMarks = { references: [], secrets: [], createOnly: [] };

/**
 * Reads what a document says of the fields of its schemas, each schema once.
 *
 * Where a schema takes itself in, the fields are read to where it does.
 */
export function createMarksReader(document: OpenApiDocument): (schema: JsonPointer | undefined) => SchemaMarks {
  const known = new Map<JsonPointer, readonly Mark[]>();
  const reading = new Set<JsonPointer>();
  const sortedAt = new Map<JsonPointer, SchemaMarks>();

  function marksAt(pointer: JsonPointer): readonly Mark[] {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const schema = valueAt(document, pointer);
    if (reading.has(pointer) || !isRecord(schema)) return [];
    reading.add(pointer);
    let marks: readonly Mark[];
    try {
      marks = readMarks(pointer, schema);
    } finally {
      // Whoever asks again for a schema that cannot be read must hear of it again.
      reading.delete(pointer);
    }
    if (marks.length > maxMarks) {
      throw new DocumentError(
        `Failed to read the schema at ${pointer}: it has more than ${maxMarks} marked fields. Mark fewer, or nest less.`,
        pointer,
      );
    }
    known.set(pointer, marks);
    return marks;
  }

  function readMarks(pointer: JsonPointer, schema: Readonly<Record<string, unknown>>): readonly Mark[] {
    const own = ownMark(pointer, schema);
    const marks: Mark[] = own === undefined ? [] : [own];
    const add = (found: readonly Mark[], ...steps: readonly string[]): void => {
      for (const mark of found) marks.push({ ...mark, path: [...steps, ...mark.path] });
    };
    if (typeof schema['$ref'] === 'string') {
      const outer = onDeleteOf(pointer, schema);
      for (const mark of marksAt(referenceAt(document, pointer, schema['$ref']))) {
        marks.push(outer !== undefined && mark.path.length === 0 ? { ...mark, onDelete: outer } : mark);
      }
    }
    for (const keyword of ['properties', 'patternProperties']) {
      const below = schema[keyword];
      for (const name of isRecord(below) ? Object.keys(below) : []) {
        add(marksAt(appendPointer(pointer, keyword, name)), keyword === 'properties' ? name : '*');
      }
    }
    for (const keyword of belowKeywords) add(marksAt(appendPointer(pointer, keyword)), '*');
    for (const index of indices(schema['prefixItems'])) add(marksAt(appendPointer(pointer, 'prefixItems', index)), '*');
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      for (const index of indices(schema[keyword])) add(marksAt(appendPointer(pointer, keyword, index)));
    }
    for (const keyword of ['if', 'then', 'else']) add(marksAt(appendPointer(pointer, keyword)));
    const dependent = schema['dependentSchemas'];
    for (const name of isRecord(dependent) ? Object.keys(dependent) : []) {
      add(marksAt(appendPointer(pointer, 'dependentSchemas', name)));
    }
    return marks;
  }

  return (schema) => {
    if (schema === undefined) return none;
    const marks = sortedAt.get(schema) ?? sorted(marksAt(schema));
    sortedAt.set(schema, marks);
    return marks;
  };
}

function indices(list: unknown): readonly number[] {
  return Array.isArray(list) ? [...list.keys()] : [];
}

/** What is written on a schema itself. */
function ownMark(pointer: JsonPointer, schema: Readonly<Record<string, unknown>>): Mark | undefined {
  const to = schema[extensions.references];
  const secret = schema[extensions.secret];
  const writable = schema[extensions.writableAt];
  const onDelete = onDeleteOf(pointer, schema);
  if (to !== undefined && typeof to !== 'string') {
    throw wrongExtension(pointer, extensions.references, to, 'the name of a resource');
  }
  if (to === undefined && onDelete !== undefined && typeof schema['$ref'] !== 'string') {
    throw wrongExtension(pointer, extensions.onDelete, onDelete, `to stand beside ${extensions.references}`);
  }
  if (secret !== undefined && typeof secret !== 'boolean') {
    throw wrongExtension(pointer, extensions.secret, secret, 'true or false');
  }
  if (writable !== undefined && writable !== 'create') {
    throw wrongExtension(pointer, extensions.writableAt, writable, '"create"');
  }
  if (to === undefined && secret !== true && writable === undefined) return undefined;
  const types = typesOf(schema);
  if (to !== undefined && types.length > 0 && !types.some((type) => idTypes.has(type))) {
    throw wrongExtension(pointer, extensions.references, to, 'to stand on a text, a number or a list of these');
  }
  // On a list of ids it is said of each.
  const isList = to !== undefined && types.includes('array') && !types.includes('string');
  return {
    path: isList ? ['*'] : [],
    pointer,
    ...(to !== undefined && { to, ...(onDelete !== undefined && { onDelete }) }),
    ...(secret === true && { isSecret: true }),
    ...(writable !== undefined && { isCreateOnly: true }),
  };
}

const idTypes: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'array']);

function typesOf({ type }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return type === undefined ? [] : Array.isArray(type) ? type : [type];
}

function onDeleteOf(pointer: JsonPointer, schema: Readonly<Record<string, unknown>>): OnDelete | undefined {
  const onDelete = schema[extensions.onDelete];
  if (onDelete === undefined || onDelete === 'refuse' || onDelete === 'cascade' || onDelete === 'leave')
    return onDelete;
  throw wrongExtension(pointer, extensions.onDelete, onDelete, '"refuse", "cascade" or "leave"');
}

/** An extension that says nothing that can be read. */
export function wrongExtension(pointer: JsonPointer, name: string, found: unknown, expected: string): DocumentError {
  const at = appendPointer(pointer, name);
  return new DocumentError(
    `Failed to read ${name} at ${at}: expected ${expected}, found ${JSON.stringify(found)}. Mend the document.`,
    at,
  );
}

/** The marks by what they say, one of each field. */
function sorted(marks: readonly Mark[]): SchemaMarks {
  const once = (chosen: readonly Mark[]): readonly Mark[] => [
    ...new Map(chosen.map((mark) => [`${mark.to ?? ''} ${mark.path.join(' ')}`, mark])).values(),
  ];
  return {
    references: once(marks.filter(({ to }) => to !== undefined)).map(
      ({ path, pointer, to = '', onDelete = 'refuse' }) => ({
        path,
        pointer,
        to,
        onDelete,
      }),
    ),
    secrets: once(marks.filter(({ isSecret }) => isSecret)).map(({ path, pointer }) => ({ path, pointer })),
    createOnly: once(marks.filter(({ isCreateOnly }) => isCreateOnly)).map(({ path, pointer }) => ({ path, pointer })),
  };
}
