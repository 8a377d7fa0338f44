import fc from 'fast-check';
import { createIntegrator } from '../../mocks/index.ts';
import { commands, type ModelAccount, type RealAccount } from './commands.ts';
import { PlainAccount, type PlainRecord } from './plain-account.ts';

/** Drives the fake and a plain model with the same random sequences; fails with the shortest that tells them apart. */
export async function runModel(runs: number): Promise<void> {
  const sequences = fc.commands([...commands], { maxCommands: 30, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      await fc.asyncModelRun(setup, sequence);
    }),
    { numRuns: runs },
  );
}

function setup(): { model: ModelAccount; real: RealAccount } {
  const integrator = createIntegrator({ seed: 'sample', report: 'silent' });
  const start = new PlainAccount();
  for (const record of integrator.integrations.all())
    start.records.set(record._id, structuredClone(record) as PlainRecord);
  return { model: { account: start.copy(), start, snapshots: [] }, real: { integrator, snapshots: [] } };
}
