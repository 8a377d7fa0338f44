import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseUrl, brokenOff, clean, server } from './command-line.ts';

test.each([
  ['503', { status: 503 }],
  ['401', { status: 401 }],
  ['403', { status: 403 }],
  ['500', { status: 500 }],
  ['dropped connections', { connection: 'reset' as const }],
  ['half a body', { connection: 'truncated' as const }],
  ['503 for deletions only', { status: 503, method: 'DELETE' as const }],
  ['nothing for deletions', { connection: 'reset' as const, method: 'DELETE' as const }],
])('a backend that responds with %s keeps the ledger, and the sentence says so', async (_what, fault) => {
  const { path, account, left } = brokenOff();
  const { faults } = server.integrator.accounts.get(account);
  faults.add(fault);
  const { code, said, kept } = await clean(path, account, { yes: true });
  expect([code, kept, left()]).toEqual([1, true, 2]);
  expect(said).toContain(`${path} is kept`);
  expect(said).not.toContain('    at ');
  faults.clear();
  expect(await clean(path, account, { yes: true })).toMatchObject({ code: 0, kept: false });
});

test('a backend that is not there keeps the ledger', async () => {
  const { path } = brokenOff();
  const nowhere = 'http://127.0.0.1:9/v1';
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(baseUrl, nowhere));
  expect(await clean(path, 'any', { yes: true, baseUrl: nowhere })).toMatchObject({ code: 1, kept: true });
});
