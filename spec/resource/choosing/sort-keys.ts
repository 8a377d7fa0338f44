import { type FieldPath, pathOf, valuesAt } from '../field-path.ts';
import { compareTexts } from './compare-texts.ts';

/** A field by which a list is put in order, and in which direction. */
export interface SortKey {
  readonly path: FieldPath;
  readonly isDescending: boolean;
}

/** Reads by which fields a request wants a list put in order: names or dotted paths with commas, `-` for descending. */
export function sortKeys(asked: unknown): readonly SortKey[] {
  return (Array.isArray(asked) ? asked : [asked])
    .flatMap((text) => (text === undefined ? [] : String(text).split(',')))
    .map((text) => ({ name: text.replace(/^[-+]/, ''), isDescending: text.startsWith('-') }))
    .filter(({ name }) => name !== '')
    .map(({ name, isDescending }) => ({ path: pathOf(name), isDescending }));
}

/** Compares two records by the fields of a sort. One that lacks a field comes after those that have it, either way. */
export function compareBy(keys: readonly SortKey[]): (one: unknown, other: unknown) => number {
  return (one, other) => {
    for (const { path, isDescending } of keys) {
      const [left, right] = [textAt(one, path), textAt(other, path)];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      const order = compareTexts(left, right);
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  };
}

/** The first plain value at a path. */
function textAt(record: unknown, path: FieldPath): string | undefined {
  for (const { value } of valuesAt(record, path))
    if (value !== null && value !== undefined && typeof value !== 'object') return String(value);
  return undefined;
}
