import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';
import { linksOf } from './links.ts';

const read = (name: string): string => readFileSync(new URL(name, rootUrl), 'utf8');
const { scripts, files }: { readonly scripts: Readonly<Record<string, string>>; readonly files: readonly string[] } =
  JSON.parse(read('package.json'));

test.each(['llms.txt', 'AGENTS.md'])('%s is short, in the package, and leads to files that are there', (name) => {
  const text = read(name);
  expect(text.length).toBeLessThan(4_000);
  expect(files).toContain(name);
  const links = linksOf(text);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !existsSync(new URL(link, rootUrl)))).toEqual([]);
  const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
});

test('llms.txt has the form that its readers expect: a name, a summary, and lists of links', () => {
  const lines = read('llms.txt').split('\n');
  expect(lines[0]).toBe('# integrator-testkit');
  expect(lines[2]).toMatch(/^> /);
  const listed = lines.slice(lines.indexOf('## Docs')).filter((line) => line !== '' && !line.startsWith('## '));
  expect(listed.filter((line) => !/^- \[[^\]]+\]\([^)]+\): /.test(line))).toEqual([]);
});
