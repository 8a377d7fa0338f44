import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../package/entries.ts';
import { type BarePage, barePages, failure, listUrl, startFake, xhr } from './bare-page.ts';
import { chromiumPath, insecureHost, launchBrowser, openTab } from './browser.ts';
import { type BuiltSite, buildBarePage } from './builds.ts';
import { type Stand, serve } from './site.ts';

const bearer = "{ headers: { authorization: 'Bearer my_api_token' } }";
const list = `fetch('${listUrl}', ${bearer}).then(async (r) => r.status + ' ' + (await r.json()).length)`;
const init = 'npx msw init public/ --save';

let browser: Browser;
let onMsw3: BuiltSite;
let onMsw2: BuiltSite;
/** Opens the bare page in a tab of its own, served on a port of its own: what a browser keeps, it keeps by origin. */
let open: (stands?: Record<string, Stand>) => Promise<BarePage>;
let closeSites: () => Promise<void>;
let otherWorker: string;

/** Each has a tab and a server of its own, and most of its time is waiting. */
const inBrowser = test.skipIf(chromiumPath === undefined).concurrent;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [browser, onMsw3, onMsw2, otherWorker] = await Promise.all([
    launchBrowser(),
    buildBarePage('msw'),
    buildBarePage('msw-2'),
    readFile(`${root}node_modules/msw-2/lib/mockServiceWorker.js`, 'utf8'),
  ]);
  const context = await browser.newContext();
  ({ open, closeSites } = barePages(context, onMsw3.folder));
});

afterAll(async () => {
  await browser?.close();
  await closeSites?.();
  await Promise.all([onMsw3?.remove(), onMsw2?.remove()]);
});

const html: Stand = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
const script =
  (text: string): Stand =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);

inBrowser.each<[string, Stand, string]>([
  ['missing', (response) => response.writeHead(404).end(), `there is no worker at URL (status 404). ${init}`],
  ['a page in its place', html, `the server responded with a page in its place (content type text/html). ${init}`],
  ['some other script', script('self.x = 1'), `the file at URL is not the worker of msw. ${init}`],
  ['mute', script('/* MOCK_ACTIVATE */'), `the worker /mockServiceWorker.js did not respond within 300 ms.`],
  ['out of order', (response) => response.writeHead(502).end(), 'URL cannot be had (status 502)'],
])('a worker that is %s is reported, with what mends it', async (_, stand, message) => {
  const { page, site } = await open({ '/mockServiceWorker.js': stand });
  const error = await failure(page, '{ workerTimeoutMs: 300 }');
  expect(error).toMatch(/^WorkerError: Failed to start the fake: /);
  expect(error).toContain(message.replace('URL', `${site.url}mockServiceWorker.js`));
});

inBrowser('a worker of another version is reported, and goes by itself when its file was mended', async () => {
  let text = otherWorker;
  const { page } = await open({ '/mockServiceWorker.js': (response) => script(text)(response) });
  expect(await failure(page)).toContain(`is the one of msw 2.15.0, and the page has another msw. ${init}`);
  text = await readFile(`${onMsw3.folder}/mockServiceWorker.js`, 'utf8');
  await page.reload();
  // A busy machine takes its time to put one worker in the place of another.
  const start = `testkit.startIntegrator({ workerTimeoutMs: 60_000 }).then(() => ${list})`;
  expect(await page.evaluate(start)).toBe('200 6');
});

inBrowser('where another worker takes the place of the one that was started, the page responds', async () => {
  const usurper =
    "oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => e.respondWith(new Response('stolen'));";
  const { page } = await open({ '/other.js': script(usurper) });
  await startFake(page);
  // Chromium may take one that still loads parts of the page for busy, and leaves it five minutes.
  await page.waitForLoadState('networkidle');
  await page.evaluate(`new Promise((done) => {
    navigator.serviceWorker.oncontrollerchange = done;
    navigator.serviceWorker.register('/other.js');
  })`);
  expect(await page.evaluate("fetch('/').then((r) => r.text())")).toBe('stolen');
  expect(await page.evaluate(list)).toBe('200 6');
  expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['load', 200, 6]);
});

