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

/** A page in a profile of its own, and what went wrong in it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors that nobody caught, and what was written to the console as a warning or an error. */
  readonly complaints: string[];
}

/** Opens an address in a profile of its own: no worker, no state. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  return { context, page, complaints: await go(page, url) };
}

/** Opens an address in a page, and collects what goes wrong in it. */
export async function go(page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(url);
  return complaints;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
