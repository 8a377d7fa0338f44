import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shopifyOrders } from '../../../../../../fixtures/resources/flows/app-flows.ts';
import { cashSales } from '../../../../../../fixtures/resources/imports/app-imports.ts';
import { shopifyNetSuite } from '../../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import type { Account } from '../../../../../../mocks/integrator/account/account.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('runs', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  /** An account whose flow has failed: 40 were read, 38 written, and two went wrong at one import. */
  async function failedRun({ ask }: Inspector, account: Account): Promise<void> {
    account.clock.freeze();
    const step = cashSales._id;
    account.flows.onRun(shopifyOrders._id, {
      status: 'failed',
      duration: 150_000,
      exported: 40,
      errors: [
        { step, code: 'INVALID_KEY', message: 'No such customer.', traceKey: '#1042', retryData: { id: 1042 } },
        { step, code: 'ITEM_GONE', message: 'No such item.' },
      ],
    });
    await ask('POST', `/flows/${shopifyOrders._id}/run`, {});
  }

  const openRun = async ({ page }: Inspector): Promise<void> => {
    await page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: /^flows \d/ })
      .click();
    await page.getByRole('button', { name: shopifyOrders.name }).click();
    await page
      .getByRole('region', { name: 'Runs' })
      .getByRole('button', { name: /^Run of/ })
      .first()
      .click();
    await page.getByRole('article', { name: /^Run of/ }).waitFor();
  };

  test('a run that failed tells what it counted, how long it took, what each step did, and what went wrong', async () => {
    const inspector = await stand.inspect('failed');
    const account = stand.integrator.accounts.get('failed');
    await failedRun(inspector, account);
    account.clock.advance(60 * 60_000);
    await openRun(inspector);
    const { page, complaints } = inspector;
    const run = page.getByRole('region', { name: 'Run', exact: true });
    await expect
      .poll(
        async () => (await run.locator('.figures > div').allInnerTexts()).map((text) => text.replace(/\s+/, ' ')),
        patiently,
      )
      .toEqual(['Read 40', 'Written 38', 'Ignored 0', 'Errors 2']);
    await run.getByText('Queued for 1 min 15 s, ran for 1 min 15 s, until').waitFor();
    const steps = run.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    await expect
      .poll(async () => (await steps.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')), patiently)
      .toEqual([
        'Get new orders from Shopify failed export: 40 read Its job',
        'Add customers to NetSuite failed import: 13 written Its job',
        'Add cash sales to NetSuite failed import: 13 written, 2 errors Its job',
        'Add sales orders to NetSuite failed import: 12 written Its job',
      ]);
    const errors = page.getByRole('region', { name: 'Errors' });
    await errors.getByText('2 open, 0 resolved').waitFor();
    await errors.getByText('Trace key #1042').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a run, its steps, their jobs, its flow and its integration lead to each other', async () => {
    const inspector = await stand.inspect('ways');
    const account = stand.integrator.accounts.get('ways');
    await failedRun(inspector, account);
    account.clock.advance(60 * 60_000);
    await openRun(inspector);
    const { page } = inspector;
    const run = page.getByRole('region', { name: 'Run', exact: true });
    const sales = run.getByRole('listitem').filter({ hasText: cashSales.name });
    await sales.getByRole('button', { name: 'Its job' }).click();
    await page.getByRole('article', { name: /^Import of/ }).waitFor();
    expect(await sales.getAttribute('aria-current')).toBe('true');
    await page.getByRole('region', { name: 'Errors' }).getByText('2 open, 0 resolved').waitFor();
    await run
      .getByRole('listitem')
      .filter({ hasText: 'Get new orders' })
      .getByRole('button', { name: 'Its job' })
      .click();
    await page.getByText('Nothing has gone wrong.').waitFor();
    await run.getByRole('button', { name: 'The whole run' }).click();
    await page.getByRole('article', { name: /^Run of/ }).waitFor();
    await sales.getByRole('button', { name: cashSales.name }).click();
    await page.getByRole('article', { name: cashSales.name }).waitFor();
    await page.getByRole('region', { name: 'Used by' }).getByRole('button', { name: shopifyOrders.name }).click();
    await page.getByRole('region', { name: 'Errors' }).getByRole('button', { name: 'its run' }).first().click();
    await run.getByRole('button', { name: shopifyNetSuite.name }).click();
    const integration = page.getByRole('article', { name: shopifyNetSuite.name });
    await integration.getByText('4 open errors').first().waitFor();
    const flow = integration.getByRole('region', { name: 'Flows' }).getByRole('listitem').first();
    expect((await flow.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /^Shopify orders to NetSuite every 15 min ran .* on last run failed 4 open errors$/,
    );
    await integration
      .getByRole('region', { name: 'Runs' })
      .getByRole('button', { name: /^Run of/ })
      .first()
      .click();
    await run.getByRole('button', { name: shopifyOrders.name }).click();
    await page.getByRole('article', { name: shopifyOrders.name }).waitFor();
  });

  test('a run that goes on is looked at again by itself, and can be cancelled', async () => {
    const inspector = await stand.inspect('going');
    const account = stand.integrator.accounts.get('going');
    await failedRun(inspector, account);
    await openRun(inspector);
    const { page, button } = inspector;
    const run = page.getByRole('region', { name: 'Run', exact: true });
    await page.getByText('None so far: it has not ended.').waitFor();
    account.clock.advance(100_000);
    await run.getByText('running').first().waitFor();
    await run.getByText('export: 13 read').waitFor();
    await button('Cancel run').click();
    await page.getByText('Cancelled, with its steps.').waitFor();
    await run.getByText('canceled').first().waitFor();
    await expect.poll(() => button('Cancel run').count(), patiently).toBe(0);
    expect(account.journal.find({ operation: 'cancelJob' }).map(({ status }) => status)).toEqual([200]);
  });
});
