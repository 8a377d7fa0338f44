import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { chromiumPath, insecureHost, launchBrowser, visit } from './browser.ts';
import { type BuiltSite, buildBarePage } from './builds.ts';
import { type Site, type Stand, serve } from './site.ts';

const listUrl = 'https://api.integrator.io/v1/integrations';
const bearer = "{ headers: { authorization: 'Bearer my_api_token' } }";
const list = `fetch('${listUrl}', ${bearer}).then(async (r) => r.status + ' ' + (await r.json()).length)`;
const init = 'npx msw init public/ --save';

let browser: Browser;
let onMsw3: BuiltSite;
let onMsw2: BuiltSite;
let site: Site;
let otherWorker: string;

const inBrowser = test.skipIf(chromiumPath === undefined);

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [browser, onMsw3, onMsw2, otherWorker] = await Promise.all([
    launchBrowser(),
    buildBarePage('msw'),
    buildBarePage('msw-2'),
    readFile(`${root}node_modules/msw-2/lib/mockServiceWorker.js`, 'utf8'),
  ]);
  site = await serve(onMsw3.folder);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), onMsw3?.remove(), onMsw2?.remove()]);
});

const html: Stand = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
const script =
  (text: string): Stand =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);

inBrowser.each<[string, Stand, string]>([
  ['missing', (response) => response.writeHead(404).end(), `there is no worker at URL (status 404). ${init}`],
  ['a page in its place', html, `the server answered with a page in its place (content type text/html). ${init}`],
  ['some other script', script('self.x = 1'), `the file at URL is not the worker of msw. ${init}`],
  ['mute', script('/* MOCK_ACTIVATE */'), `the worker /mockServiceWorker.js did not answer within 300 ms.`],
  ['out of order', (response) => response.writeHead(502).end(), 'URL cannot be had (status 502)'],
])('a worker that is %s is told of, with what mends it', async (_, stand, message) => {
  const broken = await serve(onMsw3.folder, { stands: { '/mockServiceWorker.js': stand } });
  const { page, context } = await visit(browser, broken.url);
  const error = await failure(page, '{ workerPatience: 300 }');
  expect(error).toMatch(/^WorkerError: Failed to start the fake: /);
  expect(error).toContain(message.replace('URL', `${broken.url}mockServiceWorker.js`));
  await Promise.all([context.close(), broken.close()]);
});

inBrowser('a worker of another version is told of, and goes by itself when its file was mended', async () => {
  let text = otherWorker;
  const stale = await serve(onMsw3.folder, {
    stands: { '/mockServiceWorker.js': (response) => script(text)(response) },
  });
  const { page, context } = await visit(browser, stale.url);
  expect(await failure(page)).toContain(`is the one of msw 2.15.0, and the page has another msw. ${init}`);
  text = await readFile(`${onMsw3.folder}/mockServiceWorker.js`, 'utf8');
  await page.reload();
  expect(await page.evaluate(`testkit.startIntegrator().then(() => ${list})`)).toBe('200 6');
  await Promise.all([context.close(), stale.close()]);
});

inBrowser('an insecure origin is told of, and works without a worker', async () => {
  const { page, context } = await visit(browser, `http://${insecureHost}:${site.port}/`);
  expect(await failure(page)).toContain(`http://${insecureHost}:${site.port} is no secure context`);
  expect(await page.evaluate(`testkit.startIntegrator({ workerUrl: false, persist: true }).then(() => ${list})`)).toBe(
    '200 6',
  );
  await context.close();
});

inBrowser('a worker that is not for this page is told of', async () => {
  const { page, context } = await visit(browser, site.url);
  expect(await failure(page, "{ workerUrl: '/deeper/mockServiceWorker.js' }")).toContain(
    `is for pages under ${site.url}deeper/, and this page is ${site.url}.`,
  );
  await context.close();
});

