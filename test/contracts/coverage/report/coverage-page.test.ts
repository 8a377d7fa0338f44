import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createCoverage } from '../../../../contracts/coverage/create-coverage.ts';
import { coveragePage } from '../../../../contracts/coverage/report/coverage-page.ts';
import { html } from '../../../../contracts/page/html.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { petRequest, petShop } from '../../../mocks/engine/pet-shop.ts';
import { soakTest } from '../../../soak/soaking.ts';
import { browse, chromium } from './chromium.ts';

const slow = 40_000;
let folder: string;
let page: string;

beforeAll(async () => {
  const mock = createMock(petShop);
  const coverage = createCoverage(mock.contract);
  mock.watch(coverage.add);
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }));
  await mock.fetch(petRequest('GET', '/cats/<script>alert(1)</script>'));
  page = coveragePage(coverage.report());
  folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-page-'));
  await writeFile(join(folder, 'page.html'), page);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the page needs nothing but itself: no script, no link to an asset, and a policy that forbids both', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\bsrc=|https?:/i);
  expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
});

test('the page names every item, those that were never exercised as such', () => {
  expect(page).toContain('<li class="hit"><code>201</code> <span class="times">×1</span></li>');
  expect(page).toContain(
    '<li class="miss" title="never exercised"><code>/age</code> <span class="times">never</span></li>',
  );
  expect(page.match(/<details class="operation/g)).toHaveLength(9);
  expect(page).toContain('<em>never called</em>');
});

test('what a document or a request brings along is text on the page, never markup', () => {
  const nasty = '"><script>alert(1)</script>';
  const document = createContract(petShop.replace('title: Pet shop', `title: '${nasty}'`));
  expect(coveragePage(createCoverage(document).report())).not.toContain('<script>');
  expect(html`<p title="${nasty}">${[1, nasty, html`<b>${'&'}</b>`]}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">1&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;<b>&amp;</b></p>',
  );
});

if (chromium === undefined) {
  console.warn(
    'SKIPPED: the coverage page is not opened in a browser, since this machine has no chromium. Install it: apt-get install chromium.',
  );
}

// A machine without a browser can still run everything else; .ci/run installs one, so there it is never skipped.
soakTest.skipIf(chromium === undefined)('Chromium shows the page as it was written', { timeout: slow }, async () => {
  const dom = await browse(`file://${folder}/page.html`, '--dump-dom');
  expect(dom).toContain('<h1>Pet shop <small>1</small></h1>');
  expect(dom.match(/<details /g)).toHaveLength(9);
  expect(dom.match(/role="meter"/g)).toHaveLength(15);
  expect(dom).not.toContain('<script');
});

soakTest.skipIf(chromium === undefined)(
  'the page is light or dark as the reader has it',
  { timeout: slow },
  async () => {
    const shoot = async (name: string, scheme: number): Promise<Buffer> => {
      const file = join(folder, `${name}.png`);
      const look = `--blink-settings=preferredColorScheme=${scheme}`;
      await browse(`file://${folder}/page.html`, look, '--window-size=1200,900', `--screenshot=${file}`);
      return readFile(file);
    };
    const [dark, light] = await Promise.all([shoot('dark', 0), shoot('light', 1)]);
    for (const picture of [dark, light]) {
      expect([...picture.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
      // A blank page of this size is a few thousand bytes.
      expect(picture.length).toBeGreaterThan(20_000);
    }
    expect(dark.equals(light)).toBe(false);
  },
);
