import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownCustomers } from '../../../../../../fixtures/resources/exports/app-exports.ts';
import { netSuiteStockToShopify, shopifyOrders } from '../../../../../../fixtures/resources/flows/app-flows.ts';
import { cashSales, shopifySalesOrders } from '../../../../../../fixtures/resources/imports/app-imports.ts';
import { shopifyNetSuite } from '../../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('flows', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  async function open({ page }: Inspector, resource: string, name: string): Promise<void> {
    await page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: new RegExp(`^${resource} \\d`) })
      .click();
    // Of a long list only what is seen is in the page.
    await page.getByLabel(`Search ${resource}`).fill(name);
    await page
      .getByRole('region', { name: `List of ${resource}` })
      .getByRole('button', { name })
      .click();
    await page.getByRole('article', { name }).waitFor();
  }

  test('a flow is drawn with its sources, lookups, routers, branches and imports, and each step leads to its record', async () => {
    const inspector = await stand.inspect('drawn');
    const { page, complaints } = inspector;
    await open(inspector, 'flows', shopifyOrders.name);
    const picture = page.getByRole('region', { name: 'Picture of the flow' });
    await picture.getByRole('link', { name: `Lookup: ${knownCustomers.name}` }).waitFor();
    await expect
      .poll(async () => (await picture.getByRole('link').locator('title').allTextContents()).sort(), patiently)
      .toEqual([
        'Import: Add cash sales to NetSuite',
        'Import: Add customers to NetSuite',
        // What went wrong in its last run.
        'Import: Add sales orders to NetSuite, 2 open errors',
        'Lookup: Look up the customer in NetSuite',
        'Source: Get new orders from Shopify',
      ]);
    const drawn = await picture.locator('text').allTextContents();
    for (const text of ['By customer', 'New customer', 'By payment', 'Paid', 'To be paid', 'Import · NetSuite'])
      expect(
        drawn.some((one) => one.includes(text)),
        text,
      ).toBe(true);
    await picture.getByRole('link', { name: `Import: ${cashSales.name}` }).click();
    const step = page.getByRole('article', { name: cashSales.name });
    await step.getByRole('region', { name: 'Used by' }).getByRole('button', { name: shopifyOrders.name }).click();
    await picture.getByRole('link', { name: `Lookup: ${knownCustomers.name}` }).press('Enter');
    await page.getByRole('article', { name: knownCustomers.name }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a step that leads to nothing is drawn by its id', async () => {
    const account = stand.integrator.accounts.get('gone');
    account.exports.delete(knownCustomers._id);
    const inspector = await stand.inspect('gone');
    await open(inspector, 'flows', shopifyOrders.name);
    await inspector.page.getByRole('link', { name: `Lookup: ${knownCustomers._id}` }).waitFor();
  });

  test('an integration shows its flows, whether and when they run, and what has come with it', async () => {
    const inspector = await stand.inspect('whole');
    const { page } = inspector;
    await open(inspector, 'integrations', shopifyNetSuite.name);
    const flows = page.getByRole('article').getByRole('region', { name: 'Flows' });
    const stock = flows.getByRole('listitem').filter({ hasText: netSuiteStockToShopify.name });
    expect(await stock.innerText()).toMatch(/every 6 h\s+ran 2 Feb 2018, 06:00:00\s+on$/);
    const users = page.getByRole('article').getByRole('region', { name: 'Used by' });
    await expect
      .poll(() => users.getByRole('heading', { level: 4 }).allInnerTexts(), patiently)
      .toEqual([
        expect.stringMatching(/^licenses\s*1$/),
        expect.stringMatching(/^templates\s*1$/),
        expect.stringMatching(/^exports\s*4$/),
        expect.stringMatching(/^imports\s*5$/),
      ]);
    await flows.getByRole('button', { name: netSuiteStockToShopify.name }).click();
    await page.getByRole('article', { name: netSuiteStockToShopify.name }).waitFor();
  });

  test('a flow is run from there over the API, and its run goes on with the clock, here and at its integration', async () => {
    const inspector = await stand.inspect('run');
    const { page, button, complaints } = inspector;
    const account = stand.integrator.accounts.get('run');
    account.clock.freeze();
    await open(inspector, 'flows', shopifyOrders.name);
    await button('Run').click();
    const record = page.getByRole('article', { name: shopifyOrders.name });
    await record.getByText('last run queued').waitFor();
    expect(account.journal.find({ operation: 'runFlow' }).map(({ status }) => status)).toEqual([201]);
    account.clock.advance(60 * 60_000);
    await record.getByText('last run completed').waitFor();
    await open(inspector, 'integrations', shopifyNetSuite.name);
    const flows = page.getByRole('article').getByRole('region', { name: 'Flows' });
    const flow = flows.getByRole('listitem').filter({ hasText: shopifyOrders.name }).first();
    await flow.getByText('last run completed').waitFor();
    await open(inspector, 'flows', 'BigCommerce orders to NetSuite');
    await button('Run').click();
    await page.getByText('The API responded with 422').waitFor();
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test('its runs are directed from there, and what went wrong is counted where the flow is shown', async () => {
    const inspector = await stand.inspect('directed');
    const { page, button } = inspector;
    const account = stand.integrator.accounts.get('directed');
    account.clock.freeze();
    await open(inspector, 'flows', shopifyOrders.name);
    await page.getByText('Direct its runs').click();
    const form = page.getByRole('form', { name: 'Direct its runs' });
    await form.getByLabel('Records read').fill('12');
    await form.getByLabel('Errors, one a line').fill('No such customer.\n\nNo such item.\n');
    await form.getByRole('button', { name: 'Direct' }).click();
    await page.getByText('So it goes in each run').waitFor();
    await button('Run').click();
    const record = page.getByRole('article', { name: shopifyOrders.name });
    await record.getByText('last run queued').waitFor();
    account.clock.advance(60 * 60_000);
    await record.getByText('4 open errors', { exact: true }).waitFor();
    await record.getByRole('region', { name: 'Runs' }).getByText('12 read, 10 written, 2 errors').waitFor();
    // The errors name no step: they are of the last import, as are the two of the seed.
    const picture = page.getByRole('region', { name: 'Picture of the flow' });
    await picture.getByRole('link', { name: `Import: ${shopifySalesOrders.name}, 4 open errors` }).waitFor();
    await form.getByRole('button', { name: 'Leave to the fake' }).click();
    await page.getByText('go as usual again').waitFor();
  });

  test('a page of 400 pixels needs no scrolling sideways: a picture that is little wider fits, and a wide one scrolls in its place', async () => {
    const inspector = await stand.inspect('phone', { width: 400 });
    const { page } = inspector;
    const _exportId = knownCustomers._id;
    const wide = { ...shopifyOrders, _id: '6955b900933b5bde09c40020', name: 'Of four shops', pageProcessors: [] };
    const { routers: _none, ...plain } = wide;
    stand.integrator.accounts.get('phone').flows.put({ ...plain, pageGenerators: Array(4).fill({ _exportId }) });
    for (const [resource, name] of [
      ['flows', shopifyOrders.name],
      ['exports', knownCustomers.name],
      ['integrations', shopifyNetSuite.name],
      ['connections', 'Warehouse API'],
    ] as const) {
      await open(inspector, resource, name);
      await page.getByRole('region', { name: 'Used by' }).getByRole('listitem').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), resource).toBeLessThanOrEqual(400);
    }
    for (const [name, scrolls] of [
      [shopifyOrders.name, false],
      [wide.name, true],
    ] as const) {
      await open(inspector, 'flows', name);
      const picture = page.getByRole('region', { name: 'Picture of the flow' });
      expect([name, await picture.evaluate((box) => box.scrollWidth > box.clientWidth)]).toEqual([name, scrolls]);
    }
  });
});
