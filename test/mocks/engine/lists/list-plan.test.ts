import { expect, test } from 'vitest';
import { type ListPlan, readPlan } from '../../../../mocks/engine/lists/list-plan.ts';
import { contractOf, jsonContent } from '../../../contracts/small-contract.ts';

interface Asked {
  readonly schema?: object;
  readonly required?: boolean;
  readonly in?: string;
}

const Tea = {
  type: 'object',
  properties: {
    name: {},
    price: {},
    size: {},
    tagList: { type: 'array', items: {} },
    maker: { properties: { id: {} } },
  },
};

/** The plan of a list of teas with these parameters. */
function planOf(parameters: Readonly<Record<string, Asked>>, says: object = {}, list: object = {}): ListPlan {
  const all = Object.entries(parameters).map(([name, { in: place = 'query', ...more }]) => ({
    name,
    in: place,
    ...more,
  }));
  const items = { type: 'array', items: Tea, ...list };
  const contract = contractOf(
    { parameters: all, responses: { 200: { description: 'All', ...jsonContent(items) } }, ...says },
    { path: '/teas' },
  );
  const [operation] = contract.operations;
  if (operation === undefined) throw new Error('There is no operation.');
  return readPlan(contract, operation, '/teas');
}

const roles = ['limit', 'offset', 'page', 'after', 'before', 'sort', 'direction', 'search', 'select'] as const;

/** What a parameter asks for: the role, or how it chooses. */
function roleOf(name: string, asked: Asked = {}): string | undefined {
  const plan = planOf({ [name]: asked });
  const role = roles.find((one) => plan[one]?.name === name);
  if (role !== undefined) return role;
  if (plan.filterIn === name) return 'filters';
  const [filter] = plan.filters;
  if (filter !== undefined) return `${filter.op ?? 'is'} ${filter.path.join('.')}`;
  const [compared] = plan.compared;
  return compared && `${compared.comparison ?? 'by its words'} ${compared.path.join('.')}`;
}

const schemas = {
  any: undefined,
  integer: { type: 'integer' },
  number: { type: 'number' },
  text: { type: 'string' },
  date: { type: 'string', format: 'date-time' },
  texts: { type: 'array', items: { type: 'string' } },
  object: { type: 'object' },
  boolean: { type: 'boolean' },
  numberOrObject: { type: ['integer', 'object'] },
  numberOrList: { type: ['integer', 'array'], items: {} },
  ways: { type: 'string', enum: ['asc', 'DESC'] },
  names: { type: 'string', enum: ['name', 'asc'] },
};
type Kind = keyof typeof schemas;

test.each<[name: string, role: string, kinds: readonly Kind[]]>([
  ['limit', 'limit', ['any', 'integer', 'number']],
  ['offset', 'offset', ['any', 'integer', 'number']],
  ['page', 'page', ['any', 'integer', 'number']],
  ['cursor', 'after', ['any', 'integer', 'number', 'text', 'ways', 'names']],
  ['before', 'before', ['any', 'integer', 'number', 'text', 'ways', 'names']],
  ['sort', 'sort', ['any', 'text', 'date', 'texts', 'numberOrList', 'names']],
  ['direction', 'direction', ['any', 'text', 'date', 'ways', 'names']],
  ['order', 'sort', ['any', 'text', 'date', 'texts', 'numberOrList', 'names']],
  ['q', 'search', ['any', 'text', 'date', 'ways', 'names']],
  ['fields', 'select', ['any', 'text', 'date', 'texts', 'numberOrList', 'ways', 'names']],
  ['filter', 'filters', ['any', 'text', 'date', 'object', 'numberOrObject', 'ways', 'names']],
])('%s is %s by its schema: %j', (name, role, kinds) => {
  const found = Object.entries(schemas).filter(
    ([, schema]) => roleOf(name, schema === undefined ? {} : { schema }) === role,
  );
  expect(found.map(([kind]) => kind)).toEqual(kinds);
});

test('a direction beside a key has its own parameter, also where that is called order', () => {
  expect(roleOf('order', { schema: schemas.ways })).toBe('direction');
  const { sort, direction } = planOf({ sort: {}, order: { schema: schemas.ways } });
  expect([sort?.name, direction?.name]).toEqual(['sort', 'order']);
});

test.each<[name: string, asked: Asked, role: string | undefined]>([
  ['name', {}, 'is name'],
  ['size', { schema: schemas.integer }, 'is size'],
  ['filter[name]', {}, 'is name'],
  ['filters[name]', {}, 'is name'],
  ['filter[price][gte]', {}, 'gte price'],
  ['filter[limit]', {}, undefined],
  ['filter[name', {}, undefined],
  ['myfilter[name]', {}, undefined],
  ['price_lt', {}, 'lt price'],
  ['price', { schema: schemas.object }, 'by its words price'],
  ['tag', {}, 'in tagList'],
  ['tag', { required: true }, undefined],
  ['Name', { required: true }, undefined],
  ['maker', {}, undefined],
  ['name', { required: true, schema: { const: 'x' } }, undefined],
  ['name', { required: true, schema: { enum: ['x'] } }, undefined],
  ['name', { required: true, schema: { enum: ['x', 'y'] } }, 'is name'],
  ['name', { required: true }, 'is name'],
  ['name', { schema: { const: 'x' } }, 'is name'],
  ['name', { in: 'header' }, undefined],
  ['limit', { in: 'header' }, undefined],
  ['strange', {}, undefined],
])('%# %s with %j is %s', (name, asked, role) => {
  expect(roleOf(name, asked)).toBe(role);
});

test('of two parameters for the same, the first is meant', () => {
  expect(planOf({ per_page: {}, limit: {} }).limit?.name).toBe('per_page');
});

test('a list may hold so many records, and has an order of its own', () => {
  const plan = planOf({}, { 'x-list-order': '-price' }, { maxItems: 3 });
  expect([plan.maxItems, plan.order, plan.filterIn]).toEqual([3, '-price', undefined]);
  expect([...(plan.shape.fields?.keys() ?? [])]).toEqual(Object.keys(Tea.properties));
  const plain = planOf({});
  expect([plain.maxItems, plain.order]).toEqual([undefined, undefined]);
});

test.each([5, '', null])('an order that is %j is an error', (order) => {
  expect(() => planOf({}, { 'x-list-order': order })).toThrow('"newest", or a field such as "-price"');
});

test.each<[responses: object]>([
  [{ 204: { description: 'None' } }],
  [{ 200: { description: 'A text', ...jsonContent({ type: 'string' }) } }],
])('of what is no list, any field may be asked for: %j', (responses) => {
  const { shape, maxItems } = planOf({}, { responses });
  expect([shape.fields, shape.open, maxItems]).toEqual([undefined, true, undefined]);
});

test('records of SCIM are counted from 1, unless the document says otherwise', () => {
  const Resources = { type: 'array', items: Tea };
  const responses = { 200: { description: 'All', ...jsonContent({ type: 'object', properties: { Resources } }) } };
  expect(planOf({ startIndex: {} }, { responses }).offset?.keywords).toEqual({ minimum: 1 });
  const own = { startIndex: { schema: { type: 'integer', minimum: 0 } }, count: {} };
  const { offset, limit } = planOf(own, { responses });
  expect([offset?.keywords['minimum'], limit?.keywords]).toEqual([0, {}]);
  expect(planOf({ startIndex: {} }).offset?.keywords).toEqual({});
});
