import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

const text = '{ type: string }';
const whole = '{ type: integer }';
const object = (...fields: string[]): string => `{ type: object, properties: { ${fields.join(', ')} } }`;
const many = (items: string): string => `{ type: array, items: ${items} }`;
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

interface Cups {
  /** The schema of the id in the path. */
  readonly id?: string;
  readonly sent?: string;
  readonly made: string;
  readonly read: string;
  readonly listed?: string;
}

const cup = object(`name: ${text}`);

/** A shelf of cups as a document has them. */
function cups({ id = text, sent = cup, made, read, listed = many(read) }: Cups): Mock {
  return createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups:
    get: { responses: { '200': { description: All, ${json(listed)} } } }
    post: { requestBody: { ${json(sent)} }, responses: { '201': { description: Made, ${json(made)} } } }
  /cups/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${id} }]
    get: { responses: { '200': { description: One, ${json(read)} }, '404': { description: None } } }
    put: { requestBody: { ${json(sent)} }, responses: { '200': { description: Changed, ${json(read)} } } }
    delete: { responses: { '204': { description: Gone } } }
`,
    { report: 'silent' },
  );
}

async function send(
  mock: Mock,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const response = await mock.fetch(`https://cups.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const read = await response.text();
  return { status: response.status, body: read === '' ? undefined : JSON.parse(read) };
}

test.each<[id: string, made: string, read: string, madeId: unknown, readId: unknown]>([
  [text, whole, text, 1, '1'],
  [whole, text, whole, '1', 1],
  [whole, whole, text, 1, '1'],
  [whole, text, '{ type: [string, "null"] }', '1', '1'],
])('an id that is %s in paths, %s when it is made and %s when it is read is one', async (id, made, read, ...ids) => {
  const withId = (schema: string): string => object(`id: ${schema}`, `name: ${text}`);
  const mock = cups({ id, made: withId(made), read: withId(read), listed: many(withId(made)) });
  const [madeId, readId] = ids;
  const sent = { name: 'Blue' };
  expect(await send(mock, 'POST', '/cups', sent)).toEqual({ status: 201, body: { ...sent, id: madeId } });
  expect((await send(mock, 'POST', '/cups', sent)).status).toBe(201);
  expect(await send(mock, 'GET', '/cups/1')).toEqual({ status: 200, body: { ...sent, id: readId } });
  expect((await send(mock, 'GET', '/cups')).body).toContainEqual({ ...sent, id: madeId });
  expect((await send(mock, 'DELETE', '/cups/1')).status).toBe(204);
  expect((await send(mock, 'GET', '/cups/1')).status).toBe(404);
});

test.each(['result', 'data', 'cup'])(
  'a record stands in the %s of an envelope that has its id beside it',
  async (field) => {
    const held = object(`id: ${whole}`, `labels: ${object(`name: ${text}`)}`, `${field}: ${cup}`);
    const mock = cups({ id: whole, made: held, read: held, listed: many(object(`id: ${whole}`, `name: ${text}`)) });
    await send(mock, 'POST', '/cups', { name: 'Blue' });
    const made = await send(mock, 'POST', '/cups', { name: 'Red' });
    expect(made).toMatchObject({ status: 201, body: { id: 2, [field]: { name: 'Red' } } });
    expect(await send(mock, 'GET', '/cups/2')).toMatchObject({ body: { id: 2, [field]: { name: 'Red' } } });
    expect((await send(mock, 'PUT', '/cups/2', { name: 'Green' })).body).toMatchObject({ [field]: { name: 'Green' } });
    expect((await send(mock, 'GET', '/cups')).body).toEqual([
      { id: 1, name: 'Blue' },
      { id: 2, name: 'Green' },
    ]);
  },
);
