import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordCollection } from '../../../../../mocks/engine/store/collection.ts';
import { foundFine, isFine, textOf } from '../../../../../mocks/engine/store/known-records.ts';
import { standsFor } from '../../../../../mocks/engine/store/large/large-records.ts';
import { type JsonRecord, storedCopy } from '../../../../../mocks/engine/store/record.ts';
import { PackedRecords } from '../../../../../mocks/surfaces/server/packed/packed-records.ts';
import { Pattern } from '../../../../../mocks/surfaces/server/packed/pattern.ts';
import { Room } from '../../../../../mocks/surfaces/server/packed/room.ts';
import type { DocumentedResponse } from '../../../../../spec/operation/operation.ts';
import { goBackTo, type Model, type Real, type Step, takeSnapshot } from '../../../engine/store/plain-map.ts';

/** Records of which so many bytes of text are objects. */
function packed(maxBytes: number, given: ReadonlyMap<string, JsonRecord> = new Map()): PackedRecords {
  return new PackedRecords(given, new Room(new Pattern(['{"id":"a","value":1,"text":"']), maxBytes));
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', '');

/** Large enough for some of them to fill a slab, and of what has to stay an object too. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, -0, Number.NaN, '€🙂'),
  fc.integer({ min: 1, max: 70_000 }).map((length) => 'xyz ü'.repeat(length / 5)),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(id, value).map(
      ([key, one]): Step =>
        (model, real) => {
          model.records.set(key, { id: key, value: one });
          real.collection.set(key, { id: key, value: one });
        },
    ),
  },
  id.map(
    (key): Step =>
      (model, real) =>
        expect(real.collection.delete(key)).toBe(model.records.delete(key)),
  ),
  {
    weight: 3,
    arbitrary: id.map(
      (key): Step =>
        (model, real) => {
          const record = real.collection.get(key);
          expect(record).toStrictEqual(model.records.get(key));
          expect(Object.isFrozen(record)).toBe(true);
          expect(real.collection.get(key)).toBe(record);
          expect(real.collection.has(key)).toBe(model.records.has(key));
        },
    ),
  },
  fc.tuple(fc.nat(5), fc.nat(5)).map(
    ([skip, limit]): Step =>
      (model, real) =>
        expect(real.collection.page(skip, limit)).toStrictEqual([...model.records.values()].slice(skip, skip + limit)),
  ),
  fc.constant<Step>(takeSnapshot),
  fc.nat(5).map(goBackTo),
);

test('whatever is done to them, and however few are objects, packed records are those that a plain map has', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 40, 100_000), fc.array(step, { maxLength: 80 }), (maxBytes, steps) => {
      const first = storedCopy({ id: 'a', value: 1 });
      const model: Model = { records: new Map([['a', first]]), snapshots: [] };
      const real: Real = { collection: new RecordCollection(packed(maxBytes, model.records)), snapshots: [] };
      for (const run of steps) run(model, real);
      expect([...real.collection.snapshot()]).toStrictEqual([...model.records]);
      expect(real.collection.all()).toStrictEqual([...model.records.values()]);
      expect(real.snapshots.map((snapshot) => [...snapshot])).toStrictEqual(
        model.snapshots.map((records) => [...records]),
      );
      for (const [index, snapshot] of real.snapshots.entries()) {
        const read = [...snapshot.keys()].map((key) => [key, snapshot.get(key)]);
        expect(read).toStrictEqual([...(model.snapshots[index] ?? [])]);
      }
    }),
    { numRuns: 150 },
  );
});

test('texts that stay are read the same after most of those beside them were written anew', () => {
  const records = packed(1000);
  const text = (key: number, round: number): JsonRecord => storedCopy({ key, round, text: `${key} `.repeat(400) });
  for (let key = 0; key < 300; key += 1) records.set(String(key), text(key, 0));
  const before = records.copy();
  for (let round = 1; round < 20; round += 1) {
    for (let key = 0; key < 300; key += 1) if (key % 7 !== 0) records.set(String(key), text(key, round));
  }
  for (let key = 0; key < 300; key += 1) {
    expect(records.get(String(key))).toEqual(text(key, key % 7 === 0 ? 0 : 19));
    expect(before.get(String(key))).toEqual(text(key, 0));
  }
});

test('what holds a record stays the same until it is written anew, in a copy too', () => {
  const records = packed(0);
  const record = storedCopy({ id: 'a' });
  for (const key of ['a', 'b']) records.set(key, record);
  const copy = records.copy();
  const holder = standsFor(records, 'a');
  expect(standsFor(copy, 'a')).toBe(holder);
  expect(records.get('a')).toEqual({ id: 'a' });
  expect(standsFor(records, 'a')).toBe(holder);
  records.set('a', storedCopy({ id: 'a' }));
  expect(standsFor(records, 'a')).not.toBe(holder);
  expect(standsFor(copy, 'a')).toBe(holder);
});

test('a record that is read again knows its text, and what it was last found fine as', () => {
  const made: DocumentedResponse = { key: '201', pointer: '#/made', headers: [], content: new Map() };
  const ok: DocumentedResponse = { key: '200', pointer: '#/ok', headers: [], content: new Map() };
  const records = packed(20);
  records.set('a', storedCopy({ id: 'a', text: 'long enough' }));
  const first = records.get('a');
  foundFine(first, made);
  foundFine(first, ok);
  for (const key of ['b', 'c', 'd']) records.set(key, storedCopy({ id: key, text: 'long enough' }));
  const again = records.get('a');
  expect(again).not.toBe(first);
  expect(isFine(again, ok)).toBe(true);
  expect(textOf(again)).toBe('{"id":"a","text":"long enough"}');
});

test('what goes through all of them leaves those objects that are in use', () => {
  const records = packed(100);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) records.set(key, storedCopy({ id: key, text: 'long enough' }));
  const inUse = records.get('f');
  const seen: unknown[] = [];
  records.forEach((record, key) => void seen.push([key, record['id']]));
  expect(seen).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, key]));
  expect(records.get('f')).toBe(inUse);
});
