import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, launchBrowser, openTab, type Tab } from '../mocks/surfaces/browser/browser.ts';
import { type BuiltSite, buildExample } from '../mocks/surfaces/browser/builds.ts';
import { serve } from '../mocks/surfaces/browser/site.ts';

let browser: Browser;
let built: BuiltSite;
let tab: Tab;
let page: Page;

const inBrowser = test.skipIf(chromiumPath === undefined);
const reload = { name: 'Reload the list' };
const strict = { headers: { 'content-security-policy': "default-src 'self'" } };

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [browser, built] = await Promise.all([launchBrowser(), buildExample()]);
  tab = await openTab(await browser.newContext());
  page = tab.page;
});

afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

inBrowser(
  "under the policy default-src 'self' the example works, though it keeps it from asking any worker",
  async () => {
    const site = await serve(built.folder, strict);
    await tab.go(site.url);
    await liveThrough(page);
    await site.close();
    await page.evaluate('integrator.reset()');
    await page.getByRole('button', reload).click();
    await page.getByText('1 being installed').waitFor();
    await liveThrough(page);
    expect(beyondTheProbe(tab)).toEqual([]);
    expect(tab.complaints.join()).not.toMatch(/unsafe-eval|inline|worker-src/);
  },
);

inBrowser('the loaded example goes on when its server is gone, and when the browser ends the idle worker', async () => {
  const site = await serve(built.folder);
  await tab.go(site.url);
  await expectCards(page, 6);
  // What is needed later is fetched when there is nothing else to do.
  await page.waitForLoadState('networkidle');
  await site.close();
  const developerTools = await page.context().newCDPSession(page);
  await developerTools.send('ServiceWorker.enable');
  await developerTools.send('ServiceWorker.stopAllWorkers');
  await liveThrough(page);
  expect(tab.complaints).toEqual([]);
});

inBrowser(
  'under that policy a reload keeps what was done, and so does another tab, each seeing what the other writes',
  async () => {
    const site = await serve(built.folder, strict);
    await tab.go(site.url);
    await expectCards(page, 6);
    await create(page, 'Kept', 7);
    await page.reload();
    await expectCards(page, 7);

    const other = await openTab(page.context());
    await other.go(site.url);
    await expectCards(other.page, 7);
    await create(other.page, 'From the other tab', 8);
    await page.getByRole('button', reload).click();
    await expectCards(page, 8);
    await page.evaluate('integrator.reset()');
    // What a script changes is on disk a moment later, and at the latest when the next response is given.
    await page.getByRole('button', reload).click();
    await expectCards(page, 6);
    await other.page.getByRole('button', reload).click();
    await expectCards(other.page, 6);
    expect([...beyondTheProbe(tab), ...beyondTheProbe(other)]).toEqual([]);
    await Promise.all([other.page.close(), site.close()]);
  },
);

inBrowser('under that policy each fault shows as what it is, and trying again goes on when it is removed', async () => {
  const site = await serve(built.folder, strict);
  await tab.go(site.url);
  await expectCards(page, 6);
  const faults = [
    ['maintenance', 'Out of service', 'NetSuite Connection', 1],
    ['rate-limited', 'Too many requests', 'BigCommerce Connection', 2],
    ['lost-reply', 'No connection', 'Integrator Bundle', 3],
  ] as const;
  for (const [preset, title, step, done] of faults) {
    await page.evaluate(`integrator.faults.use('${preset}')`);
    await page.getByRole('button', { name: `Verify ${step}` }).click();
    await page.getByRole('alert').getByText(title).waitFor();
    await page.evaluate('integrator.faults.clear()');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(`Installing ${done} of 4`).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  }
  await site.close();
});

test('a production build of the example holds nothing of the fake', async () => {
  const production = await buildExample('production');
  const files = await readdir(production.folder, { recursive: true });
  await production.remove();
  expect(files.filter((name) => name.endsWith('.js'))).toHaveLength(1);
  expect(files).not.toContain('mockServiceWorker.js');
});

/** What a browser complains of but for the one request by which the page finds out that it may not ask its worker. */
function beyondTheProbe({ complaints }: Tab): string[] {
  return complaints.filter((text) => !text.includes('/__integrator-testkit/probe'));
}

/** All that a person can do with the example: look, create, rename, install an app to its end, delete. */
async function liveThrough(page: Page): Promise<void> {
  await expectCards(page, 6);
  expect(await page.textContent('#summary')).toBe('6 in this account, 1 being installed');

  await create(page, 'Orders to warehouse', 7);

  await page.getByRole('button', { name: 'Rename Orders to warehouse' }).click();
  await page.getByLabel('New name of').fill('Orders to depot');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Orders to depot' }).waitFor();

  const sample = page.getByRole('article', { name: 'BigCommerce - NetSuite Connector' });
  for (const step of ['NetSuite Connection', 'BigCommerce Connection', 'Integrator Bundle', 'BigCommerce Bundle']) {
    await sample.getByRole('button', { name: `Verify ${step}` }).click();
  }
  await sample.getByText('Installed 1.0.1').waitFor();

  await page.getByRole('button', { name: 'Delete Orders to depot' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expectCards(page, 6);
}

async function create(page: Page, name: string, count: number): Promise<void> {
  await page.fill('#name', name);
  await page.keyboard.press('Enter');
  await expectCards(page, count);
}

async function expectCards(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('article[data-id]').length === wanted, count);
}
