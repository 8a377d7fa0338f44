import { expect, test } from 'vitest';
import { readWholeList } from '../../../../contracts/check/clean-up/whole-list.ts';
import { closed, counted, document, listing, part, type Shows, size, skip, skipping, whole } from './listing.ts';

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
