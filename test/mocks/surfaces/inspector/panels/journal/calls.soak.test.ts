import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { shopifyNetSuite } from '../../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { callingThrough } from '../../../../integrator/app/call-api.ts';
import { sampleApp } from '../../../../integrator/app/sample-app.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('the inspector of an account whose app is code', () => {
  let stand: Stand;
  let send: typeof fetch = fetch;

  beforeAll(async () => {
    const { installer, uninstaller, settings } = sampleApp(callingThrough(() => send));
    const broken = (_options: unknown, callback: (error: unknown) => void): void =>
      callback({ code: 'bundle_missing', message: 'The bundle is not installed.' });
    const app = { installer: { ...installer, verifyIntegratorBundleInstallation: broken }, uninstaller, settings };
    stand = await openStand({ extension: { diy: app } });
    send = stand.integrator.fetch;
  });

  afterAll(() => stand.close());

  test('each call of a step stands in the journal, with its options, its result and what it has asked', async () => {
    const { page, go, button } = await stand.inspect('default');
    await go('Records');
    await page.getByText(bigCommerceNetSuite.name).first().click();
    await button('Run NetSuite Connection').click();
    await page.getByText('1 of 4 steps done').waitFor();
    await go('Journal');
    await page.locator('.exchange-line', { hasText: 'verifyNetSuiteConnection()' }).click();
    const detail = page.locator('.exchange-detail');
    await detail.getByRole('heading', { name: 'Options' }).waitFor();
    expect(await detail.innerText()).toContain('"_integrationId": "57974ed227a82a3475cecb15"');
    expect(await detail.innerText()).toContain('"success": true');
    await detail.getByRole('button', { name: 'POST /v1/connections' }).click();
    await page.getByText('asked in the course of').waitFor();
    await expect.poll(() => page.locator('.below-call').count(), patiently).toBe(2);
  });

  test('a step whose function fails says so, with the code of the app', async () => {
    const { page, go, button } = await stand.inspect('default');
    await go('Records');
    await page.getByText(bigCommerceNetSuite.name).first().click();
    await button('Run Integrator Bundle').click();
    await page.getByText('The bundle is not installed.').first().waitFor();
    await go('Journal');
    await page.locator('.exchange-line', { hasText: 'verifyIntegratorBundleInstallation()' }).click();
    expect(await page.locator('.exchange-detail').innerText()).toContain('bundle_missing');
  });

  test('an update that is pushed is done by the code of the app, and its call stands in the journal', async () => {
    const { page, go, button } = await stand.inspect('default');
    await go('Records');
    await page.getByText(shopifyNetSuite.name).first().click();
    await button('Push update').click();
    await page.getByText('v1.1.0').first().waitFor();
    await go('Journal');
    await page.locator('.exchange-line', { hasText: 'updateConnector()' }).click();
    expect(await page.locator('.exchange-detail').innerText()).toContain(shopifyNetSuite._id);
    expect(stand.integrator.integrations.get(shopifyNetSuite._id)?.updateInProgress).toBe(false);
  });
});
