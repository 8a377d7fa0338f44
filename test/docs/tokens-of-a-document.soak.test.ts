import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

test('the programs of docs/tokens-of-a-document.md print what they say', async () => {
  const folder = await mkdtemp(`${root}test/docs/.run-tokens-`);
  try {
    const examples = examplesOf(await readFile(`${root}docs/tokens-of-a-document.md`, 'utf8'));
    const programs = examples.filter(({ language }) => language === 'js');
    const printed = await runPrograms(folder, programs);
    expect(programs.length).toBeGreaterThan(0);
    for (const { line, text } of programs) expect(printed.get(line)).toBe(promisedOutput(text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
