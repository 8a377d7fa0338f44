import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shopifyOrders } from '../../../../../../fixtures/resources/flows/app-flows.ts';
import { cashSales } from '../../../../../../fixtures/resources/imports/app-imports.ts';
import { bigCommerceNetSuite } from '../../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('what a test says of an account, by hand', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  async function openFlow({ page }: Inspector): Promise<void> {
    await page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: /^flows \d/ })
      .click();
    await page.getByRole('button', { name: shopifyOrders.name }).click();
    await page.getByText('Direct its runs').click();
  }

  test('a step of an installation fails with a message for the app too, until it goes as usual again', async () => {
    const inspector = await stand.inspect('step');
    const { page, complaints } = inspector;
    const step = page.getByRole('listitem').filter({ hasText: 'verifyNetSuiteConnection' });
    await step.getByText('Let it fail').click();
    await step.getByLabel('What it says').fill('NetSuite is closed today.');
    await step.getByRole('button', { name: 'Fail from now on' }).click();
    await step.getByText('Fails: NetSuite is closed today.').waitFor();
    const path = `/integrations/${bigCommerceNetSuite._id}/installer/verifyNetSuiteConnection`;
    const failed = await inspector.ask('PUT', path, {});
    expect(await failed.json()).toMatchObject({ success: false, message: 'NetSuite is closed today.' });
    await step.getByRole('button', { name: 'As usual' }).click();
    await step.getByText('Let it fail').waitFor();
    const done = await inspector.ask('PUT', path, {});
    expect(await done.json()).toMatchObject({ success: true });
    expect(complaints).toEqual([]);
  });

  test('an update that is under way is ended as the app ends it: by a request, with a higher version', async () => {
    const { page, button } = await stand.inspect('update');
    const account = stand.integrator.accounts.get('update');
    await page.getByRole('button', { name: /^Salesforce/ }).click();
    const before = account.integrations.all().find(({ name }) => name.startsWith('Salesforce'));
    await button('End update').click();
    await page.getByText('The update has ended: the version is 2.8.2 now.').waitFor();
    const after = account.integrations.get(before?._id ?? '');
    expect({ ...after, lastModified: '' }).toEqual({
      ...before,
      version: '2.8.2',
      updateInProgress: false,
      lastModified: '',
    });
    expect(account.journal.find({ operation: 'updateIntegration' }).map(({ status }) => status)).toEqual([200]);
  });

  test('a run that waits is started and fails where and as the reader says', async () => {
    const inspector = await stand.inspect('held');
    const { page, complaints } = inspector;
    const account = stand.integrator.accounts.get('held');
    await openFlow(inspector);
    await page.getByRole('button', { name: 'Run once, by hand' }).click();
    const form = page.getByRole('form', { name: 'Direct this run' });
    await form.getByRole('button', { name: 'Start it' }).click();
    await page.getByText('The run has begun').waitFor();
    await form.getByLabel('Records read').fill('40');
    await form.getByLabel('Errors, one a line').fill('ITEM_GONE: The item A-100 is no longer sold.');
    await form.getByLabel('Of the step').selectOption(cashSales.name);
    await form.getByRole('button', { name: 'Let it fail' }).click();
    await page.getByText('The run has failed.').waitFor();
    await expect.poll(() => form.count(), patiently).toBe(0);
    const job = account.jobs.all().find(({ type, status }) => type === 'flow' && status === 'failed');
    expect(job).toMatchObject({ numExport: 40, numError: 1 });
    const error = account.flowErrors.all().find(({ _flowJobId }) => _flowJobId === job?._id);
    expect(error).toMatchObject({ code: 'ITEM_GONE', _expOrImpId: cashSales._id });
    expect(complaints).toEqual([]);
  });

  test('all runs of a flow bring what was said of them: what was written, left alone, and how they end', async () => {
    const inspector = await stand.inspect('said');
    const { page } = inspector;
    const account = stand.integrator.accounts.get('said');
    await openFlow(inspector);
    const form = page.getByRole('form', { name: 'Direct its runs' });
    for (const [field, value] of [
      ['Records read', '12'],
      ['Written', '9'],
      ['Left alone', '3'],
      ['Takes, ms', '5'],
    ] as const)
      await form.getByLabel(field).fill(value);
    await form.getByLabel('Ends').selectOption('failed');
    await form.getByRole('button', { name: 'Direct' }).click();
    await page.getByText('So it goes in each run').waitFor();
    const { _jobId } = await (await inspector.ask('POST', `/flows/${shopifyOrders._id}/run`, {})).json();
    account.clock.advance(60_000);
    expect(await (await inspector.ask('GET', `/jobs/${_jobId}`)).json()).toMatchObject({
      status: 'failed',
      numExport: 12,
      numSuccess: 9,
      numIgnore: 3,
    });
  });
});
