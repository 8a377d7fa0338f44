import type { JsonPointer } from '../../json/json-pointer.ts';
import { schemaTypes } from '../../schema/schema-type.ts';
import type { ShapeBasis } from './shape-basis.ts';

/** Where a list stands in a response. */
export interface ListPlace {
  /** The field of the envelope that holds it; `undefined` where the response is the list itself. */
  readonly field: string | undefined;
  /** The schema of one item; `undefined` where the document gives none. */
  readonly items: JsonPointer | undefined;
  /** Whether the field is called as lists are, and is not only the one list that there is. */
  readonly isNamed: boolean;
  /** Whether nothing but a list is let through at the place. */
  readonly isSure: boolean;
}

/** Names by which envelopes call their list. */
const usualNames = [
  'data',
  'items',
  'results',
  'result',
  'records',
  'entries',
  'values',
  'value',
  'list',
  'content',
  'resources',
];

/**
 * Finds the list in a response: it is the array itself, or the one in an envelope.
 *
 * `undefined` where the schema describes no list, or names several and none by a usual name.
 */
export function listPlace(
  { document, shapeAt }: ShapeBasis,
  schema: JsonPointer,
  name?: string,
): ListPlace | undefined {
  const shape = shapeAt(schema);
  const items = shape.items();
  if (items !== undefined) return { field: undefined, items: items.pointer, isNamed: false, isSure: true };
  if (shape.fields === undefined) {
    const types = [...schemaTypes(document, schema).types].filter((type) => type !== 'null');
    const isSure = types.length === 1 && types[0] === 'array';
    return isSure || types.length === 0 ? { field: undefined, items: undefined, isNamed: false, isSure } : undefined;
  }
  const lists = [...shape.fields].filter(([, field]) => field.shape().items() !== undefined);
  const called =
    lists.find(([one]) => one === name) ??
    lists.find(([one]) => one.toLowerCase() === name?.toLowerCase()) ??
    lists.find(([one]) => usualNames.includes(one.toLowerCase()));
  const [only] = lists.length === 1 ? lists : [];
  const [field, list] = called ?? only ?? [];
  if (field === undefined) return undefined;
  return { field, items: list?.shape().items()?.pointer, isNamed: called !== undefined, isSure: true };
}

/** What a path ends with: the name that a list of it may have in an envelope. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Where a list stands in an object of an envelope: `_embedded.pets`, `data.items`. */
export interface NestedListPlace {
  /** The field of the envelope that holds the object. */
  readonly outer: string;
  /** The schema of that object. */
  readonly schema: JsonPointer;
  readonly inner: ListPlace;
}

/** Finds the list that is called like one in an object of an envelope; `undefined` where it stands in the envelope itself, or nowhere. */
export function nestedListPlace(basis: ShapeBasis, schema: JsonPointer, name?: string): NestedListPlace | undefined {
  const { fields } = basis.shapeAt(schema);
  if (fields === undefined || listPlace(basis, schema, name) !== undefined) return undefined;
  const found = [...fields].flatMap(([outer, { pointer, shape }]): NestedListPlace[] => {
    const inner = shape().fields === undefined ? undefined : listPlace(basis, pointer, name);
    return inner?.field === undefined || !inner.isNamed ? [] : [{ outer, schema: pointer, inner }];
  });
  const [only, second] = found;
  return second === undefined ? only : undefined;
}
