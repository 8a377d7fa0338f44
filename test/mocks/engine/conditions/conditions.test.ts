import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

interface Described {
  /** What the success of a read has beside its body. */
  readonly tag?: boolean;
  /** The headers that writes take. */
  readonly takes?: readonly string[];
  /** Further statuses of writes. */
  readonly statuses?: readonly number[];
  /** Whether reads may be 304. */
  readonly unchanged?: boolean;
}

/** Notes that can be written. */
function notes({ tag = true, takes = ['If-Match'], statuses = [412], unchanged = true }: Described = {}): Mock {
  const schema = { type: 'object', properties: { id: { type: 'string' }, text: { type: 'string' } } };
  const json = (one: object): object => ({ 'application/json': { schema: one } });
  const fault = { description: 'Wrong', content: json({ type: 'object' }) };
  const headers = tag ? { headers: { ETag: { schema: { type: 'string' } } } } : {};
  const one = { description: 'One', content: json(schema), ...headers };
  const parameters = takes.map((name) => ({ name, in: 'header', schema: { type: 'string' } }));
  const wrong = Object.fromEntries([404, ...statuses].map((status) => [status, fault]));
  const requestBody = { content: json(schema) };
  const same = unchanged ? { 304: { description: 'Unchanged' } } : {};
  const document = {
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    paths: {
      '/notes': {
        get: { responses: { 200: { description: 'All', content: json({ type: 'array', items: schema }) }, ...same } },
        post: { parameters, requestBody, responses: { 201: one, ...wrong } },
      },
      '/notes/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { responses: { 200: one, 404: fault, ...same } },
        put: { parameters, requestBody, responses: { 200: one, ...wrong } },
        patch: { parameters, requestBody, responses: { 200: one, ...wrong } },
        delete: { parameters, responses: { 204: { description: 'Gone' }, ...wrong } },
      },
    },
  };
  return createMock(JSON.stringify(document), {
    report: 'silent',
    records: { '/notes': [{ id: 'n1', text: 'one' }] },
  });
}

