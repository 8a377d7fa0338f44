import { mkdtemp, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { ran, textOf } from './pages.ts';
import { runPrograms } from './run-programs.ts';

/** Suites of tests are run by `node --test`: see `readme.test.ts`. */
const programs = ran.flatMap((page, index) =>
  examplesOf(textOf(page))
    .filter(({ language, text }) => language === 'js' && !text.includes("from 'node:test'"))
    // The pages share a process, so each line carries the number of its page.
    .map(({ line, text }) => ({ page, line: index * 10_000 + line, text })),
);

let folder: string;
let printed: ReadonlyMap<number, string>;

beforeAll(async () => {
  // Within the package, so that `integrator-testkit` is the package itself, as it was built.
  folder = await mkdtemp(`${root}test/docs/.run-`);
  printed = await runPrograms(folder, programs);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(programs.map(({ page, line, text }) => [page, line % 10_000, line, text] as const))(
  'the program of %s at line %i runs, and prints what its comments say',
  (_page, _line, key, text) => {
    expect(promisedOutput(text)).not.toBe('');
    expect(printed.get(key)).toBe(promisedOutput(text));
  },
);

test('each page that is said to be run has a program', () => {
  const found = new Set(programs.map(({ page }) => page));
  expect(ran.filter((page) => !found.has(page))).toEqual([]);
});
