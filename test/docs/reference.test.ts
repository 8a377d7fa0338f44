import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntries, root } from '../package/entries.ts';

const entries = await readEntries();

test.each(entries)('each export of $name stands in its page of the reference', ({ name, types }) => {
  const text = readFileSync(pageOf(name), 'utf8');
  const headings = new Set([...text.matchAll(/^### (?:`abstract` )?(?:~~)?([\w$]+)/gm)].map(([, heading]) => heading));
  const exported = exportsOf(readFileSync(root + types, 'utf8'));
  expect(exported.filter((one) => !headings.has(one))).toEqual([]);
});

test('the reference has a page for each entry, a list of them, and no other', () => {
  const list = readFileSync(`${root}docs/reference/README.md`, 'utf8');
  const linked = [...list.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)].map(([, name, file]) => [name, file]);
  expect(linked.sort()).toEqual(
    entries.map(({ name }) => [name, pageOf(name).slice(`${root}docs/reference/`.length)]).sort(),
  );
});

test.each(entries)('each page that the reference of $name links to is there', ({ name }) => {
  const targets = [...readFileSync(pageOf(name), 'utf8').matchAll(/\]\(([\w.-]+\.md)(?:#[\w-]+)?\)/g)];
  const dead = targets.filter(([, target = '']) => !existsSync(`${root}docs/reference/${target}`));
  expect(dead.map(([link]) => link)).toEqual([]);
});

test.each([
  ['export { type A, B, c as d };', ['A', 'B', 'd']],
  ['export { };', []],
  ["export * from 'other';\nexport { A };", ['A']],
])('the exports of a declaration file are found: %s', (text, names) => {
  expect(exportsOf(text)).toEqual(names);
});

function pageOf(entry: string): string {
  const [, ...path] = entry.split('/');
  return `${root}docs/reference/${path.length === 0 ? 'index' : path.join('.')}.md`;
}

/** The names that a built declaration file exports itself, types included. */
function exportsOf(text: string): readonly string[] {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].map(([, list = '']) => list);
  const names = lists.flatMap((list) => list.split(',')).map((one) => one.trim().replace(/^type |^.* as /g, ''));
  return names.filter((name) => name !== '');
}
