import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { run, start } from './command.ts';

const server = await startServer({ port: 0, report: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-crash-'));
const ledger = '.integrator-testkit-ledger.ndjson';
let left = 0;

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Refused writes leave nothing behind, and they are most of a run. */
const parts = 'examples,positive,security,stateful';

/** The moments of the kill, in requests that were served by then: spread over the whole run, by chance. */
const kills = 10;
const moments = Array.from({ length: kills }, (_, index) => Math.floor(5 + ((index + Math.random()) * 240) / kills));

test.concurrent.each(moments.map((returned, index) => [index, returned] as const))(
  'a run that is killed leaves nothing behind once it is cleaned up (%i: after %i requests)',
  async (index, returned) => {
    const token = `a-long-token@crash-${index}`;
    const target = ['--base-url', `${server.url}/v1`, '--token', token, '--ledger', `${index}.ndjson`];
    const { integrations, journal } = server.integrator.accounts.get(`crash-${index}`);
    const before = integrations.all();
    const { child, finished } = start(folder, [
      'check',
      '--write',
      '--rate',
      '2000',
      '--runs',
      '3',
      '--phases',
      parts,
      ...target,
    ]);
    // Before it notes what it is about to write, a run has nothing to leave behind.
    const isNoted = (): boolean => existsSync(join(folder, `${index}.ndjson`));
    await until(() => journal.recorded >= returned && isNoted(), finished);
    child.kill('SIGKILL');
    expect((await finished).signal).toBe('SIGKILL');
    // What is on its way to the server when its sender dies may still arrive.
    await new Promise((resolve) => setTimeout(resolve, 100));
    left += integrations.size - before.length;
    const { code, stdout, stderr } = await run(folder, ['check', '--clean', '--yes', ...target]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Cleaned up after 1 unfinished run/m);
    expect(code).toBe(0);
    expect(integrations.all()).toEqual(before);
    await expect(readFile(join(folder, `${index}.ndjson`))).rejects.toThrow(/ENOENT/);
  },
);

test('the kills did leave something behind to clean up', () => {
  expect(left).toBeGreaterThan(0);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops a run, which cleans up and exits with %i', async (signal, exitCode) => {
  const { integrations, journal } = server.integrator.accounts.get(signal);
  const before = integrations.all();
  const target = ['--base-url', `${server.url}/v1`, '--token', `a-long-token@${signal}`];
  const { child, finished } = start(folder, ['check', '--write', '--rate', '500', ...target]);
  await until(() => journal.recorded >= 200, finished);
  child.kill(signal);
  const { code, stdout, stderr } = await finished;
  expect(code).toBe(exitCode);
  expect(stderr).toContain(`${signal}: stopping and cleaning up.`);
  expect(stdout).toContain('was not judged to the end');
  expect(stdout).toContain('the run was stopped');
  expect(integrations.all()).toEqual(before);
  await expect(readFile(join(folder, ledger))).rejects.toThrow(/ENOENT/);
});

test('a second Ctrl-C ends the run at once, and says how to clean up', async () => {
  const { integrations, journal } = server.integrator.accounts.get('twice');
  const before = integrations.all();
  const target = ['--base-url', `${server.url}/v1`, '--token', 'a-long-token@twice'];
  // So slow that the clean-up cannot be over before the second signal.
  const { child, finished } = start(folder, ['check', '--write', '--rate', '5', ...target]);
  // The run is written down before its first write; only then is there something to clean.
  await until(() => journal.recorded >= 3 && existsSync(join(folder, ledger)), finished);
  child.kill('SIGINT');
  child.stderr?.once('data', () => child.kill('SIGINT'));
  const { code, stderr } = await finished;
  expect(code).toBe(130);
  const [, command = ''] = /integrator-testkit (check --clean .*)$/m.exec(stderr) ?? [];
  const cleaned = await run(folder, [...command.split(' '), '--yes', '--token', 'a-long-token@twice']);
  expect(cleaned.code, stderr + cleaned.stdout + cleaned.stderr).toBe(0);
  expect(integrations.all()).toEqual(before);
});

test('a clean-up that is stopped is gone on with by the next', async () => {
  const { records, journal } = server.integrator.accounts.get('halves');
  // The audit tells of what was removed, too, and what a run removes just as it is killed waits in the bin.
  const all = (): readonly (readonly object[])[] =>
    Object.entries(records).map(([name, one]) => (['audit', 'recycleBin'].includes(name) ? [] : (one?.all() ?? [])));
  const size = (): number => all().flat().length;
  const before = all();
  const target = [
    'check',
    '--base-url',
    `${server.url}/v1`,
    '--token',
    'a-long-token@halves',
    '--ledger',
    'halves.ndjson',
  ];
  const { child, finished } = start(folder, [...target, '--write', '--rate', '2000', '--phases', 'examples,positive']);
  await until(() => size() > before.flat().length + 4, finished);
  child.kill('SIGKILL');
  await finished;
  const left = size();
  const deletions = (): number => journal.find({ method: 'DELETE' }).length;
  const deleted = deletions();
  const cleaning = start(folder, [...target, '--clean', '--yes', '--rate', '20']);
  await until(() => deletions() > deleted, cleaning.finished);
  cleaning.child.kill('SIGTERM');
  const stopped = await cleaning.finished;
  expect(stopped.code, stopped.stderr).toBe(143);
  expect(stopped.stderr).toContain('SIGTERM: stopping.');
  expect(size()).toBeLessThan(left);
  expect(size()).toBeGreaterThan(before.flat().length);
  const { code, stdout, stderr } = await run(folder, [...target, '--clean', '--yes']);
  expect(code, stdout + stderr).toBe(0);
  expect(all()).toEqual(before);
  expect(existsSync(join(folder, 'halves.ndjson'))).toBe(false);
});

test('a clean-up where nothing is left says so', async () => {
  const { code, stdout } = await run(folder, [
    'check',
    '--clean',
    '--base-url',
    `${server.url}/v1`,
    '--token',
    'any-token',
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Nothing to clean up/);
});

async function until(holds: () => boolean, finished: Promise<unknown>): Promise<void> {
  let isOver = false;
  void finished.then(() => {
    isOver = true;
  });
  while (!holds()) {
    if (isOver) throw new Error('The run was over before it could be killed.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
