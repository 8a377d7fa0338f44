import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadSources } from '../../mocks/surfaces/cli/serve/reload/reload.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import { launchBrowser } from '../../test/mocks/surfaces/browser/browser.ts';
import { inFewerColours } from './fewer-colours.ts';

/** Photographs the inspector on an API that is not integrator.io's: the library of `examples/`. */
const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { contract, seed, follows } = await loadSources({
  document: file('examples/any-document/api.yaml'),
  overlay: [file('examples/any-document/fix.yaml')],
  seed: 'generated:8',
});
const server = await startServer({ port: 0, report: 'silent', follows, seed, ...(contract && { contract }) });
const headers = { 'x-api-key': 'my_key', 'content-type': 'application/json' };
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/v2${path}`, { ...init, headers });

await ask('/books?limit=5');
await ask('/books', { method: 'POST', body: '{"title":"On numbers","authorId":1}' });
await ask('/books', { method: 'POST', body: '{"title":7}' });
await ask('/books/4711');
await ask('/opening-hours');

const browser = await launchBrowser();
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const isNarrow of [false, true]) {
      const viewport = isNarrow ? { width: 400, height: 1500 } : { width: 1440, height: 1000 };
      const context = await browser.newContext({ colorScheme, viewport });
      const page = await context.newPage();
      page.setDefaultTimeout(8000);
      for (const state of process.argv.includes('--all') ? ['records', 'journal'] : ['records']) {
        await page.goto(`${server.url}/__admin/`);
        const place = page.getByRole('navigation', { name: state === 'records' ? 'Resources' : 'Inspector' });
        const name = state === 'records' ? /^books \d/ : 'Journal';
        await place
          .getByRole('button', { name })
          .click()
          .catch((error: unknown) => console.error(String(error).slice(0, 200)));
        await page.waitForTimeout(400);
        const taken = await page.screenshot({ animations: 'disabled' });
        const picture = file(`docs/pictures/any-document-${state}${isNarrow ? '-narrow' : ''}-${colorScheme}.png`);
        await writeFile(picture, inFewerColours(taken));
      }
      await context.close();
    }
} finally {
  await browser.close();
  await server.close();
}
