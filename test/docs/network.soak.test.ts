import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';

const run = promisify(execFile);

test('the program of docs/network.md runs, and prints what its comments say', async () => {
  const [program = ''] = examplesOf(await readFile(`${root}docs/network.md`, 'utf8')).map(({ text }) => text);
  // Within the package, so that `integrator-testkit` is the package itself, as it was built.
  const file = `${root}test/docs/.run-network.mjs`;
  await writeFile(file, program);
  try {
    const { stdout } = await run(process.execPath, [file]);
    expect(stdout.trimEnd()).toBe(promisedOutput(program));
  } finally {
    await rm(file, { force: true });
  }
});
