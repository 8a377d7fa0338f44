import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../package/entries.ts';
import { chromiumPath, launchBrowser } from '../browser/browser.ts';

const origin = 'http://panel.test';

/** An app that mounts the inspector over the fake in its own page. */
const app = `
import { createIntegrator } from '${root}dist/index.js';
import { mountInspector } from '${root}dist/inspector.js';
`;

describe.skipIf(chromiumPath === undefined)('the inspector as a panel of an app', () => {
  let browser: Browser;
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    [browser, files] = await Promise.all([launchBrowser(), bundle()]);
  });

  afterAll(() => browser.close());

  test('shows the fake that runs in the same page, runs its steps, and goes without a trace', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route(`${origin}/**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const body =
        name === ''
          ? '<!doctype html><html lang="en"><link rel="icon" href="data:,"><link rel="stylesheet" href="inspector.css"><body><p>My app</p><script type="module" src="app.js"></script>'
          : files.get(name);
      const contentType = name === '' ? 'text/html' : name.endsWith('.css') ? 'text/css' : 'text/javascript';
      await route.fulfill(body === undefined ? { status: 404 } : { body, contentType });
    });
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Run NetSuite Connection' }).click();
    await page.getByText('1 of 4 steps done').waitFor();
    await page.getByRole('button', { name: /^Journal/ }).click();
    await page.locator('.exchange').getByText('runInstaller').waitFor();
    await page.getByRole('button', { name: /^State/ }).click();
    await page.getByRole('button', { name: 'Reset account' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
    await page.getByText('as the seed has it').waitFor();
    await page.evaluate('panel.unmount()');
    expect(await page.locator('body').innerText()).toBe('My app');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? `${root}app.js` : undefined),
        load: (id) => (id === `${root}app.js` ? app + mounting : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'app',
        output: { entryFileNames: 'app.js', chunkFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new Error('Failed to bundle the app: Vite gave no single output.');
  const chunks = result.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
  const style = await readFile(`${root}dist/inspector/inspector.css`, 'utf8');
  return new Map([['inspector.css', style], ...chunks.map(({ fileName, code }): [string, string] => [fileName, code])]);
}

const mounting = 'globalThis.panel = mountInspector(document.body, createIntegrator());\n';
