import dns from 'node:dns';
import https from 'node:https';
import { setupServer } from 'msw/node';
import * as undici from 'undici';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIntegrator } from '../../../../../mocks/surfaces/msw/integrator.ts';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import { isForService } from '../../../../../mocks/surfaces/service/service-url.ts';

const headers = { authorization: 'Bearer my_api_token' };
const { lookup } = dns;
let asked: unknown[];
let integrator: NodeIntegrator;

beforeEach(() => {
  asked = [];
  Object.assign(dns, {
    lookup: (...args: Parameters<typeof lookup>) => {
      asked.push(args[0]);
      return lookup(...args);
    },
  });
});
afterEach(async () => {
  integrator.stop();
  Object.assign(dns, { lookup });
  // Clients hear of the end of their connections now, and not while the next test listens.
  await new Promise((resolve) => setImmediate(resolve));
});

const right = [
  'https://api.integrator.io/v1/tokenInfo',
  'https://API.INTEGRATOR.IO/v1/tokenInfo',
  'HTTPS://api.integrator.io:443/v1/tokenInfo',
  'https://api.integrator.io./v1/tokenInfo',
  'https://api.eu.integrator.io./v1/tokenInfo',
  'https://somebody@api.integrator.io/v1/tokenInfo',
];
const wrong = [
  'http://api.integrator.io/v1/tokenInfo',
  'http://api.integrator.io./v1/tokenInfo',
  'http://api.integrator.io:443/v1/tokenInfo',
  'https://api.integrator.io:8443/v1/tokenInfo',
  'https://api.eu.integrator.io:80/v1/tokenInfo',
  'http://API.ca.integrator.io:3000/v1/tokenInfo',
];

/** Clients, by what they make of a URL; `fetch` takes no credentials in one. */
const clients: Readonly<Record<string, (url: string) => Promise<number>>> = {
  fetch: async (url) => (await fetch(url.replace('somebody@', ''), { headers })).status,
  undici: async (url) => {
    const { statusCode, body } = await undici.request(url, { headers });
    await body.dump();
    return statusCode;
  },
  'node:https': (url) =>
    new Promise((resolve, reject) => {
      const { hostname, port, pathname } = new URL(url);
      https
        .get({ host: hostname, port: port || 443, path: pathname, headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
        .on('error', reject);
    }),
};

test.each([true, false])(
  'a host in any spelling is served, and nobody looks it up (short way: %s)',
  async (shortcut) => {
    integrator = setupIntegrator({ report: 'silent', shortcut });
    integrator.start();
    for (const url of right)
      for (const call of Object.values(clients)) expect([url, await call(url)]).toEqual([url, 200]);
    expect(asked).toEqual([]);
  },
);

test.each([true, false])(
  'another scheme or port is refused in a word, and nothing leaves (short way: %s)',
  async (shortcut) => {
    integrator = setupIntegrator({ report: 'silent', shortcut });
    integrator.start();
    for (const url of wrong) {
      const response = await fetch(url, { headers });
      expect([url, response.status]).toEqual([url, 421]);
      expect(await response.json()).toMatchObject({
        errors: [
          {
            code: 'misdirected_request',
            message: expect.stringMatching(/over https on port 443 alone.*Use https:\/\/api\./),
          },
        ],
      });
      expect([url, await clients['undici']?.(url)]).toEqual([url, 421]);
    }
    expect(await clients['node:https']?.('https://api.integrator.io:8443/v1/tokenInfo')).toBe(421);
    expect(asked).toEqual([]);
    expect(integrator.journal.entries.every(({ verdict, status }) => verdict === 'violation' && status === 421)).toBe(
      true,
    );
  },
);

test('the handlers alone refuse the same, beside those of a test', async () => {
  integrator = setupIntegrator({ report: 'silent' });
  const fake = createIntegrator({ report: 'silent' });
  const server = setupServer(...fake.handlers);
  server.listen();
  try {
    const statuses: number[] = [];
    for (const url of ['https://api.integrator.io./v1/tokenInfo', ...wrong])
      statuses.push((await fetch(url, { headers })).status);
    expect(statuses).toEqual([200, 421, 421, 421, 421, 421, 421]);
  } finally {
    server.close();
  }
});

test.each([
  'https://api.integrator.io.evil.example/',
  'https://evil.example/?at=https://api.integrator.io/',
  'https://api-integrator.io/',
  'https://app.integrator.io/',
  'https://api.integrator.io@evil.example/',
  '/v1/integrations',
])('%s is another host', (url) => {
  integrator = setupIntegrator({ report: 'silent' });
  expect(isForService(url)).toBe(false);
});
