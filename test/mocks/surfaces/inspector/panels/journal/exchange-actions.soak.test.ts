import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../../browser/browser.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

const run = promisify(execFile);

describe.skipIf(chromiumPath === undefined)('what can be done with an exchange of the journal', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });

  afterAll(() => stand.close());

  /** The journal of an account, with what was asked last opened. */
  async function asked(account: string, method: string, path: string, body?: unknown): Promise<Inspector> {
    const inspector = await stand.inspect(account);
    await inspector.ask(method, path, body);
    await inspector.go('Journal');
    await inspector.page.locator('.exchange-line').first().click();
    return inspector;
  }

  const statuses = (account: string): readonly number[] =>
    stand.integrator.accounts.get(account).journal.entries.map(({ status }) => status);

  test('its curl line does the same again, from a shell', async () => {
    const inspector = await asked('curl', 'POST', '/integrations', { name: "It's a $HOME `shop`" });
    await inspector.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await inspector.button('Copy as curl').click();
    await inspector.page.getByText('The line is in your clipboard.').waitFor();
    const line = await inspector.page.evaluate(() => navigator.clipboard.readText());
    const { stdout } = await run('/bin/sh', ['-c', `${line} --silent`]);
    expect(stdout).toContain('201');
    expect(JSON.parse(stdout.slice(stdout.indexOf('{')))).toMatchObject({ name: "It's a $HOME `shop`" });
    expect(statuses('curl')).toEqual([201, 201]);
  });

  test('it is sent again with a click, and the journal has a new line of it', async () => {
    const inspector = await asked('again', 'GET', '/integrations?limit=2');
    await inspector.button('Send again').click();
    await inspector.page.getByText('Sent again: 200.').waitFor();
    expect(statuses('again')).toEqual([200, 200]);
    const [first, second] = stand.integrator.accounts.get('again').journal.entries;
    expect(URL.parse(second?.url ?? '')?.search).toBe(URL.parse(first?.url ?? '')?.search);
  });

  test('what stood in its path and its query is shown as it was read', async () => {
    const { page } = await asked('parameters', 'GET', '/integrations/57974ed227a82a3475cecb15');
    const table = page.getByRole('table', { name: 'Parameters' });
    expect(await table.innerText()).toContain('57974ed227a82a3475cecb15');
    expect(await table.innerText()).toContain('path');
  });

  test('a fault is made of it: the form knows the operation, and the next call gets the fault', async () => {
    const inspector = await asked('fault', 'GET', '/integrations');
    const { page } = inspector;
    await inspector.button('Make a fault of this').click();
    const form = page.getByRole('form', { name: 'New rule' });
    expect(await form.getByLabel('Operation').inputValue()).toBe('listIntegrations');
    await form.getByLabel('Status').fill('429');
    await form.getByLabel('Retry-After, s').fill('7');
    await form.getByText('Body and headers').click();
    await form.getByLabel('Body, as JSON').fill('{ "slow": "down" }');
    await form.getByLabel('Headers, a line each').fill('x-request-id: 42\nx-other: a: b');
    await form.getByRole('button', { name: 'Add rule' }).click();
    await expect.poll(() => stand.integrator.accounts.get('fault').faults.list().length, patiently).toBe(1);
    const response = await inspector.ask('GET', '/integrations');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.get('x-request-id')).toBe('42');
    expect(response.headers.get('x-other')).toBe('a: b');
    expect(await response.json()).toEqual({ slow: 'down' });
    // The form is empty again.
    await expect.poll(() => form.getByLabel('Operation').inputValue(), patiently).toBe('');
  });

  test.each([
    ['Body, as JSON', '{ "half": ', 'The body is no JSON'],
    ['Headers, a line each', 'no colon', 'The headers cannot be read'],
  ])('what cannot be read in %s is said, and no rule is added', async (field, text, message) => {
    const inspector = await stand.inspect('unread');
    await inspector.go('Faults');
    const form = inspector.page.getByRole('form', { name: 'New rule' });
    await form.getByLabel('Status').fill('503');
    await form.getByText('Body and headers').click();
    await form.getByLabel(field).fill(text);
    await form.getByRole('button', { name: 'Add rule' }).click();
    await inspector.page.getByText(message).waitFor();
    expect(stand.integrator.accounts.get('unread').faults.list()).toEqual([]);
  });

  test('the journal is saved as a HAR file', async () => {
    const inspector = await asked('har', 'GET', '/integrations');
    const download = inspector.page.waitForEvent('download');
    await inspector.button('Save as HAR').click();
    const file = await (await download).path();
    const har = JSON.parse(await readFile(file, 'utf8'));
    expect(har.log.entries).toHaveLength(1);
    expect(har.log.entries[0].request.url).toContain('/integrations');
  });
});
