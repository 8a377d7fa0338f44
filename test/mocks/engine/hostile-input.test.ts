import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../mocks/engine/mock-options.ts';
import { stateOf } from './laws.ts';
import { petRequest, petShop, shopUrl } from './pet-shop.ts';

const rex = { id: 'rex', name: 'Rex', kind: 'dog' };

function shop(options: MockOptions = {}): Mock {
  const mock = createMock(petShop, { records: { '/pets': [rex] }, ...options });
  mock.account();
  return mock;
}

function raw(method: string, path: string, body: string | Uint8Array<ArrayBuffer>, headers: HeadersInit = {}): Request {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new Request(shopUrl + path, {
    method,
    body: bytes,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => new Uint8Array(array));
const almostJson = fc
  .tuple(fc.json(), fc.nat(40), fc.constantFrom('', '"', '{', '\u0000', ','))
  .map(([text, at, noise]) => new TextEncoder().encode(text.slice(0, at) + noise + text.slice(at + noise.length)));
const nearlyPet = fc
  .record({ name: fc.jsonValue(), age: fc.jsonValue(), kind: fc.constantFrom('cat', 'dgo', 7), family: fc.jsonValue() })
  .map((pet) => new TextEncoder().encode(JSON.stringify(pet)));

const headerName = fc.constantFrom(
  'content-type',
  'content-length',
  'content-encoding',
  'accept',
  'x-http-method-override',
  'if-match',
  'expect',
  'x-key',
  'cookie',
);
const headerValue = fc.oneof(
  fc.constantFrom('application/json', 'application/json; charset=', ';;;', '*/*', '-1', 'PUT', '"', 'text/plain'),
  fc.stringMatching(/^[ -~]{0,20}$/),
);
const headers = fc.dictionary(headerName, headerValue, { maxKeys: 4 });
const target = fc.constantFrom(
  ['POST', '/pets'],
  ['PUT', '/pets/rex'],
  ['PATCH', '/pets/rex'],
  ['PUT', '/pets/tom'],
  ['DELETE', '/pets/rex'],
  ['POST', '/pets?limit=%00&__proto__=1'],
  ['PUT', '/pets/%E0%A4%A'],
  ['PATCH', '/pets/__proto__'],
  ['POST', '/cats'],
);

test('whatever bytes and headers are sent, no response is a 5xx, and one that refuses has changed nothing', async () => {
  const mock = shop();
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      target,
      fc.oneof(bytes, almostJson, nearlyPet),
      headers,
      async ([method = '', path = ''], body, sent) => {
        mock.reset();
        const before = stateOf(mock);
        const { status } = await mock.fetch(raw(method, path, body, sent));
        statuses.add(status);
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(stateOf(mock)).toBe(before);
      },
    ),
    // A fixed seed: the line below must not hang on chance.
    { numRuns: 500, seed: 2 },
  );
  // The property is worth something only where some were accepted and some refused.
  expect([...statuses].some((status) => status < 300) && statuses.has(422) && statuses.has(400)).toBe(true);
});

test.each<[what: string, depth: number, status: number]>([
  ['as deep as is allowed', 199, 201],
  ['one level deeper', 200, 400],
  ['100,000 deep', 100_000, 400],
])('a body %s', async (_what, depth, status) => {
  const mock = shop();
  const before = stateOf(mock);
  const body = `{"name":"Tom","deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const response = await mock.fetch(raw('POST', '/pets', body));
  expect(response.status).toBe(status);
  if (status === 201) return;
  expect((await response.json()).message).toBe(
    'The request body is not valid JSON: it is nested deeper than 200 levels.',
  );
  expect(stateOf(mock)).toBe(before);
});

test('100,000 brackets that are never closed, or stand in a text, do no harm', async () => {
  const mock = shop();
  const many = '[{"a":'.repeat(100_000);
  expect((await mock.fetch(raw('POST', '/pets', many))).status).toBe(400);
  expect((await mock.fetch(raw('POST', '/pets', JSON.stringify({ name: many })))).status).toBe(201);
  expect((await mock.fetch(raw('POST', '/pets', JSON.stringify({ name: `"${'['.repeat(300)}` })))).status).toBe(201);
  expect((await mock.fetch(raw('POST', '/pets', `{"name":"\\\\","deep":${'['.repeat(300)}`))).status).toBe(400);
});

