import type { SchemaMove } from './schema-rules.ts';
import { canonical, type SchemaView, shown } from './schema-view.ts';

/** A move of one keyword; `keyword` tells where it is written. */
export interface KeywordMove {
  readonly move: SchemaMove;
  readonly keyword: string;
  readonly before: string;
  readonly after: string;
}

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'];
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'];

/** Keywords that say something of values, but in a way that a program cannot weigh. */
const opaque = [
  'not',
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'propertyNames',
  'contains',
  'discriminator',
];

/** Compares the keywords that bound a value by themselves: values, numbers, lengths, patterns, formats. */
export function keywordMoves(old: SchemaView, changed: SchemaView): KeywordMove[] {
  return [
    ...enumMoves(old, changed),
    ...lower.flatMap((keyword) => boundMoves(old, changed, keyword, 1)),
    ...upper.flatMap((keyword) => boundMoves(old, changed, keyword, -1)),
    ...multipleMoves(old, changed),
    ...uniqueMoves(old, changed),
    ...textMoves(old, changed, 'pattern'),
    ...textMoves(old, changed, 'format'),
    ...otherMoves(old, changed, ['default'], 'default-changed'),
    ...otherMoves(old, changed, opaque, 'keyword-changed'),
  ];
}

/** Where a keyword is written, or else its schema. */
export function keywordPointer(view: SchemaView, keyword: string): string {
  return view.keywords.get(keyword)?.pointer ?? view.pointer;
}

function enumMoves(old: SchemaView, changed: SchemaView): KeywordMove[] {
  const before = allowedValues(old);
  const after = allowedValues(changed);
  const list = (values: readonly unknown[]): string => values.map(shown).join(', ');
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ move: 'enum-added', keyword: 'enum', before: '', after: list(after ?? []) }];
  if (after === undefined) return [{ move: 'enum-dropped', keyword: 'enum', before: list(before), after: '' }];
  const without = (values: readonly unknown[], others: readonly unknown[]): unknown[] => {
    const known = new Set(others.map(canonical));
    return values.filter((value) => !known.has(canonical(value)));
  };
  const removed = without(before, after);
  const added = without(after, before);
  return [
    ...(removed.length > 0
      ? [{ move: 'enum-value-removed', keyword: 'enum', before: list(removed), after: '' } as const]
      : []),
    ...(added.length > 0
      ? [{ move: 'enum-value-added', keyword: 'enum', before: '', after: list(added) } as const]
      : []),
  ];
}

function allowedValues({ keywords }: SchemaView): readonly unknown[] | undefined {
  const constant = keywords.get('const');
  if (constant !== undefined) return [constant.value];
  const values = keywords.get('enum')?.value;
  return Array.isArray(values) ? values : undefined;
}

/** `sign` is 1 where a larger number lets fewer values pass, -1 where it lets more pass. */
function boundMoves(old: SchemaView, changed: SchemaView, keyword: string, sign: 1 | -1): KeywordMove[] {
  const before = numberOf(old, keyword);
  const after = numberOf(changed, keyword);
  if (before === after) return [];
  const weight = (bound: number | undefined): number => (bound === undefined ? Number.NEGATIVE_INFINITY : bound * sign);
  const move = weight(after) > weight(before) ? 'bound-tightened' : 'bound-loosened';
  return [wordedMove(move, keyword, before, after)];
}

function multipleMoves(old: SchemaView, changed: SchemaView): KeywordMove[] {
  const before = numberOf(old, 'multipleOf');
  const after = numberOf(changed, 'multipleOf');
  if (before === after) return [];
  const tighter = before === undefined || (after !== undefined && after % before === 0);
  const looser = after === undefined || (before !== undefined && before % after === 0);
  const move = tighter ? 'bound-tightened' : looser ? 'bound-loosened' : 'bound-changed';
  return [wordedMove(move, 'multipleOf', before, after)];
}

function uniqueMoves(old: SchemaView, changed: SchemaView): KeywordMove[] {
  const before = old.keywords.get('uniqueItems')?.value === true;
  const after = changed.keywords.get('uniqueItems')?.value === true;
  if (before === after) return [];
  return [wordedMove(after ? 'bound-tightened' : 'bound-loosened', 'uniqueItems', before, after)];
}

function textMoves(old: SchemaView, changed: SchemaView, keyword: 'pattern' | 'format'): KeywordMove[] {
  const before = old.keywords.get(keyword)?.value;
  const after = changed.keywords.get(keyword)?.value;
  if (canonical(before) === canonical(after)) return [];
  const turn = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [wordedMove(`${keyword}-${turn}`, keyword, before, after)];
}

function otherMoves(
  old: SchemaView,
  changed: SchemaView,
  keywords: readonly string[],
  move: 'default-changed' | 'keyword-changed',
): KeywordMove[] {
  return keywords.flatMap((keyword) => {
    const before = old.keywords.get(keyword)?.value;
    const after = changed.keywords.get(keyword)?.value;
    return canonical(before) === canonical(after) ? [] : [wordedMove(move, keyword, before, after)];
  });
}

function wordedMove(move: SchemaMove, keyword: string, before: unknown, after: unknown): KeywordMove {
  return { move, keyword, before: `${keyword} ${shown(before)}`, after: shown(after) };
}

function numberOf({ keywords }: SchemaView, keyword: string): number | undefined {
  const value = keywords.get(keyword)?.value;
  return typeof value === 'number' ? value : undefined;
}
