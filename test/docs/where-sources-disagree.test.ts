import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createIntegrator } from '../../mocks/index.ts';
import { choices } from '../../mocks/integrator/choices.ts';
import { root } from '../package/entries.ts';

const page = await readFile(`${root}docs/where-sources-disagree.md`, 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| .*\? \| `\w+` \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const words = (cell = ''): readonly string[] => [...cell.matchAll(/`([\w-]+)`/g)].flatMap(([, word]) => word ?? []);

test('each question of docs/where-sources-disagree.md names an option', () => {
  expect(rows.length).toBe(choices.size);
});

test.each(
  rows.flatMap(([, , option, usual, , other]) =>
    [...words(usual), ...words(other)].map((value) => [words(option)[0] ?? '', value] as const),
  ),
)('%s may be %s', (option, value) => {
  const given = choices.get(option)?.find((side) => String(side) === value) ?? value;
  expect(() => createIntegrator({ [option]: given, report: 'silent' })).not.toThrow();
});
