import { DocumentError } from '../../document/document.ts';
import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import type { FieldPath } from '../field-path.ts';
import { pathOf } from '../field-path.ts';
import type { OnDelete } from '../resource.ts';
import { extensions } from './extension.ts';

/** What stands on one field of a schema, and where that field is. */
export interface Mark {
  readonly path: FieldPath;
  readonly pointer: JsonPointer;
  readonly to?: string;
  readonly onDelete?: OnDelete;
  readonly isSecret?: true;
  readonly isCreateOnly?: true;
  readonly isUnique?: true;
  /** The field whose values it may name, in the same record or in the one that a field refers to. */
  readonly names?: { readonly of: FieldPath; readonly in: string | undefined };
}

/** What is written on a schema itself. */
export function ownMark(pointer: JsonPointer, schema: Readonly<Record<string, unknown>>): Mark | undefined {
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
  const agreement = agreementOf(pointer, schema);
  if (to === undefined && secret !== true && writable === undefined && agreement === undefined) return undefined;
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
    ...agreement,
  };
}

/** What is said of the values of a field and others. */
function agreementOf(
  pointer: JsonPointer,
  schema: Readonly<Record<string, unknown>>,
): Pick<Mark, 'isUnique' | 'names'> | undefined {
  const { [extensions.unique]: unique, [extensions.names]: of, [extensions.namesIn]: within } = schema;
  if (unique !== undefined && typeof unique !== 'boolean') {
    throw wrongExtension(pointer, extensions.unique, unique, 'true or false');
  }
  if (of !== undefined && (typeof of !== 'string' || of === '')) {
    throw wrongExtension(pointer, extensions.names, of, 'the path of a field, such as "steps.*.id"');
  }
  if (within !== undefined && (typeof within !== 'string' || of === undefined)) {
    throw wrongExtension(pointer, extensions.namesIn, within, `the name of a field, beside ${extensions.names}`);
  }
  if (unique !== true && of === undefined) return undefined;
  return {
    ...(unique === true && { isUnique: true }),
    ...(of !== undefined && { names: { of: pathOf(of), in: within } }),
  };
}

const idTypes: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'array']);

function typesOf({ type }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return type === undefined ? [] : Array.isArray(type) ? type : [type];
}

/** What a schema says of deletes; it may stand beside a `$ref`, too. */
export function onDeleteOf(pointer: JsonPointer, schema: Readonly<Record<string, unknown>>): OnDelete | undefined {
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
