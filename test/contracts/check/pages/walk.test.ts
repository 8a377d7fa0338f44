import { expect, test } from 'vitest';
import { walkPages } from '../../../../contracts/check/pages/walk.ts';
import { inQuery } from '../shelf/shelf-document.ts';
import {
  closed,
  counted,
  cursor,
  document,
  following,
  linked,
  listing,
  named,
  page,
  paging,
  part,
  type Shows,
  size,
  skip,
  skipping,
  text,
  whole,
} from './listing.ts';

test.each<[what: string, list: object, count: number, shows: Shows, end: string, asked: readonly string[]]>([
  ['a list without pages', document([]), 3, whole, 'whole', ['']],
  ['a list that may have pages, so long is it', document([]), 50, whole, 'cut', ['']],
  ['a list with a filter', document([inQuery('of', text)]), 3, whole, 'cut', ['']],
  ['an envelope that can tell of no pages', document([], closed), 3, (_query, items) => ({ items }), 'whole', ['']],
  ['an envelope that may tell of pages', document([], linked), 3, (_query, items) => ({ items }), 'cut', ['']],
  ['an envelope that counts them', document([], counted), 3, (_query, items) => ({ items, total: 3 }), 'whole', ['']],
  ['an envelope that counts more', document([], counted), 3, (_query, items) => ({ items, total: 4 }), 'cut', ['']],
  [
    'pages by an offset',
    document([size, skip]),
    5,
    skipping,
    'whole',
    ['?limit=4&skip=0', '?limit=4&skip=4', '?limit=4&skip=8'],
  ],
  [
    'pages by a number',
    document([size, page]),
    5,
    paging,
    'whole',
    ['?limit=4&page=1', '?limit=4&page=2', '?limit=4&page=3'],
  ],
  [
    'pages by a number from none on',
    document([size, inQuery('page', { type: 'integer', minimum: 0 })]),
    0,
    whole,
    'whole',
    ['?limit=4&page=0'],
  ],
  ['pages without a size', document([skip]), 2, skipping, 'cut', ['?skip=0', '?skip=2']],
  [
    'a page that comes again',
    document([size, skip]),
    5,
    (query, all) => part(query, all, 0),
    'loop',
    ['?limit=4&skip=0', '?limit=4&skip=4'],
  ],
  ['pages by a cursor', document([size, cursor], linked), 6, following, 'whole', ['?limit=4', '?limit=4&cursor=4']],
  ['a full last page without a word', document([size, cursor], linked), 4, following, 'cut', ['?limit=4']],
  [
    'a full last page that says so',
    document([size, cursor], linked),
    4,
    (query, all) => ({ items: part(query, all, 0), next: '' }),
    'whole',
    ['?limit=4'],
  ],
  [
    'pages by a cursor that are counted',
    document([size, cursor], linked),
    6,
    (query, all) => ({ ...Object(following(query, all, 1)), total: all.length }),
    'whole',
    ['?limit=4', '?limit=4&cursor=4'],
  ],
  [
    'pages that name their own cursor too',
    document([size, cursor], named),
    8,
    (query, all) => ({ cursor: query.get('cursor') ?? '0', next: null, ...Object(following(query, all, 1)) }),
    'whole',
    ['?limit=4', '?limit=4&cursor=4'],
  ],
  [
    'a full last page whose last record is named, and nothing behind it',
    document([size, cursor], named),
    4,
    (query, all) => ({ items: part(query, all, 0), cursor: '4', hasMore: false }),
    'whole',
    ['?limit=4'],
  ],
  [
    'a cursor that leads back',
    document([size, cursor], linked),
    4,
    (query, all) => ({ items: part(query, all, 0), next: 'x' }),
    'loop',
    ['?limit=4', '?limit=4&cursor=x'],
  ],
  [
    'a list with a filter of its own',
    document([size, skip, inQuery('of', { ...text, default: 'me' })]),
    2,
    skipping,
    'cut',
    ['?limit=4&skip=0', '?limit=4&skip=4'],
  ],
  ['a list that is refused', document([]), 2, () => 404, 'cut', ['']],
  [
    'pages that do not end',
    document([size, skip]),
    2,
    (_query, _all, time) => [time],
    'cut',
    ['?limit=4&skip=0', '?limit=4&skip=4', '?limit=4&skip=8', '?limit=4&skip=12', '?limit=4&skip=16'],
  ],
])('%s is read to its end, as far as one is known', async (_what, document_, count, shows, end, asked) => {
  const { session, resource, list, asked: sent } = listing(document_, count, shows);
  const walk = await walkPages(session, resource, list, undefined, 5);
  expect([walk.end, sent]).toEqual([end, asked]);
  expect(walk.exchanges).toHaveLength(shows(new URLSearchParams(), [], 1) === 404 ? 0 : sent.length);
});

test.each([
  [undefined, 4],
  [1, 2],
  [3, 3],
  [9, 4],
])('where a page is to have %s records, it has as many as may be: %i', async (wanted, asked) => {
  const { session, resource, list, asked: sent } = listing(document([size, skip]), 0, skipping);
  await walkPages(session, resource, list, wanted);
  expect(sent).toEqual([`?limit=${asked}&skip=0`]);
});
