import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';
import { examplesOf } from './examples.ts';
import { linksOf } from './links.ts';
import { notRun, pages, ran, textOf, triedBy } from './pages.ts';

const isThere = (path: string): boolean => existsSync(new URL(path, rootUrl));
const code = /^(?:js|ts|jsx|tsx|mjs|sh|yaml|dockerfile)$/;

test('the README has at most 8 kB', () => {
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(8000);
});

test('each page with snippets is run, or names the test that tries it, or stands with those that are not run', () => {
  const known = new Set([...ran, ...Object.keys(triedBy), ...notRun]);
  const withCode = pages.filter((page) => examplesOf(textOf(page)).some(({ language }) => code.test(language)));
  expect(withCode.filter((page) => !known.has(page))).toEqual([]);
  expect([...known].filter((page) => !withCode.includes(page))).toEqual([]);
});

test.each(Object.entries(triedBy))('the snippets of %s are tried by %s, which reads that page', (page, file) => {
  const [name = ''] = posix.basename(page).split('.');
  expect(textOf(file)).toContain(name);
});

test('a page of which nothing is run has no program in JavaScript', () => {
  const programs = notRun.filter((page) => examplesOf(textOf(page)).some(({ language }) => language === 'js'));
  expect(programs).toEqual([]);
});

test('each link and picture of the README and of the docs leads to a file that is there', () => {
  const dead = pages.flatMap((page) =>
    linksOf(textOf(page))
      .map((target) => posix.join(posix.dirname(page), target))
      .filter((path) => !isThere(path))
      .map((path) => `${page}: ${path}`),
  );
  expect(dead).toEqual([]);
  expect(linksOf('[a](b.md#c) [d](https://e.example) <img src="f.png"> <source srcset="g.png">')).toEqual([
    'b.md',
    'f.png',
    'g.png',
  ]);
});

test('each link to a heading of a page leads to one that is there', () => {
  const dead = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)\s:]*?\.md)?#([^)\s]+)\)/g)]
      .map(([, target, heading = '']) => [target ? posix.join(posix.dirname(page), target) : page, heading] as const)
      .filter(([path, heading]) => pages.includes(path) && !headingsOf(textOf(path)).includes(heading))
      .map(([path, heading]) => `${page}: ${path}#${heading}`),
  );
  expect(dead).toEqual([]);
});

test('each page of the docs is reached from docs/README.md', () => {
  const reached = new Set(['docs/README.md']);
  for (const page of reached)
    for (const target of linksOf(textOf(page))) {
      const path = posix.join(posix.dirname(page), target);
      if (path.startsWith('docs/') && path.endsWith('.md') && isThere(path)) reached.add(path);
    }
  expect(pages.filter((page) => page !== 'README.md' && !reached.has(page))).toEqual([]);
});

test('docs/README.md has a line for each page', () => {
  const lines = textOf('docs/README.md').split('\n');
  const linked = lines.filter((line) => /^- |^\| /.test(line)).flatMap(linksOf);
  const named = linked.map((target) => posix.join('docs', target));
  expect(pages.filter((page) => !['README.md', 'docs/README.md'].includes(page) && !named.includes(page))).toEqual([]);
});

/** The names by which the headings of a page can be linked to, as GitHub makes them. */
function headingsOf(markdown: string): string[] {
  const headings = markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}
