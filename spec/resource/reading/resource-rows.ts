import type { WrittenResource } from './written-resources.ts';

/** A field of a row: `0` where it is what the name of the resource leads to, `null` where there is none. */
type Cell = string | 0 | null;

/**
 * A {@link WrittenResource} as a page has it at once: name, collection, parameter and field of the id, singular, schema of
 * a record, and field that names the record above. What is usual at the end is left out.
 */
export type ResourceRow = readonly [name: string, ...rest: readonly Cell[]];

/** Writes resources down in rows. */
export function resourceRows(resources: readonly WrittenResource[]): readonly ResourceRow[] {
  return resources.map((resource) => {
    const { name, collection, idParameter, idField, singular, recordSchema, parentField } = resource;
    const usual = usualOf(name, singular);
    const cell = (value: string | undefined, ordinary: string | undefined): Cell =>
      value === ordinary ? 0 : (value ?? null);
    const cells = [
      cell(collection, usual.collection),
      idParameter,
      cell(idField, idParameter),
      cell(singular, usual.singular),
      cell(recordSchema, usual.recordSchema),
      cell(parentField, undefined),
    ];
    return [name, ...cells.slice(0, cells.findLastIndex((one) => one !== 0) + 1)];
  });
}

/** Reads resources that were written down in rows. */
export function readResourceRows(rows: readonly ResourceRow[]): readonly WrittenResource[] {
  return rows.map(([name, ...cells]) => {
    const textOf = (at: number, ordinary: string | undefined): string | undefined => {
      const cell = cells[at] ?? (at < cells.length ? null : 0);
      return cell === 0 ? ordinary : (cell ?? undefined);
    };
    const singular = textOf(3, usualOf(name, '').singular) ?? '';
    const usual = usualOf(name, singular);
    const idParameter = textOf(1, '') ?? '';
    return {
      name,
      singular,
      collection: textOf(0, usual.collection) ?? '',
      idParameter,
      idField: textOf(2, idParameter),
      recordSchema: textOf(4, usual.recordSchema),
      parentField: textOf(5, undefined),
    };
  });
}

function usualOf(name: string, singular: string): Pick<WrittenResource, 'collection' | 'singular' | 'recordSchema'> {
  return {
    collection: `/${name}`,
    singular: name.slice(0, -1),
    recordSchema: `#/components/schemas/${singular.charAt(0).toUpperCase()}${singular.slice(1)}`,
  };
}
