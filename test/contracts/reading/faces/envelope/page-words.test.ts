import { expect, test } from 'vitest';
import type { OtherPage } from '../../../../../contracts/reading/basis/page-facts.ts';
import { linkHeader, pageValues, type ShownPage } from '../../../../../contracts/reading/faces/envelope/page-words.ts';

const next: OtherPage = { url: '/pets?page=3', cursor: 'c3', number: 3, offset: 20 };
const previous: OtherPage = { url: '/pets?page=1', cursor: 'c1', number: 1, offset: 0 };

/** The second page of 25 pets, ten on each. */
const second: ShownPage = {
  total: 25,
  offset: 10,
  limit: 10,
  number: 2,
  firstNumber: 1,
  self: '/pets?page=2',
  isLast: false,
  next,
  previous,
  shown: 10,
};
/** A page of nothing, of which there is no other. */
const empty: ShownPage = {
  ...second,
  total: 0,
  offset: 0,
  limit: undefined,
  number: 1,
  isLast: true,
  next: undefined,
  previous: undefined,
  shown: 0,
};

test.each<[meaning: string, names: readonly string[], values: readonly unknown[] | undefined]>([
  [
    'how many there are, also as a text',
    [
      'total',
      'total_count',
      'totalResults',
      'totalItems',
      'total-elements',
      'totalRecords',
      'totalEntries',
      'totalSize',
    ],
    [25, '25'],
  ],
  [
    'how many there are, of hits and rows',
    ['totalHits', 'total_rows', 'X-Total', 'X-Total-Count', '$total'],
    [25, '25'],
  ],
  ['how many there are, where nothing else counts them', ['count', 'size', 'numberOfElements', '@odata.count'], [25]],
  ['how many results there are', ['results', 'countResults', 'count_items', 'countRecords'], [25]],
  ['how many there are, by what they are', ['itemCount', 'recordCount', 'result_count', 'itemsCount'], [25]],
  ['how many pages there are', ['pageCount', 'totalPages', 'total_page', 'pages', 'totalPageCount'], [3]],
  ['which page is the last', ['lastPage'], [3]],
  ['whether it is the first', ['first', 'isFirst', 'firstPage', 'is_first_page'], [false]],
  ['whether it is the last', ['last', 'isLast'], [false]],
  ['whether there is nothing on it', ['empty', 'isEmpty'], [false]],
  ['how many a page has', ['limit', 'per_page', 'pageSize', 'itemsPerPage', 'maxResults'], [10]],
  ['how many stand before it', ['offset', 'skip', 'start', 'startAt', 'startIndex'], [10]],
  ['its number', ['page', 'pageNumber', 'currentPage', 'number', 'pageIndex'], [2, '2']],
  ['whether there is more', ['hasMore', 'has_next', 'hasNextPage', 'more', 'moreItems', 'isTruncated'], [true]],
  ['whether there is a page before', ['hasPrevious', 'has_prev', 'hasPreviousPage', 'hasPrevPage'], [true]],
  ['where it is', ['self', 'selfLink', 'self_url'], ['/pets?page=2', { href: '/pets?page=2' }]],
  [
    'where the next is',
    ['next', 'nextLink', 'next_url', '@odata.nextLink'],
    ['/pets?page=3', { href: '/pets?page=3' }, { url: '/pets?page=3' }, 'c3', 3],
  ],
  [
    'what the next is asked for with',
    ['nextCursor', 'next_page_token', 'nextId', 'nextAfter'],
    ['c3', 3, '/pets?page=3'],
  ],
  [
    'what the next is asked for with, by one word',
    ['cursor', 'after', 'endCursor', 'continuation'],
    ['c3', 3, '/pets?page=3'],
  ],
  ['where the next begins', ['nextOffset', 'next_skip', 'nextStart'], [20, '20']],
  ['which the next is', ['nextPage'], [3, '/pets?page=3', { href: '/pets?page=3' }, { url: '/pets?page=3' }, 'c3']],
  [
    'where the one before is',
    ['previous', 'prev', 'prevLink', 'previousUrl'],
    ['/pets?page=1', { href: '/pets?page=1' }, { url: '/pets?page=1' }, 'c1', 1],
  ],
  ['what the one before is asked for with', ['prevCursor', 'previousPageToken'], ['c1', 1, '/pets?page=1']],
  ['where the one before begins', ['prevOffset'], [0, '0']],
  [
    'nothing of a page',
    ['name', 'totals', 'discount', 'countries', 'sizes', 'firstName', 'lastName', 'pagesRead', 'accountNumber'],
    undefined,
  ],
  [
    'nothing that is said with more before it',
    ['subtotal', 'bytesize', 'wordcount', 'webpages', 'nonempty', 'homepage', 'myself', 'reoffset', 'speedlimit'],
    undefined,
  ],
  [
    'nothing that is said with more behind it',
    ['counter', 'itemcounter', 'emptyslots', 'limited', 'offsets', 'pageTitle', 'moreover', 'hasPrevail', 'selfless'],
    undefined,
  ],
  ['nothing where another word is before', ['recursor', 'hereafter', 'sendcursor', 'unprevented'], undefined],
  ['schemas, where it is not SCIM', ['schemas'], undefined],
])('a list says of its page %s', (_meaning, names, values) => {
  expect(names.map((name) => [name, pageValues(name, second, names)])).toEqual(names.map((name) => [name, values]));
});

