import { expect, test } from 'vitest';
import type { RecordId } from '../../../../contracts/reading/basis/id-context.ts';
import { idMaker } from '../../../../contracts/reading/ids/id-maker.ts';

type Allows = (id: RecordId) => boolean;
const fits =
  (pattern: RegExp): Allows =>
  (id) =>
    typeof id === 'string' && pattern.test(id);
const number =
  (test: (id: number) => boolean = () => true): Allows =>
  (id) =>
    typeof id === 'number' && test(id);

test.each<[kind: string, allows: Allows, sample: unknown, isDigits: boolean, ids: readonly unknown[]]>([
  ['any', () => true, 'text', false, ['usual-0', 'usual-1', 'usual-2']],
  ['a UUID', fits(/^uuid/), 'uuid-0', false, ['uuid-0', 'uuid-1', 'uuid-2']],
  ['a number', number(), 0, false, [1, 2, 3]],
  ['a number from somewhere', number((id) => id >= 100), 100, false, [100, 101, 102]],
  ['a number in steps', number((id) => id % 5 === 0), 0, false, [0, 5, 10]],
  ['a few numbers', number((id) => id < 3), 0, false, [1, 2, undefined]],
  ['digits', fits(/^\d+$/), '7', false, ['1', '2', '3']],
  ['digits by their format', () => true, 'text', true, ['1', '2', '3']],
  ['so many digits', fits(/^\d{3}$/), '000', false, ['000', '001', '002']],
  ['a pattern', fits(/^[ab]-\d$/), 'a-0', false, ['a-0', 'a-1', 'a-2']],
  ['one text alone', fits(/^x$/), 'x', false, ['x', undefined, undefined]],
  ['nothing that is known', () => false, undefined, false, ['usual-0', 'usual-1', 'usual-2']],
])('an id that may be %s', (_kind, allows, sample, isDigits, ids) => {
  const maker = idMaker(
    { allows, sample: () => sample, isDigits },
    ({ sequence }) => `usual-${sequence}`,
    ({ sequence }) => `uuid-${sequence}`,
  );
  expect(ids.map((_, sequence) => maker({ sequence, now: 0, account: 'default' }))).toEqual(ids);
});

test('ids of a pattern are distinct until there are no more, and there is room for many where the pattern has it', () => {
  const none = (): undefined => undefined;
  const make = (pattern: RegExp, sample: string): ReturnType<typeof idMaker> =>
    idMaker({ allows: fits(pattern), sample: () => sample, isDigits: false }, none, none);
  const few = make(/^[ab]-[0-4]$/, 'a-0');
  const ids = Array.from({ length: 11 }, (_, sequence) => few({ sequence, now: 0, account: 'default' }));
  expect([new Set(ids.slice(0, 10)).size, ids[9], ids[10]]).toEqual([10, 'b-4', undefined]);
  const many = make(/^cus_\w+$/, 'cus_a');
  const [first, thousandth] = [0, 999].map((sequence) => many({ sequence, now: 0, account: 'default' }));
  expect([first, String(thousandth).length]).toEqual([`cus_a${'0'.repeat(8)}`, 13]);
});
