import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { alsoInTests } from '../../vitest.soak.config.ts';
import { rootUrl } from '../root.ts';

test('each test that tries less outside of the soak is tried whole in it', async () => {
  const files = (await readdir(new URL('../', import.meta.url), { recursive: true }))
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.soak.test.ts'));
  const smaller = await Promise.all(
    files.map(async (path) => (/\/soaking\.ts'/.test(await readFile(new URL(path, rootUrl), 'utf8')) ? [path] : [])),
  );
  expect([...alsoInTests].sort()).toEqual(smaller.flat().sort());
});
