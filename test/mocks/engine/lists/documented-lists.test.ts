import { expect, test } from 'vitest';
import { listed, shop } from './shop.ts';

const number = '{ type: integer }';
const text = '{ type: string }';
const texts = '{ type: array, items: { type: string } }';

test.each([
  ['limit'],
  ['per_page'],
  ['page_size'],
  ['pageSize'],
  ['page[size]'],
  ['size'],
  ['count'],
  ['max_results'],
  ['maxResults'],
  ['$top'],
  ['take'],
])('a list shows as many records as %s asks for', async (name) => {
  expect((await listed(shop({ [name]: number }), `?${encodeURIComponent(name)}=2`)).ids).toEqual([1, 2]);
});

test.each([['offset'], ['skip'], ['start'], ['$skip']])(
  'a list leaves out as many records as %s says',
  async (name) => {
    const mock = shop({ limit: number, [name]: number });
    expect((await listed(mock, `?limit=2&${encodeURIComponent(name)}=3`)).ids).toEqual([4, 5]);
    expect((await listed(mock, `?${encodeURIComponent(name)}=4`)).ids).toEqual([5]);
    expect((await listed(mock, `?${encodeURIComponent(name)}=9`)).ids).toEqual([]);
  },
);

test.each([
  ['page', number, 2, [3, 4]],
  ['page_number', number, 3, [5]],
  ['pageNumber', '{ type: integer, minimum: 1 }', 1, [1, 2]],
  ['page', '{ type: integer, default: 0 }', 1, [3, 4]],
  ['page', '{ type: integer, minimum: 0 }', 0, [1, 2]],
  ['page', number, 4, []],
])('%s (%s) counts pages: %s is %j', async (name, schema, page, ids) => {
  expect((await listed(shop({ per_page: number, [name]: schema }), `?per_page=2&${name}=${page}`)).ids).toEqual(ids);
});

test('where nobody says how many records a page has, the first page has them all', async () => {
  const mock = shop({ page: number });
  expect((await listed(mock, '?page=1')).ids).toEqual([1, 2, 3, 4, 5]);
  expect((await listed(mock, '?page=2')).ids).toEqual([]);
});

test.each([['cursor'], ['after'], ['starting_after'], ['page_token'], ['pageToken'], ['next_token'], ['marker']])(
  '%s goes on after a record, also after one that is gone',
  async (name) => {
    const mock = shop({ limit: number, [name]: text });
    expect((await listed(mock, `?limit=2&${name}=2`)).ids).toEqual([3, 4]);
    mock.account().collection('/shirts').delete('2');
    expect((await listed(mock, `?limit=2&${name}=2`)).ids).toEqual([3, 4]);
    expect((await listed(mock, `?${name}=5`)).ids).toEqual([]);
  },
);

test.each([['before'], ['ending_before']])('%s shows what stands before a record', async (name) => {
  const mock = shop({ limit: number, [name]: text });
  expect((await listed(mock, `?limit=2&${name}=4`)).ids).toEqual([2, 3]);
  expect((await listed(mock, `?${name}=3`)).ids).toEqual([1, 2]);
});

test.each([
  ['the default of the document', '{ type: integer, default: 2, maximum: 4 }', [1, 2]],
  ['its maximum', '{ type: integer, maximum: 4 }', [1, 2, 3, 4]],
  ['all records', number, [1, 2, 3, 4, 5]],
])('where nobody says how many, a list shows %s', async (_what, limit, ids) => {
  expect((await listed(shop({ limit }), '')).ids).toEqual(ids);
});

test('more than the maximum is refused', async () => {
  expect((await listed(shop({ limit: '{ type: integer, maximum: 4 }' }), '?limit=5')).status).toBe(422);
});

test.each<[query: string, parameters: Readonly<Record<string, string>>, ids: readonly number[]]>([
  ['sort=price', { sort: text }, [4, 1, 3, 2, 5]],
  ['sort=-price', { sort: text }, [5, 2, 3, 1, 4]],
  ['sort_by=colour,-price', { sort_by: text }, [2, 4, 5, 3, 1]],
  ['sortBy=price:desc', { sortBy: text }, [5, 2, 3, 1, 4]],
  ['order_by=price desc', { order_by: text }, [5, 2, 3, 1, 4]],
  ['orderBy=price_desc', { orderBy: '{ type: string, enum: [price_asc, price_desc] }' }, [5, 2, 3, 1, 4]],
  ['%24orderby=price desc', { $orderby: text }, [5, 2, 3, 1, 4]],
  ['sort=madeAt', { sort: text }, [5, 4, 3, 2, 1]],
  ['sort=colour&sort=price', { sort: texts }, [2, 4, 1, 3, 5]],
  ['sort=price&direction=desc', { sort: text, direction: '{ type: string, enum: [asc, desc] }' }, [5, 2, 3, 1, 4]],
  ['sort=price&order=desc', { sort: text, order: '{ type: string, enum: [asc, desc] }' }, [5, 2, 3, 1, 4]],
  ['order=name', { order: text }, [1, 3, 2, 5, 4]],
  ['', { sort: '{ type: string, default: -price }' }, [5, 2, 3, 1, 4]],
  ['sort=popularity', { sort: text }, [1, 2, 3, 4, 5]],
])('?%s puts a list in order', async (query, parameters, ids) => {
  expect((await listed(shop(parameters), `?${query}`)).ids).toEqual(ids);
});

