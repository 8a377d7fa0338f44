import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type Site } from '../../../scripts/site/build-site.ts';
import { deadLinks } from './site-links.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-site-'));
  site = await buildSite(pathToFileURL(`${folder}/`));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('each link of the site leads to a page, an anchor or a picture of it', async () => {
  expect(site.pages).toBeGreaterThan(100);
  expect(await deadLinks(pathToFileURL(`${folder}/`))).toEqual([]);
});

test('code has the colours of both themes, and the menu names the page that is open', async () => {
  const page = await readFile(join(folder, 'docs/seeds.html'), 'utf8');
  expect(page).toMatch(/<span style="--light:#\w{6};--dark:#\w{6}">import<\/span>/);
  expect(page).toContain('<a href="seeds.html" aria-current="page">Seeds</a>');
  expect(page).toContain('<title>Seeds · integrator-testkit</title>');
});
