import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookReturns } from '../../../../fixtures/resources/flows/records.ts';
import { returnsPortal } from '../../../../fixtures/resources/integrations/returns-portal.ts';
import { shopifyNetSuite } from '../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { chromiumPath } from '../browser/browser.ts';
import { openStand, type Stand } from './open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('the pages', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  test('axe finds nothing, in light and in dark, wherever one goes', async () => {
    const { page, go, ask, button, complaints } = await stand.inspect('axe');
    await page.evaluate(axe.source);
    await button('New integration').click();
    expect(await findingsIn(page)).toEqual([]);
    await button('Edit').click();
    await page.getByLabel('The record as JSON').fill('{');
    await button('Save').click();
    expect(await findingsIn(page)).toEqual([]);
    await page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: /^flows/ })
      .click();
    expect(await findingsIn(page)).toEqual([]);
    await button('Leave').click();
    await page.getByRole('button', { name: bookReturns.name }).click();
    await page.getByRole('region', { name: 'Picture of the flow' }).getByRole('link').first().waitFor();
    await page.getByText('Retry data, assign and tag').click();
    await page.getByText('1 resolved error').click();
    expect(await findingsIn(page)).toEqual([]);
    await page
      .getByRole('region', { name: 'Runs' })
      .getByRole('button', { name: /^Run of/ })
      .click();
    const run = page.getByRole('region', { name: 'Run', exact: true });
    await run.getByRole('button', { name: 'Its job' }).first().waitFor();
    expect(await findingsIn(page)).toEqual([]);
    await run.getByRole('button', { name: returnsPortal.name }).click();
    await page.getByRole('button', { name: 'Take down Slack API' }).click();
    await page.getByText('offline', { exact: true }).waitFor();
    expect(await findingsIn(page)).toEqual([]);
    await ask('POST', '/integrations', { name: 7 });
    await ask('PUT', `/integrations/${shopifyNetSuite._id}`, { name: 'Shop' });
    await go('Journal');
    await page.getByText('fields erased').click();
    expect(await findingsIn(page)).toEqual([]);
    await go('Faults');
    await page.getByRole('switch', { name: 'Slow' }).click();
    await page.locator('.preset.on').waitFor();
    await button('Add rule').click();
    await page.getByRole('alert').getByText('Failed to add').waitFor();
    expect(await findingsIn(page)).toEqual([]);
    await go('Clock');
    expect(await findingsIn(page)).toEqual([]);
    await go('State');
    await button('Reset account').click();
    await page.getByRole('dialog').waitFor();
    expect(await findingsIn(page)).toEqual([]);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test('every control is reached with the keyboard, and is seen to be', async () => {
    const { page, go } = await stand.inspect('keys');
    await go('Faults');
    await page.getByRole('switch', { name: 'Slow' }).waitFor();
    const controls = page.locator('.itk :is(button:enabled, a, input, select, textarea, summary):visible');
    // An element is known by itself: one that comes in meanwhile moves the places of the others.
    const reached = await page.evaluateHandle(() => new Map<Node, string>());
    for (let isNew = true; isNew; ) {
      await page.keyboard.press('Tab');
      isNew = await reached.evaluate((outlines) => {
        const active = document.activeElement;
        // Behind the last control comes the browser itself, and then the first.
        if (active === null || active === document.body) return true;
        if (outlines.has(active)) return false;
        outlines.set(active, getComputedStyle(active).outlineStyle);
        return true;
      });
    }
    const outlines = await reached.evaluate(
      (all, found) => found.map((one) => all.get(one)),
      await controls.elementHandles(),
    );
    expect(outlines.length).toBeGreaterThan(20);
    expect(outlines.filter((outline) => outline !== 'solid')).toEqual([]);
  });

  test.each([900, 400])('a page of %d pixels needs no scrolling sideways', async (width) => {
    const { page, go, ask } = await stand.inspect(`narrow-${width}`, { width });
    const needed = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await ask('GET', '/integrations?limit=20&skip=0&include=name');
    for (const view of ['Journal', 'Faults', 'Clock', 'State', 'Records']) {
      await go(view);
      expect(await needed(), view).toBeLessThanOrEqual(width);
    }
    for (const { name } of stand.integrator.contract.resources) {
      const chosen = page
        .getByRole('navigation', { name: 'Resources' })
        .getByRole('button', { name: new RegExp(`^${name} \\d`) });
      await chosen.click();
      // The recycle bin of the seed is empty.
      if ((stand.integrator.records[name]?.size ?? 0) > 0) await page.getByRole('article').waitFor();
      expect(await needed(), name).toBeLessThanOrEqual(width);
    }
  });

  test('the colours are those of the system until the reader chooses, and the choice is kept', async () => {
    const { page } = await stand.inspect('theme', { colorScheme: 'dark' });
    const canvas = (): Promise<string> =>
      page.locator('.itk').evaluate((element) => getComputedStyle(element).backgroundColor);
    const dark = await canvas();
    await page.getByLabel('Colours: auto').click();
    const light = await canvas();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.getByLabel('Colours: light').click();
    expect(await canvas()).toBe(dark);
    await page.getByLabel('Colours: dark').click();
  });

  test('a fake that goes away is reported, and found again when it is back', async () => {
    const { page } = await stand.inspect('lost');
    await page.route('**/__admin/accounts', (route) => route.abort());
    await page.getByText('The fake does not respond').waitFor();
    await page.getByRole('alert').getByText('Start it with "npx integrator-testkit serve').waitFor();
    await page.unroute('**/__admin/accounts');
    await page.getByRole('heading', { name: 'Integrations' }).waitFor();
  });

  test('the inspector weighs less than 70 kB', async () => {
    const files = ['', 'inspector.js', 'inspector.css', 'inspector.svg'];
    const sizes = files.map(async (file) => {
      const response = await fetch(`${stand.url}/__admin/${file}`);
      expect(response.status, file).toBe(200);
      return gzipSync(new Uint8Array(await response.arrayBuffer())).length;
    });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(70_000);
    expect(total).toBeGreaterThan(20_000);
  });
});

/** What axe holds against a page. Only the colours differ between light and dark, so in dark only they are judged. */
async function findingsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate<axe.AxeResults>('axe.run({ runOnly: ["color-contrast"] })');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
