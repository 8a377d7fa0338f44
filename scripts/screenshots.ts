import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { shopifyOrders } from '../fixtures/resources/flows/app-flows.ts';
import { bigCommerceNetSuite } from '../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { shopifyNetSuite } from '../fixtures/resources/integrations/shopify-netsuite.ts';
import { startServer } from '../mocks/surfaces/server/start-server.ts';
import { launchBrowser } from '../test/mocks/surfaces/browser/browser.ts';

/** The folder of the pictures. Those that README.md shows are committed. */
const folder: string = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const server = await startServer({ port: 0, report: 'silent' });
const { integrator } = server;
const authorization = 'Bearer my_api_token';

async function ask(method: string, path: string, body?: unknown): Promise<void> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { authorization, 'content-type': 'application/json' };
  await fetch(`${server.url}/v1${path}`, { method, headers, ...sent }).catch(() => undefined);
}

const menu = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Inspector' }).getByRole('button', { name }).click();

/** What README.md and customers are shown; `--all` photographs the other states too. */
const main: readonly string[] = ['account', 'flow', 'run', 'install', 'journal', 'faults', 'empty', 'error', 'docs'];
const wanted = (name: string): boolean => main.includes(name) || process.argv.includes('--all');

/** What is photographed, and how it comes about. */
const states: readonly (readonly [name: string, prepare: (page: Page) => Promise<void>])[] = [
  [
    'account',
    async (page) => {
      await page.goto(`${server.url}/__admin/`);
      await page.getByRole('button', { name: shopifyNetSuite.name }).click();
      await page.getByRole('region', { name: 'Used by' }).getByText(shopifyOrders.name).waitFor();
    },
  ],
  [
    'flow',
    async (page) => {
      await page.getByRole('button', { name: shopifyOrders.name }).click();
      await page.getByRole('link', { name: 'Look up the customer' }).waitFor();
    },
  ],
  [
    'run',
    async (page) => {
      await integrator.flows.onRun(shopifyOrders._id, {
        status: 'failed',
        exported: 40,
        errors: [{ message: 'No such customer: 4711.' }, { message: 'The item A-100 is no longer sold.' }],
      });
      await ask('POST', `/flows/${shopifyOrders._id}/run`, {});
      integrator.clock.advance(60_000);
      await page.getByText('last run failed').first().waitFor();
      await page.getByText('Direct its runs').click();
      await page.getByRole('region', { name: 'Used by' }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'install',
    async (page) => {
      const { _id, name } = bigCommerceNetSuite;
      for (const step of ['verifyNetSuiteConnection', 'verifyBigCommerceConnection'])
        await ask('PUT', `/integrations/${_id}/installer/${step}`);
      await page
        .getByRole('navigation', { name: 'Resources' })
        .getByRole('button', { name: /^integrations/ })
        .click();
      await page.getByRole('button', { name }).click();
      await page.getByText('2 of 4 steps done').waitFor();
    },
  ],
  [
    'create',
    async (page) => {
      await page.getByRole('button', { name: 'New integration' }).click();
      await page.getByText('An app with installation steps.').click();
    },
  ],
  [
    'edit',
    async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Edit' }).click();
      const editor = page.getByLabel('The record as JSON');
      await editor.fill((await editor.inputValue()).replace('"install"', '"instal"').replace('"1.0.1"', '101'));
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The contract does not allow').waitFor();
    },
  ],
  [
    'flows',
    async (page) => {
      await page
        .getByRole('navigation', { name: 'Resources' })
        .getByRole('button', { name: /^flows/ })
        .click();
      await page.getByRole('heading', { name: 'Flows', exact: true }).waitFor();
      await page.getByRole('article').getByText('JSON', { exact: true }).click();
    },
  ],
  [
    'in-use',
    async (page) => {
      await page
        .getByRole('navigation', { name: 'Resources' })
        .getByRole('button', { name: /^connections/ })
        .click();
      await page.getByRole('region', { name: 'Used by' }).getByRole('listitem').first().waitFor();
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'journal',
    async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await ask('GET', '/integrations?limit=20');
      await ask('POST', '/integrations', { name: 'Orders to warehouse' });
      await ask('POST', '/integrations', { name: 7 });
      await ask('GET', '/integrations/000000000000000000000000');
      await ask('GET', `/integrations/${shopifyNetSuite._id}?fields=name`);
      const { _id, name, mode, install, _connectorId } = shopifyNetSuite;
      await ask('PUT', `/integrations/${_id}`, { name: `${name} 2`, mode, install, _connectorId });
      await menu(page, 'Journal');
      await page.getByText('fields erased').first().click();
      await page.getByText('a PUT replaces the whole record').waitFor();
    },
  ],
  [
    'faults',
    async (page) => {
      await menu(page, 'Faults');
      await page.getByRole('switch', { name: 'Flaky' }).click();
      await page.getByRole('switch', { name: 'Lost reply' }).click();
      integrator.faults.add({ name: 'third-create-fails', operation: 'createIntegration', nth: 3, status: 503 });
      for (let call = 0; call < 12; call += 1) await ask('GET', '/integrations');
      await ask('POST', '/integrations', { name: 'Lost' });
      await page.getByText('third-create-fails').waitFor();
      await page.getByText('13 seen').waitFor();
    },
  ],
  [
    'clock',
    async (page) => {
      integrator.faults.clear();
      await menu(page, 'Clock');
      await page.getByRole('button', { name: 'Freeze' }).click();
      await page.getByRole('button', { name: 'Resume' }).waitFor();
    },
  ],
  [
    'state',
    async (page) => {
      await menu(page, 'State');
      await page.getByLabel('Name').fill('Before the update');
      await page.getByRole('button', { name: 'Take snapshot' }).click();
      await page.getByRole('button', { name: 'Restore Before the update' }).waitFor();
    },
  ],
  [
    'reset',
    async (page) => {
      await page.getByRole('button', { name: 'Reset account' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'empty',
    async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      const { records } = integrator.accounts.get('w1');
      for (const { name, idField = '' } of integrator.contract.resources) {
        for (const record of records[name]?.all() ?? []) records[name]?.delete(String(record[idField]));
      }
      await page.goto(`${server.url}/__admin/?account=w1`);
      await page.getByText('This account is empty').waitFor();
    },
  ],
  [
    'error',
    async (page) => {
      await page.route('**/__admin/accounts', (route) => route.abort());
      await page.getByText('The fake does not respond').waitFor();
      await page.unroute('**/__admin/accounts');
    },
  ],
  [
    'docs',
    async (page) => {
      await page.goto(`${server.url}/__admin/docs`);
      await page.getByText('Get all integrations.').first().click();
      await page.getByRole('button', { name: /execute/i }).click();
      await page.getByText('BigCommerce - NetSuite Connector').first().waitFor();
    },
  ],
];

const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    integrator.reset();
    const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on('console', (message) => {
      if (message.type() === 'error') console.warn(`${colorScheme}: ${message.text()}`);
    });
    for (const [name, prepare] of states) {
      await prepare(page).catch((error: unknown) => console.error(`${name}: ${String(error).slice(0, 300)}`));
      if (!wanted(name)) continue;
      await page.screenshot({ path: `${folder}${name}-${colorScheme}.png`, animations: 'disabled' });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
