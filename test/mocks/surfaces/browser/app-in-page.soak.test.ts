import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../package/entries.ts';
import { seenLife } from '../../integrator/app/seen-life.ts';
import { type BarePage, barePages, startFake } from './bare-page.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { type BuiltSite, buildBarePage } from './builds.ts';
import type { Stand } from './site.ts';

let browser: Browser;
let site: BuiltSite;
let open: (stands?: Record<string, Stand>) => Promise<BarePage>;
let closeSites: () => Promise<void>;

const inBrowser = test.skipIf(chromiumPath === undefined);
const install =
  "fetch('https://api.integrator.io/v1/integrations/57974ed227a82a3475cecb15/installer/verifyNetSuiteConnection', { method: 'PUT', headers: { authorization: 'Bearer my_api_token' } }).then(async (r) => [r.status, await r.json()])";

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [browser, site] = await Promise.all([launchBrowser(), buildBarePage('msw')]);
  ({ open, closeSites } = barePages(await browser.newContext(), site.folder));
});

afterAll(async () => {
  await browser?.close();
  await closeSites?.();
  await site?.remove();
});

inBrowser.each(['{}', '{ workerUrl: false }', '{ persist: true }'])(
  'the code of an app lives its life in a page, and asks the fake with the fetch of the page: %s',
  async (options) => {
    const file = async (path: string): Promise<Stand> => {
      const text = await readFile(`${root}${path}`, 'utf8');
      return (response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    };
    const { page } = await open({
      '/app.mjs': await file('examples/smartconnector/app.mjs'),
      '/live.mjs': await file('test/mocks/integrator/app/live.mjs'),
    });
    await page.evaluate("import('/app.mjs').then((app) => { globalThis.app = app; })");
    await startFake(page, `{ ...${options}, report: 'silent', extension: { diy: app } }`);
    const said = page.waitForEvent('console', (message) => message.text().startsWith('{'));
    await page.evaluate("import('/live.mjs').then(() => undefined)");
    expect(JSON.parse((await said).text())).toEqual(seenLife);
  },
);

/** A stack whose one function does not call the API; `headers` are for pages of other origins. */
async function openStack(headers: Readonly<Record<string, string>>): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const isCall = request.method === 'POST' && request.headers.authorization === 'Bearer my_system_token';
    response.writeHead(isCall ? 200 : 204, { 'content-type': 'application/json', ...headers });
    response.end(isCall ? '{"success":false,"message":"Not today."}' : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

inBrowser.each([
  [
    'that lets pages read it is called',
    { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization, content-type' },
    [200, { success: false, message: 'Not today.', stepsToUpdate: [] }],
  ],
  ['that does not is said not to respond', {}, [422, { errors: [{ code: 'extension_unavailable' }] }]],
])('from a page, a stack %s', async (_what, headers, expected) => {
  const stack = await openStack(headers);
  try {
    const { page } = await open();
    await startFake(page, `{ report: 'silent', extension: { url: '${stack.url}', systemToken: 'my_system_token' } }`);
    expect(await page.evaluate(install)).toMatchObject(expected);
  } finally {
    stack.close();
  }
});

inBrowser('a step of the newer framework is done in a page, by the code that runs there', async () => {
  const { page } = await open();
  await page.evaluate(
    'globalThis.app = { verify: ({ formSubmission }, callback) => { globalThis.given = formSubmission; callback(null); } }',
  );
  await startFake(page, `{ report: 'silent', extension: { diy: app } }`);
  const responses = `(async () => {
    const ask = async (method, path, body) => {
      const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
      const response = await fetch('https://api.integrator.io/v1' + path, { method, headers, body: JSON.stringify(body) });
      return [response.status, response.status === 204 ? null : await response.json()];
    };
    const steps = ['a', 'b'].map((name) => ({ name, type: 'form', completed: false, function: 'verify' }));
    const [, { _id }] = await ask('POST', '/integrations', { name: 'Newer', installSteps: steps });
    const first = await ask('POST', '/integrations/' + _id + '/installSteps', { shop: 'b' });
    const second = await ask('POST', '/integrations/' + _id + '/installSteps', { shop: 'c' });
    return [first[0], first[1].map(({ completed }) => completed), second[0], given];
  })()`;
  expect(await page.evaluate(responses)).toEqual([200, [true, false], 204, { shop: 'c' }]);
});
