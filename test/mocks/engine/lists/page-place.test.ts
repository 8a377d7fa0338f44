import { expect, test } from 'vitest';
import { askedFields } from '../../../../mocks/engine/lists/filter/asked-fields.ts';
import type { ListParameter, ListPlan } from '../../../../mocks/engine/lists/list-plan.ts';
import { pagePlace } from '../../../../mocks/engine/lists/page-place.ts';
import { anything } from '../../../../spec/schema/shape.ts';

const parameter = (name: string, keywords: Record<string, unknown> = {}): ListParameter => ({ name, keywords });
const [limit, offset, page] = [parameter('limit'), parameter('offset'), parameter('page')];
const [after, before] = [parameter('after'), parameter('before')];
const atMostTwo = parameter('limit', { maximum: 2 });
const twoByDefault = parameter('limit', { default: 2 });
const fromOne = parameter('offset', { minimum: 1 });
const fromZero = parameter('page', { minimum: 0 });

/** A list whose query asks for nothing. */
const blank = {
  shape: anything,
  filters: [],
  compared: [],
  filterIn: undefined,
  fields: askedFields(anything),
  maxItems: undefined,
  order: undefined,
};

type Given = Partial<ListPlan>;
/** Of the records a, b, c, d and e, those that a query asks for, and what the pages beside it are asked for with. */
function placeOf(given: Given, query: string): readonly (string | undefined)[] {
  const url = new URL(`https://shop.example/shirts${query}`);
  const all = [...'abcde'];
  const entries = all.map((id) => [id, { id }] as const);
  const found = pagePlace({ ...blank, ...given }, Object.fromEntries(url.searchParams), entries, url);
  expect([found.total, found.self]).toEqual([5, url.href]);
  return [
    all.slice(found.offset, found.end).join(''),
    found.next && new URL(found.next.url).search,
    found.previous && new URL(found.previous.url).search,
  ];
}

test.each<[plan: Given, query: string, shown: string, next?: string | undefined, previous?: string]>([
  [{}, '', 'abcde'],
  [{}, '?limit=2', 'abcde'],
  [{ maxItems: 3 }, '', 'abc'],
  [{ limit, maxItems: 3 }, '?limit=4', 'abc'],
  [{ limit }, '', 'abcde'],
  [{ limit }, '?limit=many', 'abcde'],
  [{ limit }, '?limit=2.9', 'ab'],
  [{ limit, offset }, '?limit=0', ''],
  [{ limit, offset }, '?limit=0&offset=2', ''],
  [{ limit }, '?limit=-2', 'abcde'],
  [{ limit: atMostTwo, offset }, '?limit=-1', 'ab', '?limit=-1&offset=2'],
  [{ limit: atMostTwo, offset }, '', 'ab', '?offset=2'],
  [{ limit: twoByDefault, offset }, '?offset=1', 'bc', '?offset=3', '?offset=0'],
  [{ limit, offset }, '?limit=2&offset=3', 'de', undefined, '?limit=2&offset=1'],
  [{ limit, offset }, '?limit=2&offset=2', 'cd', '?limit=2&offset=4', '?limit=2&offset=0'],
  [{ limit, offset }, '?limit=2&offset=-3', 'ab', '?limit=2&offset=2'],
  [{ limit, offset }, '?limit=2&offset=9', '', undefined, '?limit=2&offset=3'],
  [{ offset }, '?offset=3', 'de', undefined, '?offset=0'],
  [{ limit, offset: fromOne }, '?limit=2&offset=2', 'bc', '?limit=2&offset=4', '?limit=2&offset=1'],
  [{ limit, offset: fromOne }, '?limit=2&offset=0', 'ab', '?limit=2&offset=3'],
  [{ limit, page }, '?limit=2&page=2', 'cd', '?limit=2&page=3', '?limit=2&page=1'],
  [{ limit, page }, '?limit=2&page=3', 'e', undefined, '?limit=2&page=2'],
  [{ limit, page }, '?limit=2&page=0', 'ab', '?limit=2&page=2'],
  [{ limit, page }, '?limit=2', 'ab', '?limit=2&page=2'],
  [{ page }, '?page=2', '', undefined, '?page=1'],
  [{ limit, page: fromZero }, '?limit=2&page=1', 'cd', '?limit=2&page=2', '?limit=2&page=0'],
  [{ limit, page, offset }, '?limit=2&offset=2', 'cd', '?limit=2&offset=4', '?limit=2&offset=0'],
  [{ limit, after }, '?limit=2', 'ab', '?limit=2&after=b'],
  [{ limit, after }, '?limit=2&after=', 'ab', '?limit=2&after=b'],
  [{ limit, after }, '?limit=2&after=b', 'cd', '?limit=2&after=d', '?limit=2'],
  [{ limit, after }, '?limit=2&after=c', 'de', undefined, '?limit=2&after=a'],
  [{ limit, after }, '?limit=2&after=bb', 'cd', '?limit=2&after=d', '?limit=2'],
  [{ limit, after }, '?limit=2&after=A', 'ab', '?limit=2&after=b'],
  [{ limit, after, offset }, '?limit=2&offset=2', 'cd', '?limit=2&offset=4', '?limit=2&offset=0'],
  [{ limit, after, page }, '?limit=2&page=2', 'cd', '?limit=2&page=3', '?limit=2&page=1'],
  [{ limit, after, page, offset }, '?limit=2', 'ab', '?limit=2&after=b'],
  [{ limit, offset: parameter('offset', { default: 2 }) }, '?limit=2', 'cd', '?limit=2&offset=4', '?limit=2&offset=0'],
  [{ limit, page, offset: parameter('offset', { default: 2 }) }, '?limit=2&page=1', 'ab', '?limit=2&page=2'],
  [{ limit, offset: parameter('offset', { default: 1 }) }, '?limit=2', 'ab', '?limit=2&offset=3'],
  [{ limit, offset }, '?limit=2&offset=1.9', 'bc', '?limit=2&offset=3', '?limit=2&offset=0'],
  [{ limit, page }, '?limit=2&page=2.9', 'cd', '?limit=2&page=3', '?limit=2&page=1'],
  [{ limit, page }, '?limit=2&page=two', 'ab', '?limit=2&page=2'],
  [{ limit, page, after }, '?limit=2&page=2&after=a', 'bc', '?limit=2&after=c', '?limit=2'],
  [{ limit, after }, '?limit=2&after=e', '', undefined, '?limit=2&after=c'],
  [{ limit, after }, '?limit=2&after=z', '', undefined, '?limit=2&after=c'],
  [{ limit, after, before }, '?limit=2&before=e', 'cd', '?limit=2&after=d', '?limit=2'],
  [{ limit, after, before }, '?limit=2&before=b', 'a', '?limit=2&after=a'],
  [{ limit, after, before }, '?limit=2&before=a', ''],
  [{ limit, after, before }, '?limit=2&before=', 'ab', '?limit=2&after=b'],
  [{ after, before }, '?before=c', 'ab', '?after=b'],
])('%# of a plan, %j with %s is "%s"', (plan, query, shown, next, previous) => {
  expect(placeOf(plan, query)).toEqual([shown, next, previous]);
});

