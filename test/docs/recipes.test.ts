import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf } from './examples.ts';
import { runPrograms } from './run-programs.ts';

test('each program of docs/recipes.md runs, and prints what its comments say', async () => {
  const programs = examplesOf(await readFile(`${root}docs/recipes.md`, 'utf8'));
  expect(programs.map(({ language }) => language)).toEqual(['js', 'js', 'js']);
  const folder = await mkdtemp(`${root}test/docs/.run-recipes-`);
  try {
    const printed = await runPrograms(folder, programs);
    for (const { line, text } of programs) {
      const promised = text.split('\n').flatMap((one) => /console\.log\(.*\); \/\/ (.*)$/.exec(one)?.[1] ?? []);
      expect(printed.get(line)).toBe(promised.join('\n'));
      expect(promised.length).toBeGreaterThan(0);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
