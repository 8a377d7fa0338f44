import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const pets = (...ids: readonly number[]): readonly Fields[] => ids.map((id) => ({ id, name: `n${id}` }));
const bare = (query: string, items: readonly unknown[], headers?: Readonly<Record<string, string>>): Seen => [
  `GET /pets${query}`,
  null,
  200,
  items,
  { 'content-type': 'application/json', ...headers },
];
const list = (query: string, items: readonly unknown[], around: Fields): Seen => [
  `GET /pets${query}`,
  null,
  200,
  { ...around, data: items },
];
const made = (id: number): Seen => ['POST /pets', { name: `n${id}` }, 201, { id, name: `n${id}` }];
const asked = (name: string, schema: Fields, more: Fields = {}): Fields => ({ name, in: 'query', schema, ...more });
const next = (relation: string): Readonly<Record<string, string>> => ({
  link: `<https://pets.example/pets?page=2>; rel="${relation}"`,
});
const [text, whole] = [{ type: 'string' }, { type: 'integer' }];
const three = pets(1, 2, 3);

test.each<[title: string, seen: readonly Seen[], size: number | undefined]>([
  ['a link to the next page', [bare('', three, next('next'))], 3],
  ['a link to another page', [bare('', three, next('prev'))], undefined],
  ['a total in a header', [bare('', three, { 'x-total-count': '9' })], 3],
  ['another total in a header', [bare('', three, { 'x-total': '4' })], 3],
  ['a total of what is shown', [bare('', three, { 'x-total-count': '3' })], undefined],
  ['a total, of a later page', [bare('?page=2', three, { 'x-total-count': '9' })], undefined],
  ['a word for more', [list('', three, { has_more: true })], 3],
  ['a word for more, within the envelope', [list('', three, { meta: { page: { hasNextPage: true } } })], 3],
  ['a cursor', [list('', three, { meta: { next_cursor: 'abc' } })], 3],
  ['the cursor of the end', [list('', three, { endCursor: 'abc' })], 3],
  ['a total in the envelope', [list('', three, { meta: { total: 4 } })], 3],
  ['a count in the envelope', [list('', three, { count: 4 })], 3],
  ['a total in the envelope, of a later page', [list('?page=2', three, { meta: { total: 4 } })], undefined],
  ['a total as a text', [list('', three, { total: '4' })], undefined],
  ['a total too deep to be one', [list('', three, { a: { b: { c: { total: 4 } } } })], undefined],
  [
    'words that deny it',
    [list('', three, { has_more: false, next: null, cursor: '', more: false, total: 3 })],
    undefined,
  ],
  ['no list at all', [list('', [], { has_more: true })], undefined],
  ['two sizes', [list('', three, { more: true }), list('', pets(1, 2), { more: true })], undefined],
])('how much a page has is known by %s', (_title, seen, size) => {
  const { at } = lesson(petsWith(), recordingOf(seen));
  const schema = '#/paths/~1pets/get/responses/200/content/application~1json/schema';
  expect(at(`${schema}/maxItems`) ?? at(`${schema}/properties/data/maxItems`)).toBe(size);
  expect(at('#/paths/~1pets/get/parameters/0/schema/default')).toBeUndefined();
});

test.each<[title: string, seen: readonly Seen[], parameters: readonly Fields[]]>([
  [
    'a limit, with what there is without',
    [list('', three, { more: true }), list('?limit=2', pets(1, 2), { more: true }), list('?limit=9', three, {})],
    [asked('limit', { ...whole, minimum: 1, default: 3 })],
  ],
  ['a limit alone', [list('?limit=2', pets(1, 2), { more: true })], [asked('limit', { ...whole, minimum: 1 })]],
  [
    'pages from 1',
    [list('', three, { number: 1 }), list('?page=2', three, { number: 2 })],
    [asked('page', { ...whole, minimum: 1 })],
  ],
  ['a page 0 that was asked for', [list('?page=0', three, {})], [asked('page', { ...whole, minimum: 0, default: 0 })]],
  [
    'a page 0 that a list from its start is called',
    [list('', three, { meta: { page_index: 0 } }), list('?page=1', three, { meta: { page_index: 1 } })],
    [asked('page', { ...whole, minimum: 0, default: 0 })],
  ],
  [
    'a page 0 that a filtered list is called, which is no word of pages',
    [list('?name=n1', three, { meta: { number: 0 } }), list('?page=1', three, {})],
    [asked('name', text), asked('page', { ...whole, minimum: 1 })],
  ],
  ['an offset', [bare('?offset=0', three)], [asked('offset', { ...whole, minimum: 0 })]],
  [
    'a cursor, an order and a search',
    [bare('?cursor=a&sort=name&q=x', three)],
    [asked('cursor', text), asked('sort', text), asked('q', text)],
  ],
  [
    'filters by what is shown, and by what the records have that the list does not show',
    [['GET /pets/1', null, 200, { id: 1, name: 'a', age: 3, of: {} }], bare('?name=a&age=3&of=x&colour=red', pets(1))],
    [asked('name', text), asked('age', whole, { 'x-filter-of': 'age' }), asked('of', text, { 'x-filter-of': 'of' })],
  ],
])('a list is asked with %s', (_title, seen, parameters) => {
  expect(lesson(petsWith(), recordingOf(seen)).at('#/paths/~1pets/get/parameters')).toEqual(parameters);
});

