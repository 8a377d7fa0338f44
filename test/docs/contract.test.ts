import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { rowsOf } from '../soak/soaking.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

test.each(
  rowsOf(
    [
      ['contract', /not judged/],
      ['resources', /\*{6}/],
      ['responses', /406/],
    ],
    3,
  ),
)('the program of docs/%s.md runs, and prints what its comments say', async (page, words) => {
  const programs = examplesOf(await readFile(`${root}docs/${page}.md`, 'utf8')).filter(
    ({ language }) => language === 'js',
  );
  const [program] = programs;
  // Within the package, so that `integrator-testkit` is the package itself, as it was built.
  const folder = await mkdtemp(`${root}test/docs/.run-contract-`);
  try {
    const printed = await runPrograms(folder, programs);
    expect(program && promisedOutput(program.text)).toMatch(words);
    expect(printed.get(program?.line ?? 0)).toBe(program && promisedOutput(program.text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
