import { expect, test } from 'vitest';
import { PendingWrites } from '../../../../../mocks/engine/account/records/pending-writes.ts';
import type { WrittenRecord } from '../../../../../mocks/engine/store/record.ts';

const record = { name: 'A' };
const made = (id: string): WrittenRecord => ({ path: '/pets', id, before: undefined, after: record, now: 0 });
const gone = (id: string): WrittenRecord => ({ path: '/pets', id, before: record, after: undefined, now: 0 });
const changed = (id: string): WrittenRecord => ({ path: '/pets', id, before: record, after: { name: 'B' }, now: 0 });

test.each<[what: string, writes: readonly WrittenRecord[], kept: readonly string[]]>([
  ['as many as the log holds', [made('1'), gone('2'), made('3')], ['1', '2', '3']],
  ['one more: the oldest goes', [made('1'), gone('2'), made('3'), made('4')], ['2', '3', '4']],
  [
    'a change may make no record, so what stands before it stays',
    [made('1'), changed('2'), made('3'), made('4')],
    ['1', '2', '3', '4'],
  ],
  [
    'a change goes once enough stand behind it',
    [changed('1'), made('2'), made('3'), made('4'), made('5')],
    ['3', '4', '5'],
  ],
])('of writes that wait, those are kept that a log of three can hold: %s', (_what, writes, kept) => {
  const pending = new PendingWrites(3);
  for (const write of writes) pending.add(write);
  expect(pending.take().map(({ id }) => id)).toEqual(kept);
  expect(pending.take()).toEqual([]);
});

test('a hundred changes are many, since each holds on to a record that is no more', () => {
  const pending = new PendingWrites(1000);
  for (let index = 0; index < 99; index += 1) pending.add(changed(String(index)));
  expect(pending.areMany).toBe(false);
  pending.add(changed('99'));
  expect(pending.areMany).toBe(true);
  pending.take();
  expect(pending.areMany).toBe(false);
});

test('those that were let go of are held on to no longer than the log is long', () => {
  const pending = new PendingWrites(10);
  for (let index = 0; index < 1000; index += 1) pending.add(made(String(index)));
  expect(pending.take().map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => String(990 + index)));
});