test.each<[plan: Given, query: string, facts: object]>([
  [{ limit, offset }, '?limit=2', { offset: 0, limit: 2, firstOffset: 0, isLast: false }],
  [{ limit, offset }, '?limit=5', { offset: 0, limit: 5, isLast: true, next: undefined, previous: undefined }],
  [{ limit, offset }, '?limit=2&offset=4', { offset: 4, isLast: true }],
  [{ limit, offset }, '?limit=0', { offset: 0, limit: 0, isLast: true }],
  [{ limit, offset: fromOne }, '?limit=2&offset=2', { offset: 1, firstOffset: 1, isLast: false }],
  [{ limit, after }, '?limit=2', { next: { url: expect.any(String), cursor: 'b', number: 2, offset: 2 } }],
  [{ limit, page }, '?limit=2&page=2', { previous: { url: expect.any(String), cursor: '', number: 1, offset: 0 } }],
  [{ limit, page }, '?limit=2&page=3', { previous: { url: expect.any(String), cursor: 'b', number: 2, offset: 2 } }],
  [{ after, before }, '?before=c', { limit: undefined, next: { cursor: 'b', number: undefined, offset: 2 } }],
])('%# of a plan, %j with %s has its place', (plan, query, facts) => {
  const url = new URL(`https://shop.example/shirts${query}`);
  const entries = [...'abcde'].map((id) => [id, { id }] as const);
  expect(pagePlace({ ...blank, ...plan }, Object.fromEntries(url.searchParams), entries, url)).toMatchObject(facts);
});

test('a list of nothing has one page', () => {
  const url = new URL('https://shop.example/shirts?limit=2&offset=4');
  const found = pagePlace({ ...blank, limit, offset }, Object.fromEntries(url.searchParams), [], url);
  expect(found).toMatchObject({ total: 0, isLast: true, next: undefined, previous: undefined });
});

test.each<[plan: Given, query: string, number: number, first: number]>([
  [{}, '', 1, 1],
  [{ limit, page }, '?limit=2&page=3', 3, 1],
  [{ limit, offset }, '?limit=2&offset=3', 2, 1],
  [{ limit, page: fromZero }, '?limit=2&page=1', 1, 0],
  [{ limit, page: parameter('page', { default: 0 }) }, '?limit=2', 0, 0],
  [{ limit, page: parameter('page', { default: 2 }) }, '?limit=2', 2, 1],
  [{ limit, page }, '?limit=0', 1, 1],
])('%# of a plan, %j with %s is page %i, where the first is %i', (plan, query, number, first) => {
  const url = new URL(`https://shop.example/shirts${query}`);
  const entries = [...'abcde'].map((id) => [id, { id }] as const);
  const found = pagePlace({ ...blank, ...plan }, Object.fromEntries(url.searchParams), entries, url);
  expect([found.number, found.firstNumber]).toEqual([number, first]);
});
