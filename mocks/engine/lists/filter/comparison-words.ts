import type { FieldPath } from '../../../../spec/resource/field-path.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';

/** How a field has to stand to what a parameter asks for. */
export type Comparison = 'gt' | 'gte' | 'lt' | 'lte' | 'not' | 'in' | 'notin' | 'contains' | 'starts' | 'ends';

/** A query parameter that compares a field of the records with what it asks for. */
export interface ComparedField {
  readonly parameter: string;
  readonly path: FieldPath;
  /** `undefined` where the parameter is an object that has the words: `price[gte]=5`. */
  readonly comparison: Comparison | undefined;
}

const words: ReadonlyMap<string, Comparison> = new Map([
  ...wordsFor('gt', 'gt', 'after', 'above', 'greater', 'morethan', 'greaterthan'),
  ...wordsFor('gte', 'gte', 'ge', 'min', 'from', 'since', 'minimum', 'atleast'),
  ...wordsFor('lt', 'lt', 'before', 'below', 'less', 'lessthan'),
  ...wordsFor('lte', 'lte', 'le', 'max', 'to', 'until', 'till', 'maximum', 'atmost'),
  ...wordsFor('not', 'not', 'ne', 'neq'),
  ...wordsFor('in', 'in', 'oneof', 'anyof'),
  ...wordsFor('notin', 'nin', 'notin'),
  ...wordsFor('contains', 'contains', 'like', 'ilike', 'icontains'),
  ...wordsFor('starts', 'startswith', 'startwith', 'prefix'),
  ...wordsFor('ends', 'endswith', 'endwith', 'suffix'),
]);

/** The words that may stand before a field too: `min_price`, `notBefore` is none of them. */
const leading: ReadonlySet<string> = new Set(['min', 'max', 'minimum', 'maximum', 'from', 'to', 'not']);

/** What names of moments end in, and parameters leave out: `created_after` compares `created_at`. */
const momentEnds = ['', 'at', 'on', 'date', 'time', 'datetime'];

/** The comparison that a word stands for: `gte`, `$lt`. */
export function comparisonOf(word: string): Comparison | undefined {
  return words.get(plainName(word));
}

/** The field that a parameter compares, by their names; `undefined` where it compares none. */
export function comparedField(
  parameter: string,
  { fields }: Shape,
): { readonly field: string; readonly comparison: Comparison } | undefined {
  const parts = parameter
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]/)
    .filter((part) => part !== '');
  const splits = [
    ...[2, 1].map((count) => ({ word: parts.slice(-count), rest: parts.slice(0, -count) })),
    ...(leading.has(parts[0]?.toLowerCase() ?? '') ? [{ word: parts.slice(0, 1), rest: parts.slice(1) }] : []),
  ];
  for (const { word, rest } of splits) {
    const comparison = comparisonOf(word.join(''));
    if (comparison === undefined || rest.length === 0) continue;
    for (const end of momentEnds) {
      const wanted = plainName(rest.join('')) + end;
      const field = [...(fields ?? [])].find(([name, one]) => plainName(name) === wanted && isPlain(one.shape()));
      if (field !== undefined) return { field: field[0], comparison };
    }
  }
  return undefined;
}

function isPlain({ fields }: Shape): boolean {
  return fields === undefined;
}

function wordsFor(comparison: Comparison, ...all: readonly string[]): readonly (readonly [string, Comparison])[] {
  return all.map((word) => [word, comparison]);
}
