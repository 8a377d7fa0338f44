import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { filterTest } from '../../../../spec/resource/choosing/filter-test.ts';
import type { FilterOp } from '../../../../spec/resource/resource.ts';

const moment = '2026-01-01T00:00:00.000Z';

test.each<[op: FilterOp | undefined, asked: unknown, fits: readonly unknown[], not: readonly unknown[]]>([
  [undefined, 'a', ['a'], ['b', undefined, null, { a: 1 }]],
  [undefined, false, [false, 'false'], [true, 0, undefined]],
  ['in', ['a', 'b'], ['a', 'b'], ['a,b', 'c', undefined]],
  ['in', 'a,b', ['a', 'b'], ['c']],
  ['gte', 9, [9, 10, 100], [8.9, -1, undefined, null]],
  ['lte', '9', [9, '9', 8], [10, 100]],
  ['lte', moment, ['2025-12-31T23:59:59.999Z', '2026-01-01T01:00:00+01:00'], ['2026-01-01T00:00:00.001Z']],
  ['gte', '2026-01-01', [moment], ['2025-12-31T23:59:59.999Z']],
  ['gte', 'b', ['b', 'c'], ['a', '']],
])('a filter (%s) that asks for %j lets %j through, and not %j', (op, asked, fits, not) => {
  const isLetThrough = filterTest({ ...(op !== undefined && { op }) }, asked);
  expect(fits.filter((value) => !isLetThrough(value))).toEqual([]);
  expect(not.filter(isLetThrough)).toEqual([]);
});

const orders = createContract(`
openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /shops:
    get: { operationId: listShops, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object, properties: { id: { type: string } } } } } } } } }
  /shops/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getShop, responses: { '200': { description: One, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } } }
  /shops/{id}/orders:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: listShopOrders
      x-view-of: orders
      parameters: [{ name: by, in: query, x-sort: true, schema: { type: string } }]
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } } }
  /orders:
    get:
      operationId: listOrders
      parameters:
        - { name: by, in: query, x-sort: true, schema: { type: string } }
        - { name: archived, in: query, x-filter-of: archivedAt, x-filter-op: with, schema: { type: boolean } }
        - { name: archivedOn, in: query, x-filter-of: archivedAt, schema: { type: string } }
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } } }
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getOrder, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } } }
components:
  schemas:
    Order:
      type: object
      properties:
        id: { type: string }
        shopId: { type: string, x-references: shops }
        total: { type: number }
        at: { type: object, properties: { city: { type: string } } }
        archivedAt: { type: [string, 'null'] }
`);
const records = {
  '/shops': [{ id: 's' }],
  '/orders': [
    { id: 'a', shopId: 's', total: 10, at: { city: 'Ulm' } },
    { id: 'b', shopId: 's', total: 9, at: { city: 'Bonn' }, archivedAt: null },
    { id: 'c', shopId: 's', at: { city: 'Bonn' } },
    { id: 'd', total: 1, archivedAt: '2026' },
  ],
};

test.each([
  ['/orders', 'a,b,c'],
  ['/orders?by=total', 'b,a,c'],
  ['/orders?by=-total', 'a,b,c'],
  ['/orders?by=at.city,-total', 'b,c,a'],
  ['/orders?by=none', 'a,b,c'],
  ['/orders?by=total&archived=true', 'd,b,a,c'],
  ['/orders?archived=false', 'a,b,c'],
  ['/orders?archivedOn=2026', 'd'],
  ['/shops/s/orders?by=-at.city', 'a,b,c'],
])('%s shows %s: in the order that is asked for, and without what nobody asks for', async (path, ids) => {
  const mock = createMock(orders, { records, report: 'silent' });
  const shown: unknown = await (await mock.fetch(`https://orders.example${path}`)).json();
  expect(Array.isArray(shown) && shown.map(({ id }) => id).join()).toBe(ids);
});
