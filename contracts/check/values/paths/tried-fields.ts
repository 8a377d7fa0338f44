import { pathsThrough } from '../../../../spec/resource/ring/ring.ts';

/**
 * Fields as checks try them, each at a place that can be written to: where schemas take themselves in, at the first and
 * one turn deeper.
 */
export function triedFields<Field extends { readonly path: readonly string[] }>(
  fields: readonly Field[],
): readonly Field[] {
  return fields.flatMap((field) => pathsThrough(field.path).map((path) => ({ ...field, path })));
}
