import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { isTestkitError } from '../../../../../spec/errors/testkit-error.ts';
import { openKept, ownDirectory, ownFile, readKept } from './state-file.ts';

/** Why a file is refused; the file, and what lies beside it, must be as it was. */
async function refusalOf(file: string): Promise<string> {
  const beside = readdirSync(dirname(file));
  const bytes = readFileSync(file);
  const error: unknown = await openKept(file).catch((reason: unknown) => reason);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(beside);
  if (!isTestkitError(error, 'StateError')) throw error;
  return error.message;
}

test('a file that is no database is refused, and not touched', async () => {
  const file = ownFile();
  for (const text of ['{"integrations": []}', 'x'.repeat(10_000)]) {
    writeFileSync(file, text);
    expect(await refusalOf(file)).toBe(`Failed to keep the state in ${file}: it is no SQLite file. Give another one.`);
  }
});

test('the database of another program is refused, and not touched', async () => {
  const file = ownFile();
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE accounts (name TEXT); INSERT INTO accounts VALUES ('mine')");
  database.close();
  expect(await refusalOf(file)).toMatch(/it is the SQLite file of another program\. Give another one\.$/);
});

test('a file of another format is refused, and not touched', async () => {
  const file = ownFile();
  await readKept(file, () => undefined);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(await refusalOf(file)).toMatch(
    /its format is 99, and this version of integrator-testkit reads 2\. Give another file, or use the version that wrote it\.$/,
  );
});

test('a directory is refused', async () => {
  const directory = join(ownDirectory(), 'state');
  mkdirSync(directory);
  await expect(openKept(directory)).rejects.toThrow(`${directory}: it is a directory. Give a file.`);
});

test('a file in a directory that is not there is refused', async () => {
  const file = join(ownDirectory(), 'nowhere', 'state.sqlite');
  await expect(openKept(file)).rejects.toThrow(
    `${file}: there is no directory ${dirname(file)}. Make it, or give another file.`,
  );
});

/** The superuser may write everything. */
const isRoot = process.getuid?.() === 0;
if (isRoot) console.warn('SKIPPED: a file that may not be written is not tried, since these tests run as root.');

test.skipIf(isRoot)('a file that may not be written is refused', async () => {
  const file = ownFile();
  await readKept(file, () => undefined);
  chmodSync(file, 0o444);
  expect(await refusalOf(file)).toMatch(/it may not be read and written\. Give a file that may\.$/);
});

test('an empty file is filled', async () => {
  const file = ownFile();
  writeFileSync(file, '');
  await readKept(file, (core) => core.create.integration({ name: 'first' }), { seed: 'empty' });
  expect(await readKept(file, ({ integrations }) => integrations.size)).toBe(1);
});

test('a server takes no state for a fake that was made without', async () => {
  const file = ownFile();
  const started = startServer({ port: 0, state: file, integrator: createCore() });
  await expect(started).rejects.toThrow(
    `Failed to keep the state in ${file}: the fake to serve was made without it. Leave out \`integrator\`, or \`state\`.`,
  );
});

test('a server that does not start leaves the file open to nobody', async () => {
  const file = ownFile();
  const first = await startServer({ port: 0, report: 'silent' });
  await expect(startServer({ port: first.port, state: file, report: 'silent' })).rejects.toThrow('the port is taken');
  await first.close();
  // SQLite takes its log away when the last connection closes.
  expect(readdirSync(dirname(file))).toEqual(['state.sqlite']);
});
