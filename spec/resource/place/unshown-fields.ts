import type { Shape } from '../../schema/shape.ts';

/**
 * The fields that a record has where it is read, and that another response has no place for: the code of a script, which
 * only a read by id shows. None where that response may have any field.
 */
export function unshownFields(returned: Shape, read: Shape): readonly string[] {
  const { fields, open } = returned;
  if (fields === undefined || open) return [];
  return [...(read.fields?.keys() ?? [])].filter((name) => !fields.has(name));
}
