import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { runPreloaded } from './run-preloaded.ts';

/** Another service, which says back what it was asked. */
const other = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    response.writeHead(202);
    response.end(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
  });
});
let otherHost: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = addressOf(other.address());
  otherHost = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  other.closeAllConnections();
  other.close();
});

test.concurrent.each(
  rowsOf(['global-fetch', 'undici-fetch', 'undici-request', 'axios', 'got', 'node-https', 'node-fetch'], 10),
)('an unmodified program talks to the fake by %s, and to other hosts as ever', async (client) => {
  const { code, stdout, stderr } = await runPreloaded(`${client}.mjs`, { env: { OTHER_HOST: otherHost } });
  // What its request to an unknown path is reported is all that is reported.
  const reported =
    '[integrator-testkit] GET /v1/nowhere: responded with 404, as the service would. GET /v1/nowhere leads to no path of the document.\n';
  expect({ code, stderr }).toEqual({ code: 0, stderr: reported });
  expect(JSON.parse(stdout)).toEqual({
    read: { status: 200, text: JSON.stringify(bigCommerceNetSuite) },
    create: {
      status: 201,
      text: JSON.stringify({
        _id: '6955b900933b5bde09c44a4a',
        createdAt: '2026-01-01T00:00:00.001Z',
        lastModified: '2026-01-01T00:00:00.001Z',
        name: 'Grüße',
        sandbox: false,
        _registeredConnectionIds: [],
      }),
    },
    unknown: { status: 404, text: '{"errors":[{"code":"not_found","message":"Cannot GET /v1/nowhere"}]}' },
    other: { status: 202, text: 'PUT /v1/integrations?a=b Bearer my_api_token {"name":"Grüße"}' },
  });
});

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('Failed to find the port of a server: it does not listen on one.');
}
