import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordCollection } from '../../../../mocks/engine/store/collection.ts';
import { goBackTo, type Model, type Real, type Step, takeSnapshot } from './plain-map.ts';

const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');

const step: fc.Arbitrary<[name: string, Step]> = fc.oneof(
  fc.tuple(id, fc.nat(9)).map(([key, value]): [string, Step] => [
    `set ${key}=${value}`,
    (model, real) => {
      model.records.set(key, { id: key, value });
      real.collection.set(key, { id: key, value });
    },
  ]),
  id.map((key): [string, Step] => [
    `delete ${key}`,
    (model, real) => expect(real.collection.delete(key)).toBe(model.records.delete(key)),
  ]),
  id.map((key): [string, Step] => [
    `get ${key}`,
    (model, real) => {
      expect(real.collection.get(key)).toEqual(model.records.get(key));
      expect(real.collection.has(key)).toBe(model.records.has(key));
    },
  ]),
  fc
    .tuple(fc.nat(7), fc.nat(7))
    .map(([skip, limit]): [string, Step] => [
      `page ${skip},${limit}`,
      (model, real) =>
        expect(real.collection.page(skip, limit)).toEqual([...model.records.values()].slice(skip, skip + limit)),
    ]),
  fc.constant<[string, Step]>(['snapshot', takeSnapshot]),
  fc.nat(5).map((index): [string, Step] => [`restore ${index}`, goBackTo(index)]),
);

test('whatever is done to it, a collection holds what a plain map holds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const model: Model = { records: new Map(), snapshots: [] };
      const real: Real = { collection: new RecordCollection(), snapshots: [] };
      for (const [, run] of steps) {
        run(model, real);
        expect(real.collection.size).toBe(model.records.size);
        expect(real.collection.all()).toEqual([...model.records.values()]);
      }
      expect(real.snapshots.map((snapshot) => [...snapshot])).toEqual(model.snapshots.map((records) => [...records]));
    }),
    { numRuns: 150 },
  );
});

test('a record that is in cannot be changed from outside, at any depth', () => {
  const collection = new RecordCollection();
  collection.set('a', { id: 'a', list: [{ deep: 1 }] });
  const record = collection.get('a');
  expect(() => Reflect.apply(Array.prototype.push, record?.['list'], [2])).toThrow(TypeError);
  expect(Reflect.set(Object(record), 'id', 'b')).toBe(false);
  expect(collection.get('a')).toEqual({ id: 'a', list: [{ deep: 1 }] });
});

test('a collection made from another\u2019s records goes its own way', () => {
  const one = new RecordCollection(new Map([['a', { id: 'a' }]]));
  const other = new RecordCollection(one.snapshot());
  one.delete('a');
  other.set('b', { id: 'b' });
  expect([one.all(), other.all()]).toEqual([[], [{ id: 'a' }, { id: 'b' }]]);
});
