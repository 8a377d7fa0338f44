import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BarePage, barePages, listUrl, startFake } from '../bare-page.ts';
import { chromiumPath, launchBrowser } from '../browser.ts';
import { type BuiltSite, buildBarePage } from '../builds.ts';

const list = `fetch('${listUrl}', { headers: { authorization: 'Bearer my_api_token' } }).then((r) => r.status)`;
const corner = { name: 'Open the inspector of integrator-testkit' };

describe.skipIf(chromiumPath === undefined)('the button in the corner of a page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: BuiltSite;
  let open: () => Promise<BarePage>;
  let closeSites: () => Promise<void>;
  let axeSource: string;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildBarePage('msw')]);
    context = await browser.newContext({ reducedMotion: 'reduce' });
    ({ open, closeSites } = barePages(context, site.folder));
    axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  afterEach(async () => {
    for (const page of context.pages()) await page.close();
  });

  afterAll(async () => {
    await browser.close();
    await closeSites();
    await site.remove();
  });

  test('opens the inspector of the fake by the keyboard, and what was typed is there when it is opened again', async () => {
    const { page, complaints } = await open();
    await startFake(page, '{ inspector: true }');
    await page.evaluate(list);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Inspector' });
    await panel.getByRole('button', { name: /^Journal/ }).click();
    await panel.locator('.exchange').getByText('listIntegrations').waitFor();
    await panel.getByRole('button', { name: /^Records/ }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('shop');
    const search = panel.getByRole('searchbox', { name: 'Search integrations' });
    expect(await search.inputValue()).toBe('shop');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await panel.waitFor();
    await panel.getByRole('button', { name: 'Close the inspector' }).click();
    expect(await panel.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('is loaded where it was asked for, and the inspector when it is pressed first', async () => {
    const files = async (options: string): Promise<readonly string[]> => {
      const { page } = await open();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await startFake(page, options);
      await page.evaluate('fake.ready()');
      if (options.includes('inspector')) {
        expect(asked.filter((name) => name.includes('/open-panel'))).toEqual([]);
        await page.getByRole('button', corner).click();
        await page.getByRole('dialog', { name: 'Inspector' }).waitFor();
      }
      return asked.filter((name) => /corner-button|\/open-panel/.test(name));
    };
    expect(await files('{}')).toEqual([]);
    const loaded = await files('{ inspector: true }');
    expect(loaded).toContainEqual(expect.stringMatching(/corner-button/));
    expect(loaded).toContainEqual(expect.stringMatching(/open-panel/));
  });

  test('takes no room, makes way for a field that lies below it, and goes with the fake', async () => {
    const { page } = await open();
    const size = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight].join()';
    const field = 'position: fixed; bottom: 10px; right: 10px; width: 200px; height: 40px';
    await page.evaluate(
      `document.body.innerHTML = '<main><h1>Shop</h1><p style="height: 2000px">Much</p><input aria-label="Last" style="${field}"></main>'`,
    );
    const before = await page.evaluate(size);
    await startFake(page, '{ inspector: true }');
    expect(await page.evaluate(size)).toBe(before);
    const button = page.getByRole('button', corner);
    expect(await isOver(page)).toBe(true);
    await page.getByRole('textbox', { name: 'Last' }).focus();
    expect(await isOver(page)).toBe(false);
    await button.waitFor();
    await page.evaluate('fake.stop()');
    expect(await button.count()).toBe(0);
  });

  test('axe has nothing against the button, nor against what it opens', async () => {
    const { page } = await open();
    await page.evaluate("document.body.innerHTML = '<main><h1>Shop</h1></main>'; document.documentElement.lang = 'en'");
    await startFake(page, '{ inspector: true }');
    await page.evaluate(axeSource);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', corner).click();
    await page.getByRole('dialog', { name: 'Inspector' }).getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('the console is greeted once, and not where it is to be quiet', async () => {
    const { page } = await open();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await startFake(page, '{ quiet: true }');
    await page.evaluate('fake.stop()');
    expect(lines).toEqual([]);
    await startFake(page, '{}');
    await startFake(page, '{}');
    expect(lines).toEqual([expect.stringContaining('integrator.io is faked in this page')]);
  });

  test('a write in one tab raises an event in the others, and none in its own', async () => {
    const one = await open();
    const { page: other } = await openAt(context, one.site.url);
    for (const page of [one.page, other]) {
      await page.evaluate(
        "globalThis.heard = []; addEventListener('integrator-testkit:change', ({ detail }) => heard.push(detail.key))",
      );
      await startFake(page, '{ persist: true }');
    }
    await one.page.evaluate("fake.integrations.get('57974ed227a82a3475cecb15') && fake.create.integration()");
    await expect.poll(() => other.evaluate('heard')).toEqual(['default']);
    expect(await other.evaluate('fake.integrations.size')).toBe(await one.page.evaluate('fake.integrations.size'));
    expect(await one.page.evaluate('heard')).toEqual([]);
  });
});

async function openAt(context: BrowserContext, url: string): Promise<{ readonly page: Page }> {
  const page = await context.newPage();
  await page.goto(url);
  return { page };
}

/** Whether the button lies over the field. */
function isOver(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    "(() => { const { left, top } = document.querySelector('input').getBoundingClientRect(); return document.elementFromPoint(left + 180, top + 20).tagName !== 'INPUT'; })()",
  );
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
