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
  // What says `next` is believed before what may name the page that is shown.
  [{ next: null, cursor: 'c1' }, {}, undefined],
  [{ next: '', after: 'c1' }, {}, undefined],
  [{ cursor: 'c0', next_cursor: 'c1' }, {}, 'c1'],
  [{ next: null, next_cursor: 'c1' }, {}, 'c1'],
  [{ pageInfo: { endCursor: 'c1', hasNextPage: true } }, {}, 'c1'],
  [{ pageInfo: { endCursor: 'c1', hasNextPage: false } }, {}, undefined],
  [{ hasMore: false }, linked, undefined],
  [{ next: 'https://x.example/notes?after=c1' }, {}, 'c1'],
  [{ next: 'http://x.example/notes?after=c1' }, {}, 'c1'],
  [{ next: 'a?after=c1' }, {}, 'a?after=c1'],
  [{ next: 'http://[?after=c1' }, {}, 'http://[?after=c1'],
  [{ next: true, after: 'c1' }, {}, 'c1'],
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
  [{ cursor: 'c1', next: null }, {}, false, true],
  [{ cursor: null, next: 'c1' }, {}, true, false],
  [{ next: { href: '/notes?after=c1' } }, {}, true, false],
  [{ next: false }, {}, false, false],
  [{ hasMore: false, total: 9 }, {}, false, true],
  [{ pageInfo: { endCursor: 'c1', hasNextPage: false } }, {}, false, true],
  [{ hasMore: false }, linked, true, true],
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

test.each([
  ...['meta', 'metadata', 'pagination', 'paging', 'page', 'links', '_links', 'pageInfo', 'response_metadata'],
])('what tells of a page may stand in %s', (name) => {
  expect(nextCursor(responseOf({ [name]: { next: 'c1' } }), 'after')).toBe('c1');
  expect(nextCursor(responseOf({ [`${name}x`]: { next: 'c1' } }), 'after')).toBeUndefined();
});

test.each([
  ...[
    'next',
    'next_cursor',
    'nextPageToken',
    'nextToken',
    'next_page',
    'cursor',
    'after',
    'endCursor',
    'starting_after',
  ],
  'continuation',
])('%s names the page that follows, or that there is none', (name) => {
  const said = [{ [name]: 'c1' }, { [name]: null }, { [`${name}x`]: 'c1' }, { [`x${name}`]: null }].map((value) =>
    responseOf(value),
  );
  expect(said.map((one) => [tellsOfMore(one, 3), tellsOfEnd(one)])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test.each([
  'total',
  'totalCount',
  'total_result',
  'totalResults',
  'totalItems',
  'totalElements',
  'totalRecords',
  'total_entries',
])('%s counts the records', (name) => {
  expect(totalIn(responseOf({ [name]: 4 }))).toEqual({ name, total: 4 });
  expect(tellsOfMore(responseOf({ [name]: 4 }), 3)).toBe(true);
  expect([totalIn(responseOf({ [`${name}x`]: 4 })), totalIn(responseOf({ [`x${name}`]: 4 }))]).toEqual([
    undefined,
    undefined,
  ]);
});

test('what stands beside the records is read one level deep, where its name says so', () => {
  expect(fieldsBeside(responseOf({ a: 1, paging: { b: 2 }, c: { d: 3 }, meta: 4 }))).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', { d: 3 }],
    ['meta', 4],
  ]);
});
