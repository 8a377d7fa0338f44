import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../../browser/browser.ts';
import { openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('a recording in the place of the journal', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  const exchange = (method: string, url: string, status: number, sent?: unknown, got?: unknown): object => ({
    request: {
      method,
      url,
      headers: sent === undefined ? [] : [{ name: 'content-type', value: 'application/json' }],
      ...(sent !== undefined && { postData: { mimeType: 'application/json', text: JSON.stringify(sent) } }),
    },
    response: {
      status,
      headers: [{ name: 'content-type', value: 'application/json' }],
      content: { mimeType: 'application/json', text: JSON.stringify(got ?? {}) },
    },
  });

  test('a HAR is judged by the contract, shown as the journal is, and is no part of it', async () => {
    const { page, go, button, complaints } = await stand.inspect('recorded');
    await go('Journal');
    const entries = [
      exchange('GET', 'https://api.integrator.io/v1/integrations', 200, undefined, []),
      exchange('POST', 'https://api.integrator.io/v1/integrations', 201, { name: 7 }, { _id: 'x' }),
      exchange('GET', 'https://api.integrator.io/v1/integratons', 200, undefined, []),
      exchange('GET', 'https://elsewhere.example/', 200),
    ];
    const buffer = Buffer.from(JSON.stringify({ log: { version: '1.2', entries } }));
    await page.getByLabel('Open a HAR').setInputFiles({ name: 'session.har', mimeType: 'application/json', buffer });
    await page.getByText('3 exchanges of session.har, judged by the contract; 1 other passed over').waitFor();
    const lines = page.locator('.exchange');
    await expect.poll(() => lines.count(), patiently).toBe(3);
    const first = await lines.allInnerTexts();
    expect(first[0]).toContain('did you mean');
    expect(first[1]).toContain('violation');
    expect(first[2]).toContain('ok');
    await page.getByLabel('Search in paths').fill('integratons');
    await page.getByText('1 of 3 exchanges of').waitFor();
    expect(stand.integrator.accounts.get('recorded').journal.entries).toEqual([]);
    await page.getByLabel('Search in paths').fill('');
    await button('Back to the journal').click();
    await page.getByText('Nothing has been asked yet').waitFor();
    await page
      .getByLabel('Open a HAR')
      .setInputFiles({ name: 'list.har', mimeType: 'application/json', buffer: Buffer.from('[]') });
    await page.getByText('Failed to open list.har: it is no HAR.').waitFor();
    expect(complaints).toEqual([]);
  });

  // It has no account: the default one has it.
  test('a request that leads nowhere says in its row which path is the nearest', async () => {
    const { page, go, ask } = await stand.inspect('default');
    await go('Journal');
    await ask('GET', '/integratons');
    await page.locator('.exchange .why').getByText('/integrations').waitFor();
  });

  test('presets take numbers of the reader, and the faults of other accounts are shown and removed', async () => {
    stand.integrator.accounts.get('other').faults.use('maintenance');
    const { page, go, button, ask } = await stand.inspect('numbers');
    const { faults } = stand.integrator.accounts.get('numbers');
    await go('Faults');
    const card = page.getByRole('form', { name: 'Rate limited' });
    await card.getByLabel('Retry-After, s').fill('7');
    await card.getByRole('switch').click();
    await expect.poll(() => faults.list(), patiently).toMatchObject([{ name: 'rate-limited', retryAfter: 7 }]);
    await card.getByLabel('Retry-After, s').fill('9');
    await card.getByLabel('Retry-After, s').press('Tab');
    await expect.poll(() => faults.list(), patiently).toMatchObject([{ name: 'rate-limited', retryAfter: 9 }]);
    // What comes while the reader types does not take away what is typed.
    await card.getByLabel('Retry-After, s').fill('11');
    faults.use('rate-limited', { retryAfter: 8 });
    faults.use('slow');
    await ask('GET', '/integrations');
    await page.getByText('2 faults in force').waitFor();
    await card.getByLabel('Retry-After, s').press('Tab');
    await expect.poll(() => faults.list(), patiently).toContainEqual(expect.objectContaining({ retryAfter: 11 }));
    await page.getByText('other: maintenance').waitFor();
    await button('Remove maintenance of other').click();
    await expect.poll(() => page.getByText('other: maintenance').count(), patiently).toBe(0);
    expect(stand.integrator.accounts.get('other').faults.list()).toEqual([]);
  });
});