test('a recursive body is judged as deep as bodies may be', async () => {
  const nested = (depth: number, name: unknown): string =>
    `{"name":"Tom","family":${'{"children":['.repeat(depth)}{"name":${JSON.stringify(name)}}${']}'.repeat(depth)}}`;
  expect((await shop().fetch(raw('POST', '/pets', nested(98, 'Pup')))).status).toBe(201);
  expect((await shop().fetch(raw('POST', '/pets', nested(98, 7)))).status).toBe(422);
  expect((await shop().fetch(raw('POST', '/pets', nested(100_000 / 2, 7)))).status).toBe(400);
});

test.each<[what: string, size: number, status: number]>([
  ['as large as is allowed', 100, 201],
  ['one byte larger', 101, 413],
])('a body %s', async (_what, size, status) => {
  const mock = shop({ limits: { bytes: 100 } });
  const body = `{"name":"${'x'.repeat(size - 11)}"}`;
  expect(body).toHaveLength(size);
  expect((await mock.fetch(raw('POST', '/pets', body))).status).toBe(status);
  expect(mock.account().collection('/pets').size).toBe(status === 201 ? 2 : 1);
});

test('the limit counts bytes, not characters', async () => {
  const mock = shop({ limits: { bytes: 20 } });
  expect((await mock.fetch(raw('POST', '/pets', '{"name":"aaaaaaa"}'))).status).toBe(201);
  expect((await mock.fetch(raw('POST', '/pets', '{"name":"äääääää"}'))).status).toBe(413);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'])(
  'a field named %s is a field like another',
  async (key) => {
    const mock = shop();
    const body = `{"name":"Tom","${key}":{"polluted":true}}`;
    const text = await (await mock.fetch(raw('POST', '/pets', body))).text();
    const { id } = JSON.parse(text);
    expect(text).toContain(`"${key}":{"polluted":true}`);
    expect(await (await mock.fetch(`${shopUrl}/pets/${id}`)).text()).toBe(text);
    const patched = await (await mock.fetch(raw('PATCH', `/pets/${id}`, `{"${key}":{"polluted":1}}`))).text();
    expect(patched).toContain(`"${key}":{"polluted":1}`);
    const replaced = await (await mock.fetch(raw('PUT', `/pets/${id}`, '{"name":"Tim"}'))).text();
    expect(replaced).not.toContain('polluted');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
);

test.each(['__proto__', 'constructor', 'toString'])(
  'a record, a query and a header named %s are nothing special',
  async (name) => {
    const mock = shop();
    expect((await mock.fetch(petRequest('GET', `/pets/${name}`))).status).toBe(404);
    expect((await mock.fetch(petRequest('GET', `/pets?${name}=1`, undefined, { [name]: '1' }))).status).toBe(200);
    const seeded = createMock(petShop, { records: { '/pets': [{ id: name, name: 'Rex' }] } });
    expect(await (await seeded.fetch(`${shopUrl}/pets/${name}`)).json()).toEqual({ id: name, name: 'Rex' });
  },
);

test('a number that JSON cannot write back is refused, not stored', async () => {
  const mock = shop();
  expect((await mock.fetch(raw('POST', '/pets', '{"name":"Tom","age":1e999}'))).status).toBe(422);
  expect(mock.account().collection('/pets').size).toBe(1);
});

test('a client cannot move a record to another id, also where the document lets it send one', async () => {
  const mock = createMock(petShop.replace('id: { type: string, readOnly: true }', 'id: { type: string }'), {
    records: { '/pets': [rex] },
  });
  for (const method of ['PUT', 'PATCH']) {
    const response = await mock.fetch(petRequest(method, '/pets/rex', { id: 'max', name: 'Max' }));
    expect([response.status, (await response.json()).id]).toEqual([200, 'rex']);
  }
  const { id } = await (await mock.fetch(petRequest('POST', '/pets', { id: 'rex', name: 'Tom' }))).json();
  expect(await (await mock.fetch(`${shopUrl}/pets/${id}`)).json()).toMatchObject({ id, name: 'Tom' });
  expect(await (await mock.fetch(`${shopUrl}/pets/rex`)).json()).toMatchObject({ name: 'Max' });
});
