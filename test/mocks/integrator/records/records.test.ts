import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import type { Account } from '../../../../mocks/integrator/account/account.ts';
import { RecordError } from '../../../../mocks/integrator/errors/record-error.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import type { Records } from '../../../../mocks/integrator/records/records.ts';

const shop = `
openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /widgets:
    get: { operationId: listWidgets, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Widget' } } } } } } }
    post:
      operationId: createWidget
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } } }
  /widgets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getWidget, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } } } }
  /widgets/{widgetId}/parts:
    parameters: [{ name: widgetId, in: path, required: true, schema: { type: string } }]
    post:
      operationId: createPart
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } } }
  /widgets/{widgetId}/parts/{id}:
    parameters:
      - { name: widgetId, in: path, required: true, schema: { type: string } }
      - { name: id, in: path, required: true, schema: { type: string } }
    get: { operationId: getPart, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } } } }
  /widgets/{id}/paint/{color}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: color, in: path, required: true, schema: { type: string } }
    put: { operationId: paintWidget, responses: { '204': { description: Painted } } }
components:
  schemas:
    Widget:
      type: object
      additionalProperties: false
      required: [label]
      properties: { id: { type: string, readOnly: true }, label: { type: string, minLength: 1 } }
    Part:
      type: object
      additionalProperties: false
      properties: { id: { type: string, readOnly: true }, widgetId: { type: string }, size: { type: integer } }
`;

function openShop(): IntegratorCore {
  return createCore({ contract: createContract(shop), seed: 'empty', report: 'silent' });
}

function named(holder: Pick<Account, 'records'>, name: string): Records {
  const records = holder.records[name];
  if (records === undefined) throw new Error(`no ${name}`);
  return records;
}

async function create(core: IntegratorCore, path: string, body: object): Promise<string> {
  const response = await core.fetch(`https://api.integrator.io${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
  return String(Object((await response.json()) as unknown)['id']);
}

test('an account has the records of each resource of the contract, under its name too', () => {
  const core = openShop();
  expect(Object.keys(core.records)).toEqual(['widgets', 'parts']);
  expect(Reflect.get(core, 'widgets')).toBe(core.records['widgets']);
  expect(Reflect.get(core.accounts.get('other'), 'parts')).toBeDefined();
  expect(createCore().records.integrations.size).toBe(createCore().integrations.size);
});

test('records of a document of one’s own are put, read, asked for and deleted', async () => {
  const core = openShop();
  const widgets = named(core, 'widgets');
  const id = await create(core, '/widgets', { label: 'One' });
  widgets.put({ id: 'two', label: 'Two' });
  expect(widgets.all()).toEqual([expect.objectContaining({ id, label: 'One' }), { id: 'two', label: 'Two' }]);
  expect(widgets.get('two')).toEqual({ id: 'two', label: 'Two' });
  const query = await widgets.query();
  expect(query.findMany((q) => q.where((widget) => widget['label'] === 'Two'))).toHaveLength(1);
  expect([widgets.delete('two'), widgets.delete('two'), widgets.size]).toEqual([true, false, 1]);
});

test.each<[what: string, resource: string, record: Record<string, unknown>, message: RegExp]>([
  ['breaks the schema', 'widgets', { id: 'a' }, /it is no widget\. `label` is missing/],
  ['has a misspelt field', 'widgets', { id: 'a', label: 'A', lable: 'B' }, /`lable`/],
  ['has no id', 'widgets', { label: 'A' }, /its `id` is nothing, and no id\./],
  ['names no record above', 'parts', { id: 'p', size: 1 }, /stands below the record that `widgetId` of/],
])('a record that %s is refused by name, and nothing is changed', (_what, resource, record, message) => {
  const core = openShop();
  const records = named(core, resource);
  expect(() => records.put(record)).toThrow(RecordError);
  expect(() => records.put(record)).toThrow(message);
  expect(records.size).toBe(0);
});

test('records below records are one list, whatever they stand below', async () => {
  const core = openShop();
  const parts = named(core, 'parts');
  const id = await create(core, '/widgets', { label: 'One' });
  const first = await create(core, `/widgets/${id}/parts`, { size: 1 });
  parts.put({ id: 'p2', widgetId: 'other', size: 2 });
  expect(parts.all().map((part) => part['size'])).toEqual([1, 2]);
  expect(parts.get('p2')).toEqual({ id: 'p2', widgetId: 'other', size: 2 });
  expect(parts.delete(first)).toBe(true);
  expect(parts.size).toBe(1);
});

test('records below records name the one above by a reference, whatever the path parameter is called', async () => {
  const referring = shop
    .replaceAll('{widgetId}/parts/{id}', '{id}/parts/{partId}')
    .replaceAll('{widgetId}/parts', '{id}/parts')
    .replaceAll(
      'name: id, in: path, required: true, schema: { type: string } }\n    get: { operationId: getPart',
      'name: partId, in: path, required: true, schema: { type: string } }\n    get: { operationId: getPart',
    )
    .replaceAll('name: widgetId', 'name: id')
    .replace('widgetId: { type: string }', 'widgetId: { type: string, readOnly: true, x-references: widgets }');
  const core = createCore({ contract: createContract(referring), seed: 'empty', report: 'silent' });
  const parts = named(core, 'parts');
  const id = await create(core, '/widgets', { label: 'One' });
  const first = await create(core, `/widgets/${id}/parts`, { size: 1, widgetId: 'mine' });
  expect(parts.get(first)).toEqual({ id: first, widgetId: id, size: 1 });
  parts.put({ id: 'p2', widgetId: id, size: 2 });
  const response = await core.fetch(`https://api.integrator.io/widgets/${id}/parts/p2`, {
    headers: { authorization: 'Bearer t' },
  });
  expect(await response.json()).toEqual({ id: 'p2', widgetId: id, size: 2 });
  expect(() => parts.put({ id: 'p3', size: 3 })).toThrow(/stands below the record that `widgetId` of/);
});

test('what only writes to a path below a record is no resource', () => {
  expect(createContract(shop).resources.map(({ name }) => name)).toEqual(['widgets', 'parts']);
  expect(createContract(shop).resources[0]?.actions.map(({ id }) => id)).toEqual(['paintWidget']);
});
