import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { readBaseline } from '../../../contracts/baseline/baseline.ts';
import { currentId } from '../../../contracts/baseline/former-names.ts';
import { unfinishedRuns } from '../../../contracts/check/ledger/ledger-text.ts';
import { createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import { readRecording, writeRecording } from '../../../contracts/parity/recording/recording-file.ts';
import { formerTables } from '../../../mocks/surfaces/server/state/file/former/former-tables.ts';
import { ownFile, readKept } from '../../mocks/surfaces/server/state/state-file.ts';

test('a baseline of an earlier version names the same failures', () => {
  const id = 'examples › listIntegrations › a plain request is answered as documented › answered';
  const text = JSON.stringify({ version: 1, failures: [{ id, sentence: 'No.' }] });
  expect(readBaseline(text, 'b.json')).toEqual([
    { id: 'examples › listIntegrations › a plain request gets a response as documented › responds', sentence: 'No.' },
  ]);
  expect(currentId('security › listIntegrations › HEAD is answered as GET is, without a body › success')).toBe(
    'security › listIntegrations › HEAD is served as GET is, without a body › success',
  );
  expect(currentId('parity › a name with answered in it › status')).toBe(
    'parity › a name with answered in it › status',
  );
});

test('a ledger of an earlier version says of each request whether it got a response', () => {
  const own = { tag: 'testkit-run-a', baseUrl: 'https://a.test/v1' };
  const lines = [
    { event: 'run', version: 2 },
    { event: 'intent', number: 1, collection: '/pets' },
    { event: 'answered', number: 1 },
    { event: 'intent', number: 2, collection: '/pets' },
  ];
  const [run] = unfinishedRuns(lines.map((line) => JSON.stringify({ ...line, ...own })).join('\n'));
  expect(run?.open).toHaveLength(1);
});

test('a recording of an earlier version is read', () => {
  const request = { method: 'GET', target: '/pets', contentType: null, body: undefined, credentials: 'good' } as const;
  const response = { status: 200, headers: {}, body: { kind: 'none' } } as const;
  const recording = {
    document: { title: 'A', version: '1' },
    seed: 1,
    wrote: false,
    others: {},
    steps: [{ operation: 'listPets', request, response }],
  };
  const text = writeRecording(recording);
  expect(readRecording(text.replace('"response":', '"answer":'), 'r.ndjson')).toEqual(readRecording(text, 'r.ndjson'));
});

test('the coverage of a worker of an earlier version is merged, and `astray` is `unrouted`', () => {
  const coverage = createCoverage(integratorContract());
  const { unrouted, ...file } = JSON.parse(JSON.stringify(coverage));
  coverage.merge({ ...file, astray: { 'GET /v1/cats': 2 } });
  const report = coverage.report();
  expect([unrouted, report.unrouted]).toEqual([{}, [{ request: 'GET /v1/cats', count: 2 }]]);
  expect(report.astray).toBe(report.unrouted);
});

test('a file of state of an earlier version is upgraded, and holds what it held', async () => {
  const file = ownFile();
  const records = await readKept(file, ({ integrations }) => integrations.all());
  makeFormer(file);
  expect(await readKept(file, ({ integrations }) => integrations.all())).toEqual(records);
  expect(await readKept(file, ({ integrations }) => integrations.all())).toEqual(records);
});

test('a file of state of an earlier version with something strange in it is refused', async () => {
  const file = ownFile();
  await readKept(file, ({ integrations }) => integrations.all());
  makeFormer(file);
  const database = new DatabaseSync(file);
  database.exec('CREATE TRIGGER fill AFTER INSERT ON records BEGIN DELETE FROM records; END');
  database.close();
  await expect(readKept(file, () => undefined)).rejects.toThrow(/its "fill" is not of this package/);
});

/** Gives a file the tables that earlier versions made, with what it holds. */
function makeFormer(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(`
    DROP INDEX records_by_version;
    ALTER TABLE records RENAME TO current_records;
    ${formerTables}
    INSERT INTO worlds SELECT name, sequence, version, floor FROM accounts ORDER BY rowid;
    INSERT INTO records SELECT position, account, path, id, json, born, version FROM current_records;
    DROP TABLE current_records;
    DROP TABLE accounts;
    PRAGMA user_version = 1;
  `);
  database.close();
  for (const beside of ['-wal', '-shm']) rmSync(file + beside, { force: true });
}
