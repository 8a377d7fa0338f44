import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

const json = 'application/json';
const xml = 'application/xml';

/** A harbour whose boats are sent and shown in some media types. */
function harbour(shown: readonly string[], sent: readonly string[] = shown, example?: string): Mock {
  const as = (types: readonly string[], schema: object): object =>
    Object.fromEntries(types.map((type) => [type, { schema, ...(type === xml && example && { example }) }]));
  const boat = { $ref: '#/components/schemas/Boat' };
  const fine = (schema: object): object => ({ description: 'Fine', content: as(shown, schema) });
  const refusal = { description: 'No', content: as(shown, { $ref: '#/components/schemas/Error' }) };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Harbour', version: '1' },
    paths: {
      '/boats': {
        get: { responses: { 200: fine({ type: 'array', items: boat, xml: { name: 'boats' } }) } },
        post: { requestBody: { content: as(sent, boat) }, responses: { 201: fine(boat), 400: refusal } },
      },
      '/boats/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        get: { responses: { 200: fine(boat), 404: refusal } },
        put: { requestBody: { content: as(sent, boat) }, responses: { 200: fine(boat) } },
      },
    },
    components: {
      schemas: {
        Boat: {
          type: 'object',
          required: ['name'],
          properties: {
            id: { type: 'integer', xml: { attribute: true } },
            name: { type: 'string' },
            crew: { type: 'array', xml: { wrapped: true }, items: { type: 'string', xml: { name: 'sailor' } } },
          },
          xml: { name: 'boat' },
        },
        Error: {
          type: 'object',
          required: ['message'],
          properties: { message: { type: 'string' } },
          xml: { name: 'error' },
        },
      },
    },
  };
  return createMock(JSON.stringify(document), { report: 'silent' });
}

interface Sent {
  readonly accept?: string;
  readonly type?: string;
  readonly body?: string;
}

async function ask(
  mock: Mock,
  method: string,
  path: string,
  { accept, type = xml, body }: Sent = {},
): Promise<[number, string, string]> {
  const response = await mock.fetch(`https://harbour.example${path}`, {
    method,
    headers: { 'content-type': type, ...(accept && { accept }) },
    ...(body !== undefined && { body }),
  });
  return [
    response.status,
    response.headers.get('content-type') ?? '',
    (await response.text()).replace(/^<\?xml.*\n/, ''),
  ];
}

const ada = '<boat id="1"><name>Ada</name><crew><sailor>Bo</sailor><sailor>Cy</sailor></crew></boat>';

test('a boat that was sent as JSON is read, listed and changed as XML by whoever takes that', async () => {
  const mock = harbour([json, xml]);
  const body = JSON.stringify({ id: 1, name: 'Ada', crew: ['Bo', 'Cy'] });
  const [created] = await ask(mock, 'POST', '/boats', { type: json, body });
  const [{ id }] = JSON.parse((await ask(mock, 'GET', '/boats'))[2]);
  const shown = ada.replace('"1"', `"${id}"`);
  expect(created).toBe(201);
  expect(await ask(mock, 'GET', `/boats/${id}`, { accept: xml })).toEqual([200, xml, shown]);
  expect(await ask(mock, 'GET', '/boats', { accept: 'application/xml, application/json;q=0.5' })).toEqual([
    200,
    xml,
    `<boats>${shown}</boats>`,
  ]);
  expect((await ask(mock, 'GET', `/boats/${id}`))[1]).toContain(json);
  expect(mock.account().journal.entries.every(({ sampled }) => sampled === undefined)).toBe(true);
});

test('a boat that is sent as XML is judged, stored and shown as JSON', async () => {
  const mock = harbour([json], [json, xml]);
  const [status, , text] = await ask(mock, 'POST', '/boats', {
    body: '<boat><name>Ada</name><crew><sailor>Bo</sailor></crew></boat>',
  });
  const boat = JSON.parse(text);
  expect([status, boat]).toEqual([201, { id: boat.id, name: 'Ada', crew: ['Bo'] }]);
  expect((await ask(mock, 'PUT', `/boats/${boat.id}`, { body: '<boat><name>Eve</name></boat>' }))[0]).toBe(200);
  expect(JSON.parse((await ask(mock, 'GET', `/boats/${boat.id}`))[2])).toEqual({ id: boat.id, name: 'Eve' });

  const [refused, , why] = await ask(mock, 'POST', '/boats', { body: '<boat><crew/></boat>' });
  expect([refused, why]).toEqual([400, expect.stringContaining('name')]);
  expect((await ask(mock, 'POST', '/boats', { body: '<boat>' }))[0]).toBe(400);
});

test('where a document knows XML alone, boats live in it, and so does what goes wrong', async () => {
  const mock = harbour([xml]);
  const [status, type, made] = await ask(mock, 'POST', '/boats', { body: ada });
  const id = /id="(\d+)"/.exec(made)?.[1];
  expect([status, type, made]).toEqual([201, xml, ada.replace('"1"', `"${id}"`)]);
  expect(await ask(mock, 'GET', `/boats/${id}`)).toEqual([200, xml, made]);
  expect(await ask(mock, 'GET', '/boats')).toEqual([200, xml, `<boats>${made}</boats>`]);
  const missing = await ask(mock, 'GET', '/boats/99');
  expect(missing).toEqual([404, xml, expect.stringMatching(/^<error><message>.*99.*<\/message><\/error>$/)]);
});

test.each([
  [
    'the example that is written as XML',
    '<boat id="3"><name>Eve</name></boat>',
    '<boat id="3"><name>Eve</name></boat>',
  ],
  ['a sample, where the example is no XML', '<boat', expect.stringMatching(/^<boat.*<name>.*<\/boat>$/)],
  ['a sample, where the example breaks the schema', '<boat/>', expect.stringMatching(/^<boat.*<name>.*<\/boat>$/)],
])('what is preferred as XML is %s', async (_, example, expected) => {
  const mock = harbour([json, xml], [json], example);
  const response = await mock.fetch('https://harbour.example/boats/3', {
    headers: { accept: xml, prefer: 'code=200' },
  });
  const text = await response.text();
  expect([response.status, text.replace(/^<\?xml.*\n/, '')]).toEqual([200, expected]);
});

test('a response of XML that breaks the document is held back', async () => {
  const headers = { 'content-type': xml };
  const behaviours = new Map([['get /boats/{id}', () => ({ status: 200, headers, body: '<boat><crew/></boat>' })]]);
  const mock = createMock(harbour([json, xml]).contract, { report: 'silent', behaviours });
  expect(await ask(mock, 'GET', '/boats/3', { accept: xml })).toEqual([
    500,
    expect.anything(),
    expect.stringContaining('name'),
  ]);
});
