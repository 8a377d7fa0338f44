import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnsPortal } from '../../fixtures/resources/integrations/returns-portal.ts';
import { shopifyNetSuite } from '../../fixtures/resources/integrations/shopify-netsuite.ts';
import { anyCharacter } from '../any-character.ts';
import { openWire, rawRequest } from '../mocks/surfaces/wire.ts';
import { soaking } from '../soak/soaking.ts';
import { requestOf, type Step, type WireResponse } from './exchange.ts';
import { core, http, type OpenSurface } from './surfaces.ts';
import { replaceAt, typedPlaces, wrongTypeFor } from './wrong-types.ts';

const id = shopifyNetSuite._id;
const create = 'POST /v1/integrations';
const replace = `PUT /v1/integrations/${id}`;
const records = { integrations: [shopifyNetSuite, returnsPortal] };

/** A body with something at every place that has a type. */
const { _id, createdAt, lastModified, _connectorId, sandbox, ...shopify } = shopifyNetSuite;
const whole = { ...shopify, installSteps: [{ name: 'One', imageUrl: '/a.png', type: 'x', completed: true }] };

for (const [name, surface, runs] of [
  ['core', core, soaking ? 300 : 20],
  ['HTTP', http, soaking ? 60 : 5],
] as const) {
  let open: OpenSurface;
  beforeAll(async () => {
    open = await surface({ seed: records, clock: () => ({ now: () => 0 }) });
  });
  afterAll(() => open.close());

  /** Sends what must be refused, and looks whether it has changed anything. */
  const refused = async (step: Omit<Step, 'status'>): Promise<WireResponse> => {
    const before = JSON.stringify(open.integrator.integrations.all());
    const response = await open.send(requestOf({ ...step, status: 0 }));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(JSON.stringify(open.integrator.integrations.all())).toBe(before);
    return response;
  };

  test(`${name}: a value of a wrong type, wherever it stands, is refused by its path and changes nothing`, async () => {
    const places = typedPlaces(whole);
    expect(places.length).toBeGreaterThan(30);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(create, replace),
        fc.constantFrom(...places).chain((place) => fc.tuple(fc.constant(place), wrongTypeFor(place.value))),
        async (request, [{ path }, wrong]) => {
          const response = await refused({ request, send: replaceAt(whole, path, wrong) });
          expect(response.status).toBe(422);
          const fields = Object(JSON.parse(response.body)).errors.map((error: { field: string }) => error.field);
          expect(fields).toEqual([path.join('.')]);
        },
      ),
      { numRuns: runs },
    );
  });

  test(`${name}: whatever JSON comes, it is taken or refused, and what is refused changes nothing`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(create, replace), fc.jsonValue(), async (request, value) => {
        const before = JSON.stringify(open.integrator.integrations.all());
        const { status } = await open.send(requestOf({ request, send: JSON.stringify(value), status: 0 }));
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(JSON.stringify(open.integrator.integrations.all())).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  test(`${name}: bytes that are no JSON are refused`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(create, replace), fc.uint8Array({ maxLength: 40 }), async (request, bytes) => {
        fc.pre(!isJson(bytes));
        expect((await refused({ request, send: bytes })).status).toBe(400);
      }),
      { numRuns: runs },
    );
  });

  test(`${name}: whatever stands where the id belongs, nothing is removed by it`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 30, unit: anyCharacter }), async (text) => {
        fc.pre(text !== '.' && text !== '..');
        const { status } = await refused({ request: `DELETE /v1/integrations/${encodeURIComponent(text)}` });
        expect([400, 404]).toContain(status);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    '%zz',
    '%',
    '%2',
    '%ff%fe',
    '%c0%af',
    '%00',
    '..%2f..',
    `${id}%00`,
    `%2e%2e`,
    'ObjectId(1)',
    '$ne',
    '[object%20Object]',
  ])(`${name}: the id %s is refused`, async (text) => {
    expect([400, 404]).toContain((await refused({ request: `DELETE /v1/integrations/${text}` })).status);
  });

  test.each(['limit', 'skip'])(`${name}: %s is a whole number that makes sense, or refused`, async (parameter) => {
    const absurd = [
      '1e309',
      '-1',
      '-0.5',
      '0.5',
      'NaN',
      'Infinity',
      '-Infinity',
      '9007199254740993',
      '99999999999999999999',
      '0x10',
      '1_000',
      '１',
      ' 1',
      '+1',
      '01',
      '1,2',
      'null',
      '[]',
      'true',
      '%00',
      '%zz',
      '1;2',
    ];
    for (const value of absurd) {
      const { status, body } = await refused({ request: `GET /v1/integrations?${parameter}=${encodeURI(value)}` });
      expect([value, status, Object(JSON.parse(body)).errors]).toEqual([
        value,
        400,
        [{ code: 'invalid_query_params', message: expect.stringContaining(`${parameter} must be`), field: parameter }],
      ]);
    }
  });

  test.each([
    ['arrays', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['arrays that never end', '['.repeat(100_000)],
  ])(`${name}: a hundred thousand nested %s are refused, in settings too`, async (_what, deep) => {
    expect((await refused({ request: create, send: deep })).status).toBe(400);
    expect((await refused({ request: replace, send: `{"name":"A","settings":{"deep":${deep}}}` })).status).toBe(400);
  });

  test.each([
    '{"__proto__":{"name":"A","mode":"x"}}',
    '{"constructor":{"prototype":{"name":"A"}}}',
    '{"name":{"__proto__":"A"}}',
    '{"name":"A","install":{"__proto__":[]}}',
    '{"name":"A","install":[{"__proto__":null,"completed":"yes"}]}',
    '{"name":"A","settings":{"length":1},"mode":"__proto__"}',
  ])(`${name}: %s is refused, and pollutes nothing`, async (send) => {
    expect((await refused({ request: create, send })).status).toBe(422);
    expect((await refused({ request: replace, send })).status).toBe(422);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'name')).toBeUndefined();
  });

  test(`${name}: a body over the cap is refused, at the cap it is not`, async () => {
    const body = (bytes: number): string => `{"name":"${'x'.repeat(bytes - 11)}"}`;
    expect((await refused({ request: create, send: body(1_048_577) })).status).toBe(413);
    expect((await refused({ request: replace, send: body(3_000_000) })).status).toBe(413);
    expect((await open.send(requestOf({ request: replace, send: body(1_048_576), status: 200 }))).status).toBe(200);
  });
}

