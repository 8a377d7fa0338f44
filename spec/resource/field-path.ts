/** Where a field stands in a record, step by step; `*` is any item of a list: `['pageGenerators', '*', '_exportId']`. */
export type FieldPath = readonly string[];

/** A value within a record, and the steps that lead to it: numbers are places in a list. */
export interface PlacedValue {
  readonly value: unknown;
  readonly place: readonly (string | number)[];
}

/** The values at a path of a record, in their order; a field that is not there has none. */
export function valuesAt(record: unknown, path: FieldPath): readonly PlacedValue[] {
  let found: PlacedValue[] = [{ value: record, place: [] }];
  for (const step of path) {
    found = found.flatMap(({ value, place }) =>
      childrenAt(value, step).map(([key, child]) => ({ value: child, place: [...place, key] })),
    );
  }
  return found;
}

/** A path as people write it: `pageGenerators.*._exportId`. */
export function pathText(path: FieldPath): string {
  return path.join('.');
}

/** A path out of its text: `pageGenerators.*._exportId`. */
export function pathOf(text: string): FieldPath {
  return text.split('.');
}

/** A place as people write it: `pageGenerators[0]._exportId`. */
export function placeText(place: readonly (string | number)[]): string {
  let text = '';
  for (const step of place) text += typeof step === 'number' ? `[${step}]` : `${text === '' ? '' : '.'}${step}`;
  return text;
}

function childrenAt(value: unknown, step: string): [key: string | number, child: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return step === '*' ? [...value.entries()] : [];
  if (step === '*') return Object.entries(value);
  return Object.hasOwn(value, step) ? [[step, Reflect.get(value, step)]] : [];
}
