import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

test('each program of docs/app.md runs, and prints what its comments say', async () => {
  const programs = examplesOf(await readFile(`${root}docs/app.md`, 'utf8'));
  expect(programs.map(({ language }) => language)).toEqual(['js', 'js']);
  const folder = await mkdtemp(`${root}test/docs/.run-app-`);
  try {
    const printed = await runPrograms(folder, programs);
    for (const { line, text } of programs) expect(printed.get(line)).toBe(promisedOutput(text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