function ask(
  mock: Mock,
  request: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<Response> {
  const [method = 'GET', path] = request.split(' ');
  return mock.fetch(`https://notes.example${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function tagOf(mock: Mock, path = '/notes/n1'): Promise<string> {
  return (await ask(mock, `GET ${path}`)).headers.get('etag') ?? '';
}

test.each([
  ['PUT', { text: 'two' }],
  ['PATCH', { text: 'two' }],
  ['DELETE', undefined],
])('%s with an old ETag is 412, and with that of today goes through', async (method, body) => {
  const mock = notes();
  const old = await tagOf(mock);
  expect(old).toMatch(/^"\w+"$/);
  expect((await ask(mock, 'PATCH /notes/n1', {}, { text: 'changed' })).status).toBe(200);
  expect((await ask(mock, `${method} /notes/n1`, { 'if-match': old }, body)).status).toBe(412);
  expect(mock.account().collection('/notes').get('n1')).toMatchObject({ text: 'changed' });
  const today = await tagOf(mock);
  expect(today).not.toBe(old);
  expect((await ask(mock, `${method} /notes/n1`, { 'if-match': `"other", W/${today}` }, body)).status).toBeLessThan(
    300,
  );
});

test('what writes responds with the ETag that a read has', async () => {
  const mock = notes();
  const put = await ask(mock, 'PUT /notes/n1', { 'if-match': '*' }, { text: 'two' });
  expect(put.headers.get('etag')).toBe(await tagOf(mock));
  const post = await ask(mock, 'POST /notes', {}, { text: 'three' });
  const { id } = Object(await post.json());
  expect(post.headers.get('etag')).toBe(await tagOf(mock, `/notes/${id}`));
});

test('If-Match of a record that is not there is 412', async () => {
  expect((await ask(notes(), 'DELETE /notes/none', { 'if-match': '*' })).status).toBe(412);
});

test('a read of what has not changed is 304 without a body', async () => {
  const mock = notes();
  const same = await ask(mock, 'GET /notes/n1', { 'if-none-match': await tagOf(mock) });
  expect([same.status, await same.text()]).toEqual([304, '']);
  expect((await ask(mock, 'GET /notes/n1', { 'if-none-match': '"old"' })).status).toBe(200);
  const list = await tagOf(mock, '/notes');
  expect((await ask(mock, 'GET /notes', { 'if-none-match': list })).status).toBe(304);
  await ask(mock, 'DELETE /notes/n1');
  expect((await ask(mock, 'GET /notes', { 'if-none-match': list })).status).toBe(200);
});

test('a star in If-None-Match stands for whatever is there: a read is 304, and a write is 412', async () => {
  const mock = notes({ takes: ['If-None-Match'] });
  const any = { 'if-none-match': ' * ' };
  expect((await ask(mock, 'GET /notes/n1', any)).status).toBe(304);
  expect((await ask(mock, 'PUT /notes/n1', any, { text: 'two' })).status).toBe(412);
  expect((await ask(mock, 'PUT /notes/n1', { 'if-none-match': '"old"' }, { text: 'two' })).status).toBe(200);
  expect((await ask(mock, 'GET /notes/none', any)).status).toBe(404);
});

test('where the document has no 304, a read is whole', async () => {
  const mock = notes({ unchanged: false });
  expect((await ask(mock, 'GET /notes/n1', { 'if-none-match': await tagOf(mock) })).status).toBe(200);
});

test('where the document has none of it, nothing is looked at', async () => {
  const mock = notes({ tag: false, takes: [], statuses: [], unchanged: false });
  expect(await tagOf(mock)).toBe('');
  expect((await ask(mock, 'DELETE /notes/n1', { 'if-match': '"old"' })).status).toBe(204);
});

test.each([['Idempotency-Key'], ['X-Idempotency-Key']])(
  'the same %s has the same response, and makes one record',
  async (name) => {
    const mock = notes({ takes: [name], statuses: [409] });
    const key = { [name]: 'k1' };
    const first = await (await ask(mock, 'POST /notes', key, { text: 'two' })).json();
    const again = await ask(mock, 'POST /notes', key, { text: 'two' });
    expect([again.status, await again.json()]).toEqual([201, first]);
    expect(mock.account().collection('/notes').size).toBe(2);
    const other = await (await ask(mock, 'POST /notes', { [name]: 'k2' }, { text: 'two' })).json();
    expect(other).not.toEqual(first);
  },
);

test.each([
  [[409, 422], 422],
  [[409], 409],
  [[422], 422],
  [[400], 400],
])('of %j, the same key with another body is %i', async (statuses, status) => {
  const mock = notes({ takes: ['Idempotency-Key'], statuses });
  const key = { 'idempotency-key': 'k1' };
  await ask(mock, 'POST /notes', key, { text: 'two' });
  expect((await ask(mock, 'POST /notes', key, { text: 'three' })).status).toBe(status);
  expect(mock.account().collection('/notes').size).toBe(2);
});

test('a key stands for one request: another query, path or method is another request', async () => {
  const mock = notes({ takes: ['Idempotency-Key'], statuses: [409] });
  const key = { 'idempotency-key': 'k1' };
  const text = { text: 'two' };
  const statuses: number[] = [];
  for (const request of ['PUT /notes/n1?a=1', 'PUT /notes/n1?a=1', 'PUT /notes/n1?a=2', 'PATCH /notes/n1?a=1'])
    statuses.push((await ask(mock, request, key, text)).status);
  expect(statuses).toEqual([200, 200, 409, 409]);
  expect((await ask(mock, 'POST /notes', { 'idempotency-key': '' }, text)).status).toBe(201);
  expect((await ask(mock, 'POST /notes', { 'idempotency-key': '' }, text)).status).toBe(201);
  expect(mock.account().collection('/notes').size).toBe(3);
});

test('a request that was refused leaves its key to another', async () => {
  const mock = notes({ takes: ['Idempotency-Key'], statuses: [409] });
  const key = { 'idempotency-key': 'k1' };
  expect((await ask(mock, 'PUT /notes/none', key, { text: 'two' })).status).toBe(404);
  expect((await ask(mock, 'PUT /notes/n1', key, { text: 'two' })).status).toBe(200);
});

test('a key is forgotten when everything is put back, and where the document has none', async () => {
  const mock = notes({ takes: ['Idempotency-Key'], statuses: [409] });
  const key = { 'idempotency-key': 'k1' };
  await ask(mock, 'POST /notes', key, { text: 'two' });
  mock.reset();
  expect((await ask(mock, 'POST /notes', key, { text: 'three' })).status).toBe(201);
  const other = notes();
  await ask(other, 'POST /notes', key, { text: 'two' });
  await ask(other, 'POST /notes', key, { text: 'two' });
  expect(other.account().collection('/notes').size).toBe(3);
});

test('where a document has 428, a write on a record that says nothing of how it has to be is refused', async () => {
  const mock = notes({ statuses: [412, 428] });
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const body = method === 'DELETE' ? undefined : { text: 'two' };
    const refused = await ask(mock, `${method} /notes/n1`, {}, body);
    expect([refused.status, await refused.text()]).toEqual([428, expect.stringContaining('If-Match')]);
  }
  expect((await ask(mock, 'PUT /notes/n1', { 'if-match': await tagOf(mock) }, { text: 'two' })).status).toBe(200);
  expect((await ask(mock, 'PUT /notes/n1', { 'if-match': '"old"' }, { text: 'two' })).status).toBe(412);
  expect((await ask(mock, 'DELETE /notes/n1', { 'if-match': '*' })).status).toBe(204);
  // Nothing has to be said of what is made, or is not there.
  expect((await ask(mock, 'POST /notes', {}, { text: 'new' })).status).toBe(201);
  expect((await ask(mock, 'DELETE /notes/n1')).status).toBe(404);
});

const nothing = { tag: false, takes: [], statuses: [], unchanged: false };

test.each<[what: string, described: Described, isTagged: boolean]>([
  ['nothing', nothing, false],
  ['If-Match', { ...nothing, takes: ['If-Match'] }, true],
  ['If-None-Match', { ...nothing, takes: ['if-none-match'] }, true],
  ['a 304', { ...nothing, unchanged: true }, true],
  ['a 412', { ...nothing, statuses: [412] }, true],
  ['a 428', { ...nothing, statuses: [428] }, true],
  ['an ETag', { ...nothing, tag: true }, true],
  ['another header', { ...nothing, takes: ['X-Match'] }, false],
])('where a document has %s of conditions, a record has an ETag: %s', async (_what, described, isTagged) => {
  expect((await tagOf(notes(described))) !== '').toBe(isTagged);
});

test('an ETag is written as its schema lets it be, and not at all where it lets none', async () => {
  const tagged = (schema: object): Mock =>
    createMock(
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Notes', version: '1' },
        paths: {
          '/notes/{id}': {
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            get: {
              responses: {
                200: {
                  description: 'One',
                  headers: { etag: { schema } },
                  content: { 'application/json': { schema: { type: 'object', properties: { id: {} } } } },
                },
              },
            },
          },
        },
      }),
      { report: 'silent', records: { '/notes': [{ id: 'n1' }] } },
    );
  expect(await tagOf(tagged({ type: 'string', pattern: '^W/' }))).toMatch(/^W\/"\w+"$/);
  expect(await tagOf(tagged({ type: 'string', pattern: '^"' }))).toMatch(/^"\w+"$/);
  expect(await tagOf(tagged({ type: 'string', maxLength: 3 }))).toBe('');
});

test('settings of which there are only one record have an ETag, and hold a write to it', async () => {
  const content = { 'application/json': { schema: { type: 'object', properties: { theme: { type: 'string' } } } } };
  const one = { description: 'Settings', content, headers: { ETag: { schema: { type: 'string' } } } };
  const put = {
    parameters: [{ name: 'If-Match', in: 'header', schema: { type: 'string' } }],
    requestBody: { content },
    responses: { 200: one, 412: { description: 'Changed', content } },
  };
  const paths = { '/settings': { get: { responses: { 200: one, 304: { description: 'Unchanged' } } }, put } };
  const mock = createMock(JSON.stringify({ openapi: '3.1.0', info: { title: 'Settings', version: '1' }, paths }), {
    report: 'silent',
  });
  await ask(mock, 'PUT /settings', {}, { theme: 'dark' });
  const old = await tagOf(mock, '/settings');
  expect((await ask(mock, 'GET /settings', { 'if-none-match': old })).status).toBe(304);
  expect((await ask(mock, 'PUT /settings', { 'if-match': old }, { theme: 'light' })).status).toBe(200);
  expect((await ask(mock, 'PUT /settings', { 'if-match': old }, { theme: 'dim' })).status).toBe(412);
  expect(await (await ask(mock, 'GET /settings')).json()).toEqual({ theme: 'light' });
});
