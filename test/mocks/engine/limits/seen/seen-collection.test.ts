import { expect, test } from 'vitest';
import { SeenCollection } from '../../../../../mocks/engine/limits/seen/seen-collection.ts';
import { RecordCollection } from '../../../../../mocks/engine/store/collection.ts';
import { ShownCollection } from '../../../../../mocks/engine/views/shown-collection.ts';

const records = [
  { id: 'a', of: 'me' },
  { id: 'b', of: 'you' },
  { id: 'c', of: 'all' },
  { id: 'd', of: 'me' },
];
const opened = (): RecordCollection =>
  new RecordCollection(new Map(records.map((one) => [one.id, one])), undefined, undefined, '/notes');

/** What is mine is listed; what is of all is there, too. */
function seen(below: RecordCollection, written: unknown[] = []): SeenCollection {
  return new SeenCollection(below, {
    isThere: (_id, record) => record['of'] !== 'you',
    isListed: (_id, record) => record['of'] === 'me',
    written: (record) => ({ ...record, of: 'me' }),
    onWrite: (id, before) => void written.push([id, before?.['of']]),
  });
}

test('what is hidden from a caller is as though it were not there', () => {
  const collection = seen(opened());
  expect([collection.path, collection.size]).toEqual(['/notes', 2]);
  expect([...'abcd'].map((id) => [collection.get(id)?.['id'], collection.has(id)])).toEqual([
    ['a', true],
    [undefined, false],
    ['c', true],
    ['d', true],
  ]);
  expect(collection.all()).toEqual([records[0], records[3]]);
  expect([...collection.snapshot().keys()]).toEqual(['a', 'd']);
  expect([collection.page(0, 1), collection.page(1, 5)]).toEqual([[records[0]], [records[3]]]);
  expect(['a', 'd', 'none'].map((id) => collection.placeAfter(id))).toEqual([1, 2, 2]);
});

test('an index gives what is there for the caller, and no more', () => {
  const index = seen(opened()).indexed((all) => ({ idsWith: () => [...all.keys()], changed: () => undefined }));
  expect(index.idsWith('any')).toEqual(['a', 'c', 'd']);
});

test('writes go to what is below, and what is new is marked; somebody is informed of each before', () => {
  const below = opened();
  const written: unknown[] = [];
  const collection = seen(below, written);
  collection.set('e', { id: 'e' });
  collection.set('c', { id: 'c', of: 'all', more: 1 });
  expect(collection.delete('d')).toBe(true);
  expect(collection.delete('none')).toBe(false);
  collection.take({ id: 'f', record: { id: 'f', of: 'you' }, fresh: false });

  expect(written).toEqual([
    ['e', undefined],
    ['c', 'all'],
    ['d', 'me'],
    ['none', undefined],
  ]);
  expect(below.all()).toEqual([
    records[0],
    records[1],
    { id: 'c', of: 'all', more: 1 },
    { id: 'e', of: 'me' },
    { id: 'f', of: 'you' },
  ]);
  const before = collection.restore(new Map());
  expect([[...before.keys()].join(''), below.size]).toEqual(['abcef', 0]);
});

test('a collection that is shown otherwise has the same records in the same order', () => {
  const shown = new ShownCollection(opened(), ({ id }) => ({ id, shown: true }));
  const of = (id: string): object => ({ id, shown: true });
  expect([shown.path, shown.size, shown.has('b'), shown.has('none')]).toEqual(['/notes', 4, true, false]);
  expect([shown.get('b'), shown.get('none')]).toEqual([of('b'), undefined]);
  expect([shown.all(), shown.page(1, 2)]).toEqual([[...'abcd'].map(of), [of('b'), of('c')]]);
  expect([...shown.snapshot()]).toEqual([...'abcd'].map((id) => [id, of(id)]));
  expect(['a', 'none'].map((id) => shown.placeAfter(id))).toEqual([1, 4]);
});