test.each<[query: string, parameters: Readonly<Record<string, string>>, ids: readonly number[]]>([
  ['colour=red', { colour: text }, [1, 3, 5]],
  ['colour=red&sold=true', { colour: text, sold: '{ type: boolean }' }, [5]],
  ['colour=blue&colour=green', { colour: texts }, [2, 4]],
  ['price=30', { price: '{ type: number }' }, [2]],
  ['tags=warm', { tags: text }, [2, 4]],
  ['filter[colour]=red&filter[sold]=false', { filter: '{ type: object }' }, [1, 3]],
  ['q=ten', { q: text }, []],
  ['q=RE', { q: text }, [1, 3, 4, 5]],
  ['search=tank', { search: text }, [4]],
])('?%s leaves the records that are asked for', async (query, parameters, ids) => {
  expect((await listed(shop(parameters), `?${query}`)).ids).toEqual(ids);
});

test('what the operation does not document does nothing', async () => {
  expect((await listed(shop({}), '?limit=1&colour=red&sort=-price')).ids).toEqual([1, 2, 3, 4, 5]);
});

test('a field of the record is meant before a word of paging is', async () => {
  const item = '{ type: object, required: [id], properties: { id: { type: integer }, size: { type: integer } } }';
  const sizes = [
    { id: 1, size: 38 },
    { id: 2, size: 40 },
  ];
  expect((await listed(shop({ size: number }, 'LIST', '', sizes, item), '?size=40')).ids).toEqual([2]);
});

test('a date is no cursor', async () => {
  const mock = shop({ after: '{ type: string, format: date }' });
  expect((await listed(mock, '?after=2026-01-03')).ids).toEqual([1, 2, 3, 4, 5]);
});

test.each<[query: string, parameters: Readonly<Record<string, string>>, first: unknown]>([
  ['fields=name', { fields: text }, { id: 1, name: 'Crew' }],
  ['fields=name,price', { fields: text }, { id: 1, name: 'Crew', price: 9 }],
  ['fields=name&fields=sold', { fields: texts }, { id: 1, name: 'Crew', sold: false }],
  ['select=colour', { select: text }, { id: 1, colour: 'red' }],
  ['%24select=colour', { $select: text }, { id: 1, colour: 'red' }],
])('?%s shows those fields, and what a record must have', async (query, parameters, first) => {
  const { body } = await listed(shop(parameters), `?${query}`);
  expect(Object(body)[0]).toEqual(first);
});

test('a choice of fields that would break the document chooses nothing', async () => {
  const item = `{ type: object, required: [id], minProperties: 3, properties: { id: { type: integer }, name: { type: string }, colour: { type: string } } }`;
  const one = { id: 1, name: 'Crew', colour: 'red' };
  expect((await listed(shop({ fields: text }, 'LIST', '', [one], item), '?fields=name')).body).toEqual([one]);
});

test.each<[parameter: string, asked: string, ids: readonly number[]]>([
  ['price_gte', '12', [2, 3, 5]],
  ['price_gt', '12', [2, 5]],
  ['price[lte]', '9', [1, 4]],
  ['price.lt', '9', [4]],
  ['priceMin', '30', [2, 5]],
  ['min_price', '30', [2, 5]],
  ['maxPrice', '9', [1, 4]],
  ['price__from', '100', [5]],
  ['made_after', '2026-01-03', [1, 2]],
  ['madeBefore', '2026-01-03', [4, 5]],
  ['made_at[until]', '2026-01-03T00:00:00Z', [3, 4, 5]],
  ['made_since', '2026-01-04', [1, 2]],
  ['colour_ne', 'red', [2, 4]],
  ['colour_not', 'red,green', [2]],
  ['colour_in', 'blue,green', [2, 4]],
  ['colour[nin]', 'blue,green', [1, 3, 5]],
  ['name_contains', 'EN', [3]],
  ['name_starts_with', 'R', [5]],
  ['nameEndsWith', 'k', [4]],
  ['tags_in', 'warm', [2, 4]],
])('a list compares the field that %s names with %s', async (parameter, asked, ids) => {
  const mock = shop({ [parameter]: '{ type: string }' });
  expect((await listed(mock, `?${encodeURIComponent(parameter)}=${encodeURIComponent(asked)}`)).ids).toEqual(ids);
  expect((await listed(mock, '')).ids).toEqual([1, 2, 3, 4, 5]);
});

test('a parameter that is an object compares its field by the words in it', async () => {
  const mock = shop({ price: '{ type: object, additionalProperties: { type: number } }' });
  expect((await listed(mock, '?price[gte]=9&price[lt]=30')).ids).toEqual([1, 3]);
  expect((await listed(mock, '?price[eq]=9')).ids).toEqual([1]);
});

test('a word without a field, or with one that records do not have, chooses nothing', async () => {
  const mock = shop({ since: text, weight_gte: number, notify: text });
  expect((await listed(mock, '?since=2026-01-04&weight_gte=3&notify=a')).ids).toEqual([1, 2, 3, 4, 5]);
});
