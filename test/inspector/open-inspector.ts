import type { Browser, Locator, Page } from 'playwright-core';
import type { IntegratorCore } from '../../mocks/integrator/integrator.ts';
import { type RunningServer, startServer } from '../../mocks/surfaces/server/start-server.ts';
import { launchBrowser } from '../browser/browser.ts';

/** A server, and a browser that looks at it. */
export interface Stand {
  readonly url: string;
  readonly integrator: IntegratorCore;
  /** Opens the inspector of an account, in a page of its own. */
  inspect(account: string, options?: LookOptions): Promise<Inspector>;
  close(): Promise<void>;
}

/** How a page is looked at. */
export interface LookOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** An inspector that is open. */
export interface Inspector {
  readonly page: Page;
  /** What the browser complained of: errors in the console, and whatever the policy of the page forbade. */
  readonly complaints: string[];
  /** Goes to another page of the inspector. */
  go(view: string): Promise<void>;
  button(name: string): Locator;
  /** Asks the API as an app of the account would. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
}

/** Starts a server and a browser. */
export async function openStand(): Promise<Stand> {
  const server = await startServer({ port: 0, report: 'silent' });
  const browser = await launchBrowser();
  return {
    url: server.url,
    integrator: server.integrator,
    inspect: (account, options = {}) => inspect(server, browser, account, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function inspect(
  { url }: RunningServer,
  browser: Browser,
  account: string,
  { colorScheme = 'light', width = 1280 }: LookOptions,
): Promise<Inspector> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`${url}/__admin/?account=${encodeURIComponent(account)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    complaints,
    go: (view) =>
      page
        .getByRole('navigation', { name: 'Inspector' })
        .getByRole('button', { name: new RegExp(`^${view}`) })
        .click(),
    button: (name) => page.getByRole('button', { name, exact: true }),
    ask: (method, path, body) =>
      fetch(`${url}/v1${path}`, {
        method,
        headers: { authorization: `Bearer my_api_token@${account}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}
