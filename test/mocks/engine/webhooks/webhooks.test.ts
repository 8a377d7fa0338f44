import { createServer } from 'node:http';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';

const shelter = `
openapi: 3.1.0
info: { title: Shelter, version: '1' }
servers: [{ url: https://api.shelter.example }]
components:
  schemas:
    Pet: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string }, callbackUrl: { type: string } } }
    Event: { type: object, required: [kind, data], properties: { kind: { const: adopted }, data: { $ref: '#/components/schemas/Pet' } } }
webhooks:
  adopted:
    post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { '200': { description: Thanks } } }
paths:
  /pets:
    get: { operationId: listPets, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } }
    post:
      operationId: addPet
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
      callbacks:
        onAdopted:
          '{$request.body#/callbackUrl}':
            post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { '200': { description: Thanks } } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: readPet, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
`;

/** A program of this machine that takes what is sent to it. */
async function receiver(): Promise<{ url: string; received: unknown[]; close(): void }> {
  const received: unknown[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(parts).toString()));
      response.end('{"thanks":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/hook`, received, close: () => void server.close() };
}

async function addPet(
  send: typeof fetch,
  callbackUrl: string | undefined,
  base = 'https://api.shelter.example',
): Promise<number> {
  const body = JSON.stringify({ name: 'Rex', ...(callbackUrl !== undefined && { callbackUrl }) });
  return (await send(`${base}/pets`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
}

test('a callback is sent to the address of the request, filled from the record, and stands below it in the journal', async () => {
  const program = await receiver();
  const mock = createMock(shelter);
  expect(await addPet(mock.fetch, program.url)).toBe(201);
  await mock.webhooks.settled();
  program.close();

  expect(program.received).toEqual([
    { kind: 'adopted', data: { id: expect.any(String), name: 'Rex', callbackUrl: program.url } },
  ]);
  const [request, sent] = mock.account().journal.entries;
  expect(sent).toMatchObject({
    method: 'POST',
    url: program.url,
    status: 200,
    responseBody: { thanks: true },
    during: `exchange ${request?.sequence}`,
  });
});

test.each<[what: string, url: string]>([
  ['another machine', 'https://hooks.example/pets'],
  ['an address that only looks like this machine', 'http://localhost.evil.example/pets'],
  ['a network address', 'http://10.0.0.1/pets'],
  ['no http', 'file:///etc/passwd'],
  ['no address', 'somewhere'],
  ['the control API of a fake', 'http://127.0.0.1:4010/__admin/reset'],
])('nothing is sent to %s, and the journal says so', async (_what, url) => {
  const mock = createMock(shelter);
  expect(await addPet(mock.fetch, url)).toBe(201);
  await mock.webhooks.settled();

  expect(mock.account().journal.entries[1]).toMatchObject({
    url: expect.any(String),
    status: 0,
    verdict: 'violation',
    reason: expect.stringContaining('Nothing was sent'),
  });
});

test('where nobody listens the request goes well all the same, and where no address is given nothing is sent', async () => {
  const program = await receiver();
  program.close();
  const mock = createMock(shelter);
  expect([await addPet(mock.fetch, program.url), await addPet(mock.fetch, undefined)]).toEqual([201, 201]);
  await mock.webhooks.settled();

  const sent = mock.account().journal.entries.filter(({ during }) => during !== undefined);
  expect(sent).toMatchObject([{ status: 0, reason: expect.stringContaining('Failed to send') }]);
});

test('a test sends a webhook with a sample, a record or a body of its own, which must keep the schema', async () => {
  const program = await receiver();
  const mock = createMock(shelter);
  const to = program.url;
  const entry = await mock.webhooks.send('adopted', { to, record: { id: '7', name: 'Tom' } });
  await mock.webhooks.send('adopted', { to, account: 'w1' });
  await mock.webhooks.send('adopted', { to, body: { kind: 'adopted', data: { id: '8', name: 'Own' } } });

  expect(entry).toMatchObject({ account: 'default', status: 200 });
  expect(program.received).toMatchObject([
    { data: { id: '7', name: 'Tom' } },
    { kind: 'adopted' },
    { data: { id: '8' } },
  ]);
  expect(mock.account('w1').journal.entries).toHaveLength(1);
  expect(mock.webhooks.names).toEqual(['adopted']);
  await expect(mock.webhooks.send('adopted', { to, body: {} })).rejects.toThrow('its body is wrong');
  await expect(mock.webhooks.send('gone', { to })).rejects.toThrow('It has: adopted.');
  program.close();
});

test('a callback reaches a handler of msw', async () => {
  const received: unknown[] = [];
  const mock = createMock(shelter);
  const server = setupServer(
    http.all('https://api.shelter.example/*', ({ request }) => mock.fetch(request)),
    http.post('http://localhost:3999/hook', async ({ request }) => {
      received.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  server.listen();
  try {
    expect(await addPet(fetch, 'http://localhost:3999/hook')).toBe(201);
    await mock.webhooks.settled();
    expect(received).toMatchObject([{ kind: 'adopted', data: { name: 'Rex' } }]);
  } finally {
    server.close();
  }
});

test('over HTTP callbacks are sent, and the control API sends webhooks', async () => {
  const program = await receiver();
  const contract = createContract(shelter);
  const server = await startServer({ port: 0, contract, follows: 'document', seed: 'empty', report: 'silent' });
  try {
    expect(await addPet(fetch, program.url, server.url)).toBe(201);
    await server.integrator.sides?.webhooks.settled();
    const send = (name: string, body: object): Promise<Response> =>
      fetch(`${server.url}/__admin/accounts/default/webhooks/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const sent = await send('adopted', { to: program.url, record: { id: '7', name: 'Tom' } });
    expect([sent.status, await sent.json()]).toMatchObject([200, { status: 200, sequence: 3 }]);
    expect([(await send('gone', { to: program.url })).status, (await send('adopted', {})).status]).toEqual([422, 422]);
    expect(program.received).toMatchObject([{ data: { name: 'Rex' } }, { data: { name: 'Tom' } }]);
  } finally {
    program.close();
    await server.close();
  }
});

// Whoever reaches a server from elsewhere could have it ask programs of its machine.
test('a server that other machines reach sends no callbacks, also after its fake was replaced, and its journal says why', async () => {
  const program = await receiver();
  const contract = createContract(shelter);
  const options = { port: 0, host: '0.0.0.0', contract, follows: 'document', seed: 'empty', report: 'silent' } as const;
  const server = await startServer(options);
  const base = `http://127.0.0.1:${server.port}`;
  try {
    for (const replaced of [false, true]) {
      if (replaced) server.replace({ contract });
      expect(await addPet(fetch, program.url, base)).toBe(201);
      await server.integrator.sides?.webhooks.settled();
      const entry = server.integrator.mock.account().journal.entries.at(-1);
      expect(entry).toMatchObject({ url: program.url, status: 0, reason: expect.stringContaining('other machines') });
    }
    expect(program.received).toEqual([]);
  } finally {
    program.close();
    await server.close();
  }
});
