import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { type Outcome, run } from './command.ts';
import { startFaulty } from './faulty-backend.ts';

const token = 'a-secret-of-the-command-tests';
const server = await startServer({ port: 0, report: 'silent' });
const base = `${server.url}/v1`;
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-check-'));
const faulty = await startFaulty(server.url, token);
const fast = ['--base-url', base, '--token', token, '--rate', '5000'];
const bad = ['--base-url', `${faulty.url}/v1`, '--token', token, '--rate', '5000', '--phases', 'examples'];

afterAll(async () => {
  faulty.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const check = (...words: readonly string[]): Promise<Outcome> => run(folder, ['check', ...words]);
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

test('what was recorded from one account is checked against another', async () => {
  const write = ['--write', '--phases', 'examples,stateful'];
  expect((await check(...fast, ...write, '--record', 'live.ndjson')).code).toBe(0);
  const other = ['--base-url', base, '--token', `${token}@fresh`, '--rate', '5000'];
  const { code, stdout } = await check(...other, ...write, '--replay', 'live.ndjson');
  expect(stdout).toMatch(/responds as it was recorded: /);
  expect(code).toBe(0);
  const differing = await check(...bad, '--replay', 'live.ndjson', '--reporter', 'json');
  expect(differing.code).toBe(1);
  expect(JSON.parse(differing.stdout).failures[0]).toMatchObject({ phase: 'parity', operation: 'getTokenInfo' });
});

test('two backends are compared while one is judged', async () => {
  const against = ['--against', base, '--against-token', `${token}@second`];
  const { code, stdout } = await check(...fast, '--write', '--phases', 'examples,stateful', ...against);
  const [, passed, leftOut] = /^ {2}parity {4}(\d+) passed, (\d+) left out$/m.exec(stdout) ?? [];
  // What is no record of the run, such as a job of the account, is read by one, and not asked for by the other.
  expect(Number(leftOut), stdout).toBeLessThan(Number(passed) / 10);
  expect(stdout).not.toContain('could not tell its own records');
  expect(code).toBe(0);
});

test('a baseline is written, passes, and is out of date once the backend is mended', async () => {
  const baseline = ['--baseline', 'known.json'];
  expect((await check(...bad, ...baseline, '--update-baseline')).code).toBe(0);
  expect(JSON.parse(await read('known.json')).failures).not.toEqual([]);
  const known = await check(...bad, ...baseline);
  expect(known.code).toBe(0);
  expect(known.stdout).toContain('Known failures, in the baseline:');
  const mended = await check(...fast, '--phases', 'examples', ...baseline);
  expect(mended.code).toBe(1);
  expect(mended.stdout).toMatch(/^✗ The baseline is out of date: \d+ known failures? fixed\./);
  expect((await check(...fast, '--phases', 'examples', ...baseline, '--update-baseline')).code).toBe(0);
  expect(JSON.parse(await read('known.json')).failures).toEqual([]);
});

test('a run that may write leaves the account as it was, and no ledger', async () => {
  const before = server.integrator.integrations.all();
  const { code, stdout } = await check(...fast, '--write', '--runs', '3', '--phases', 'examples,positive,stateful');
  expect(code, stdout).toBe(0);
  expect(server.integrator.integrations.all()).toEqual(before);
  await expect(read('.integrator-testkit-ledger.ndjson')).rejects.toThrow(/ENOENT/);
});

test('the token may come from the environment, and is no number where it looks like one', async () => {
  const narrow = await startServer({ port: 0, report: 'silent', tokens: ['00712345'] });
  const words = ['check', '--base-url', `${narrow.url}/v1`, '--phases', 'examples'];
  expect((await run(folder, words, { INTEGRATOR_TESTKIT_TOKEN: '00712345' })).code).toBe(0);
  expect((await run(folder, [...words, '--token', '00712345'])).code).toBe(0);
  await narrow.close();
});
