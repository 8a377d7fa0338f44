import { DocumentError, isRecord, type OpenApiDocument } from '../../document/document.ts';
import { type JsonPointer, valueAt } from '../../json/json-pointer.ts';
import type { Agreement, Reference, SchemaMarks } from '../resource.ts';
import { findKnots, type Knot, marksAround, type ReadSchema } from './knots.ts';
import { type Mark, ownMark } from './own-mark.ts';
import { schemaLinks } from './schema-links.ts';

/** A reference as one schema has it. */
export interface ReadReference extends Reference {
  /** Whether the schema says what becomes of a delete: another that is silent does not contradict it. */
  readonly saysOnDelete: boolean;
}

/** What one schema says of its fields. */
export interface ReadMarks extends SchemaMarks {
  readonly references: readonly ReadReference[];
}

/** More marks than these are no description of a record. */
const maxMarks = 10_000;

const none: ReadMarks = { references: [], secrets: [], createOnly: [], agreements: [] };

/**
 * Reads what a document says of the fields of its schemas, each schema once.
 *
 * Where schemas take themselves in, the path of a field has a step that goes around them any number of times.
 */
export function createMarksReader(document: OpenApiDocument): (schema: JsonPointer | undefined) => ReadMarks {
  const known = new Map<JsonPointer, readonly Mark[]>();
  const knots = new Map<JsonPointer, Knot>();
  const sortedAt = new Map<JsonPointer, ReadMarks>();

  function read(pointer: JsonPointer): ReadSchema {
    const schema = valueAt(document, pointer);
    if (!isRecord(schema)) return { own: undefined, links: [] };
    return { own: ownMark(pointer, schema), links: schemaLinks(document, pointer, schema) };
  }

  /** The marks of a schema whose knot was found. */
  function foundAt(pointer: JsonPointer): readonly Mark[] {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const knot = knots.get(pointer);
    return keep(pointer, knot === undefined ? [] : marksAround(knot, pointer));
  }

  function keep(pointer: JsonPointer, marks: readonly Mark[]): readonly Mark[] {
    if (marks.length > maxMarks) {
      throw new DocumentError(
        `Failed to read the schema at ${pointer}: it has more than ${maxMarks} marked fields. Mark fewer, or nest less.`,
        pointer,
      );
    }
    known.set(pointer, marks);
    return marks;
  }

  /** The marks of a schema, but for those that are reached by a schema of its knot. */
  function marksOf({ own, links }: ReadSchema, schemas: ReadonlyMap<JsonPointer, ReadSchema>): readonly Mark[] {
    const marks: Mark[] = own === undefined ? [] : [own];
    for (const { to, step, onDelete } of links) {
      if (schemas.has(to)) continue;
      for (const mark of foundAt(to)) {
        if (step !== undefined) marks.push({ ...mark, path: [step, ...mark.path] });
        else marks.push(onDelete !== undefined && mark.path.length === 0 ? { ...mark, onDelete } : mark);
      }
    }
    return marks;
  }

  function marksAt(pointer: JsonPointer): readonly Mark[] {
    const isKnown = (one: JsonPointer): boolean => known.has(one) || knots.has(one);
    for (const schemas of findKnots(pointer, isKnown, read)) {
      const marks = new Map([...schemas].map(([one, schema]) => [one, marksOf(schema, schemas)]));
      const isPlain =
        schemas.size === 1 && [...schemas].every(([one, { links }]) => links.every(({ to }) => to !== one));
      for (const [one, own] of marks) {
        if (isPlain) keep(one, own);
        else knots.set(one, { schemas, marks });
      }
    }
    return foundAt(pointer);
  }

  return (schema) => {
    if (schema === undefined) return none;
    const marks = sortedAt.get(schema) ?? sorted(marksAt(schema));
    sortedAt.set(schema, marks);
    return marks;
  };
}

/** The marks by what they say, one of each field. */
function sorted(marks: readonly Mark[]): ReadMarks {
  const references = marks.flatMap(({ path, pointer, to, onDelete }) =>
    to === undefined
      ? []
      : [{ path, pointer, to, onDelete: onDelete ?? 'refuse', saysOnDelete: onDelete !== undefined } as const],
  );
  const once = (chosen: readonly Mark[]): readonly Mark[] => [
    ...new Map(chosen.map((mark) => [mark.path.join(' '), mark])).values(),
  ];
  return {
    references: mergedReferences(references),
    secrets: once(marks.filter(({ isSecret }) => isSecret)).map(({ path, pointer }) => ({ path, pointer })),
    createOnly: once(marks.filter(({ isCreateOnly }) => isCreateOnly)).map(({ path, pointer }) => ({ path, pointer })),
    agreements: marks.flatMap(({ path, pointer, isUnique, names }): Agreement[] => [
      ...(isUnique ? [{ kind: 'unique' as const, path, pointer }] : []),
      ...(names === undefined ? [] : [{ kind: 'names' as const, path, pointer, ...names }]),
    ]),
  };
}

/**
 * References, one of each field to each resource. What one of them says of deletes holds where another is silent.
 *
 * @throws {DocumentError} where two of them say different things.
 */
export function mergedReferences(references: readonly ReadReference[]): readonly ReadReference[] {
  const found = new Map<string, ReadReference>();
  for (const reference of references) {
    const key = `${reference.to} ${reference.path.join(' ')}`;
    const before = found.get(key);
    if (before?.saysOnDelete === true && reference.saysOnDelete && before.onDelete !== reference.onDelete) {
      throw new DocumentError(
        `Failed to read x-on-delete at ${reference.pointer}: it says ${JSON.stringify(reference.onDelete)}, and ${before.pointer} says ${JSON.stringify(before.onDelete)} of the same field. Say it once, or the same.`,
        reference.pointer,
      );
    }
    found.set(key, before?.saysOnDelete === true && !reference.saysOnDelete ? before : reference);
  }
  return [...found.values()];
}
