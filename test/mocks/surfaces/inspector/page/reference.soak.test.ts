import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../browser/browser.ts';
import { openStand, type Stand } from '../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('the reference page', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  test('it shows the document, tries it on the fake, and leads back', async () => {
    const { page, complaints } = await stand.inspect('docs');
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(stand.url)) outside.push(request.url());
    });
    await page.getByRole('link', { name: 'API reference' }).click();
    await page.getByText('get', { exact: true }).first().click();
    await page.getByRole('heading', { name: 'Get all integrations.' }).waitFor();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.getByText('BigCommerce - NetSuite Connector').first().waitFor();
    const asked = stand.integrator.journal.find({ operation: 'listIntegrations' });
    expect(asked.map(({ status, account }) => [status, account])).toEqual([[200, 'default']]);
    await page.getByRole('link', { name: 'Control API' }).click();
    await page.getByText('/health').first().waitFor();
    await page.getByRole('link', { name: 'Inspector' }).click();
    await page.getByRole('heading', { name: 'Integrations' }).waitFor();
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('its forms have a record of the fake, so that a PUT that is only sent changes nothing but the time', async () => {
    const { page } = await stand.inspect('docs');
    const [before] = stand.integrator.integrations.all();
    await page.goto(`${stand.url}/__admin/docs`);
    await page.getByText('put', { exact: true }).first().click();
    await page.getByRole('heading', { name: 'Update a specific integration.' }).waitFor();
    expect(await page.locator('#request-param-_id').inputValue()).toBe(before?._id);
    await page.getByRole('button', { name: /execute/i }).click();
    await expect.poll(() => stand.integrator.journal.find({ operation: 'updateIntegration' }).length).toBe(1);
    const [sent] = stand.integrator.journal.find({ operation: 'updateIntegration' });
    expect([sent?.status, sent?.violations]).toEqual([200, []]);
    const after = stand.integrator.integrations.get(before?._id ?? '');
    expect({ ...after, lastModified: '' }).toEqual({ ...before, lastModified: '' });
    // Nobody has asked the API but for that.
    expect(stand.integrator.journal.entries.filter(({ operation }) => operation === 'listConnections')).toEqual([]);
  });

  test('it shows a first call that responds, and a switch for its colours that stays', async () => {
    const { page } = await stand.inspect('docs', { width: 400 });
    await page.goto(`${stand.url}/__admin/docs`);
    await page.locator('#first-call').waitFor();
    const call = (await page.locator('#first-call code').textContent()) ?? '';
    expect(call).toBe(`curl -H 'Authorization: Bearer my_api_token' ${stand.url}/v1/integrations`);
    await page.getByRole('button', { name: 'Colours: auto' }).click();
    await page.getByRole('button', { name: 'Colours: light' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
    const scheme = await page.evaluate('getComputedStyle(document.documentElement).colorScheme');
    expect(scheme).toBe('dark');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run('.docs-bar, .first-call')");
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Colours: dark' }).click();
  });
});
