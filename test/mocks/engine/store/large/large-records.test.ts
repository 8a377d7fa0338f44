import { expect, onTestFinished, test } from 'vitest';
import { RecordCollection } from '../../../../../mocks/engine/store/collection.ts';
import { holdLarge, isLarge, many } from '../../../../../mocks/engine/store/large/large-records.ts';
import { onceLoaded } from '../../../../../mocks/surfaces/server/packed/once-loaded.ts';
import { packedRecords } from '../../../../../mocks/surfaces/server/packed/packed-records.ts';

function fill(collection: RecordCollection, from: number, count: number): void {
  for (let number = from; number < from + count; number += 1) collection.set(String(number), { number });
}

test('a collection is held otherwise once it is large and what makes it so is loaded, and has the same records', async () => {
  let loads = 0;
  onTestFinished(() => holdLarge(undefined));
  holdLarge(
    onceLoaded(async () => {
      loads += 1;
      return packedRecords;
    }),
  );
  const [small, large] = [new RecordCollection(), new RecordCollection()];
  fill(small, 0, many - 1);
  expect(loads).toBe(0);
  fill(large, 0, many + 10);
  expect(large.snapshot()).toBeInstanceOf(Map);
  const before = large.snapshot();
  await new Promise((resolve) => setTimeout(resolve));
  fill(large, many + 10, 20);
  expect(loads).toBe(1);
  expect(isLarge(large.snapshot())).toBe(true);
  expect(large.all()).toEqual(Array.from({ length: many + 30 }, (_, number) => ({ number })));
  expect([small.snapshot().size, before.size]).toEqual([many - 1, many + 10]);
  // What a snapshot has as an object is the same object.
  expect(large.get('5')).toBe(before.get('5'));
  large.restore(before);
  fill(large, 0, 1);
  expect(large.size).toBe(many + 10);
});

test('where nobody has asked for it, a collection of any size is a map', () => {
  const collection = new RecordCollection();
  fill(collection, 0, many * 2);
  expect(collection.snapshot()).toBeInstanceOf(Map);
});

test('where what holds it otherwise cannot be loaded, a collection stays a map', async () => {
  onTestFinished(() => holdLarge(undefined));
  holdLarge(onceLoaded(() => Promise.reject(new Error('it is gone'))));
  const collection = new RecordCollection();
  fill(collection, 0, many + 10);
  await new Promise((resolve) => setTimeout(resolve));
  fill(collection, many + 10, 10);
  expect(collection.snapshot()).toBeInstanceOf(Map);
  expect(collection.size).toBe(many + 20);
});
