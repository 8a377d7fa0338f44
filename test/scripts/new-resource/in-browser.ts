import { expect, onTestFinished, test } from 'vitest';
import { barePages, startFake } from '../../mocks/surfaces/browser/bare-page.ts';
import { chromiumPath, launchBrowser } from '../../mocks/surfaces/browser/browser.ts';
import { buildBarePage } from '../../mocks/surfaces/browser/builds.ts';
import { openStand } from '../../mocks/surfaces/inspector/open-inspector.ts';
import { baseUrl, gadget, gadgetsOf, key } from './gadget.ts';
import type { PackageCopy } from './package-copy.ts';

/** What holds of gadgets in a browser: the inspector, and the fake in a page. */
export function inBrowserTests(copy: () => PackageCopy): void {
  const inBrowser = test.skipIf(chromiumPath === undefined);

  inBrowser('the inspector shows, edits, makes and deletes gadgets, and no secret of theirs', async () => {
    const stand = await openStand({ seed: { connections: 1 } }, copy().server.startServer);
    onTestFinished(() => stand.close());
    const account = stand.integrator.accounts.get('gadgets');
    const [connection] = account.connections.all();
    const one = gadget(1, { _connectionId: connection?._id ?? '' });
    gadgetsOf(account).put({ ...one });
    const { page, button, complaints } = await stand.inspect('gadgets');
    const resources = page.getByRole('navigation', { name: 'Resources' });
    const choose = (name: RegExp): Promise<void> => resources.getByRole('button', { name }).click();
    await choose(/^gadgets 1/);
    const record = page.getByRole('article', { name: one.name });
    await record.getByText('JSON', { exact: true }).click();
    expect(await page.locator('body').innerText()).not.toContain(key);

    await record
      .getByRole('button', { name: connection?._id ?? '' })
      .first()
      .click();
    const users = page.getByRole('region', { name: 'Used by' });
    await users.getByRole('button', { name: one.name }).click();
    await page.getByRole('article', { name: one.name }).waitFor();

    await button('Edit').click();
    const editor = page.getByLabel('The record as JSON');
    const text = await editor.inputValue();
    expect(text).toContain('"key": "******"');
    await editor.fill(text.replace('"Gadget 1"', '7'));
    await button('Save').click();
    await page.getByRole('alert').getByText('/name').waitFor();
    await editor.fill(text.replace('"Gadget 1"', '"Changed"'));
    await button('Save').click();
    await page.getByRole('article', { name: 'Changed' }).waitFor();
    expect(gadgetsOf(account).get(one._id)).toEqual({ ...one, name: 'Changed' });

    await button('New gadget').click();
    const form = page.getByRole('form', { name: 'New gadget' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Made here');
    await form.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('article', { name: 'Made here' }).waitFor();
    await button('Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Deleted “Made here”.').waitFor();
    expect(gadgetsOf(account).all()).toEqual([{ ...one, name: 'Changed' }]);
    // The browser itself writes of a response that is a refusal.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });

  inBrowser('a page that keeps its state has its gadgets when it is loaded again', async () => {
    const [site, browser] = await Promise.all([buildBarePage('msw', `${copy().folder}/`), launchBrowser()]);
    const pages = barePages(await browser.newContext(), site.folder);
    onTestFinished(async () => {
      await pages.closeSites();
      await browser.close();
    });
    const { page, complaints } = await pages.open();
    const send = (method: string, body: string): Promise<string> =>
      page.evaluate(
        `fetch('${baseUrl}/gadgets', { method: '${method}', ${body} headers: { authorization: 'Bearer t', 'content-type': 'application/json' } }).then(async (r) => r.status + ' ' + await r.text())`,
      );
    const options = '{ seed: { connections: 1, gadgets: 1 }, persist: true }';
    await startFake(page, options);
    expect(await send('POST', `body: JSON.stringify({ name: 'Mine', key: '${key}' }),`)).toMatch(/^201 .*Mine/);
    expect(await send('POST', `body: JSON.stringify({ key: '${key}' }),`)).toMatch(/^422 /);
    await page.evaluate('fake.gadgets.delete(fake.gadgets.all()[0]._id); fake.stop()');
    await page.reload();
    await startFake(page, options);
    expect(await send('GET', '')).toMatch(/^200 \[\{[^{]*"Mine"[^{]*\}\]$/);
    expect(await page.evaluate('fake.gadgets.all().map(({ name, key }) => [name, key])')).toEqual([['Mine', key]]);
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
}
