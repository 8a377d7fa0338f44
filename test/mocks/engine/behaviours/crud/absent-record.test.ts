import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../../mocks/engine/mock-options.ts';

const star = (type: string, further = ''): string =>
  `{ type: object, required: [id], properties: { id: { type: ${type} }, name: { type: string, example: Vega }${further} } }`;
const shows = (schema: string, status = 200): string =>
  `'${status}': { description: Fine, content: { application/json: { schema: ${schema} } } }`;
const at = 'parameters: [{ name: starId, in: path, required: true, schema: { type: string } }]';
const sends = 'requestBody: { content: { application/json: { schema: { type: object } } } }';

function sky(paths: string, options: MockOptions = {}): Mock {
  const text = `openapi: 3.1.0\ninfo: { title: Sky, version: '1' }\npaths:\n${paths}\n`;
  return createMock(text, { report: 'silent', ...options });
}

async function ask(mock: Mock, request: string, body?: unknown): Promise<unknown[]> {
  const [method = 'GET', path] = request.split(' ');
  const response = await mock.fetch(`https://sky.example${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text), mock.account().journal.entries.at(-1)?.sampled];
}

const readOnly = (type = 'string'): string => `
  /stars: { get: { responses: { ${shows(`{ type: array, items: ${star(type)} }`)} } } }
  /stars/{starId}:
    ${at}
    get: { responses: { ${shows(star(type))}, '404': { description: None } } }
    patch: { ${sends}, responses: { ${shows(star(type))}, '404': { description: None } } }
    delete: { responses: { '204': { description: Gone }, '404': { description: None } } }`;

test.each<[what: string, type: string, request: string, body: unknown, expected: readonly unknown[]]>([
  ['a read, by any id', 'string', 'GET /stars/s7', undefined, [200, { id: 's7', name: 'Vega' }, 'sample']],
  ['a read, by a number', 'integer', 'GET /stars/7', undefined, [200, { id: 7, name: 'Vega' }, 'sample']],
  ['a change', 'string', 'PATCH /stars/s7', { name: 'Deneb' }, [200, { id: 's7', name: 'Deneb' }, 'sample']],
  ['a delete', 'string', 'DELETE /stars/s7', undefined, [204, undefined, 'sample']],
])('where nothing makes records, %s is served from the document, and the journal says so', async (...row) => {
  const [_what, type, request, body, expected] = row;
  const mock = sky(readOnly(type));
  expect(await ask(mock, request, body)).toEqual(expected);
  expect(await ask(mock, 'GET /stars')).toEqual([200, [], undefined]);
});

test('once there are records, none stands in', async () => {
  const mock = sky(readOnly(), { records: { '/stars': [{ id: 's1', name: 'Altair' }] } });
  expect(await ask(mock, 'GET /stars/s1')).toEqual([200, { id: 's1', name: 'Altair' }, undefined]);
  expect(await ask(mock, 'GET /stars/s7')).toEqual([404, undefined, undefined]);
  expect(await ask(mock, 'PATCH /stars/s1', { name: 'Deneb' })).toEqual([200, { id: 's1', name: 'Deneb' }, undefined]);
  expect(await ask(mock, 'GET /stars/s1')).toEqual([200, { id: 's1', name: 'Deneb' }, undefined]);
});

test('where a POST makes records, none stands in', async () => {
  const made = `post: { ${sends}, responses: { ${shows(star('string'), 201)} } }`;
  const mock = sky(readOnly().replace('/stars: {', `/stars: { ${made},`));
  expect(await ask(mock, 'GET /stars/s7')).toEqual([404, undefined, undefined]);
});

const put = (responses: string, type = 'string'): string => `
  /stars/{starId}:
    ${at}
    put: { ${sends}, responses: { ${responses} } }
    get: { responses: { ${shows(star(type))}, '404': { description: None } } }
    delete: { responses: { '204': { description: Gone } } }`;

test.each<[what: string, paths: string, status: number, id: string | number]>([
  ['with 201 where the document has that', put(`${shows(star('string'))}, ${shows(star('string'), 201)}`), 201, 'a'],
  ['with the status that there is', put(shows(star('string'))), 200, 'a'],
  ['with a number as its id', put(shows(star('integer')), 'integer'), 200, 5],
])('a PUT makes a record where nothing else does, %s', async (_what, paths, status, id) => {
  const mock = sky(paths);
  expect(await ask(mock, `GET /stars/${id}`)).toEqual([404, undefined, undefined]);
  expect(await ask(mock, `PUT /stars/${id}`, { name: 'Rigel' })).toEqual([status, { id, name: 'Rigel' }, undefined]);
  expect(await ask(mock, `GET /stars/${id}`)).toEqual([200, { id, name: 'Rigel' }, undefined]);
  expect(await ask(mock, `PUT /stars/${id}`, { name: 'Spica' })).toEqual([200, { id, name: 'Spica' }, undefined]);
  expect((await ask(mock, `DELETE /stars/${id}`))[0]).toBe(204);
  expect((await ask(mock, `GET /stars/${id}`))[0]).toBe(404);
});

test('a status without a body has none, whatever schema the document gives it', async () => {
  const made = `post: { ${sends}, responses: { ${shows(star('string'), 201)} } }`;
  const mock = sky(
    readOnly().replace('/stars: {', `/stars: { ${made},`).replace("'204': { description: Gone }", shows('{}', 204)),
  );
  const [, body] = await ask(mock, 'POST /stars', { name: 'Mizar' });
  const id: unknown = Reflect.get(Object(body), 'id');
  expect(await ask(mock, `DELETE /stars/${String(id)}`)).toEqual([204, undefined, undefined]);
  expect((await ask(mock, `GET /stars/${String(id)}`))[0]).toBe(404);
});

test.each([
  ['204 alone', "'204': { description: Gone }", 204],
  ['a 401 beside it', "'204': { description: Gone }, '401': { description: Who }", 204],
  ['a 404', "'204': { description: Gone }, '404': { description: None }", 404],
  ['a default', "'204': { description: Gone }, default: { description: Odd }", 404],
])('what is not there is deleted where the document has no word for it: of %s', async (_what, responses, status) => {
  const mock = sky(`
  /stars: { post: { ${sends}, responses: { ${shows(star('string'), 201)} } } }
  /stars/{starId}:
    ${at}
    get: { responses: { ${shows(star('string'))} } }
    delete: { responses: { ${responses} } }`);
  expect((await ask(mock, 'DELETE /stars/s7'))[0]).toBe(status);
  expect((await ask(mock, 'GET /stars/s7'))[0]).toBe(404);
});

test('an update without a documented success is done', async () => {
  const mock = sky(`
  /stars: { post: { ${sends}, responses: { ${shows(star('string'), 201)} } } }
  /stars/{starId}:
    ${at}
    patch: { ${sends}, responses: { '400': { description: Odd } } }`);
  mock.account().collection('/stars').set('s1', { id: 's1' });
  expect((await ask(mock, 'PATCH /stars/s1', { name: 'Vega' })).slice(0, 1)).toEqual([200]);
  expect(mock.account().collection('/stars').get('s1')).toEqual({ id: 's1', name: 'Vega' });
});
