import { type Ring, ringOf } from './ring/ring.ts';

/**
 * Where a field stands in a record, step by step; `*` is any item of a list: `['pageGenerators', '*', '_exportId']`.
 *
 * Where schemas take themselves in, a step goes around them any number of times (`ring/ring.ts`).
 */
export type FieldPath = readonly string[];

/** A value within a record, and the steps that lead to it: numbers are places in a list. */
export interface PlacedValue {
  readonly value: unknown;
  readonly place: readonly (string | number)[];
}

/** The values at a path of a record, in their order; a field that is not there has none. */
export function valuesAt(record: unknown, path: FieldPath): readonly PlacedValue[] {
  let found: readonly PlacedValue[] = [{ value: record, place: [] }];
  for (const step of path) {
    const ring = ringOf(step);
    found =
      ring === undefined
        ? found.flatMap((placed) => childrenAt(placed, step))
        : found.flatMap((placed) => valuesAround(placed, ring, ring.start));
  }
  return found;
}

/** A path in one text, from which it can be read again: `pageGenerators.*._exportId`. */
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

function childrenAt({ value, place }: PlacedValue, step: string): readonly PlacedValue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return entriesOf(value).map(([key, child]) => ({ value: child, place: [...place, key] }));
  if (Array.isArray(value) || !Object.hasOwn(value, step)) return [];
  return [{ value: Reflect.get(value, step), place: [...place, step] }];
}

/** The values that a ring leads to from one, the value itself among them where it may be left at once. */
function valuesAround(placed: PlacedValue, ring: Ring, at: readonly number[]): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  const look = ({ value, place }: PlacedValue, places: readonly number[]): void => {
    if (ring.ends(places)) found.push({ value, place });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of entriesOf(value)) {
      const next = ring.next(places, key);
      if (next.length > 0) look({ value: child, place: [...place, key] }, next);
    }
  };
  look(placed, at);
  return found;
}

function entriesOf(value: object): readonly [key: string | number, child: unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
