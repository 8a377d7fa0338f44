import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKillRound } from './kill-round.ts';
import type { Records } from './writer.ts';

test('fifty servers are killed while they write, and no acknowledged write is lost', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'integrator-kill-'));
  try {
    // The file goes from round to round, as it does from one run of a server to the next.
    const file = join(directory, 'state.sqlite');
    let records: Records = new Map();
    let returned = 0;
    for (let round = 1; round <= 50; round++) {
      const outcome = await runKillRound({ file, records, seed: round, servers: round % 5 === 0 ? 2 : 1 });
      records = outcome.records;
      returned += outcome.returned;
    }
    expect(returned).toBeGreaterThan(1000);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
