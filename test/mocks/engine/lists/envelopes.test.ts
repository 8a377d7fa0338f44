import { expect, test } from 'vitest';
import { listed, shop } from './shop.ts';

const number = '{ type: integer }';
const text = '{ type: string }';
const object = (...fields: readonly string[]): string => `{ type: object, properties: { ${fields.join(', ')} } }`;
const enveloped = (...fields: readonly string[]): string => object('items: LIST', ...fields);
const orNull = '{ type: [string, "null"] }';

test.each<[what: string, envelope: string, parameters: Readonly<Record<string, string>>, query: string, rest: unknown]>(
  [
    ['total', enveloped(`total: ${number}`), { limit: number }, '?limit=2', { total: 5 }],
    ['totalCount of a filter', enveloped(`totalCount: ${number}`), { colour: text }, '?colour=red', { totalCount: 3 }],
    [
      'a count beside a total',
      enveloped(`total: ${number}`, `count: ${number}`),
      { limit: number },
      '?limit=2',
      { total: 5, count: 2 },
    ],
    ['a count alone', enveloped(`count: ${number}`), { limit: number }, '?limit=2', { count: 5 }],
    [
      'limit and offset',
      enveloped(`limit: ${number}`, `offset: ${number}`),
      { limit: number, offset: number },
      '?limit=2&offset=3',
      { limit: 2, offset: 3 },
    ],
    [
      'pages',
      enveloped(`page: ${number}`, `per_page: ${number}`, `total_pages: ${number}`),
      { page: number, per_page: number },
      '?page=3&per_page=2',
      { page: 3, per_page: 2, total_pages: 3 },
    ],
    ['has_more', enveloped('has_more: { type: boolean }'), { limit: number }, '?limit=2', { has_more: true }],
    [
      'has_more at the end',
      enveloped('has_more: { type: boolean }'),
      { limit: number },
      '?limit=5',
      { has_more: false },
    ],
    [
      'a cursor',
      enveloped(`next_cursor: ${orNull}`),
      { limit: number, cursor: text },
      '?limit=2',
      { next_cursor: '2' },
    ],
    [
      'a cursor at the end',
      enveloped(`next_cursor: ${orNull}`),
      { limit: number, cursor: text },
      '?limit=2&cursor=4',
      { next_cursor: null },
    ],
    [
      'an address',
      enveloped(`next: ${orNull}`, `previous: ${orNull}`),
      { limit: number, offset: number },
      '?limit=2&offset=2',
      {
        next: 'https://shop.example/shirts?limit=2&offset=4',
        previous: 'https://shop.example/shirts?limit=2&offset=0',
      },
    ],
    [
      'that there is more, and that no request leads there',
      enveloped(`next: ${orNull}`, `next_page: ${orNull}`, 'has_more: { type: boolean }', 'last: { type: boolean }'),
      { limit: number },
      '?limit=2',
      { next: null, next_page: null, has_more: true, last: false },
    ],
    [
      'the number of the next page',
      enveloped('next_page: { type: [integer, "null"] }'),
      { page: number, limit: number },
      '?limit=2',
      { next_page: 2 },
    ],
    [
      'an object within',
      enveloped(`meta: ${object(`total: ${number}`, `page: ${number}`)}`),
      { page: number, limit: number },
      '?limit=2&page=2',
      { meta: { total: 5, page: 2 } },
    ],
    [
      'links of HAL',
      enveloped(`_links: ${object(`next: ${object(`href: ${text}`)}`)}`),
      { page: number, limit: number },
      '?limit=2',
      { _links: { next: { href: 'https://shop.example/shirts?limit=2&page=2' } } },
    ],
  ],
)('an envelope tells the truth: %s', async (_what, envelope, parameters, query, rest) => {
  const { body } = await listed(shop(parameters, envelope), query);
  const { items: _items, ...facts } = Object(body);
  expect(facts).toEqual(rest);
});

test.each<
  [what: string, envelope: string, parameters: Readonly<Record<string, string>>, next: (body: unknown) => string]
>([
  [
    'by a cursor',
    enveloped(`next_cursor: ${orNull}`),
    { limit: number, cursor: text },
    (body) => (Object(body).next_cursor === null ? '' : `?limit=2&cursor=${Object(body).next_cursor}`),
  ],
  ['by an address', enveloped(`next: ${orNull}`), { limit: number, page: number }, (body) => Object(body).next ?? ''],
  [
    'by an address of its own',
    enveloped(`next: ${orNull}`),
    { limit: number, skip: number },
    (body) => Object(body).next ?? '',
  ],
])('a client that follows pages %s sees each record once', async (_what, envelope, parameters, next) => {
  const mock = shop(parameters, envelope);
  const seen: number[] = [];
  for (let query = '?limit=2'; query !== '' && seen.length < 20; ) {
    const { ids, body } = await listed(mock, query);
    seen.push(...ids);
    query = next(body);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('where the document has a Link header, it names the pages beside this one', async () => {
  const mock = shop(
    { per_page: number, page: number },
    'LIST',
    `Link: { schema: ${text} }, X-Total-Count: { schema: ${number} }`,
  );
  const middle = await listed(mock, '?per_page=2&page=2');
  expect(middle.headers.get('link')).toBe(
    '<https://shop.example/shirts?per_page=2&page=3>; rel="next", <https://shop.example/shirts?per_page=2&page=1>; rel="prev"',
  );
  expect(middle.headers.get('x-total-count')).toBe('5');
  const all = await listed(mock, '');
  expect(all.headers.get('link')).toBeNull();
});
