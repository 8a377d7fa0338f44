import type { Locator, Page } from 'playwright-core';
import type { IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import type { RunningServer, ServerOptions } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { launchBrowser } from '../browser/browser.ts';

/** How long a look waits for what the page reads and draws by itself: `await expect.poll(() => …, patiently)`. */
export const patiently = { timeout: 10_000 } as const;

/** A server, and a browser that looks at it. */
export interface Stand {
  readonly url: string;
  readonly integrator: IntegratorCore;
  /** Opens the inspector of an account. All tests share one page: a new one each would take most of their time. */
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

/** Starts a server and a browser; `start` may be that of another build of the package. */
export async function openStand(
  options: Pick<ServerOptions, 'contract' | 'extension' | 'seed'> = {},
  start: typeof startServer = startServer,
): Promise<Stand> {
  const [server, browser] = await Promise.all([start({ port: 0, report: 'silent', ...options }), launchBrowser()]);
  const page = await browser.newPage({ reducedMotion: 'reduce', acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return {
    url: server.url,
    integrator: server.integrator,
    inspect: async (account, { colorScheme = 'light', width = 1280 } = {}) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${server.url}/__admin/?account=${encodeURIComponent(account)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      complaints.length = 0;
      return inspectorOf(server, page, account, complaints);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function inspectorOf({ url }: RunningServer, page: Page, account: string, complaints: string[]): Inspector {
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
