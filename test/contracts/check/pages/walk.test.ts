import { expect, test } from 'vitest';
import { readWholeList } from '../../../../contracts/check/clean-up/whole-list.ts';
import { walkPages } from '../../../../contracts/check/pages/walk.ts';
import { inQuery, notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { smallSession } from '../small-session.ts';

const text = { type: 'string' };
const array = { type: 'array', items: ref('Note') };
const closed = { type: 'object', additionalProperties: false, properties: { items: array } };
const linked = {
  type: 'object',
  additionalProperties: false,
  properties: { items: array, next: text, total: { type: 'integer' } },
};
const counted = {
  type: 'object',
  additionalProperties: false,
  properties: { items: array, total: { type: 'integer' } },
};
const document = (parameters: readonly object[], schema: object = array): object =>
  notes({ list: { parameters, responses: { 200: shown(schema), ...refused(404, 410) } } });
const size = inQuery('limit', { type: 'integer', minimum: 2, maximum: 4 });
const page = inQuery('page');
const skip = inQuery('skip');
const cursor = inQuery('cursor', text);

type Ids = readonly number[];
/** What a list shows by the query that it is asked by. */
type Shows = (query: URLSearchParams, all: Ids, time: number) => unknown;

const part = (query: URLSearchParams, all: Ids, from: number): Ids =>
  all.slice(from, from + Number(query.get('limit') ?? 100));
const whole: Shows = (_query, all) => all;
const skipping: Shows = (query, all) => part(query, all, Number(query.get('skip') ?? 0));
const paging: Shows = (query, all) =>
  part(query, all, (Number(query.get('page')) - 1) * Number(query.get('limit') ?? 3));
const following: Shows = (query, all) => {
  const from = Number(query.get('cursor') ?? 0);
  const items = part(query, all, from);
  return { items, ...(from + items.length < all.length && { next: String(from + items.length) }) };
};

const recorded = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((id) => ({ id: String(id), name: 'a note' }));
  return typeof value === 'object' && value !== null && 'items' in value
    ? { ...value, items: recorded(value.items) }
    : value;
};
const upTo = (count: number): Ids => Array.from({ length: count }, (_, at) => at + 1);

/** A list of some records, and what it was asked. */
function listing(list: object, count: number, shows: Shows, headers: (time: number) => HeadersInit = () => ({})) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const { search, searchParams } = new URL(String(input));
    asked.push(search);
    const value = recorded(shows(searchParams, upTo(count), asked.length));
    return typeof value === 'number'
      ? new Response(null, { status: value })
      : Response.json(value, { headers: headers(asked.length) });
  };
  const small = smallSession(list, {}, fetch);
  const operation = small.resource.list;
  if (operation === undefined) throw new Error('Notes are listed.');
  return { ...small, list: operation, asked };
}

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
