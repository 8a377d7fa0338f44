import { expect, test } from 'vitest';
import { cleanRuns } from '../../../../contracts/check/clean-up/found/clean-runs.ts';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { ledgerText, unfinishedRuns } from '../../../../contracts/check/ledger/ledger-text.ts';
import { plainConventions } from '../../../../contracts/check/resource/conventions.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { token } from '../any-api/judge-any.ts';
import { settingsBackend, settingsDocument, type Ways } from './settings.ts';

const baseUrl = 'https://any.example';
const tag = 'testkit-run-0123456789ab';

/** A run that was killed while it changed the settings: its ledger, and what a clean-up says and writes. */
async function cleanAfterCrash(ways: Ways, lines: readonly LedgerLine[]) {
  const { fetch, held } = settingsBackend(ways, token);
  const { updatedAt: _, ...before } = held['/settings'] ?? {};
  held['/settings'] = { ...before, theme: 'light', pageSize: 49 };
  const ledger: readonly LedgerLine[] = [
    { event: 'run', tag, baseUrl, version: 2 },
    { event: 'changing', collection: '/settings', before },
    ...lines,
  ];
  const runs = unfinishedRuns(ledger.map((line) => ledgerText(baseUrl, tag, line)).join(''));
  const written: LedgerLine[] = [];
  const report = await cleanRuns({
    contract: createContract(settingsDocument(ways)),
    conventions: plainConventions,
    runs,
    baseUrl,
    token,
    fetch,
    onLedger: (_tag, line) => void written.push(line),
    sleep: () => Promise.resolve(),
  });
  return { report, written, before, now: held['/settings'] };
}

test('after a crash, what an account has once is put back from the ledger', async () => {
  const { report, written, before, now } = await cleanAfterCrash({}, []);
  expect(now).toMatchObject(before);
  expect(report.stayed).toEqual([]);
  expect(written).toEqual([
    { event: 'restored', collection: '/settings' },
    { event: 'done', tag },
  ]);
});

test('what was put back before the crash is left alone', async () => {
  const { report, now } = await cleanAfterCrash({}, [{ event: 'restored', collection: '/settings' }]);
  expect(now).toMatchObject({ theme: 'light', pageSize: 49 });
  expect(report.runs).toMatchObject([{ isDone: true }]);
});

test('what cannot be put back after a crash stays in the ledger, and is named', async () => {
  const { report, written } = await cleanAfterCrash({ onPut: (now) => now }, []);
  expect(report.stayed).toMatchObject([
    { collection: '/settings', why: expect.stringContaining('could not be put back') },
  ]);
  expect(report.runs).toMatchObject([{ isDone: false }]);
  expect(written).toEqual([]);
});
