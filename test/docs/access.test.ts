import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';

const programs = examplesOf(await readFile(`${root}docs/access.md`, 'utf8'));

test('docs/access.md has a program for tokens of a test and one for tokens of the API', () => {
  expect(programs.map(({ language }) => language)).toEqual(['js', 'js']);
});

test.each(programs)('the program in line $line of docs/access.md prints what its comments say', async ({ text }) => {
  const folder = await mkdtemp(`${root}test/docs/.run-access-`);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await writeFile(`${folder}/program.mjs`, text.replace("'integrator-testkit'", `'${root}mocks/index.ts'`));
    await import(`${folder}/program.mjs`);
    expect(log.mock.calls.map((printed) => printed.join(' ')).join('\n')).toBe(promisedOutput(text));
  } finally {
    log.mockRestore();
    await rm(folder, { recursive: true, force: true });
  }
});
