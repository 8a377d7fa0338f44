import type { Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, plainPath } from '../../../spec/resource/crud-parts.ts';
import { oneOfMany, sentPlace } from '../../../spec/resource/place/record-place.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis } from '../basis/basis.ts';

/** How a word of a path begins that speaks of records that are made several at a time. */
const making = /^(?:creat|add|insert|import|bulk|batch|many|multiple)/;

/** How one begins that speaks of finding or looking at them. */
const finding = /^(?:find|search|quer|filter|lookup|valid)/;

/** How one begins that speaks of another purpose, be it of several at a time. */
const otherwise = /^(?:delet|remov|updat|edit|patch|upsert|check|archiv|restor|export|count|cop[iy]|move|get)/;

/** Whether the path of an operation speaks of finding. */
export function finds({ path }: Operation): boolean {
  return wordsOf(path).some((word) => finding.test(word));
}

/** Whether a client sends a list of records and nothing else, to a path that does not speak of another purpose. */
export function makesMany(basis: Basis, operation: Operation): boolean {
  return !finds(operation) && manyIn(basis, operation.requestBody) !== undefined;
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
    const words = wordsOf(path);
    const isMeant =
      words.some((word) => making.test(word)) && !finds(operation) && !words.some((word) => otherwise.test(word));
    if (method !== 'POST' || parts.has(operation) || !isMeant) continue;
    const shape = manyIn(basis, requestBody);
    const above = path.slice(0, path.lastIndexOf('/'));
    const [, part] =
      creations.find(
        ([create, { collection }]) =>
          plainPath(collection) === above && sentPlace(basis, create.requestBody).shape === shape,
      ) ?? [];
    if (part !== undefined) found.set(operation, part);
  }
  return found;
}

/** The words in the last part of a path: `create`, `with` and `list` of `createWithList`. */
function wordsOf(path: string): readonly string[] {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.split(/(?=[A-Z])|[^A-Za-z]/).map((word) => word.toLowerCase());
}

/** The shape of one of the records of which a client sends a list. */
function manyIn(basis: Basis, body: Operation['requestBody']): Shape | undefined {
  const [content] = body?.content.values() ?? [];
  return content?.schema === undefined ? undefined : oneOfMany(basis.shapeAt(content.schema));
}