test.each<[name: string, others: readonly string[], values: readonly unknown[]]>([
  ['count', ['total'], [10]],
  ['count', ['X-Total-Count'], [10]],
  ['count', ['recordCount'], [10]],
  ['count', ['item_count'], [10]],
  ['count', ['subtotal', 'itemcounts'], [25]],
  ['numberOfElements', ['totalElements'], [10]],
  ['size', ['totalElements'], [10]],
  ['results', ['total'], [25]],
  ['pageCount', ['total'], [3]],
  ['schemas', ['totalResults'], [['urn:ietf:params:scim:api:messages:2.0:ListResponse']]],
])('what %s counts depends on %j beside it', (name, others, values) => {
  expect(pageValues(name, { ...second, shown: 10, limit: 10 }, [name, ...others])).toEqual(values);
});

test('a size beside a total is what was asked for, on a last page too', () => {
  const last = { ...second, shown: 5, offset: 20, isLast: true };
  expect(pageValues('size', last, ['total'])).toEqual([10]);
  expect(pageValues('count', last, ['total'])).toEqual([5]);
  expect(pageValues('size', { ...last, limit: undefined }, ['total'])).toEqual([5]);
});

test.each(['petsCount', 'total_pets', 'numberOfPets', 'num_pets'])('%s counts the list that is called pets', (name) => {
  expect(pageValues(name, { ...second, listName: 'Pets' }, [])).toEqual([25]);
  expect(pageValues(name, { ...second, listName: 'cups' }, [])).toBeUndefined();
  expect(pageValues(name, second, [])).toBeUndefined();
});

test('what is no list has no count of its own', () => {
  expect(['undefinedcount', 'totalundefined'].map((name) => pageValues(name, second, []))).toEqual([
    undefined,
    undefined,
  ]);
});

test.each<[name: string, page: Partial<ShownPage>, values: readonly unknown[] | undefined]>([
  ['total', {}, [0, '0']],
  ['totalPages', {}, [0, 1]],
  ['pageCount', {}, [1]],
  ['totalPages', { total: 3, shown: 3 }, [1]],
  ['totalPages', { total: 3, limit: 0 }, [1]],
  ['totalPages', { total: 20, limit: 10 }, [2]],
  ['lastPage', { total: 20, limit: 10, firstNumber: 0 }, [1]],
  ['lastPage', {}, [1]],
  ['first', {}, [true]],
  ['last', {}, [true]],
  ['empty', {}, [true]],
  ['limit', { total: 3, shown: 3 }, [3]],
  ['offset', { firstOffset: 1 }, [1]],
  ['hasMore', {}, [false]],
  ['hasPrevious', {}, [false]],
  ['next', {}, undefined],
  ['previous', {}, undefined],
  ['cursor', {}, undefined],
  ['nextCursor', { next: { ...next, cursor: '' } }, [3, '/pets?page=3']],
  ['nextCursor', { next: { ...next, cursor: '', number: undefined } }, [20, '/pets?page=3']],
  [
    'nextPage',
    { next: { ...next, cursor: '', number: undefined } },
    [20, '/pets?page=3', { href: '/pets?page=3' }, { url: '/pets?page=3' }],
  ],
])('%s of a page such as %j is %j', (name, page, values) => {
  expect(pageValues(name, { ...empty, ...page }, [])).toEqual(values);
});

test('a Link header has the pages beside the one that is shown, and is none where there are none', () => {
  const to = { next: '</pets?page=3>; rel="next"', previous: '</pets?page=1>; rel="prev"' };
  expect([
    linkHeader(second),
    linkHeader({ ...second, next: undefined }),
    linkHeader({ ...second, previous: undefined }),
    linkHeader(empty),
  ]).toEqual([`${to.next}, ${to.previous}`, to.previous, to.next, undefined]);
});
