import type { Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, plainPath } from '../../../spec/resource/crud-parts.ts';
import { sentPlace } from '../../../spec/resource/place/record-place.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis } from '../basis/basis.ts';

/** What the last word of a path says of records that are made several at a time. */
const making = /creat|add|insert|import|bulk|batch|many|multiple/i;

/** What it says of another purpose, be it of several at a time. */
const otherwise =
  /delet|remov|updat|edit|patch|upsert|valid|check|search|quer|archiv|restor|export|count|copy|move|get/i;

/** Whether a client sends a list of records, and nothing else. */
export function sendsMany(basis: Basis, { requestBody }: Operation): boolean {
  return manyIn(basis, requestBody) !== undefined;
}

/**
 * Finds what makes several records at a time by a path of its own below their collection: `POST /users/createWithList`.
 *
 * What it is sent is a list of the very records that the collection is sent one by one.
 *
 * @param parts The parts of the other operations.
 */
export function manyParts(
  basis: Basis,
  operations: readonly Operation[],
  parts: ReadonlyMap<Operation, CrudPart>,
): ReadonlyMap<Operation, CrudPart> {
  const creations = [...parts].filter(([, { role }]) => role === 'create');
  const found = new Map<Operation, CrudPart>();
  for (const operation of operations) {
    const { method, path, requestBody } = operation;
    const word = path.slice(path.lastIndexOf('/') + 1);
    if (method !== 'POST' || parts.has(operation) || !making.test(word) || otherwise.test(word)) continue;
    const shape = manyIn(basis, requestBody);
    const above = path.slice(0, -word.length - 1);
    const [, part] =
      creations.find(
        ([create, { collection }]) =>
          plainPath(collection) === above && sentPlace(basis, create.requestBody).shape === shape,
      ) ?? [];
    if (part !== undefined) found.set(operation, part);
  }
  return found;
}

/** The shape of one of the records of which a client sends a list. */
function manyIn(basis: Basis, body: Operation['requestBody']): Shape | undefined {
  const [content] = body?.content.values() ?? [];
  const sent = content?.schema === undefined ? undefined : basis.shapeAt(content.schema);
  const items = sent?.fields === undefined ? sent?.items() : undefined;
  return items?.fields === undefined ? undefined : items;
}
