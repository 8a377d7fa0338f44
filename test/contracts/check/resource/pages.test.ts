import { expect, test } from 'vitest';
import { listedRecords, readEnd, readPage } from '../../../../contracts/check/resource/pages.ts';
import { exact } from '../shelf/found-by.ts';
import { inQuery, notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { smallSession } from '../small-session.ts';

const list = (maximum: number): object =>
  notes({
    list: {
      parameters: [inQuery('limit', { type: 'integer', maximum }), inQuery('skip')],
      responses: { 200: shown({ type: 'array', items: ref('Note') }), ...refused(404) },
    },
  });

/** A list of so many records, and how it is asked for its end. */
async function endOf(
  total: number,
  size: number,
  page = (skip: number, limit: number) => [skip, skip + limit] as const,
) {
  const all = Array.from({ length: total }, (_, at) => ({ id: `n${at}`, name: 'a note' }));
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const { searchParams } = new URL(String(input));
    const [limit, skip] = [Number(searchParams.get('limit')), Number(searchParams.get('skip'))];
    asked.push(`${skip}+${limit}`);
    return Response.json(all.slice(...page(skip, limit)));
  };
  const conventions = { ...exact, paging: { limit: 'limit', skip: 'skip' } };
  const { session, resource, found } = smallSession(list(size), conventions, fetch);
  const end = await readEnd(session, resource);
  return { from: end?.from, ids: end?.records.map(({ id }) => id), asked, notes: found.notes.size };
}

test.each<[total: number, size: number, from: number, count: number, asked: readonly string[]]>([
  [0, 4, 0, 0, ['0+4']],
  [3, 4, 0, 3, ['0+4']],
  [4, 4, 0, 4, ['0+4', '4+4', '0+4']],
  [5, 4, 1, 4, ['0+4', '4+4', '1+4']],
  [8, 4, 4, 4, ['0+4', '4+4', '8+4', '4+4']],
  [9, 4, 5, 4, ['0+4', '4+4', '8+4', '5+4']],
  [13, 4, 9, 4, ['0+4', '4+4', '8+4', '16+4', '12+4', '9+4']],
  [33, 4, 29, 4, ['0+4', '4+4', '8+4', '16+4', '32+4', '29+4']],
  [120, 50, 70, 50, ['0+50', '50+50', '100+50', '70+50']],
  [1130, 1000, 1000, 130, ['0+1000', '1000+1000']],
  [1030, 1000, 930, 100, ['0+1000', '1000+1000', '930+1000']],
])('of %i records in pages of %i the end is read from %i on: %i', async (total, size, from, count, asked) => {
  const end = await endOf(total, size);
  expect([end.from, end.ids?.length, end.ids?.at(-1), end.asked]).toEqual([
    from,
    count,
    total === 0 ? undefined : `n${total - 1}`,
    asked,
  ]);
});

test('where skipping does nothing, the first page is all that is known', async () => {
  const end = await endOf(40, 4, (_skip, limit) => [0, limit]);
  expect([end.from, end.ids, end.asked]).toEqual([0, ['n0', 'n1', 'n2', 'n3'], ['0+4', '4+4']]);
});

test('a list that has no end is said to have none', async () => {
  // Each page is full, and another than the one before.
  const end = await endOf(40, 4, (skip) => (skip === 0 ? [0, 4] : Math.log2(skip) % 2 === 0 ? [4, 8] : [8, 12]));
  expect([end.from, end.ids, end.notes]).toEqual([undefined, undefined, 1]);
});

test('all records are asked for, also those that a list leaves out unless it is asked for them', () => {
  const filter = inQuery('gone', { type: 'boolean' }, { 'x-filter-of': 'pages', 'x-filter-op': 'with' });
  const { resource } = smallSession(
    notes({ list: { parameters: [filter], responses: { 200: shown({ type: 'array', items: ref('Note') }) } } }),
  );
  if (resource.list === undefined) throw new Error('Notes are listed.');
  expect(readPage(resource.list, resource, 5, 10).query).toEqual([['gone', 'true']]);
  expect(readPage(resource.list, { ...resource, filters: [] }, 5, 10)).not.toHaveProperty('query');
});

test.each<[value: unknown, field: string | undefined, ids: readonly unknown[]]>([
  [[{ id: 1 }, 'x', null, { id: 2 }], undefined, [1, 2]],
  [{ items: [{ id: 1 }] }, 'items', [1]],
  [{ items: [{ id: 1 }] }, 'records', []],
  [{ items: [{ id: 1 }] }, undefined, []],
  [[{ id: 1 }], 'items', []],
  [undefined, undefined, []],
])('of %j the records that stand at %s are taken', (value, field, ids) => {
  const response = { status: 200, headers: {}, bytes: new Uint8Array(), body: '', value };
  expect(listedRecords(response, { recordsAt: { field } }).map(({ id }) => id)).toEqual(ids);
});