const listed = (parameters: readonly Fields[], more: Fields = {}): Fields =>
  petsWith({ 'get /pets': { parameters, responses: { 200: { description: 'All' } }, ...more } });

test.each<[title: string, parameters: readonly Fields[], seen: Seen, after: readonly Fields[], lines: number]>([
  [
    'gets its default',
    [asked('limit', whole)],
    list('', three, { more: true }),
    [asked('limit', { ...whole, default: 3 })],
    1,
  ],
  [
    'has its default',
    [asked('limit', { default: 3 })],
    list('', three, { more: true }),
    [asked('limit', { default: 3 })],
    0,
  ],
  [
    'has no schema',
    [{ name: 'limit', in: 'query' }],
    list('', three, { more: true }),
    [{ name: 'limit', in: 'query' }],
    0,
  ],
  [
    'is called otherwise',
    [asked('limit', whole), asked('other', text)],
    list('?per_page=3', three, { more: true }),
    [asked('other', text), asked('per_page', { ...whole, minimum: 1 })],
    2,
  ],
  [
    'is asked for in both ways',
    [asked('limit', whole)],
    list('?per_page=3&limit=3', three, {}),
    [asked('limit', whole), asked('per_page', { ...whole, minimum: 1 })],
    1,
  ],
])('a limit that the document has %s', (_title, parameters, seen, after, count) => {
  const { at, lines } = lesson(listed(parameters), recordingOf([seen]));
  expect(at('#/paths/~1pets/get/parameters')).toEqual(after);
  expect(lines.filter((line) => /asked with|A page of/.test(line))).toHaveLength(count);
});

const all = [made(1), made(2), made(3)];

test.each<[title: string, seen: readonly Seen[], order: string | undefined]>([
  ['the newest first', [...all, bare('', pets(3, 2, 1))], 'newest'],
  ['the oldest first, as lists do anyway', [...all, bare('', three)], undefined],
  ['a field', [made(2), made(1), made(3), bare('', three)], 'id'],
  ['a field, downwards', [made(2), made(1), made(3), bare('', pets(3, 2, 1))], '-id'],
  [
    'a field, downwards, of records from before',
    [bare('', pets(3, 2, 1)), ['GET /pets/1', null, 200, pets(1)[0]]],
    '-id',
  ],
  [
    'a field, upwards, of records from before, as they may have been made',
    [bare('', three), ['GET /pets/1', null, 200, pets(1)[0]]],
    undefined,
  ],
  ['numbers as numbers', [made(9), made(11), made(10), bare('', pets(9, 10, 11))], 'id'],
  ['nothing that holds for all lists', [...all, bare('', pets(3, 2, 1)), bare('?limit=2', pets(1, 3))], undefined],
  ['nothing that two records tell', [bare('', pets(2, 1)), ['GET /pets/1', null, 200, pets(1)[0]]], undefined],
  ['nothing that a filter tells', [...all, bare('?name=n1', pets(3, 2, 1))], undefined],
  [
    'nothing by what some lack',
    [made(2), made(1), made(3), bare('', [{ id: 2, a: 1 }, { id: 3, a: 2 }, { id: 1 }])],
    undefined,
  ],
])('the order of a list is %s', (_title, seen, order) => {
  expect(lesson(petsWith(), recordingOf(seen)).at('#/paths/~1pets/get/x-list-order')).toBe(order);
});

test('an order that the document has stays', () => {
  const document = listed([], { 'x-list-order': '-name' });
  expect(lesson(document, recordingOf([...all, bare('', pets(3, 2, 1))])).at('#/paths/~1pets/get/x-list-order')).toBe(
    '-name',
  );
});
