import { readFile } from 'node:fs/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { type Entry, readEntries, root } from './entries.ts';

const entries = await readEntries();

/** Loading this one changes the process that loads it, so only its text is looked at. */
const startsAtImport = 'integrator-testkit/register';

test('each entry of the built package exports these names and no others', async () => {
  const names: Record<string, string[]> = {};
  for (const entry of entries) {
    if (entry.name !== startsAtImport) names[entry.name] = Object.keys(await load(entry)).sort();
  }
  expect(names).toMatchSnapshot();
});

test('the entry that is loaded for its effect exports nothing', async () => {
  const entry = entries.find(({ name }) => name === startsAtImport);
  const text = await readFile(root + entry?.code, 'utf8');
  expect(text).not.toMatch(/^export (?!\{\s*\})/m);
});

test.each(entries)('$name has its declarations', async ({ types }) => {
  expect(await readFile(root + types, 'utf8')).not.toBe('');
});

test.each(entries)('$name runs without a bundler: each relative import of it is in the package', async ({ code }) => {
  const text = await readFile(root + code, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
    await expect(readFile(new URL(path, new URL(code, `file://${root}`)), 'utf8'), path).resolves.toBeTypeOf('string');
  }
});

test('publint finds nothing to complain of', async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

async function load(entry: Entry): Promise<object> {
  return import(new URL(entry.code, `file://${root}`).href);
}
