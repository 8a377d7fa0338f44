import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BarePage, barePages, listUrl } from './bare-page.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { type BuiltSite, buildBarePage } from './builds.ts';

const list = `fetch('${listUrl}', { headers: { authorization: 'Bearer my_api_token' } }).then((r) => r.status)`;

let browser: Browser;
let site: BuiltSite;
let open: () => Promise<BarePage>;
let closeSites: () => Promise<void>;

const inBrowser = test.skipIf(chromiumPath === undefined).concurrent;

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

inBrowser.each([
  ['one after the other', 'const one = await start(); const two = await start();'],
  ['at the same time, as React does', 'const [one, two] = await Promise.all([start(), start()]);'],
  [
    'by another copy of the package, as after a hot replacement',
    `const one = await start();
     const script = document.querySelector('script[type=module]').src;
     await import(script + '?again');
     if (globalThis.testkit.startIntegrator === first.startIntegrator) throw new Error('It is the same copy.');
     const two = await start();`,
  ],
  [
    'where setupIntegrator() had started it',
    'const one = testkit.setupIntegrator(); await one.start(); const two = await start();',
  ],
])('a second call of startIntegrator, %s, gives the fake that runs', async (_, calls) => {
  const { page } = await open();
  const result = await page.evaluate(`(async () => {
    const first = testkit;
    const start = () => testkit.startIntegrator();
    ${calls}
    return [one === two, await ${list}];
  })()`);
  expect(result).toEqual([true, 200]);
});

inBrowser.each([
  ['is stopped', 'await one.stop();'],
  ['is about to stop', 'one.stop();'],
])('where the first fake %s, the second call starts another one', async (_, end) => {
  const { page } = await open();
  const result = await page.evaluate(`(async () => {
    const one = await testkit.startIntegrator({ seed: 'sample' });
    ${end}
    const two = await testkit.startIntegrator({ seed: 'empty' });
    return [one === two, two.integrations.size, await ${list}, two.journal.entries.length];
  })()`);
  expect(result).toEqual([false, 0, 200, 1]);
});

inBrowser('with other options the fake that runs goes on, and the console names them', async () => {
  const { page } = await open();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  const result = await page.evaluate(`(async () => {
    const one = await testkit.startIntegrator({ seed: 'sample', workerUrl: false, report: () => undefined });
    const two = await testkit.startIntegrator({ seed: 'empty', report: () => undefined });
    return [one === two, two.integrations.size];
  })()`);
  expect(result).toEqual([true, 1]);
  expect(printed.filter((line) => line.includes('startIntegrator'))).toEqual([
    '[integrator-testkit] startIntegrator() was called while a fake runs in this page, with another value of `seed`, `workerUrl`. The one that runs goes on as it was started. To start it with other options, call its stop() first.',
  ]);
});

inBrowser('calls that wait for a start that fails fail as it does, and the next one may succeed', async () => {
  const { page } = await open();
  const result = await page.evaluate(`(async () => {
    const tries = [testkit.startIntegrator({ workerUrl: '/none.js' }), testkit.startIntegrator({ workerUrl: '/none.js' })];
    const failed = (await Promise.allSettled(tries)).map(({ reason }) => reason.message.includes('/none.js'));
    await testkit.startIntegrator();
    return [...failed, await ${list}];
  })()`);
  expect(result).toEqual([true, true, 200]);
});

inBrowser('a fake that setupIntegrator made does not start beside another one, and says so', async () => {
  const { page } = await open();
  const message = await page.evaluate(`(async () => {
    await testkit.startIntegrator();
    return testkit.setupIntegrator().start().catch(String);
  })()`);
  expect(message).toBe(
    'WorkerError: Failed to start the fake: another one runs in this page. Stop that one first, or call startIntegrator(), which gives the one that runs.',
  );
});
