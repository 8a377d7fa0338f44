import { isObject, type Json, idOf as plainId, textAt } from '../client.ts';

/** The id of a record: tags call theirs otherwise. */
export function idOf(record: Json | undefined): string {
  return isObject(record) && 'tagId' in record ? textAt(record, 'tagId') : plainId(record);
}
