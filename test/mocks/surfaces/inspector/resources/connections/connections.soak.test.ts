import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shopifyStore } from '../../../../../../fixtures/resources/connections/app-connections.ts';
import { shopifyNetSuite } from '../../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('connections', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  test('an integration shows which of its connections work, and each is taken down and brought up again', async () => {
    const { page, button, ask, complaints } = await stand.inspect('down');
    await page.getByRole('button', { name: shopifyNetSuite.name }).click();
    const connections = page.getByRole('article').getByRole('region', { name: 'Connections' });
    await expect
      .poll(
        async () =>
          (await connections.getByRole('listitem').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')),
        patiently,
      )
      .toEqual(['Shopify Connection http · shopify online Take down', 'NetSuite Connection netsuite online Take down']);
    await connections.getByRole('button', { name: `Take down ${shopifyStore.name}` }).click();
    await connections.getByText('offline').waitFor();
    const ping = async (): Promise<unknown> => (await ask('GET', `/connections/${shopifyStore._id}/ping`)).json();
    expect(await ping()).not.toMatchObject({ code: 200 });
    await connections.getByRole('button', { name: shopifyStore.name, exact: true }).click();
    await page.getByRole('article', { name: shopifyStore.name }).waitFor();
    await button(`Bring up ${shopifyStore.name}`).click();
    await page.getByText('is online').waitFor();
    expect(await ping()).toMatchObject({ code: 200 });
    expect(complaints).toEqual([]);
  });
});
