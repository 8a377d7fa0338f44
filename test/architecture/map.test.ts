import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';

const root = fileURLToPath(rootUrl);
const text = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');

/** What stands between backquotes and is a path of this package. */
const named = [...text.matchAll(/`((?:spec|contracts|fixtures|mocks|test|scripts|bench|examples|docs)\/[^`]*)`/g)].map(
  ([, path = '']) => path,
);

test('every folder and every file that the map names exists', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !path.includes('*') && !existsSync(root + path))).toEqual([]);
});

test('the map names every folder that stands first in a layer', () => {
  const layers = ['spec', 'contracts', 'fixtures', 'mocks/engine', 'mocks/integrator', 'mocks/surfaces'];
  const folders = layers.flatMap((layer) =>
    globSync('*/', { cwd: root + layer }).map((folder) => `${layer}/${folder.replace(/\/?$/, '/')}`),
  );
  expect(folders.length).toBeGreaterThan(50);
  expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
});

test('the map names every layer', () => {
  for (const layer of ['spec/', 'contracts/', 'fixtures/', 'mocks/', 'scripts/', 'bench/', 'examples/', 'docs/'])
    expect(text).toContain(`\`${layer}\``);
});
