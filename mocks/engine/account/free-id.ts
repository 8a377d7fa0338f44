import type { RecordCollection } from '../store/collection.ts';
import type { RecordId } from '../store/ids.ts';
import { MockError } from './mock-error.ts';

/** So many ids are tried that are taken or not allowed, beside one for each record there is. */
const maxTries = 10_000;

/**
 * An id that no record of the collection has. `next` makes one; `undefined` where that one cannot be.
 *
 * @throws {MockError} where there is none left.
 */
export function freeId(collection: RecordCollection, next: () => RecordId | undefined): RecordId {
  // To count a collection in which an exchange has written takes as long as what it has written.
  for (let tries = 0; tries < maxTries || tries < collection.size + maxTries; tries++) {
    const id = next();
    if (id !== undefined && !collection.has(String(id))) return id;
  }
  throw new MockError(
    `Failed to give a new id under ${collection.path}: all that were tried are taken or are not allowed by the document. Let the document allow more, or give conventions.newId.`,
  );
}
