import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { openKept, ownFile, readKept, send } from './state-file.ts';

async function serve(state: string): Promise<RunningServer> {
  const server = await startServer({ port: 0, state, report: 'silent', seed: 'sample' });
  onTestFinished(() => server.close());
  return server;
}

/** Holds a file as another process does; gives what lets go of it. */
function hold(file: string, how = 'BEGIN IMMEDIATE'): () => void {
  const database = new DatabaseSync(file);
  database.exec(how);
  let isHeld = true;
  const letGo = (): void => {
    if (isHeld) database.close();
    isHeld = false;
  };
  onTestFinished(letGo);
  return letGo;
}

const ask = (server: RunningServer, account = 'default', init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/v1/integrations`, {
    ...init,
    headers: { authorization: `Bearer t@${account}`, 'content-type': 'application/json' },
  });
const post = { method: 'POST', body: '{"name":"A"}' };

test('what reads is served while another process holds the file, of an account that nobody has kept yet too', async () => {
  const file = ownFile();
  const server = await serve(file);
  expect((await ask(server)).status).toBe(200);
  const letGo = hold(file);
  for (const account of ['default', 'fresh', 'fresh']) {
    const response = await ask(server, account);
    expect([response.status, Object(await response.json()).length]).toEqual([200, 1]);
  }
  expect((await fetch(`${server.url}/__admin/accounts`)).status).toBe(200);
  letGo();
  expect((await ask(server, 'fresh', post)).status).toBe(201);
  expect((await ask(server, 'fresh')).status).toBe(200);
  expect(await readKept(file, ({ accounts }) => accounts.get('fresh').integrations.size)).toBe(2);
});

test('what writes waits until the file is free, and what reads is served meanwhile', async () => {
  const file = ownFile();
  const server = await serve(file);
  expect((await ask(server)).status).toBe(200);
  const letGo = hold(file);
  let isWritten = false;
  const writing = ask(server, 'default', post).then(({ status }) => {
    isWritten = true;
    return status;
  });
  for (let time = 0; time < 20; time += 1) expect((await ask(server)).status).toBe(200);
  expect(isWritten).toBe(false);
  letGo();
  expect(await writing).toBe(201);
});

test('a second server starts on a file that another process holds, and reads it', async () => {
  const file = ownFile();
  await readKept(file, ({ integrations }) => integrations.size);
  hold(file);
  const server = await serve(file);
  expect((await ask(server)).status).toBe(200);
});

test('a file that nobody else may even read ends in a sentence', async () => {
  const file = ownFile();
  await readKept(file, ({ integrations }) => integrations.size);
  hold(file, 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE accounts SET version = version');
  await expect(openKept(file)).rejects.toThrow(
    `Failed to keep the state in ${file}: another process holds it. Stop that process, or try again.`,
  );
});

test.skipIf(process.platform === 'win32')(
  'the file and what SQLite puts beside it are their owner’s alone',
  async () => {
    const modeOf = (path: string): number => statSync(path).mode & 0o777;
    const file = ownFile();
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    for (const made of [file, ownFile()]) {
      const core = await openKept(made);
      await send(core, 'POST', '/integrations', { body: { name: 'A' } });
      expect(['', '-wal', '-shm'].map((end) => modeOf(made + end))).toEqual([0o600, 0o600, 0o600]);
      core.close();
      chmodSync(made, 0o664);
      (await openKept(made)).close();
      expect(modeOf(made)).toBe(0o600);
    }
  },
);
