import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { LedgerLine } from '../../../../../../contracts/check/ledger/ledger.ts';
import { ledgerText } from '../../../../../../contracts/check/ledger/ledger-text.ts';
import { cleanAfterRuns } from '../../../../../../mocks/surfaces/cli/check/clean-up/clean-after-runs.ts';
import { readCheckOptions } from '../../../../../../mocks/surfaces/cli/check/options/check-options.ts';
import type { RunningServer } from '../../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../../mocks/surfaces/server/start-server.ts';

export const server: RunningServer = await startServer({ port: 0, report: 'silent' });
export const baseUrl: string = `${server.url}/v1`;
export const folder: string = mkdtempSync(join(tmpdir(), 'integrator-testkit-clean-'));
export const collection = '/integrations';
export const tag = 'testkit-run-aaaa';
let files = 0;

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** A ledger of a run in an account of its own, which has left some records behind. */
export function brokenOff(count = 2): { readonly path: string; readonly account: string; readonly left: () => number } {
  const account = `account-${++files}`;
  const { integrations } = server.integrator.accounts.get(account);
  const before = integrations.size;
  const ids = Array.from(
    { length: count },
    (_, at) => `71${files.toString().padStart(6, '0')}${at.toString().padStart(16, '0')}`,
  );
  for (const [at, _id] of ids.entries())
    integrations.put({ _id, name: `${tag} ${at}`, lastModified: '2024-01-01T00:00:00.000Z' });
  const lines: LedgerLine[] = [
    { event: 'run', tag, baseUrl, version: 2 },
    ...ids.map((id): LedgerLine => ({ event: 'created', collection, id })),
  ];
  return {
    path: ledgerOf(lines.map((line) => ledgerText(baseUrl, tag, line)).join('')),
    account,
    left: () => integrations.size - before,
  };
}

export function ledgerOf(text: string): string {
  const path = join(folder, `${++files}.ndjson`);
  writeFileSync(path, text);
  return path;
}

/** Cleans up as the command does. */
export async function clean(
  ledger: string,
  account: string,
  raw: Record<string, unknown> = {},
): Promise<{ readonly code: number; readonly said: string; readonly kept: boolean }> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const words = ['--token', `a-long-token@${account}`];
  const options = readCheckOptions({ clean: true, baseUrl, ledger, rate: 100_000, ...raw }, words, {});
  const code = await cleanAfterRuns(options, { print: say, complain: say });
  return { code, said: said.join('\n'), kept: existsSync(ledger) };
}
