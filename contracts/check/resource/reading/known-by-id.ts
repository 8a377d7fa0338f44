import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import { successSchema } from './record-fields.ts';

/**
 * Whether records that no text of the run's own can stand in are known by their ids alone: the list shows which were
 * there before, and a creation says which is new.
 */
export function isKnownById({ create, read }: Resource['operations'], list: Operation | undefined): boolean {
  return list !== undefined && read !== undefined && create !== undefined && successSchema(create) !== undefined;
}
