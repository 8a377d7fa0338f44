import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { isTestkitError } from '../../../../../spec/errors/testkit-error.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';
import { openKept, ownFile, readKept } from './state-file.ts';

const id = '57974ed227a82a3475cecb15';

/** A file with the sample in it, and something done to it. */
async function broken(sql: string): Promise<string> {
  const file = ownFile();
  await readKept(file, ({ integrations }) => integrations.size, { seed: 'sample' });
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return file;
}

async function refusalOf(file: string): Promise<string> {
  const error: unknown = await openKept(file).catch((reason: unknown) => reason);
  if (!isTestkitError(error, 'StateError')) throw error;
  return error.message;
}

const record = new RegExp(
  `: its record /integrations/${id} of the account "default" is no JSON object, or it has lost its place\\. Mend it with `,
);

test.each<[what: string, sql: string, says: RegExp]>(
  rowsOf(
    [
      ['a record that is no JSON', "UPDATE records SET json = '{no'", record],
      ['a record that is cut short', 'UPDATE records SET json = substr(json, 1, 20)', record],
      ['an empty record', "UPDATE records SET json = ''", record],
      ['a record that is a list', "UPDATE records SET json = '[]'", record],
      ['a record that is null', "UPDATE records SET json = 'null'", record],
      ['a record that is a text', `UPDATE records SET json = '"a"'`, record],
      ['a record that is a number', 'UPDATE records SET json = 7', record],
      ['a record of bytes', "UPDATE records SET json = x'00ff'", record],
      ['a record in JSON5', "UPDATE records SET json = '{a: 1,}'", record],
      ['a record without a version', "UPDATE records SET version = 'x'", record],
      ['a record with a version that is no whole number', 'UPDATE records SET born = 1.5', record],
      [
        'a record whose id is no text',
        "UPDATE records SET id = x'00'",
        /its record \/integrations\/\S+ of the account "default"/,
      ],
      [
        'an account with a count that is a text',
        "UPDATE accounts SET sequence = 'many'",
        /its account "default" has a count that is none\. Mend/,
      ],
      ['an account with a count below zero', 'UPDATE accounts SET version = -1', /its account "default" has a count/],
      [
        'an account with a count that is too large',
        'UPDATE accounts SET floor = 9223372036854775807',
        /its account "default" has a count/,
      ],
      ['no table of records', 'DROP TABLE records', /it has no "records"\. Mend it/],
      ['no table of accounts', 'DROP TABLE accounts', /it has no "accounts"\. Mend it/],
      [
        'a table that lacks a column',
        'ALTER TABLE accounts DROP COLUMN floor',
        /its "accounts" is not of this package/,
      ],
      [
        'a trigger, which would be run',
        'CREATE TRIGGER fill AFTER INSERT ON records BEGIN DELETE FROM records; END',
        /its "fill" is not of this package\. Mend it/,
      ],
      [
        'a view in the place of a table',
        'ALTER TABLE records RENAME TO kept; CREATE VIEW records AS SELECT * FROM kept',
        /is not of this package/,
      ],
      [
        'a column of another',
        "ALTER TABLE accounts ADD COLUMN a TEXT DEFAULT ('x')",
        /its "accounts" is not of this package/,
      ],
      ['a table of another', 'CREATE TABLE mine (a CHECK (a > 0))', /its "mine" is not of this package/],
      [
        'a format of the future',
        'PRAGMA user_version = 3',
        /its format is 3, .* Give another file, or use the version that wrote it\.$/,
      ],
      [
        'the mark of another program',
        'PRAGMA application_id = 7',
        /it is the SQLite file of another program\. Give another one\.$/,
      ],
    ],
    3,
  ),
)('%s ends in a sentence that names it, and the file is as it was', async (_what, sql, says) => {
  const file = await broken(sql);
  const bytes = readFileSync(file);
  const message = await refusalOf(file);
  expect(message).toMatch(says);
  expect(message).toMatch(/^Failed to keep the state in [^\n]+\.$/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test.each(['ANALYZE', 'VACUUM', 'REINDEX', 'PRAGMA wal_checkpoint(TRUNCATE)'])(
  'a file that somebody looked after is taken: %s',
  async (sql) => {
    const file = await broken(sql);
    expect(await readKept(file, ({ integrations }) => integrations.size)).toBeGreaterThan(0);
  },
);

test.each(['x'.repeat(300), 'loop'])('a place that nobody can look at ends in a sentence: %s', async (name) => {
  const file = join(dirname(ownFile()), name);
  if (name === 'loop') symlinkSync(file, file);
  expect(await refusalOf(file)).toMatch(/nobody can look at it \((?:ENAMETOOLONG|ELOOP)\)\. Give another file\.$/);
});

test('a file that is cut short, anywhere, ends in a sentence', async () => {
  const whole = readFileSync(await broken('PRAGMA journal_mode = DELETE'));
  const file = ownFile();
  const read: number[] = [];
  for (let length = 1; length < whole.length; length += soaking ? 997 : 9973) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    const core = await openKept(file).catch((error: unknown) => error);
    if (isTestkitError(core, 'StateError'))
      expect(core.message).toMatch(/^Failed to keep the state in [^\n]+: [^\n]+\. [^\n]+\.$/);
    else read.push(length);
  }
  expect(read).toEqual([]);
});

test('a file with any page of noise ends in a sentence or is read', async () => {
  const whole = readFileSync(await broken('PRAGMA journal_mode = DELETE'));
  const file = ownFile();
  for (let at = 100; at < whole.length; at += soaking ? 1024 : 16_384) {
    const noise = Buffer.from(whole);
    for (let index = at; index < Math.min(at + 700, noise.length); index += 1) noise[index] = (index * 7919) % 256;
    writeFileSync(file, noise);
    const opened: unknown = await openKept(file).then(
      (core) => {
        const { size } = core.integrations;
        core.close();
        return size;
      },
      (error: unknown) => error,
    );
    if (typeof opened !== 'number') expect(isTestkitError(opened, 'StateError')).toBe(true);
  }
});

test('a record that is broken while a server runs is reported to whoever asks for it, with its name', async () => {
  const file = ownFile();
  const core = await openKept(file, { seed: 'sample' });
  expect(core.integrations.size).toBe(1);
  const database = new DatabaseSync(file);
  database.exec("UPDATE records SET json = '{no', version = version + 1; UPDATE accounts SET version = version + 1");
  database.close();
  const says = `Failed to keep the state in ${file}: its record /integrations/${id} of the account "default" is no JSON (`;
  expect(() => core.integrations.all()).toThrow(says);
  await expect(
    core.fetch('https://api.integrator.io/v1/integrations', { headers: { authorization: 'Bearer t' } }),
  ).rejects.toThrow(says);
});
