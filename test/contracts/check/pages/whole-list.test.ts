import { expect, test } from 'vitest';
import { readWholeList } from '../../../../contracts/check/clean-up/whole-list.ts';
import { NoResponseError } from '../../../../contracts/check/http/attempts/no-response-error.ts';
import { exchanged, operationIn } from '../small-session.ts';
import { closed, counted, document, listing, part, type Shows, size, skip, skipping, whole } from './listing.ts';

function noResponse(): NoResponseError {
  const operation = operationIn(listing(document([]), 0, whole).session, 'listNote');
  return new NoResponseError('It must respond.', exchanged(operation, 0), undefined);
}

test.each<
  [
    what: string,
    list: object,
    count: number,
    shows: Shows,
    isKnown: boolean,
    records: number,
    headers?: (time: number) => HeadersInit,
  ]
>([
  ['it is short', document([]), 3, whole, true, 3],
  ['it has none', document([]), 0, whole, true, 0],
  ['it has pages by their names', document([size, skip]), 5, skipping, true, 5],
  ['its pages have no end', document([size, skip]), 5, (query, all) => part(query, all, 0), false, 5],
  ['it tells of a next page', document([]), 3, whole, false, 3, () => ({ link: '</notes?x=1>; rel="next"' })],
  ['it counts more', document([], counted), 3, (_query, items) => ({ items, total: 9 }), false, 3],
  [
    'it is another each time',
    document([size, skip]),
    5,
    (query, _all, time) => (query.get('skip') === '0' ? [time] : []),
    false,
    6,
  ],
  ['it shows no list', document([]), 3, () => ({ ok: true }), false, 0],
  ['it shows no list in an envelope', document([], closed), 3, () => ({ ok: true }), false, 0],
  ['it shows an empty list in an envelope', document([], closed), 0, (_query, items) => ({ items }), true, 0],
  ['it is refused', document([]), 3, () => 404, false, 0],
])(
  'whether a list was seen whole is known where %s',
  async (_what, document_, count, shows, isKnown, records, headers) => {
    const { session, resource } = listing(document_, count, shows, headers);
    const seen = new Set<unknown>();
    const { gap } = await readWholeList(session, resource, ({ id }) => void seen.add(id), 30);
    expect([gap === undefined, seen.size]).toEqual([isKnown, records]);
  },
);

test('what stands below a record that is gone is gone, too', async () => {
  const { session, resource } = listing(document([]), 0, () => 410);
  expect(await readWholeList(session, { ...resource, above: { shelfId: 's' } }, () => undefined)).toEqual({
    gap: undefined,
  });
  expect((await readWholeList(session, resource, () => undefined)).gap).toBeDefined();
  expect((await readWholeList(session, { ...resource, list: undefined }, () => undefined)).gap).toBeDefined();
});

/** Pages that are no longer than so many records, however many are asked for. */
const upToEach =
  (max: number): Shows =>
  (query, all) => {
    const from = Number(query.get('skip'));
    return all.slice(from, from + Math.min(max, Number(query.get('limit'))));
  };

test.each<
  [what: string, pageSize: number, count: number, shows: Shows, isKnown: boolean, records: number, asked: number]
>([
  ['it has none', 4, 0, upToEach(9), true, 0, 1],
  ['it has one record', 4, 1, upToEach(9), true, 1, 3],
  ['it has one page', 4, 3, upToEach(9), true, 3, 2],
  ['it has some pages', 4, 10, upToEach(9), true, 10, 4],
  ['its pages are smaller than they may be', 4, 7, upToEach(3), true, 7, 4],
  ['its pages are of two', 4, 5, upToEach(2), true, 5, 5],
  ['each page has one record', 4, 3, upToEach(1), false, 1, 3],
  ['each page has one record, as it is asked', 1, 3, upToEach(1), false, 1, 3],
  ['it has one record, whatever is skipped', 4, 1, (_query, all) => all, true, 1, 3],
  ['it has as many as a page, whatever is skipped', 4, 4, (_query, all) => all, false, 4, 2],
  ['it has fewer than a page, whatever is skipped', 4, 3, (_query, all) => all, true, 3, 2],
  [
    'its second page is refused',
    4,
    9,
    (query, all) => (query.get('skip') === '0' ? part(query, all, 0) : 500),
    false,
    4,
    2,
  ],
  [
    'its second page is none',
    4,
    9,
    (query, all) => (query.get('skip') === '0' ? part(query, all, 0) : {}),
    false,
    4,
    2,
  ],
  ['what is behind one record is refused', 4, 1, (query, all) => (query.get('skip') === '0' ? all : 500), false, 1, 3],
  ['its pages have no end', 2, 99, skipping, false, 31, 30],
  [
    'a record before its second page is gone by then',
    4,
    9,
    (query, all, time) => part(query, time > 1 ? all.slice(1) : all, Number(query.get('skip'))),
    true,
    9,
    6,
  ],
  [
    'a record before its second page is gone each time',
    4,
    9,
    (query, all, time) => part(query, all.slice(time - 1), Number(query.get('skip'))),
    false,
    8,
    6,
  ],
])(
  'whether a list was seen whole that is asked for page by page is known where %s',
  async (_what, pageSize, count, shows, isKnown, records, asks) => {
    const { session, resource, asked } = listing(document([]), count, shows);
    const paged = { ...resource, paging: { limit: 'limit', skip: 'skip' }, pageSize };
    const seen = new Set<unknown>();
    const { gap } = await readWholeList(session, paged, ({ id }) => void seen.add(id), 30);
    expect([gap === undefined, seen.size, asked.length]).toEqual([isKnown, records, asks]);
  },
);

test('a request without a response leaves a gap, and a backend that is gone is none', async () => {
  let at = 0;
  const { session, resource } = listing(document([]), 1, (_query, all) => {
    if (++at > 1) throw new TypeError('fetch failed');
    return all;
  });
  await expect(readWholeList(session, resource, () => undefined)).resolves.toEqual({ gap: undefined });
  await expect(readWholeList(session, resource, () => undefined)).rejects.toThrow('fetch failed');
  const responds = { ...session, client: { ...session.client, send: () => Promise.reject(noResponse()) } };
  expect((await readWholeList(responds, resource, () => undefined)).gap).toBeDefined();
});
