import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shopifyNetSuite } from '../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { faultPresets } from '../../../../mocks/engine/faults/presets.ts';
import { chromiumPath } from '../browser/browser.ts';
import { openStand, patiently, type Stand } from './open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('what happens in an account', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  test('an exchange is in the journal the moment it is served', async () => {
    const { page, go, ask, button, complaints } = await stand.inspect('journal');
    await go('Journal');
    await page.getByText('Nothing has been asked yet').waitFor();
    await page.getByText('my_api_token@journal').waitFor();
    await ask('GET', '/integrations');
    await ask('POST', '/integrations', { name: 7 });
    await ask('GET', '/integrations?colour=red');
    const lines = page.getByRole('list', { name: 'Exchanges, newest first' }).getByRole('listitem');
    await lines.nth(2).waitFor();
    await expect
      .poll(async () => (await lines.allInnerTexts()).map((text) => text.split('\n').slice(1, 5).join(' ')), patiently)
      .toEqual([
        'GET /v1/integrations?colour=red listIntegrations 200',
        'POST /v1/integrations createIntegration 422',
        'GET /v1/integrations listIntegrations 200',
      ]);
    await lines.nth(1).getByRole('button').click();
    await lines.nth(1).getByText('must be string').first().waitFor();
    await page.getByLabel('Verdict').selectOption('violation');
    await expect.poll(() => page.locator('.exchange').count(), patiently).toBe(1);
    await page.getByLabel('Verdict').selectOption('');
    await page.getByLabel('Operation').selectOption('listIntegrations');
    await expect.poll(() => page.locator('.exchange').count(), patiently).toBe(2);
    await page.getByLabel('Search in paths').fill('colour');
    await expect.poll(() => page.locator('.exchange').count(), patiently).toBe(1);
    await button('Clear').click();
    await page.getByText('Nothing has been asked yet').waitFor();
    expect(stand.integrator.accounts.get('journal').journal.entries).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a PUT that erased fields shows what they were', async () => {
    const { page, go, ask } = await stand.inspect('erased');
    await go('Journal');
    const { _id, name, mode, install, settings } = shopifyNetSuite;
    await ask('PUT', `/integrations/${_id}`, { name, mode, install, settings });
    await page.getByText('fields erased').click();
    const erased = await page
      .getByRole('region', { name: 'The record before and after' })
      .locator('del')
      .allInnerTexts();
    expect(erased).toEqual([
      `description: ${JSON.stringify(shopifyNetSuite.description)}`,
      'version: "1.9.4"',
      'updateInProgress: false',
      expect.stringMatching(/^_registeredConnectionIds: \[/),
    ]);
  });

  test('presets are switches that tell what they have done', async () => {
    const { page, go, ask, button } = await stand.inspect('presets');
    const { faults } = stand.integrator.accounts.get('presets');
    await go('Faults');
    const names = ['Rate limited', 'Maintenance', 'Flaky', 'Slow', 'Token expires', 'Lost reply'];
    for (const name of names) await page.getByRole('switch', { name }).click();
    await page.getByText('6 faults in force').waitFor();
    expect(faults.list().map(({ name }) => name)).toEqual(Object.keys(faultPresets));
    for (const name of names) await page.getByRole('switch', { name }).click();
    await page.getByText('Nothing goes wrong').waitFor();
    await page.getByRole('switch', { name: 'Maintenance' }).press('Space');
    await page.getByText('0 seen').waitFor();
    expect((await ask('GET', '/integrations')).status).toBe(503);
    await page.getByLabel('1 calls seen, applied to 1').waitFor();
    await button('Remove all').click();
    await page.getByText('Nothing goes wrong').waitFor();
    expect(faults.list()).toEqual([]);
  });

  test('a rule of one’s own is added, refused where it cannot be, and removed', async () => {
    const { page, go, ask, button } = await stand.inspect('rules');
    await go('Faults');
    await button('Add rule').click();
    await page.getByRole('alert').getByText('Failed to add the fault').waitFor();
    const form = page.getByRole('form', { name: 'New rule' });
    await form.getByLabel('Operation').selectOption('listIntegrations');
    await form.getByLabel('Name').fill('second list');
    await form.getByLabel('Status').fill('500');
    await form.getByLabel('When').selectOption('nth');
    await form.getByRole('spinbutton', { name: 'Number' }).fill('2');
    await button('Add rule').click();
    await page.getByText('listIntegrations: call 2 responds with 500.').waitFor();
    const statuses = [await ask('GET', '/integrations'), await ask('GET', '/integrations')].map(({ status }) => status);
    expect(statuses).toEqual([200, 500]);
    await page.getByLabel('2 calls seen, applied to 1').waitFor();
    await button('Remove second list').click();
    await page.getByText('Nothing goes wrong').waitFor();
  });

  test('the clock is frozen, set, moved on and let go', async () => {
    const { page, go, button } = await stand.inspect('clock');
    const { clock } = stand.integrator.accounts.get('clock');
    await go('Clock');
    await button('Freeze').click();
    await button('Resume').waitFor();
    await page.getByLabel('Set to, in UTC').fill('2030-01-01T00:00:00');
    await button('Set').click();
    await page.getByText('2030-01-01T00:00:00.000Z').waitFor();
    for (const stride of ['1 minute', '1 hour', '1 day']) await button(`Advance by ${stride}`).click();
    await page.getByText('2030-01-02T01:01:00.000Z').waitFor();
    expect(new Date(clock.present).toISOString()).toBe('2030-01-02T01:01:00.000Z');
    await button('Resume').click();
    await button('Freeze').waitFor();
    expect(clock.frozen).toBe(false);
  });

  test('a snapshot is taken and restored, and a reset can be undone', async () => {
    const { page, go, button } = await stand.inspect('state');
    const { integrations } = stand.integrator.accounts.get('state');
    integrations.delete(shopifyNetSuite._id);
    await go('State');
    await page.getByLabel('Name').fill('Without Shopify');
    await button('Take snapshot').click();
    await button('Restore Without Shopify').waitFor();
    await button('Reset account').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
    await page.getByText('as the seed has it').waitFor();
    expect(integrations.size).toBe(6);
    await button('Undo').click();
    await page.getByText('its journal stays empty').waitFor();
    expect(integrations.size).toBe(5);
    stand.integrator.accounts.get('state').reset();
    await button('Restore Without Shopify').click();
    await page.getByText('as “Without Shopify” has it').waitFor();
    expect(integrations.size).toBe(5);
    // The fake has it, not the page.
    await expect.poll(() => page.url(), patiently).toContain('#/state');
    await page.reload();
    const line = page.getByRole('listitem').filter({ has: button('Restore Without Shopify') });
    expect(await line.innerText()).toMatch(/\d+ records, 0 B beside the seed, \d+ \w+ \d{4}, [\d:]+ by/);
    await button('Remove Without Shopify').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => line.count(), patiently).toBe(0);
    await button('Restore Before the reset').waitFor();
  });

  test('an account is exported to a file, and imported into another', async () => {
    const { page, go, button } = await stand.inspect('from');
    stand.integrator.accounts.get('from').integrations.delete(shopifyNetSuite._id);
    await go('State');
    const download = page.waitForEvent('download');
    await button('Export').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('from.account.json');
    const state = await readFile(await file.path(), 'utf8');
    expect(JSON.parse(state)).toMatchObject({
      format: 'integrator-testkit/account',
      records: { integrations: { length: 5 } },
    });
    await page.getByText('Other…').click();
    await page.getByLabel('Account of the tokens TOKEN@…').fill('to');
    await button('Open').click();
    await page.getByText('All that the account to holds').waitFor();
    await go('State');
    const importing = page.getByLabel('Import');
    await importing.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.getByText('Failed to import bad.json').waitFor();
    await importing.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(state) });
    await page.getByText('a.json is in the account now.').waitFor();
    expect(stand.integrator.accounts.get('to').integrations.size).toBe(5);
    await page.getByRole('combobox', { name: 'Account' }).selectOption('from');
    await page.getByText('All that the account from holds').waitFor();
  });
});
