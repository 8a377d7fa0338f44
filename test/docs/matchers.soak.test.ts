import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf } from './examples.ts';

const examples = examplesOf(await readFile(`${root}docs/matchers.md`, 'utf8'));
const programs = examples.filter(({ language }) => language === 'js');
const typed = examples.filter(({ language }) => language === 'ts');
const commands = examples.filter(({ language }) => language === 'sh');
const slow = 60_000;

/** What a command printed, and how it ended. */
interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeAll(async () => {
  // Within the package, so that `integrator-testkit` is the package itself, as it was built.
  await mkdir(`${root}coverage`, { recursive: true });
  folder = await mkdtemp(`${root}coverage/matchers-doc-`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(programs.map(({ line, text }) => [line, text] as const))(
  'the program at line %i of the guide runs, and prints what its comments say',
  async (line, text) => {
    const { code, stdout, stderr } = await run(await file(`line-${line}.mjs`, text));
    const promised = [...text.matchAll(/^\/\/ (.*)$/gm)].map(([, words]) => words).join('\n');
    expect([code, stderr]).toEqual([0, '']);
    if (promised !== '') expect(stdout.trimEnd()).toBe(promised);
  },
);

test('the test of the guide passes in node:test', async () => {
  const text = programs.find((program) => program.text.includes("from 'node:test'"))?.text ?? '';
  expect((await run('--test', await file('suite.mjs', text))).stdout).toMatch(/pass 1$/m);
});

test('the suite and the config of the guide pass in vitest', { timeout: slow }, async () => {
  const [suite, config, ...others] = typed;
  expect(others).toEqual([]);
  await file('guide.test.ts', suite?.text ?? '');
  await file('vitest.config.ts', config?.text ?? '');
  const { code, stdout, stderr } = await run(`${root}node_modules/vitest/vitest.mjs`, 'run');
  expect(stdout).toContain('2 passed');
  expect(stdout).toContain('Coverage of integrator.io Integration API');
  expect(await readFile(`${folder}/coverage/contract/index.html`, 'utf8')).toMatch(/^<!doctype html>/);
  // Two tests do not get as far as the guide wants a suite to get.
  expect(stderr).toContain('and 80 % has to be.');
  expect(code).toBe(1);
});

test('the command of the guide reports what its programs have collected', async () => {
  const [command] = commands;
  const words = command?.text.trim().split(' ') ?? [];
  expect(words.slice(0, 2)).toEqual(['npx', 'integrator-testkit']);
  await run(await file('collects.mjs', programs.find(({ text }) => text.includes('collectCoverage'))?.text ?? ''));
  const { code, stdout, stderr } = await run(`${root}dist/cli.js`, ...words.slice(2));
  expect(stdout).toContain('The page is coverage.html');
  expect(stderr).toContain('Failed to reach the coverage of the contract');
  expect(code).toBe(1);
});

async function file(name: string, text: string): Promise<string> {
  await writeFile(`${folder}/${name}`, text);
  return `${folder}/${name}`;
}

/** Runs a program as a user would: not as a part of this test run. */
async function run(...args: readonly string[]): Promise<Outcome> {
  const { VITEST: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  return promisify(execFile)(process.execPath, [...args], { cwd: folder, env: { ...env, NO_COLOR: '1' } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}