inBrowser.each(['msw 3', 'msw 2'])(
  'with %s the page is answered, also when the server is gone and the worker was ended or cleared away',
  async (version) => {
    const own = await serve(version === 'msw 3' ? onMsw3.folder : onMsw2.folder);
    const { page, context } = await visit(browser, own.url);
    const left: string[] = [];
    await context.route('https://**', (route) => {
      left.push(route.request().url());
      return route.abort();
    });
    await page.evaluate(
      'testkit.startIntegrator({ workerPatience: 1000 }).then((fake) => { globalThis.fake = fake; })',
    );
    expect(await page.evaluate(list)).toBe('200 6');
    expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['load', 200, 6]);
    await own.close();

    const developerTools = await context.newCDPSession(page);
    await developerTools.send('ServiceWorker.enable');
    await developerTools.send('ServiceWorker.stopAllWorkers');
    expect(await page.evaluate(list)).toBe('200 6');
    await developerTools.send('ServiceWorker.stopAllWorkers');
    expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['load', 200, 6]);

    await developerTools.send('Storage.clearDataForOrigin', { origin: own.url, storageTypes: 'service_workers' });
    expect(await page.evaluate(list)).toBe('200 6');
    expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['load', 200, 6]);
    expect(left).toEqual([]);
    await context.close();
  },
);

inBrowser(
  'requests go through the worker, where the developer tools show them; handlers of the user are asked first',
  async () => {
    const { page, context } = await visit(browser, site.url);
    await page.evaluate('testkit.startIntegrator().then((fake) => { globalThis.fake = fake; })');
    const seen = page.waitForResponse(listUrl);
    await page.evaluate(list);
    expect((await seen).fromServiceWorker()).toBe(true);
    await page.evaluate(`fake.use(http.get('${listUrl}', () => HttpResponse.json([])))`);
    expect(await page.evaluate(list)).toBe('200 0');
    await page.evaluate('fake.reset()');
    await page.evaluate(`fake.worker.use(http.get('https://other.test/', () => HttpResponse.text('other')))`);
    expect(await page.evaluate("fetch('https://other.test/').then((r) => r.text())")).toBe('other');
    expect(await page.evaluate("fetch('/main.txt').then((r) => r.status)")).toBe(404);
    await page.evaluate('fake.stop()');
    await page.route('https://api.integrator.io/**', (route) => route.fulfill({ status: 418 }));
    expect(await page.evaluate(`fetch('${listUrl}').then((r) => r.status)`)).toBe(418);
    expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['load', 418, null]);
    await context.close();
  },
);

inBrowser('without a worker an XMLHttpRequest is answered in the page as the browser would', async () => {
  const { page, context } = await visit(browser, site.url);
  await page.evaluate('testkit.startIntegrator({ workerUrl: false }).then((fake) => { globalThis.fake = fake; })');
  const body = `JSON.stringify({ name: 'Sent by XHR' })`;
  expect(await page.evaluate(xhr('POST', listUrl, body))).toEqual(['load', 201, 'Sent by XHR']);
  expect(await page.evaluate(`fake.integrations.all().at(-1).name`)).toBe('Sent by XHR');
  expect(await page.evaluate(xhr('GET', `${listUrl}/000000000000000000000000`))).toEqual(['load', 404, undefined]);
  await page.evaluate(`fake.faults.add({ method: 'GET', connection: 'stalled' })`);
  expect(await page.evaluate(xhr('GET', listUrl, 'null', 'request.timeout = 20;'))).toEqual(['timeout', 0, null]);
  expect(await page.evaluate(xhr('GET', listUrl, 'null', 'queueMicrotask(() => request.abort());'))).toEqual([
    'abort',
    0,
    null,
  ]);
  await page.evaluate(`fake.faults.heal(); fake.faults.add({ method: 'GET', connection: 'reset' })`);
  expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['error', 0, null]);
  await context.close();
});