inBrowser('an insecure origin is reported, and works without a worker', async () => {
  const { page, site } = await open();
  await page.goto(`http://${insecureHost}:${site.port}/`);
  expect(await failure(page)).toContain(`http://${insecureHost}:${site.port} is no secure context`);
  expect(await page.evaluate(`testkit.startIntegrator({ workerUrl: false, persist: true }).then(() => ${list})`)).toBe(
    '200 6',
  );
});

inBrowser('a worker that is not for this page is reported', async () => {
  const { page, site } = await open();
  expect(await failure(page, "{ workerUrl: '/deeper/mockServiceWorker.js' }")).toContain(
    `is for pages under ${site.url}deeper/, and this page is ${site.url}.`,
  );
});

inBrowser.each(['msw 3', 'msw 2'])(
  'with %s the page is served, also when the server is gone and the worker was ended or cleared away',
  async (version) => {
    const own = await serve(version === 'msw 3' ? onMsw3.folder : onMsw2.folder);
    const context = await browser.newContext();
    const { page } = await openTab(context);
    await page.goto(own.url);
    const left: string[] = [];
    await context.route('https://**', (route) => {
      left.push(route.request().url());
      return route.abort();
    });
    await startFake(page);
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
    const { page } = await open();
    await startFake(page);
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
  },
);

inBrowser(
  'without a worker the page responds to XMLHttpRequest and fetch, and gives up on them, as the browser would',
  async () => {
    const { page } = await open();
    await startFake(page, '{ workerUrl: false }');
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
    const impatient = `fetch('${listUrl}', { signal: AbortSignal.timeout(20), headers: { authorization: 'Bearer t' } })`;
    expect(await page.evaluate(`${impatient}.catch(({ name }) => name)`)).toBe('TimeoutError');
    await page.evaluate(`fake.faults.clear(); fake.faults.add({ method: 'GET', connection: 'reset' })`);
    expect(await page.evaluate(xhr('GET', listUrl))).toEqual(['error', 0, null]);
  },
);

inBrowser('the state is kept under its key, faults included, and begins anew with another seed', async () => {
  const { page, complaints } = await open();
  const start = async (options: string): Promise<void> => {
    await page.reload();
    await startFake(page, options);
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
});

inBrowser('what is kept and cannot be read is reported, and the page begins with the seed', async () => {
  const { page, complaints } = await open();
  await startFake(page, '{ persist: true }');
  await page.evaluate(`fake.integrations.delete('57974ed227a82a3475cecb15'); fake.stop()`);
  await page.evaluate(`new Promise((done) => {
    indexedDB.open('integrator-testkit').onsuccess = ({ target: { result } }) => {
      const states = result.transaction('states', 'readwrite').objectStore('states');
      states.get('default').onsuccess = ({ target }) => {
        for (const records of target.result.accounts.get('default').records.values()) {
          for (const record of records.values()) delete record.name;
        }
        states.put(target.result, 'default').onsuccess = () => { result.close(); done(); };
      };
    };
  })`);
  await page.reload();
  await startFake(page, '{ persist: true }');
  expect(await page.evaluate('fake.integrations.size')).toBe(6);
  expect(complaints).toEqual([expect.stringContaining('[integrator-testkit] Failed to read the kept state: ')]);
});

inBrowser('writes of two tabs at the same time take turns: none is lost, and no id is given twice', async () => {
  const { page, site } = await open();
  const other = await page.context().newPage();
  await other.goto(site.url);
  for (const tab of [page, other]) await startFake(tab, '{ persist: true }');
  const write = `Promise.all([1, 2, 3, 4, 5].map(() => fetch('${listUrl}', { method: 'POST', body: '{"name":"Mine"}', headers: { authorization: 'Bearer t', 'content-type': 'application/json' } }).then(async (r) => (await r.json())._id)))`;
  const ids = await Promise.all([page, other].map((tab) => tab.evaluate<string[]>(write)));
  expect(new Set(ids.flat()).size).toBe(10);
  expect(await Promise.all([page, other].map((tab) => tab.evaluate(list)))).toEqual(['200 16', '200 16']);
  await other.close();
});
