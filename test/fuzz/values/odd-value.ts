import type { Dice } from '../dice/dice.ts';
import { Pairs, Written } from './json-text.ts';
import { oddNames, oddText, plainText } from './texts.ts';

const numbers = [
  '0',
  '-0',
  '1',
  '-1',
  '1.5',
  '1e400',
  '-1e400',
  '1e-400',
  '9007199254740993',
  '18446744073709551616',
  '0.1e1',
  '1E+2',
  '8640000000000000',
  '253402300800000',
  '-62135596800000',
  '2147483648',
  `1${'0'.repeat(400)}`,
] as const;

/** A value that somebody could be tripped up by, of any type and rarely of any size. */
export function oddValue(dice: Dice, depth = 0): unknown {
  const makers: readonly (readonly [number, () => unknown])[] = [
    [3, () => oddText(dice)],
    [3, () => new Written(dice.pick(numbers))],
    [2, () => dice.pick([null, true, false])],
    [1, () => dice.pick([[], {}, '', [[]], [{}], { '': '' }])],
    [2, () => (depth > 3 ? [] : list(dice, depth))],
    [2, () => (depth > 3 ? {} : object(dice, depth))],
    [1, () => (depth > 0 ? null : manyWrong(dice))],
    [0.5, () => (depth > 0 ? null : nested(dice))],
  ];
  return dice.weighted(makers)();
}

function list(dice: Dice, depth: number): unknown[] {
  return Array.from({ length: dice.int(0, 5) }, () => oddValue(dice, depth + 1));
}

function object(dice: Dice, depth: number): Pairs {
  return new Pairs(
    Array.from({ length: dice.int(0, 5) }, () => [
      dice.chance(0.5) ? dice.pick(oddNames) : plainText(dice),
      oddValue(dice, depth + 1),
    ]),
  );
}

/** Many items or fields of one kind: what is wrong with each of them has to be reported, or counted. */
function manyWrong(dice: Dice): unknown {
  const count = dice.size(60_000);
  const item = dice.pick<unknown>([1, null, 'x', '', true, {}, [], { name: 1 }, { completed: 'yes' }, -0.5]);
  const fields = (index: number): [string, unknown] => [`field${index}`, item];
  return dice.chance(0.6)
    ? Array.from({ length: count }, () => item)
    : new Pairs(Array.from({ length: Math.ceil(count / 2) }, (_one, index) => fields(index)));
}

function nested(dice: Dice): Written {
  const depth = dice.pick([3, 50, 198, 199, 200, 201, 1000, 5000, dice.size(100_000)]);
  const [open, close] = dice.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ] as const);
  return new Written(`${open.repeat(depth)}1${close.repeat(depth)}`);
}
