import { expect, test } from 'vitest';
import { type SchemaMove, schemaRules } from '../../../../../contracts/diff/report/schema-rules.ts';
import { type Effect, effectOf } from '../../../../../contracts/diff/schema/form/effect.ts';

const narrowing: readonly SchemaMove[] = [
  ...(['field-required', 'type-narrowed', 'enum-value-removed', 'enum-added', 'bound-tightened'] as const),
  ...(['pattern-added', 'format-added', 'format-tightened', 'fields-closed', 'branch-removed'] as const),
  ...(['branches-exclusive', 'schema-added', 'keyword-added'] as const),
];
const widening: readonly SchemaMove[] = [
  ...(['field-optional', 'type-widened', 'enum-value-added', 'enum-dropped', 'bound-loosened'] as const),
  ...(['pattern-removed', 'format-removed', 'format-loosened', 'fields-opened', 'branch-added'] as const),
  ...(['branches-combinable', 'schema-dropped', 'keyword-removed'] as const),
];
const idle: readonly SchemaMove[] = [
  ...(['default-added', 'default-removed', 'default-changed', 'idle-default-changed'] as const),
  ...(['idle-keyword-changed', 'contradiction-changed', 'hint-changed'] as const),
];
const isMove = (name: string): name is SchemaMove => Object.hasOwn(schemaRules, name);
const turning = Object.keys(schemaRules)
  .filter(isMove)
  .filter((move) => ![...narrowing, ...widening, ...idle].includes(move));

test.each<[effect: Effect, moves: readonly SchemaMove[]]>([
  ['narrows', narrowing],
  ['widens', widening],
  ['none', idle],
  ['turns', turning],
])('each change that %s does so alone, several times, and beside one that is idle', (effect, moves) => {
  const others = (of: (move: SchemaMove) => readonly SchemaMove[]): readonly SchemaMove[] =>
    moves.filter((move) => effectOf(of(move)) !== effect);
  expect(moves.length).toBeGreaterThan(5);
  expect(others((move) => [move])).toEqual([]);
  expect(others((move) => [move, move, ...moves])).toEqual([]);
  expect(others((move) => ['hint-changed', move, 'default-added'])).toEqual([]);
});

test('no change has no effect, and several that differ turn the values', () => {
  expect(effectOf([])).toBe('none');
  expect(effectOf(['bound-tightened', 'enum-value-added'])).toBe('turns');
  expect(effectOf(['bound-tightened', 'values-replaced'])).toBe('turns');
});
