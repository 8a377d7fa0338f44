import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, go, launchBrowser, visit } from './browser.ts';
import { type BuiltSite, buildExample } from './builds.ts';
import { type Site, serve } from './site.ts';

let browser: Browser;
let built: BuiltSite;
let strict: Site;
let usual: Site;

const inBrowser = test.skipIf(chromiumPath === undefined);

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [browser, built] = await Promise.all([launchBrowser(), buildExample()]);
  usual = await serve(built.folder);
  // Stricter than the page itself, which may connect to the service.
  strict = await serve(built.folder, { headers: { 'content-security-policy': "default-src 'self'" } });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([usual?.close(), strict?.close(), built?.remove()]);
});

inBrowser('the example lists, creates, renames, installs to the end and deletes', async () => {
  const { page, context, complaints } = await visit(browser, usual.url);
  await liveThrough(page);
  expect(complaints).toEqual([]);
  await context.close();
});

inBrowser("the same under the policy default-src 'self', which keeps the page from asking any worker", async () => {
  const { page, context, complaints } = await visit(browser, strict.url);
  await liveThrough(page);
  // The browser tells of the one request by which the page found out.
  expect(complaints.filter((text) => !text.includes('/__integrator-testkit/probe'))).toEqual([]);
  expect(complaints.join()).not.toMatch(/unsafe-eval|inline|worker-src/);
  await context.close();
});

inBrowser('a reload keeps what was done, and so does another tab, each seeing what the other writes', async () => {
  const { page, context } = await visit(browser, usual.url);
  await expectCards(page, 6);
  await create(page, 'Kept', 7);
  await page.reload();
  await expectCards(page, 7);

  const other = await context.newPage();
  await go(other, usual.url);
  await expectCards(other, 7);
  await create(other, 'From the other tab', 8);
  await page.getByRole('button', { name: 'Reload the list' }).click();
  await expectCards(page, 8);
  await page.evaluate('integrator.reset()');
  await other.getByRole('button', { name: 'Reload the list' }).click();
  await expectCards(other, 6);
  await context.close();
});

inBrowser('the loaded example goes on when its server is gone, and when the browser ends the idle worker', async () => {
  const site = await serve(built.folder);
  const { page, context, complaints } = await visit(browser, site.url);
  await expectCards(page, 6);
  await site.close();
  const developerTools = await context.newCDPSession(page);
  await developerTools.send('ServiceWorker.enable');
  await developerTools.send('ServiceWorker.stopAllWorkers');
  await liveThrough(page);
  expect(complaints).toEqual([]);
  await context.close();
});

inBrowser.each([
  ['maintenance', 'Out of service'],
  ['rate-limited', 'Too many requests'],
  ['lost-reply', 'No connection'],
])('the fault %s shows as "%s", and trying again goes on when it is healed', async (preset, title) => {
  const { page, context } = await visit(browser, usual.url);
  await expectCards(page, 6);
  await page.evaluate(`integrator.faults.use('${preset}')`);
  await page.getByRole('button', { name: 'Verify NetSuite Connection' }).click();
  await page.getByRole('alert').getByText(title).waitFor();
  await page.evaluate('integrator.faults.heal()');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Installing 1 of 4').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await context.close();
});

test('a production build of the example holds nothing of the fake', async () => {
  const production = await buildExample('production');
  const files = await readdir(production.folder, { recursive: true });
  await production.remove();
  expect(files.filter((name) => name.endsWith('.js'))).toHaveLength(1);
  expect(files).not.toContain('mockServiceWorker.js');
});

/** All that a person can do with the example. */
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

async function expectCards(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('article[data-id]').length === wanted, count);
}

async function create(page: Page, name: string, count: number): Promise<void> {
  await page.fill('#name', name);
  await page.keyboard.press('Enter');
  await expectCards(page, count);
}
