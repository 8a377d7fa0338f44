import { expect, test } from 'integrator-testkit/playwright';

test('lists the integrations of the account', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toHaveCount(6);
  await expect(page.getByRole('article', { name: 'BigCommerce - NetSuite Connector' })).toContainText(
    'Installing 0 of 4',
  );
});

test('creates an integration with the name that was typed', async ({ page, integrator }) => {
  await page.goto('/');
  await page.getByPlaceholder('Name of a new integration').fill('Returns to depot');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Returns to depot' })).toBeVisible();
  expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Returns to depot' }, status: 201 });
});

test('a rename erases nothing', async ({ page, integrator }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Rename Shopify - NetSuite Connector' }).click();
  await page.getByLabel('New name of').fill('Shop to NetSuite');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Shop to NetSuite' })).toBeVisible();
  expect(integrator.journal.find({ note: 'erased-field' })).toEqual([]);
});

test('an installer that fails is reported in its own words, and done again', async ({ page, integrator }) => {
  const message = 'The NetSuite account refused the credentials.';
  integrator.installer('verifyNetSuiteConnection', { success: false, message });
  await page.goto('/');
  await page.getByRole('button', { name: 'Verify NetSuite Connection' }).click();
  await expect(page.getByRole('alert')).toContainText(message);

  integrator.installer('verifyNetSuiteConnection', undefined);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Installing 1 of 4')).toBeVisible();
});

test('a service that is being maintained is reported, and is back after that', async ({ page, integrator }) => {
  integrator.faults.use('maintenance');
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Out of service');

  integrator.faults.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toHaveCount(6);
});

test.describe('of an account with nothing in it', () => {
  test.use({ integratorOptions: { seed: 'empty' } });

  test('says so', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('Nothing here yet')).toBeVisible();
  });
});