test('HTTP: a body over the cap is refused also where it comes in chunks without a length', async () => {
  const { open, port } = await listening();
  const wire = await openWire(port);
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked', connection: 'close' };
  wire.write(rawRequest(create, headers, `8\r\n{"name":\r\n${'a\r\n0123456789\r\n'.repeat(10)}0\r\n\r\n`));
  expect((await wire.next()).status).toBe(413);
  await wire.closed;
  expect(open.integrator.integrations.size).toBe(2);
  await open.close();
});

test('HTTP: a Content-Length that is too small cuts the body, and the rest is no request', async () => {
  const { open, port } = await listening();
  const wire = await openWire(port);
  wire.write(rawRequest(create, { 'content-type': 'application/json', 'content-length': '11' }, '{"name":"A"}}}}'));
  expect((await wire.next()).status).toBe(400);
  await wire.closed;
  expect(open.integrator.integrations.size).toBe(2);
  await open.close();
});

test('HTTP: a Content-Length that is too large is waited for in vain, and changes nothing', async () => {
  const { open, port } = await listening();
  const wire = await openWire(port);
  wire.write(rawRequest(create, { 'content-type': 'application/json', 'content-length': '999999999' }, '{"name":"A"}'));
  wire.socket.end();
  await wire.closed;
  expect((await open.send(requestOf({ request: 'GET /v1/integrations', status: 200 }))).status).toBe(200);
  expect(open.integrator.integrations.size).toBe(2);
  await open.close();
});

test.each(['-1', 'ten', '1e3', '12, 13', ''])('HTTP: a Content-Length of %j is refused', async (length) => {
  const { open, port } = await listening();
  const wire = await openWire(port);
  wire.write(rawRequest(create, { 'content-type': 'application/json', 'content-length': length }, '{"name":"A"}'));
  expect((await wire.next()).status).toBe(400);
  wire.socket.destroy();
  expect(open.integrator.integrations.size).toBe(2);
  await open.close();
});

/** A server that takes bodies of fifty bytes. */
async function listening(): Promise<{ readonly open: OpenSurface; readonly port: number }> {
  const open = await http({ seed: records, maxBodyBytes: 50 });
  return { open, port: open.port ?? 0 };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}
