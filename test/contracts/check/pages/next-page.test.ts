import { expect, test } from 'vitest';
import {
  fieldsBeside,
  nextCursor,
  tellsOfEnd,
  tellsOfMore,
  totalIn,
} from '../../../../contracts/check/pages/next-page.ts';

function responseOf(value: unknown, headers: Readonly<Record<string, string>> = {}) {
  return { status: 200, headers, bytes: new Uint8Array(), body: '', value };
}

const linked = { link: '</notes?after=c1&limit=2>; rel="next"' };

test.each<[value: unknown, headers: Readonly<Record<string, string>>, cursor: string | undefined]>([
  [{ next: 'c1' }, {}, 'c1'],
  [{ nextCursor: 7 }, {}, '7'],
  [{ meta: { next_page_token: 'c1' } }, {}, 'c1'],
  [{ items: [], pageInfo: { endCursor: 'c1' } }, {}, 'c1'],
  [{ other: { next: 'c1' } }, {}, undefined],
  [{ next: null, cursor: 'c1' }, {}, 'c1'],
  [{ next: '', after: 'c1' }, {}, 'c1'],
  [{ next: 'https://x.example/notes?after=c1' }, {}, 'c1'],
  [{ next: '/notes?after=c1' }, {}, 'c1'],
  [{ next: '?after=c1' }, {}, 'c1'],
  [{ next: '/notes?page=2' }, {}, undefined],
  [{ next: 'a b/c' }, {}, 'a b/c'],
  [{ next: 'c0' }, linked, 'c0'],
  [[], linked, 'c1'],
  [[], { link: '</notes?after=c1>; rel="prev"' }, undefined],
  [null, {}, undefined],
])('the cursor behind %j with %j is %j', (value, headers, cursor) => {
  expect(nextCursor(responseOf(value, headers), 'after')).toBe(cursor);
});

test.each<[value: unknown, headers: Readonly<Record<string, string>>, isMore: boolean, isEnd: boolean]>([
  [[], linked, true, false],
  [[], {}, false, false],
  [{ hasMore: true }, {}, true, false],
  [{ has_more: false }, {}, false, true],
  [{ hasNextPage: 'true' }, {}, false, false],
  [{ meta: { hasNext: true } }, {}, true, false],
  [{ next: 'c1' }, {}, true, false],
  [{ next: null }, {}, false, true],
  [{ next: '' }, {}, false, true],
  [{ total: 4 }, {}, true, false],
  [{ total: 3 }, {}, false, false],
  [{ totalCount: '4' }, {}, false, false],
  [{ data: { total: 4 } }, {}, false, false],
])('a page of three with %j and %j tells of more: %j, and of its end: %j', (value, headers, isMore, isEnd) => {
  const response = responseOf(value, headers);
  expect([tellsOfMore(response, 3), tellsOfEnd(response)]).toEqual([isMore, isEnd]);
});

test.each<[value: unknown, headers: Readonly<Record<string, string>>, total: ReturnType<typeof totalIn>]>([
  [{ total: 4 }, {}, { name: 'total', total: 4 }],
  [{ meta: { total_count: 4 } }, {}, { name: 'total_count', total: 4 }],
  [{ total: 4 }, { 'x-total-count': '7' }, { name: 'X-Total-Count', total: 7 }],
  [{ totalItems: 4 }, { 'x-total-count': 'many' }, { name: 'totalItems', total: 4 }],
  [{ total: 1.5 }, {}, undefined],
  [{ total: '4' }, {}, undefined],
  [{ totalPages: 4 }, {}, undefined],
  [{}, { 'x-total-count': '1234567890' }, undefined],
])('by %j with %j there are %j records', (value, headers, total) => {
  expect(totalIn(responseOf(value, headers))).toEqual(total);
});

test('what stands beside the records is read one level deep, where its name says so', () => {
  expect(fieldsBeside(responseOf({ a: 1, paging: { b: 2 }, c: { d: 3 }, meta: 4 }))).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', { d: 3 }],
    ['meta', 4],
  ]);
});
