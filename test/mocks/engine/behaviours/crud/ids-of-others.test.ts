import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { cup, cups, json, many, object, send, text, whole } from './cups.ts';

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

test('what is called id and can be no id is no id', async () => {
  const own = object(`id: ${many(whole)}`, `name: ${text}`);
  const mock = cups({ made: own, read: own });
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toMatchObject({ status: 201, body: { name: 'Blue' } });
});

test('nothing is put under a text where records have numbers', async () => {
  const own = object(`id: ${whole}`, `name: ${text}`);
  const put = `put: { requestBody: { ${json(cup)} }, responses: { '200': { description: Put, ${json(own)} }, '404': { description: None } } }`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { get: { responses: { '200': { description: All, ${json(many(own))} } } } }
  /cups/{id}: { parameters: [{ name: id, in: path, required: true, schema: ${text} }], ${put} }
`,
    { report: 'silent' },
  );
  expect((await send(mock, 'PUT', '/cups/blue', { name: 'Blue' })).status).toBe(404);
  expect(await send(mock, 'PUT', '/cups/7', { name: 'Blue' })).toEqual({ status: 200, body: { id: 7, name: 'Blue' } });
});

test.each<[made: string, said: unknown]>([
  [whole, 1],
  [text, '1'],
  ['{ type: string, example: "7" }', '1'],
  ['{ type: string, format: uri }', 'https://cups.example/cups/1'],
  ['{ type: string, example: /cups/7 }', '/cups/1'],
  ['{ type: string, example: The cup was made. }', 'The cup was made.'],
])('a creation that responds with %s alone says %j', async (made, said) => {
  const mock = cups({ id: whole, made, read: object(`id: ${whole}`, `name: ${text}`) });
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toEqual({ status: 201, body: said });
  expect(await send(mock, 'GET', '/cups/1')).toEqual({ status: 200, body: { id: 1, name: 'Blue' } });
});

test('a creation calls the id as the path does, where what is read has no field for it', async () => {
  const mock = cups({
    made: '{ type: object, required: [cup_id], properties: { cup_id: { type: string } } }',
    read: cup,
  });
  const { body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
  expect(await send(mock, 'GET', `/cups/${Object(body).cup_id}`)).toMatchObject({ body: { name: 'Blue' } });
});

test('one place that is written with two names for its id is one', async () => {
  const own = json(object(`id: ${text}`, `name: ${text}`));
  const at = (name: string): string => `parameters: [{ name: ${name}, in: path, required: true, schema: ${text} }]`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { post: { requestBody: { ${json(cup)} }, responses: { '201': { description: Made, ${own} } } } }
  /cups/{cupId}: { ${at('cupId')}, get: { responses: { '200': { description: One, ${own} }, '404': { description: None } } } }
  /cups/{reference}: { ${at('reference')}, delete: { responses: { '204': { description: Gone } } } }
`,
    { report: 'silent' },
  );
  const { body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
  const path = `/cups/${Object(body).id}`;
  expect(await send(mock, 'GET', path)).toEqual({ status: 200, body });
  expect((await send(mock, 'DELETE', path)).status).toBe(204);
  expect((await send(mock, 'GET', path)).status).toBe(404);
});

test('records that are sent without the kind that a path names are made, and have ids of their own', async () => {
  const kind = '{ type: string, enum: [old, new] }';
  const below = `  /cups/{kind}/{name}: { parameters: [${['kind', 'name'].map((name) => `{ name: ${name}, in: path, required: true, schema: ${name === 'kind' ? kind : text} }`).join(', ')}], get: { responses: { '200': { description: One, ${json(cup)} } } } }`;
  const mock = cups({ id: kind, made: cup, read: many(cup), listed: many(cup), below });
  for (const name of ['Blue', 'Red', 'Green'])
    expect(await send(mock, 'POST', '/cups', { name })).toMatchObject({ status: 201, body: { name } });
  expect((await send(mock, 'GET', '/cups')).body).toHaveLength(3);
});

test('a kind that is sent is an id', async () => {
  const kind = '{ type: string, enum: [old, new] }';
  const own = `{ type: object, required: [id], properties: { id: ${kind}, name: ${text} } }`;
  const mock = cups({ id: kind, sent: own, made: own, read: own });
  await send(mock, 'POST', '/cups', { id: 'new', name: 'Blue' });
  expect(await send(mock, 'GET', '/cups/new')).toMatchObject({ status: 200, body: { name: 'Blue' } });
});

test.each(['[type, name]', '[name]'])(
  'a kind under another name than in the path is an id, of %s that must be sent',
  async (required) => {
    const kind = '{ type: string, enum: [old, new, odd] }';
    const own = `{ type: object, required: ${required}, properties: { name: ${text}, type: ${kind} } }`;
    const mock = cups({ id: kind, sent: own, made: own, read: own });
    const old = { type: 'old', name: 'Blue' };
    await send(mock, 'POST', '/cups', { type: 'odd', name: 'Red' });
    await send(mock, 'POST', '/cups', old);
    expect(await send(mock, 'GET', '/cups/old')).toEqual({ status: 200, body: old });
    expect((await send(mock, 'POST', '/cups', old)).status).toBe(409);
    expect((await send(mock, 'GET', '/cups/new')).status).toBe(404);
  },
);
