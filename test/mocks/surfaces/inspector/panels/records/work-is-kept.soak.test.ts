import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../../browser/browser.ts';
import { type Inspector, openStand, patiently, type Stand } from '../../open-inspector.ts';

describe.skipIf(chromiumPath === undefined)('the inspector, kept open all day', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand({ seed: 'empty' });
  });

  afterAll(() => stand.close());

  /** An inspector of an account with so many integrations: Shop 1, Shop 2 and so on. */
  async function shops(account: string, count: number): Promise<Inspector> {
    const { records } = stand.integrator.accounts.get(account);
    for (let number = 1; number <= count; number += 1) {
      const _id = String(number).padStart(24, '0');
      records['integrations']?.put({ _id, name: `Shop ${number}`, lastModified: '2026-01-01T00:00:00.000Z' });
    }
    const inspector = await stand.inspect(account);
    await item(inspector, 'Shop 1').waitFor();
    return inspector;
  }

  const item = ({ page }: Inspector, name: string) =>
    page.locator('.list-item').filter({ has: page.getByText(name, { exact: true }) });
  const place = ({ page }: Inspector): string => new URL(page.url()).hash;
  const idOf = (number: number): string => String(number).padStart(24, '0');

  test('of a thousand records only those that are seen are in the page, and each can be reached', async () => {
    const inspector = await shops('thousand', 1000);
    const { page } = inspector;
    expect(await page.locator('.list-item').count()).toBeLessThan(60);
    await item(inspector, 'Shop 1').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patiently).toContain('Shop 1000');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patiently).toContain('Shop 999');
    expect(await item(inspector, 'Shop 999').getAttribute('aria-current')).toBe('true');
    expect(await page.locator('li', { has: item(inspector, 'Shop 999') }).getAttribute('aria-posinset')).toBe('999');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patiently).toContain('Shop 1');
    expect(await page.locator('.list-item').count()).toBeLessThan(60);
    expect(inspector.complaints).toEqual([]);
  });

  test('a search tells how many of how many it has found', async () => {
    const inspector = await shops('search', 1200);
    const { page } = inspector;
    await page.locator('body').press('/');
    await page.keyboard.type('shop 99');
    await expect.poll(() => page.locator('.list-count').textContent(), patiently).toBe('11 of 1,200');
    await page.getByLabel('Search integrations').fill('nothing of that kind');
    await expect.poll(() => page.locator('.list-count').textContent(), patiently).toContain('Nothing is named like');
    await page.getByLabel('Search integrations').fill('');
    await expect.poll(() => page.locator('.list-item').count(), patiently).toBeGreaterThan(5);
    expect(inspector.complaints).toEqual([]);
  });

  test('a record has an address, which leads to it, and the way back leads to the one before', async () => {
    const inspector = await shops('address', 30);
    const { page } = inspector;
    await expect.poll(() => place(inspector), patiently).toBe(`#/records/integrations/${idOf(1)}`);
    await item(inspector, 'Shop 3').click();
    await expect.poll(() => place(inspector), patiently).toBe(`#/records/integrations/${idOf(3)}`);
    await inspector.go('Clock');
    await expect.poll(() => place(inspector), patiently).toBe('#/clock');
    await page.goBack();
    await page.getByRole('article', { name: 'Shop 3' }).waitFor();
    await page.goBack();
    await page.getByRole('article', { name: 'Shop 1' }).waitFor();
    await page.goto(`${stand.url}/__admin/?account=address#/records/integrations/${idOf(29)}`);
    await page.reload();
    await page.getByRole('article', { name: 'Shop 29' }).waitFor();
    await expect.poll(() => item(inspector, 'Shop 29').isVisible(), patiently).toBe(true);
  });

  test('an exchange of the journal has an address', async () => {
    const inspector = await shops('exchange', 1);
    await inspector.ask('GET', '/integrations');
    await inspector.ask('GET', `/integrations/${idOf(1)}`);
    const [, second] = stand.integrator.accounts.get('exchange').journal.entries;
    await inspector.page.goto(`${stand.url}/__admin/?account=exchange#/journal/${second?.sequence}`);
    await inspector.page.reload();
    await inspector.page.getByText(`Exchange ${second?.sequence}`).waitFor();
  });

  test('what is typed is not lost: whoever goes elsewhere is asked first, and may stay', async () => {
    const inspector = await shops('unsaved', 3);
    const { page } = inspector;
    for (const number of [2, 1]) {
      await item(inspector, `Shop ${number}`).click();
      await expect.poll(() => place(inspector), patiently).toContain(idOf(number));
    }
    await inspector.button('Edit').click();
    const text = page.getByLabel('The record as JSON');
    await text.fill('{ "half": ');
    const ways: readonly (() => Promise<void>)[] = [
      () => item(inspector, 'Shop 2').click(),
      () => text.press('Escape'),
      () =>
        page
          .getByRole('navigation', { name: 'Resources' })
          .getByRole('button', { name: /^flows/ })
          .click(),
      () => page.getByRole('button', { name: 'New integration' }).click(),
      () => page.goBack().then(() => undefined),
    ];
    for (const way of ways) {
      await way();
      await page.getByText('Leave without saving?').waitFor();
      await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: 'Cancel' }).click();
      expect(await text.inputValue()).toBe('{ "half": ');
    }
    await inspector.go('Journal');
    await inspector.go('Records');
    expect(await text.inputValue()).toBe('{ "half": ');
    await item(inspector, 'Shop 2').click();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('article', { name: 'Shop 2' }).waitFor();
  });

  test('where nothing is typed, nobody is asked', async () => {
    const inspector = await shops('untouched', 2);
    await inspector.button('Edit').click();
    await item(inspector, 'Shop 2').click();
    await inspector.page.getByRole('article', { name: 'Shop 2' }).waitFor();
  });

  test('an edit tells what the app has changed of the record meanwhile, and can begin anew', async () => {
    const inspector = await shops('changed', 1);
    const { page } = inspector;
    await inspector.button('Edit').click();
    const text = page.getByLabel('The record as JSON');
    await text.waitFor();
    expect(await page.getByText('It has been changed since you began').count()).toBe(0);
    await inspector.ask('PUT', `/integrations/${idOf(1)}`, { name: 'Renamed by the app' });
    await page.getByText('It has been changed since you began').waitFor();
    expect(await page.locator('.changed code').allInnerTexts()).toContain('name');
    await inspector.button('Begin anew').click();
    await expect.poll(() => text.inputValue(), patiently).toContain('Renamed by the app');
    expect(await page.locator('.changed').count()).toBe(0);
  });

  test('what is edited stays when the record is deleted, and saving puts it back', async () => {
    const inspector = await shops('deleted', 2);
    const { page } = inspector;
    await inspector.button('Edit').click();
    await page.getByLabel('The record as JSON').waitFor();
    stand.integrator.accounts.get('deleted').records['integrations']?.delete(idOf(1));
    await page.getByText('It has been deleted since you began').waitFor();
    await inspector.button('Save').click();
    await page.getByRole('article', { name: 'Shop 1' }).waitFor();
    expect(stand.integrator.accounts.get('deleted').records['integrations']?.size).toBe(2);
  });
});
