import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readEntries, root } from '../../../package/entries.ts';
import { soakTest } from '../../../soak/soaking.ts';

/** A text that stands in the document of a stack, and nowhere else in the code of the package. */
const mark = 'StepUninstallerOptions';

/** The files that are there when a file of the build is imported, itself included. */
function loadedWith(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?"(\.[^"]+)";$/gm))
    loadedWith(join(dirname(file), path), seen);
  return seen;
}

soakTest('no entry loads the contract of a stack before somebody asks for it', async () => {
  const entries = await readEntries();
  const loaded = entries.flatMap(({ code, name }) =>
    [...loadedWith(root + code)].map((file) => ({ name, isIt: readFileSync(file, 'utf8').includes(mark), file })),
  );
  expect(loaded.length).toBeGreaterThan(entries.length);
  expect(loaded.filter(({ isIt }) => isIt).map(({ name, file }) => `${name} loads ${file}`)).toEqual([]);
});

test('it is in the package all the same', () => {
  const files = readdirSync(`${root}dist`).filter((name) => name.endsWith('.js'));
  expect(files.some((name) => readFileSync(`${root}dist/${name}`, 'utf8').includes(mark))).toBe(true);
});
