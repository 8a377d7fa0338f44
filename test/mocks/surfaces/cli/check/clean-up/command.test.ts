import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerText } from '../../../../../../contracts/check/ledger/ledger-text.ts';
import { openLedgerFile } from '../../../../../../mocks/surfaces/cli/check/clean-up/ledger-file.ts';
import { soakTest } from '../../../../../soak/soaking.ts';
import { baseUrl, brokenOff, clean, collection, folder, ledgerOf, server, tag } from './command-line.ts';

test('without a terminal and without --yes nothing is removed, and it says what would go', async () => {
  const { path, account, left } = brokenOff(30);
  const { code, said, kept } = await clean(path, account);
  expect([code, kept, left()]).toEqual([2, true, 30]);
  expect(said).toContain(`To be removed from ${baseUrl}: 30 records.`);
  expect(said).toContain('and 10 more');
  expect(said).toContain('Give --yes');
});

test('--yes removes, --dry-run shows, and the ledger goes with the last run', async () => {
  const { path, account, left } = brokenOff();
  expect(await clean(path, account, { dryRun: true })).toMatchObject({ code: 0, kept: true });
  expect(left()).toBe(2);
  const { code, said, kept } = await clean(path, account, { yes: true });
  expect([code, kept, left()]).toEqual([0, false, 0]);
  expect(said).toContain('Cleaned up after 1 unfinished run');
  expect(await clean(path, account, { yes: true })).toMatchObject({
    code: 0,
    said: `Nothing to clean up: there is no ledger ${path}.`,
  });
});

soakTest('the token of another account keeps the ledger, and --forget is for what was removed by hand', async () => {
  const { path, account, left } = brokenOff();
  const other = await clean(path, 'another', { yes: true });
  expect([other.code, other.kept, left()]).toEqual([1, true, 2]);
  expect(other.said).toContain(`None of the records of ${tag} is there.`);
  server.integrator.accounts.get(account).reset();
  expect(await clean(path, account, { yes: true })).toMatchObject({ code: 1, kept: true });
  expect(await clean(path, account, { yes: true, forget: true })).toMatchObject({ code: 0, kept: false });
});

test('a ledger of another base URL is refused, and says of which', async () => {
  const path = ledgerOf(ledgerText('https://elsewhere.example/v1', tag, { event: 'created', collection, id: '1' }));
  const { code, said, kept } = await clean(path, 'any', { yes: true });
  expect([code, kept]).toEqual([1, true]);
  expect(said).toContain('https://elsewhere.example/v1');
});

test.each([
  ['a folder', (): string => folder, /it is a folder/],
  ['another file', (): string => ledgerOf('{"name":"mine"}'), /it holds something else than a ledger/],
])('%s is no ledger: it is left as it is, and the command refuses', async (_what, make, words) => {
  const path = make();
  await expect(clean(path, 'any', { yes: true })).rejects.toThrow(words);
  expect(existsSync(path)).toBe(true);
  expect(() => openLedgerFile(path)).toThrow(words);
});

test.each([
  ['an empty ledger', ''],
  ['a ledger that was cut off in its first line', '{"event":"ru'],
])('%s has nothing to clean up', async (_what, text) => {
  const path = ledgerOf(text);
  expect(await clean(path, 'any', { yes: true })).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Nothing to clean up/),
  });
});

test('a run that is running still is left alone, unless somebody names it', async () => {
  const { path, account, left } = brokenOff();
  const own = ledgerText(
    baseUrl,
    tag,
    { event: 'run', tag, baseUrl, version: 2 },
    { pid: process.ppid, host: hostname() },
  );
  writeFileSync(path, own + readFileSync(path, 'utf8').split('\n').slice(1).join('\n'));
  const { code, said, kept } = await clean(path, account, { yes: true });
  expect([code, kept, left()]).toEqual([1, true, 2]);
  expect(said).toContain(`--run-name aaaa`);
  expect(await clean(path, account, { yes: true, runName: 'aaaa' })).toMatchObject({ code: 0, kept: false });
});

test('a line behind one that was cut off stands on a line of its own, and a run that goes on keeps the file', () => {
  const path = ledgerOf('{"event":"crea');
  const one = openLedgerFile(path);
  one.writer(baseUrl, 'a')({ event: 'run', tag: 'a', baseUrl, version: 2 });
  const other = openLedgerFile(path);
  other.writer(baseUrl, 'b')({ event: 'run', tag: 'b', baseUrl, version: 2 });
  one.writer(baseUrl, 'a')({ event: 'done', tag: 'a' });
  one.settle();
  expect(one.unfinished().map((run) => run.tag)).toEqual(['b']);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5);
  other.writer(baseUrl, 'b')({ event: 'done', tag: 'b' });
  other.settle();
  expect([existsSync(path), existsSync(`${path}.lock`)]).toEqual([false, false]);
});

soakTest('a lock that was left behind by a kill is broken', () => {
  const path = ledgerOf('');
  writeFileSync(`${path}.lock`, '');
  mkdirSync(join(folder, 'made'), { recursive: true });
  const ledger = openLedgerFile(path);
  ledger.writer(baseUrl, 'a')({ event: 'run', tag: 'a', baseUrl, version: 2 });
  expect(ledger.unfinished()).toHaveLength(1);
  expect(existsSync(`${path}.lock`)).toBe(false);
});