inBrowser('the state is kept under its key, faults included, and begins anew with another seed', async () => {
  const { page, context, complaints } = await visit(browser, site.url);
  const start = async (options: string): Promise<void> => {
    await page.reload();
    await page.evaluate(`testkit.startIntegrator(${options}).then((fake) => { globalThis.fake = fake; })`);
  };
  await start("{ persist: { key: 'one' } }");
  await page.evaluate(
    `fake.integrations.delete('57974ed227a82a3475cecb15'); fake.accounts.get('w1').faults.use('maintenance'); fake.faults.add({ predicate: () => true, status: 503 }); fake.stop()`,
  );
  await start("{ persist: { key: 'one' } }");
  expect(await page.evaluate('[fake.integrations.size, fake.faults.list().length]')).toEqual([5, 0]);
  expect(await page.evaluate(`fake.accounts.get('w1').faults.list().map(({ name }) => name)`)).toEqual(['maintenance']);
  await start("{ persist: { key: 'two' } }");
  expect(await page.evaluate('fake.integrations.size')).toBe(6);
  await start("{ persist: { key: 'one' }, seed: 'empty' }");
  expect(await page.evaluate('fake.integrations.size')).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

inBrowser('what is kept and cannot be read is told of, and the page begins with the seed', async () => {
  const { page, context, complaints } = await visit(browser, site.url);
  const start = 'testkit.startIntegrator({ persist: true }).then((fake) => { globalThis.fake = fake; })';
  await page.evaluate(start);
  await page.evaluate(`fake.integrations.delete('57974ed227a82a3475cecb15'); fake.stop()`);
  await page.evaluate(`new Promise((done) => {
    indexedDB.open('integrator-testkit').onsuccess = ({ target: { result } }) => {
      const states = result.transaction('states', 'readwrite').objectStore('states');
      states.get('default').onsuccess = ({ target }) => {
        for (const records of target.result.worlds.get('default').records.values()) {
          for (const record of records.values()) delete record.name;
        }
        states.put(target.result, 'default').onsuccess = () => { result.close(); done(); };
      };
    };
  })`);
  await page.reload();
  await page.evaluate(start);
  expect(await page.evaluate('fake.integrations.size')).toBe(6);
  expect(complaints).toEqual([expect.stringContaining('[integrator-testkit] Failed to read the kept state: ')]);
  await context.close();
});

inBrowser('writes of two tabs at the same time take turns: none is lost, and no id is given twice', async () => {
  const { page, context } = await visit(browser, site.url);
  const other = await context.newPage();
  await other.goto(site.url);
  const start = 'testkit.startIntegrator({ persist: true }).then((fake) => { globalThis.fake = fake; })';
  for (const tab of [page, other]) await tab.evaluate(start);
  const write = `Promise.all([1, 2, 3, 4, 5].map(() => fetch('${listUrl}', { method: 'POST', body: '{"name":"Mine"}', headers: { authorization: 'Bearer t', 'content-type': 'application/json' } }).then(async (r) => (await r.json())._id)))`;
  const ids = await Promise.all([page, other].map((tab) => tab.evaluate<string[]>(write)));
  expect(new Set(ids.flat()).size).toBe(10);
  expect(await Promise.all([page, other].map((tab) => tab.evaluate(list)))).toEqual(['200 16', '200 16']);
  await context.close();
});

/** The error that starting the fake ends with, as a text. */
function failure(page: Page, options = '{}'): Promise<string> {
  return page.evaluate(`testkit.startIntegrator(${options}).then(() => 'no error', String)`);
}

/** Sends with `XMLHttpRequest`; gives the event it ended with, the status, and the name or number of what came. */
function xhr(method: string, url: string, body = 'null', before = ''): string {
  return `new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('${method}', '${url}');
    request.setRequestHeader('authorization', 'Bearer my_api_token');
    if (${body} !== null) request.setRequestHeader('content-type', 'application/json');
    request.responseType = 'json';
    for (const name of ['load', 'error', 'abort', 'timeout']) {
      request.addEventListener(name, () =>
        resolve([name, request.status, request.response === null ? null : request.response.length ?? request.response.name]));
    }
    ${before}
    request.send(${body});
  })`;
}
