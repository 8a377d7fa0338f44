import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is, or `undefined` where it is not installed. */
export const chromiumPath: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find(isExecutable);

/** A name that leads to this machine, and that no browser takes for a secure place, as it does with 127.0.0.1. */
export const insecureHost = 'insecure.test';

if (chromiumPath === undefined) {
  console.warn(
    'SKIPPED: the fake is not tried in a browser, since this machine has no chromium. Install it: apt-get install chromium.',
  );
}

/** Starts the Chromium of this machine; nothing is downloaded. */
export function launchBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Failed to start a browser: there is no Chromium. Install it.');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`,
  ];
  return chromium.launch({ executablePath: chromiumPath, args });
}

/** A page, and what went wrong in it since it was last sent somewhere. */
export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Opens an address. */
  go(url: string): Promise<void>;
}

/** Opens a tab. What it keeps is kept by origin, so each test has a server, and thus a port, of its own. */
export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return {
    page,
    complaints,
    go: async (url) => {
      complaints.length = 0;
      await page.goto(url);
    },
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
