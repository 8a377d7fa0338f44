import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { shopifyNetSuite } from '../../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('the records of an account', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  test('the list tells name, mode, version and update of each, and finds one by its name', async () => {
    const { page, complaints } = await stand.inspect('look');
    const list = page.getByRole('region', { name: 'List of integrations' });
    await expect.poll(() => list.getByRole('listitem').count(), patiently).toBe(6);
    const salesforce = list.getByRole('listitem').filter({ hasText: 'Salesforce' });
    expect(await salesforce.innerText()).toMatch(/installed\s+v2\.8\.1\s+update in progress\s+sandbox\s+8 Jun 2020/);
    await page.getByLabel('Search integrations').fill('zendesk');
    await expect
      .poll(() => list.getByRole('listitem').allInnerTexts(), patiently)
      .toEqual([expect.stringContaining('uninstalling')]);
    await page.getByLabel('Search integrations').fill('nothing like it');
    await page.getByText('Nothing is named like').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a record is shown by its fields and as JSON', async () => {
    const { page, button } = await stand.inspect('look');
    await page.getByRole('button', { name: shopifyNetSuite.name }).click();
    const record = page.getByRole('article', { name: shopifyNetSuite.name });
    await record.getByText(shopifyNetSuite.description ?? '', { exact: true }).waitFor();
    await record.getByText('JSON', { exact: true }).click();
    const json = await page.getByRole('region', { name: `The JSON of ${shopifyNetSuite.name}` }).innerText();
    expect(JSON.parse(json)).toEqual(shopifyNetSuite);
    await button('Push update').click();
    await page.getByText('An update was pushed').waitFor();
    expect(stand.integrator.accounts.get('look').integrations.get(shopifyNetSuite._id)?.updateInProgress).toBe(true);
  });

  test('an edit that breaks the contract is reported in place, and one that does not is kept', async () => {
    const { page, button, complaints } = await stand.inspect('edit');
    await button('Edit').click();
    const editor = page.getByLabel('The record as JSON');
    const text = await editor.inputValue();
    await editor.fill('{');
    await button('Save').click();
    await page.getByText('This is no JSON').waitFor();
    await editor.fill(text.replace('"1.0.1"', '101'));
    await editor.press('Control+Enter');
    const problems = page.getByRole('alert');
    await problems.getByText('The contract does not allow this record.').waitFor();
    expect(await problems.getByRole('listitem').innerText()).toMatch(/^\/version .* must be string/);
    expect(await editor.getAttribute('aria-invalid')).toBe('true');
    await editor.fill(text.replace('"1.0.1"', '"1.0.2"'));
    await button('Save').click();
    await page.getByText('v1.0.2').first().waitFor();
    expect(stand.integrator.accounts.get('edit').integrations.get(bigCommerceNetSuite._id)?.version).toBe('1.0.2');
    await button('Edit').click();
    await page.getByLabel('The record as JSON').press('Escape');
    await button('Edit').waitFor();
    // The browser itself writes of a response that is a refusal.
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test('a record is deleted only after a yes, and can be put back', async () => {
    const { page, button } = await stand.inspect('delete');
    const { integrations } = stand.integrator.accounts.get('delete');
    await button('Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(integrations.size).toBe(6);
    await button('Delete').click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(integrations.size).toBe(6);
    await button('Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Deleted “BigCommerce - NetSuite Connector”.').waitFor();
    expect(integrations.get(bigCommerceNetSuite._id)).toBeUndefined();
    await button('Undo').click();
    await page.getByText('is back.').waitFor();
    expect(integrations.get(bigCommerceNetSuite._id)).toEqual(bigCommerceNetSuite);
  });

  test('records are made from each template', async () => {
    const { page, button } = await stand.inspect('create');
    const { integrations } = stand.integrator.accounts.get('create');
    for (const { _id } of integrations.all()) integrations.delete(_id);
    await page.getByText('This account has no integrations').waitFor();
    await button('Add the BigCommerce – NetSuite sample').click();
    await page.getByRole('heading', { name: bigCommerceNetSuite.name }).waitFor();
    const form = page.getByRole('form', { name: 'New integration' });
    await button('New integration').click();
    await form.getByRole('textbox', { name: 'Name' }).fill('Orders to warehouse');
    await form.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('article', { name: 'Orders to warehouse' }).waitFor();
    await button('New integration').click();
    await form.getByText('SmartConnector', { exact: true }).click();
    await form.getByRole('textbox', { name: 'Name' }).fill('Half of it');
    await form.getByRole('spinbutton', { name: 'Steps' }).fill('3');
    await form.getByLabel('Of these done').fill('1');
    await form.getByRole('button', { name: 'Create' }).click();
    await page.getByText('1 of 3 steps done').waitFor();
    expect(integrations.all().map(({ name, mode }) => [name, mode])).toEqual([
      [bigCommerceNetSuite.name, 'install'],
      ['Orders to warehouse', undefined],
      ['Half of it', 'install'],
    ]);
  });

  test('an installation is run step by step over the API, and undone again', async () => {
    const { page, button } = await stand.inspect('install');
    const account = stand.integrator.accounts.get('install');
    account.installer('verifyBigCommerceConnection', { success: false, message: 'Bad credentials.' });
    await page.getByText('0 of 4 steps done').waitFor();
    await button('Run NetSuite Connection').click();
    await page.getByText('1 of 4 steps done').waitFor();
    await button('Run BigCommerce Connection').click();
    await page.getByText('The function did not succeed: Bad credentials.').waitFor();
    account.installer('verifyBigCommerceConnection', undefined);
    for (const step of ['BigCommerce Connection', 'Integrator Bundle', 'BigCommerce Bundle'])
      await button(`Run ${step}`).click();
    await page.getByText('All 4 steps done').waitFor();
    expect(account.integrations.get(bigCommerceNetSuite._id)?.mode).toBe('settings');
    await button('Start uninstall').click();
    await button('Undo NetSuite Connection').click();
    await page.getByText('1 of 4 steps undone').waitFor();
    expect(account.journal.find({ operation: 'runUninstaller' }).map(({ status }) => status)).toEqual([200]);
  });
});
