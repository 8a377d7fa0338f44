import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slackApi } from '../../../../../../fixtures/resources/connections/records.ts';
import { records as exports } from '../../../../../../fixtures/resources/exports/records.ts';
import { records as flows } from '../../../../../../fixtures/resources/flows/records.ts';
import { slackMessages } from '../../../../../../fixtures/resources/imports/records.ts';
import type { Account } from '../../../../../../mocks/integrator/account/account.ts';
import { chromiumPath } from '../../../browser/browser.ts';
import { contractWithWidgets } from '../../../with-widgets.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

const secret = 's3cr3t-of-the-connection';
const connection = { ...slackApi, rest: { ...slackApi.rest, bearerToken: secret } };
const [flow] = flows;

describe.skipIf(chromiumPath === undefined)('the records of any resource', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand({ contract: contractWithWidgets(), seed: 'empty' });
  });

  afterAll(() => stand.close());

  /** An account with a flow, what it refers to, and what those refer to. */
  function filled(name: string): Account {
    const account = stand.integrator.accounts.get(name);
    account.reset();
    account.records['connections']?.put(connection);
    for (const one of exports) account.records['exports']?.put(one);
    account.records['imports']?.put(slackMessages);
    if (flow !== undefined) account.records['flows']?.put(flow);
    return account;
  }

  const choose = ({ page }: Inspector, resource: string): Promise<void> =>
    page
      .getByRole('navigation', { name: 'Resources' })
      .getByRole('button', { name: new RegExp(`^${resource} \\d`) })
      .click();

  test('every resource is there with the number of its records', async () => {
    const account = filled('counts');
    const { page } = await stand.inspect('counts');
    const bar = page.getByRole('navigation', { name: 'Resources' });
    const wanted = stand.integrator.contract.resources.map(({ name }) => `${name} ${account.records[name]?.size}`);
    await expect
      .poll(
        async () => (await bar.getByRole('button').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
        patiently,
      )
      .toEqual(wanted);
  });

  test('a reference leads to the record that it names, and that one tells who refers to it', async () => {
    filled('links');
    const inspector = await stand.inspect('links');
    const { page } = inspector;
    await choose(inspector, 'imports');
    await page.getByRole('article', { name: slackMessages.name }).waitFor();
    await page.getByRole('article').getByRole('button', { name: slackApi._id }).first().click();
    const referred = page.getByRole('article', { name: slackApi.name });
    await referred.waitFor();
    const users = referred.getByRole('region', { name: 'Used by' });
    await users.getByRole('button', { name: slackMessages.name }).waitFor();
    await users.getByRole('button', { name: slackMessages.name }).click();
    await page.getByRole('article', { name: slackMessages.name }).getByText('JSON', { exact: true }).click();
    const json = await page.getByRole('region', { name: `The JSON of ${slackMessages.name}` }).innerText();
    expect(JSON.parse(json)).toEqual(slackMessages);
  });

  test('a secret is masked wherever the record is shown, and stays what it is when the mask is saved', async () => {
    const account = filled('secrets');
    const inspector = await stand.inspect('secrets');
    const { page, button } = inspector;
    await choose(inspector, 'connections');
    const record = page.getByRole('article', { name: slackApi.name });
    await record.getByText('JSON', { exact: true }).click();
    expect(await page.locator('body').innerText()).not.toContain(secret);
    await button('Edit').click();
    const editor = page.getByLabel('The record as JSON');
    const text = await editor.inputValue();
    expect(text).toContain('"bearerToken": "******"');
    await editor.fill(text.replace('Slack API', 'Slack of ours'));
    await button('Save').click();
    await page.getByRole('article', { name: 'Slack of ours' }).waitFor();
    expect(account.records['connections']?.get(slackApi._id)).toEqual({ ...connection, name: 'Slack of ours' });
  });

  test('why the API refuses a delete is reported before it is done here, and it can be put back', async () => {
    const account = filled('in-use');
    const inspector = await stand.inspect('in-use');
    const { page, button } = inspector;
    await choose(inspector, 'connections');
    await page.getByRole('region', { name: 'Used by' }).waitFor();
    await button('Delete').click();
    await page.getByText('It is in use by 1 import, so the API refuses to delete it (422)').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete anyway' }).click();
    await page.getByText('Deleted “Slack API”.').waitFor();
    expect(account.records['connections']?.size).toBe(0);
    await choose(inspector, 'imports');
    await page.getByRole('article').getByRole('button', { name: slackApi._id }).first().click();
    await page.getByText(`There is no ${slackApi._id} among the connections of this account.`).waitFor();
  });

  test('a record of a resource that nobody has written code for is put in, edited and taken out', async () => {
    const account = filled('widgets');
    account.records['widgets']?.put({ _id: 'a'.repeat(24), label: 'Red', apiKey: 'k3y-of-the-widget' });
    const inspector = await stand.inspect('widgets');
    const { page, button } = inspector;
    await choose(inspector, 'widgets');
    await page.getByRole('article', { name: 'Red' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('k3y-of-the-widget');
    await button('Edit').click();
    const editor = page.getByLabel('The record as JSON');
    await editor.fill((await editor.inputValue()).replace('"Red"', '7'));
    await button('Save').click();
    await page.getByRole('alert').getByText('/label').waitFor();
    await button('Cancel').click();
    await button('Leave').click();
    await button('Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('This account has no widgets').waitFor();
  });
});
