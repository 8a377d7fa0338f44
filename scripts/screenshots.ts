import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { unknownOrder } from '../fixtures/resources/flow-errors/records.ts';
import { shopifyOrders } from '../fixtures/resources/flows/app-flows.ts';
import { bookReturns } from '../fixtures/resources/flows/records.ts';
import { cashSales } from '../fixtures/resources/imports/app-imports.ts';
import { bigCommerceNetSuite } from '../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { shopifyNetSuite } from '../fixtures/resources/integrations/shopify-netsuite.ts';
import { startServer } from '../mocks/surfaces/server/start-server.ts';
import { launchBrowser } from '../test/mocks/surfaces/browser/browser.ts';
import { failedRun } from './pictures/failed-run.ts';
import { inFewerColours } from './pictures/fewer-colours.ts';

/** The folder of the pictures. Those that README.md and docs/ show are committed. */
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

const resource = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Resources' })
    .getByRole('button', { name: new RegExp(`^${name} \\d`) })
    .click();

/** Each panel of the inspector, photographed as it is on a phone too. */
const narrow: readonly string[] = [
  'account',
  'flow',
  'run',
  'errors',
  'install',
  'journal',
  'faults',
  'clock',
  'state',
];
/** What README.md and customers are shown; `--all` photographs the other states too. */
const main: readonly string[] = [...narrow, 'empty', 'error', 'docs'];

/** What is photographed, and how it comes about. */
const states: readonly (readonly [name: string, prepare: (page: Page) => Promise<void>])[] = [
  [
    'account',
    async (page) => {
      await page.goto(`${server.url}/__admin/`);
      await page.getByRole('button', { name: shopifyNetSuite.name }).click();
      await page.getByRole('region', { name: 'Flows' }).getByText('last run failed').waitFor();
    },
  ],
  [
    'flow',
    async (page) => {
      await page.getByRole('region', { name: 'Flows' }).getByRole('button', { name: shopifyOrders.name }).click();
      await page.getByRole('link', { name: 'Look up the customer' }).waitFor();
    },
  ],
  [
    'run',
    async (page) => {
      await page
        .getByRole('region', { name: 'Runs' })
        .getByRole('button', { name: /^Run of/ })
        .first()
        .click();
      await page.getByRole('region', { name: 'Run', exact: true }).getByText(cashSales.name).waitFor();
    },
  ],
  [
    'errors',
    async (page) => {
      await resource(page, 'flows');
      await page.getByRole('button', { name: bookReturns.name }).click();
      const errors = page.getByRole('region', { name: 'Errors' });
      await errors.getByText('Retry data, assign and tag').click();
      await errors
        .getByRole('textbox', { name: 'Retry data' })
        .fill('{\n  "number": "R-20416",\n  "condition": "A"\n}');
      integrator.clock.freeze();
      await errors.getByRole('button', { name: 'Save and retry' }).click();
      await errors.getByText('retry queued').waitFor();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await errors.getByText(unknownOrder.message).hover();
      await errors.evaluate((card) => card.scrollIntoView({ block: 'center' }));
    },
  ],
  [
    'install',
    async (page) => {
      integrator.clock.resume();
      const { _id, name } = bigCommerceNetSuite;
      for (const step of ['verifyNetSuiteConnection', 'verifyBigCommerceConnection'])
        await ask('PUT', `/integrations/${_id}/installer/${step}`);
      await resource(page, 'integrations');
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
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      const editor = page.getByLabel('The record as JSON');
      await editor.fill((await editor.inputValue()).replace('"install"', '"instal"').replace('"1.0.1"', '101'));
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The contract does not allow').waitFor();
    },
  ],
  [
    'flows',
    async (page) => {
      await resource(page, 'flows');
      await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
      await page.getByRole('heading', { name: 'Flows', exact: true, level: 1 }).waitFor();
      await page.getByRole('article').getByText('JSON', { exact: true }).click();
    },
  ],
  [
    'in-use',
    async (page) => {
      await resource(page, 'connections');
      await page.getByRole('region', { name: 'Used by' }).getByRole('listitem').first().waitFor();
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'journal',
    async (page) => {
      const cancel = page.getByRole('dialog').getByRole('button', { name: 'Cancel' });
      if (await cancel.isVisible()) await cancel.click();
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
      await page.getByRole('button', { name: 'Dismiss' }).click();
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
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
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
      await page.getByText('get', { exact: true }).first().click();
      await page.getByRole('button', { name: /execute/i }).click();
      await page.getByText('BigCommerce - NetSuite Connector').first().waitFor();
    },
  ],
];

const browser = await launchBrowser();
await mkdir(folder, { recursive: true });

/** Photographs the wanted states in one of the colours, at one width. */
async function photograph(colorScheme: 'light' | 'dark', isNarrow: boolean): Promise<void> {
  integrator.reset();
  await fetch(`${server.url}/__admin/snapshots`, { method: 'DELETE' });
  await failedRun(integrator, () => ask('POST', `/flows/${shopifyOrders._id}/run`, {}));
  const viewport = isNarrow ? { width: 400, height: 1500 } : { width: 1440, height: 1000 };
  const context = await browser.newContext({ colorScheme, viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('console', (message) => {
    if (message.type() === 'error') console.warn(`${colorScheme}: ${message.text()}`);
  });
  for (const [name, prepare] of states) {
    if (isNarrow && !narrow.includes(name)) continue;
    await prepare(page).catch((error: unknown) => console.error(`${name}: ${String(error).slice(0, 300)}`));
    if (!main.includes(name) && !process.argv.includes('--all')) continue;
    const taken = await page.screenshot({ animations: 'disabled' });
    await writeFile(`${folder}${name}${isNarrow ? '-narrow' : ''}-${colorScheme}.png`, inFewerColours(taken));
  }
  await context.close();
}

try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const isNarrow of [false, true]) await photograph(colorScheme, isNarrow);
} finally {
  await browser.close();
  await server.close();
}
