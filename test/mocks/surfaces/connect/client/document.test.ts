import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createContract } from '../../../../../contracts/index.ts';
import { ConnectError, connectIntegrator } from '../../../../../mocks/index.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

const contract = createContract(`openapi: 3.1.0
info: { title: Pets, version: '1' }
security: [{ bearer: [] }]
paths:
  /pets: { get: { responses: { '200': { description: Pets, content: { application/json: { schema: { type: array, items: { type: object } } } } }, '401': { description: No } } } }
webhooks:
  adopted: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } } }
components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }
`);
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function served(): Promise<string> {
  const server = await startServer({ port: 0, report: 'silent', contract, follows: 'document' });
  closing.push(() => server.close());
  return server.url;
}

const statusFor = async (url: string, token: string): Promise<number> =>
  (await fetch(`${url}/pets`, { headers: { authorization: `Bearer ${token}` } })).status;

test('tokens of a fake of any document expire and are revoked from another process', async () => {
  const url = await served();
  const { document } = connectIntegrator(url);
  await document.tokens.add({ token: 'of/ada', account: 'ada', expiresIn: 3600 });
  await document.tokens.add('of_bo');
  expect([await statusFor(url, 'of/ada'), await statusFor(url, 'of_bo')]).toEqual([200, 200]);
  await document.tokens.revoke('of_bo');
  expect([await statusFor(url, 'of/ada'), await statusFor(url, 'of_bo')]).toEqual([200, 401]);
});

test('a webhook of a fake of any document is sent from another process', async () => {
  const received: string[] = [];
  const receiver = createServer((request, response) => {
    request.on('data', (data) => received.push(String(data))).on('end', () => response.writeHead(204).end());
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  closing.push(() => receiver.close());
  const place = receiver.address();
  const port = typeof place === 'object' ? place?.port : 0;
  const { document, journal } = connectIntegrator(await served());
  const sent = await document.webhooks.send('adopted', { to: `http://127.0.0.1:${port}/`, record: { name: 'Rex' } });
  expect([sent.status, received]).toEqual([204, ['{"name":"Rex"}']]);
  expect((await journal.find()).at(-1)?.sequence).toBe(sent.sequence);
  await expect(document.webhooks.send('lost', { to: 'http://127.0.0.1:1/' })).rejects.toBeInstanceOf(ConnectError);
});
