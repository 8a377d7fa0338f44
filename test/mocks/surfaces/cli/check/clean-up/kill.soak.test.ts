import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../../../../../mocks/surfaces/server/start-server.ts';
import { run, start } from '../command.ts';

/** `TESTKIT_KILLS=50 npx vitest run --config vitest.soak.config.ts clean-up/kill` kills fifty times. */
const kills = Number(process.env['TESTKIT_KILLS'] ?? 8);

/** How many records of others the account holds. */
const records = 12_000;

/** The moments of the kills, in requests that were served by then: half of them within the first forty. */
const moments = Array.from({ length: kills }, (_, at) =>
  at % 2 === 0 ? Math.floor(1 + (40 * at) / kills) : Math.floor(40 + (900 * at) / kills),
);

const server = await startServer({ port: 0, report: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-kills-'));
const { integrations, journal } = server.integrator.accounts.get('full');

for (let at = integrations.size; at < records; at++) {
  const tag = `testkit-run-kill-${at % kills}`;
  integrations.put({
    _id: `70${at.toString(16).padStart(22, '0')}`,
    name: nameOf(at, tag),
    ...(at % 7 === 0 && { readme: `What was left of ${tag} record was removed by hand.` }),
    lastModified: new Date(Date.UTC(2024, 0, 1) + at * 1000).toISOString(),
  });
}

/** Names that quote the tag of a run of this test, and names that do not. */
function nameOf(at: number, tag: string): string {
  const names = [
    `Copy of ${tag} record`,
    `Clone - ${tag} record`,
    `${tag}0 record`,
    `${tag}_2 record`,
    `${tag}-b record`,
    `${tag}: notes`,
    `see ${tag} record`,
    ` ${tag} record`,
    tag.toUpperCase(),
  ];
  return at % 20 === 0 ? (names[(at / 20) % names.length] ?? '') : `Orders ${at}`;
}

const shown = (): string[] => integrations.all().map((record) => JSON.stringify(record));
const before = shown();
const figures = { left: 0, ledgers: 0, unwritten: 0, done: 0 };

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(moments.map((returned, at) => [at, returned] as const))(
  'nothing is left of run %i, which is killed after %i requests, and every record of others is as it was',
  async (at, returned) => {
    const ledger = join(folder, `${at}.ndjson`);
    const target = ['check', '--base-url', `${server.url}/v1`, '--ledger', ledger, '--rate', '5000'];
    const token = ['--token', 'a-long-token@full'];
    journal.clear();
    const names = ['--run-name', `kill-${at}`];
    const { child, finished } = start(folder, [...target, ...token, '--write', '--runs', '3', ...names]);
    let isOver = false;
    void finished.then(() => {
      isOver = true;
    });
    while (journal.recorded < returned && !isOver) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    expect((await finished).signal).toBe('SIGKILL');
    // What is on its way to the server when its sender dies may still arrive.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const left = integrations.size - records;
    figures.left += left;
    const killed = shown();
    if (existsSync(ledger)) {
      figures.ledgers += 1;
      const text = await readFile(ledger, 'utf8');
      const wrong = await run(folder, [...target, '--token', 'a-long-token@empty', '--clean', '--yes']);
      expect(wrong.code, wrong.stdout + wrong.stderr).toBe(1);
      expect(await readFile(ledger, 'utf8')).toBe(text);
      expect(shown()).toEqual(killed);
    } else {
      figures.unwritten += 1;
      expect(left).toBe(0);
    }
    const right = await run(folder, [...target, ...token, '--clean', '--yes']);
    expect(right.code, right.stdout + right.stderr).toBe(0);
    if (/^Cleaned up/m.test(right.stdout)) figures.done += 1;
    expect(existsSync(ledger)).toBe(false);
    expect(shown()).toEqual(before);
  },
  60_000,
);

test('the kills did leave records and ledgers behind', () => {
  console.log(`${kills} kills in an account of ${records} records: ${JSON.stringify(figures)}`);
  expect(figures.left).toBeGreaterThan(0);
  expect(figures.ledgers).toBeGreaterThan(kills / 4);
});
