import type { Page } from 'playwright-core';
import { chromiumPath, launchBrowser } from '../../test/mocks/surfaces/browser/browser.ts';
import { builtServer } from '../measure/built-package.ts';
import { median } from '../measure/median.ts';
import { atMost, type PartReport } from '../measure/part.ts';

const rounds = 7;
const records = 5000;
const maxFirstDraw = 300;
const maxKeystroke = 50;
/** What is typed into the search, and taken away again. */
const texts = ['4', '49', '499', '4999', '499', '49', '4', ''];

/** Milliseconds until the page has drawn its list, from when the browser began to load it. */
const firstDraw = `new Promise((resolve) => {
  const look = () => requestAnimationFrame(() => (document.querySelector('.itk .list-item') ? resolve(performance.now()) : look()));
  look();
})`;

/** Milliseconds from a keystroke in the search until the list is drawn anew. */
const keystroke = (text: string): string => `new Promise((resolve) => {
  const input = document.querySelector('.itk .list input');
  const start = performance.now();
  input.value = ${JSON.stringify(text)};
  input.dispatchEvent(new Event('input', { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
})`;

/** How soon the inspector shows an account of some thousand records, and how soon a keystroke in its search. */
export async function measureInspector(): Promise<PartReport> {
  const title = `The inspector over ${records} records, in Chromium`;
  if (chromiumPath === undefined) return { title: `${title}: not measured, there is none`, rows: [], bars: [] };
  const { startServer } = await builtServer();
  const server = await startServer({ port: 0, report: 'silent', seed: { integrations: records } });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const draws: number[] = [];
  const keys: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const { draw, typed } = await look(page, `${server.url}/__admin/`);
    if (round < 0) continue;
    draws.push(draw);
    keys.push(...typed);
  }
  await browser.close();
  await server.close();
  const slowest = Math.max(...keys);
  return {
    title,
    rows: [
      { name: 'first draw', figures: { 'ms, median': median(draws), 'ms, slowest': Math.max(...draws) } },
      { name: 'a keystroke in the search', figures: { 'ms, median': median(keys), 'ms, slowest': slowest } },
    ],
    bars: [
      atMost(maxFirstDraw, `first draw of ${records} records, ms`, median(draws)),
      atMost(maxKeystroke, `a keystroke over ${records} records, ms`, median(keys)),
    ],
  };
}

async function look(page: Page, url: string): Promise<{ readonly draw: number; readonly typed: readonly number[] }> {
  await page.goto('about:blank');
  await page.goto(url);
  const draw = await page.evaluate<number>(firstDraw);
  const typed: number[] = [];
  for (const text of texts) typed.push(await page.evaluate<number>(keystroke(text)));
  return { draw, typed };
}
