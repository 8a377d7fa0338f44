import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../package/entries.ts';

const slow = 60_000;
let folder: string;

/** What a command printed, and how it ended. */
interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

beforeAll(async () => {
  // A copy within the package, so that nothing is left in the examples and `integrator-testkit` is the package itself.
  await mkdir(`${root}coverage`, { recursive: true });
  folder = await mkdtemp(`${root}coverage/examples-`);
  await cp(`${root}examples`, folder, { recursive: true, filter: (path) => !/\/(node_modules|coverage)$/.test(path) });
  const settings = await readFile(`${folder}/tsconfig.json`, 'utf8');
  await writeFile(`${folder}/tsconfig.json`, settings.replace('../tsconfig.json', '../../tsconfig.json'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the vitest example passes, and prints and writes its coverage', { timeout: slow }, async () => {
  const { code, stdout } = await vitest();
  expect(stdout).toContain('6 passed');
  expect(stdout).toContain(
    'Never exercised:\n  operations       patchIntegration, getIntegrationDependencies, cloneIntegration, runInstaller,',
  );
  expect(existsSync(`${folder}/vitest/coverage/contract/index.html`)).toBe(true);
  expect(code).toBe(0);
});

test('the vitest example fails where its client is broken, and says in which field', { timeout: slow }, async () => {
  const client = `${folder}/client/integrations.mjs`;
  const text = await readFile(client, 'utf8');
  const broken = text.replace("send('POST', base, { name })", "send('POST', base, { name, sandbox: 'no' })");
  expect(broken).not.toBe(text);
  await writeFile(client, broken);
  const { code, stdout, stderr } = await vitest();
  await writeFile(client, text);
  expect(stdout + stderr).toContain('body/sandbox: `sandbox` must be boolean, but is the string "no".');
  expect(code).toBe(1);
});

test('the code of an app passes its tests', async () => {
  const { code, stdout } = await node('--test', `${folder}/smartconnector/app.test.mjs`);
  expect(stdout).toMatch(/pass 5$/m);
  expect(code).toBe(0);
});

test('the node:test example passes, and leaves coverage for the command', async () => {
  const { code, stdout } = await node('--test', 'integrations.test.mjs');
  expect(stdout).toMatch(/pass 4$/m);
  expect(code).toBe(0);
  expect(readdirSync(`${folder}/node-test/coverage/contract`)).toEqual([expect.stringMatching(/^worker-\d+-0\.json$/)]);
  expect(await node(`${root}dist/cli.js`, 'coverage')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^createIntegration +2 /m),
  });
});

test('the examples compile against the built package, and a misspelt expectation does not', {
  timeout: slow,
}, async () => {
  const compile = (): Promise<Outcome> =>
    run(process.execPath, [`${root}node_modules/typescript-7/bin/tsc`, '--noEmit', '-p', 'tsconfig.json'], folder);
  expect(await compile()).toEqual({ code: 0, stdout: '', stderr: '' });
  const suite = `${folder}/vitest/integrations.test.ts`;
  await writeFile(suite, (await readFile(suite, 'utf8')).replace('{ path: {', '{ paht: {'));
  expect((await compile()).stdout).toContain("'paht' does not exist in type 'ExpectedRequest'");
});

test('every file that the README of the examples links to is there', async () => {
  const text = await readFile(`${root}examples/README.md`, 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(`${root}examples/${path}`))).toEqual([]);
});

function vitest(): Promise<Outcome> {
  return run(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run'], `${folder}/vitest`);
}

function node(...args: readonly string[]): Promise<Outcome> {
  return run(process.execPath, args, `${folder}/node-test`);
}

/** Runs a command as a user would: not as a part of this test run. */
async function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const { VITEST: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  return promisify(execFile)(command, [...args], { cwd, env: { ...env, NO_COLOR: '1' } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}
