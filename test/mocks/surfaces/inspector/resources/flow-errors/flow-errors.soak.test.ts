import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noShelf, timedOut, unknownOrder } from '../../../../../../fixtures/resources/flow-errors/records.ts';
import { bookReturns } from '../../../../../../fixtures/resources/flows/records.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('errors of flows', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  /** The flow of the seed that has errors, and its card of them. */
  async function openErrors({ page }: Inspector): Promise<Locator> {
    await page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: /^flows \d/ })
      .click();
    await page.getByRole('button', { name: bookReturns.name }).click();
    const errors = page.getByRole('region', { name: 'Errors' });
    await errors.getByText('2 open, 1 resolved').waitFor();
    return errors;
  }

  const lineOf = (errors: Locator, { message }: { readonly message: string }): Locator =>
    errors.getByRole('listitem').filter({ hasText: message });

  test('each open error of a flow stands at its step, with its code, its trace key and when it occurred', async () => {
    const inspector = await stand.inspect('seen');
    const errors = await openErrors(inspector);
    await expect
      .poll(() => errors.getByRole('heading', { level: 4 }).allInnerTexts(), patiently)
      .toEqual([expect.stringMatching(/^Look up the shelf\s*1$/), expect.stringMatching(/^Book the return\s*1$/)]);
    expect((await lineOf(errors, unknownOrder).innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'No order has the number R-20417. INVALID_KEY_OR_REF application Trace key R-20417 · 22 Nov 2024, 06:30:04 UTC',
    );
    const cannot = lineOf(errors, noShelf);
    await cannot.getByText('no data to retry').waitFor();
    await expect.poll(() => cannot.getByRole('button', { name: /^Retry/ }).count(), patiently).toBe(0);
    await errors.getByText('1 resolved error').click();
    expect(await lineOf(errors, timedOut).innerText()).toMatch(/resolved 21 Nov 2024, 20:02:40 by autopilot/);
    expect(inspector.complaints).toEqual([]);
  });

  test('the data of a retry is mended and sent again: its job is there at once, and resolves the error when it ends', async () => {
    const inspector = await stand.inspect('retried');
    const account = stand.integrator.accounts.get('retried');
    account.clock.freeze();
    const errors = await openErrors(inspector);
    const line = lineOf(errors, unknownOrder);
    await line.getByText('Retry data, assign and tag').click();
    const data = line.getByRole('textbox', { name: `Retry data of ${unknownOrder.message}` });
    expect(JSON.parse(await data.inputValue())).toEqual(unknownOrder.retryData?.data);
    await data.fill('{');
    await line.getByRole('button', { name: 'Save data' }).click();
    await inspector.page.getByText('it is no JSON').waitFor();
    await data.fill('{ "number": "R-20416" }');
    await line.getByRole('button', { name: 'Save and retry' }).click();
    await line.getByText('retry queued').waitFor();
    expect(account.flowErrors.get(unknownOrder.errorId)?.retryData?.data).toEqual({ number: 'R-20416' });
    expect(await line.getByRole('button', { name: `Retry: ${unknownOrder.message}` }).isDisabled()).toBe(true);
    const runs = inspector.page.getByRole('region', { name: 'Runs' });
    await runs.getByRole('listitem').filter({ hasText: 'Retry of' }).getByText('queued').waitFor();
    account.clock.advance(60 * 60_000);
    await errors.getByText('1 open, 2 resolved').waitFor();
    await errors.getByText('2 resolved errors').click();
    await line.getByRole('button', { name: 'its retry' }).click();
    const retry = inspector.page.getByRole('article', { name: /^Retry of/ });
    await retry.getByText('1 succeeded').first().waitFor();
    await retry.getByRole('region', { name: 'Errors' }).getByText('0 open, 1 resolved').waitFor();
    expect(account.journal.entries.map(({ operation, status }) => [operation, status])).toEqual([
      ['updateRetryData', 200],
      ['retryErrors', 200],
    ]);
  });

  test('a retry that fails leaves its error open, and it can be retried again', async () => {
    const inspector = await stand.inspect('failing');
    const account = stand.integrator.accounts.get('failing');
    account.clock.freeze();
    const errors = await openErrors(inspector);
    const line = lineOf(errors, unknownOrder);
    const retry = line.getByRole('button', { name: `Retry: ${unknownOrder.message}` });
    await retry.click();
    await line.getByText('retry queued').waitFor();
    const job = account.jobs.all().find(({ type }) => type === 'retry');
    account.jobs.direct(job?._id ?? '').fail();
    await line.getByText('retry failed').waitFor();
    expect(await retry.isDisabled()).toBe(false);
  });

  test('errors are assigned, tagged, resolved and removed over the API, and the reader learns what it refuses', async () => {
    const inspector = await stand.inspect('marked');
    const account = stand.integrator.accounts.get('marked');
    const errors = await openErrors(inspector);
    const line = lineOf(errors, noShelf);
    await line.getByText('Assign and tag').click();
    await line.getByLabel('Assigned to, by address').fill('ada@example.com');
    await line.getByRole('button', { name: 'Assign' }).click();
    await line.getByText('for ada@example.com').waitFor();
    await line.getByLabel('Tags, by id, with commas').fill('shelf, later');
    await line.getByRole('button', { name: 'Tag' }).click();
    await line.getByText('later', { exact: true }).waitFor();
    expect(account.flowErrors.get(noShelf.errorId)).toMatchObject({
      assignedTo: 'ada@example.com',
      tags: ['shelf', 'later'],
    });
    await line.getByLabel('Assigned to, by address').fill('');
    await line.getByRole('button', { name: 'Assign' }).click();
    await line.getByText('for ada@example.com').waitFor({ state: 'detached' });
    account.faults.add({ operation: 'resolveErrors', status: 503 });
    await line.getByRole('button', { name: `Resolve: ${noShelf.message}` }).click();
    await inspector.page.getByText('The API responded with 503').waitFor();
    account.faults.clear();
    await line.getByRole('button', { name: `Resolve: ${noShelf.message}` }).click();
    await errors.getByText('1 open, 2 resolved').waitFor();
    await errors.getByText('2 resolved errors').click();
    await errors.getByRole('button', { name: `Remove: ${timedOut.message}` }).click();
    await errors.getByText('1 open, 1 resolved').waitFor();
    expect(account.flowErrors.get(timedOut.errorId)).toBeUndefined();
    expect(account.journal.find({ status: 204 }).map(({ operation }) => operation)).toEqual([
      'assignStepErrors',
      'tagStepErrors',
      'unassignStepErrors',
      'resolveErrors',
      'removeResolvedErrors',
    ]);
  });

  test('all errors of a step are retried or resolved at once', async () => {
    const inspector = await stand.inspect('together');
    const account = stand.integrator.accounts.get('together');
    for (const traceKey of ['R-1', 'R-2'])
      account.create.flowError({
        ...unknownOrder,
        errorId: `90${traceKey.slice(2)}`,
        traceKey,
        message: `${traceKey} fails.`,
      });
    await inspector.page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: /^flows \d/ })
      .click();
    await inspector.page.getByRole('button', { name: bookReturns.name }).click();
    const errors = inspector.page.getByRole('region', { name: 'Errors' });
    await errors.getByText('4 open, 1 resolved').waitFor();
    await errors.getByRole('button', { name: 'Retry all' }).click();
    await errors.getByText('1 open, 4 resolved').waitFor();
    expect(
      account.jobs
        .all()
        .filter(({ type }) => type === 'retry')
        .map(({ numSuccess }) => numSuccess),
    ).toEqual([3]);
  });

  test('an error has a page of its own, with its flow, its step and the same buttons', async () => {
    const inspector = await stand.inspect('alone');
    const { page } = inspector;
    const errors = await openErrors(inspector);
    await lineOf(errors, unknownOrder).getByRole('button', { name: 'its record' }).click();
    const own = page.getByRole('article', { name: unknownOrder.message });
    await own.getByRole('region', { name: 'Error' }).getByRole('button', { name: 'Book the return' }).waitFor();
    await own.getByRole('button', { name: `Resolve: ${unknownOrder.message}` }).click();
    await own.getByText('resolved', { exact: true }).waitFor();
    await own.getByRole('button', { name: bookReturns.name }).click();
    await errors.getByText('1 open, 2 resolved').waitFor();
  });
});
