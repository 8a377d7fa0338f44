import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Resource } from '../../resource/resources.ts';

/** A new name for a record that is there already: what is refused, and keeps the half of it, is seen by that. */
export function newName({ create, tagField }: Resource, operation: Operation): JsonObject {
  return operation === create || tagField === '' ? {} : { [tagField]: 'renamed' };
}
