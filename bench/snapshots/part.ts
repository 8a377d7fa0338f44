import { builtIndex, builtServer } from '../measure/built-package.ts';
import { median } from '../measure/median.ts';
import { atMost, type PartReport } from '../measure/part.ts';

const rounds = 201;
const warmUp = 100;
const records = 1000;

/** Takes a snapshot and goes back to it; a promise where that happens elsewhere. */
interface Snapshots {
  readonly snapshot: () => unknown;
  readonly restore: (snapshot: never) => unknown;
}

/** The time of a snapshot and of going back to it, with a thousand records in each of two accounts. */
export async function measureSnapshots(): Promise<PartReport> {
  const { connectIntegrator, createIntegrator } = await builtIndex();
  const { startServer } = await builtServer();
  const integrator = createIntegrator({ seed: { integrations: records }, report: 'silent' });
  const server = await startServer({ port: 0, integrator });
  const connected = connectIntegrator(server.url);
  const account = integrator.accounts.get();
  const ways: readonly (readonly [string, Snapshots])[] = [
    ['one account, in process', account],
    ['all accounts, in process', integrator],
    ['one account, over HTTP', connected.accounts.get()],
    ['all accounts, over HTTP', connected],
  ];
  const rows: { name: string; figures: Record<string, number> }[] = [];
  for (const [name, way] of ways) rows.push({ name, figures: await measure(way) });
  await server.close();
  return {
    title: `A snapshot of ${records} records, and back`,
    rows,
    bars: rows.flatMap(({ name, figures }) =>
      Object.entries(figures).map(([kind, value]) => atMost(1, `${kind} of ${name}`, value)),
    ),
  };
}

async function measure({ snapshot, restore }: Snapshots): Promise<Record<string, number>> {
  const taking: number[] = [];
  const goingBack: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const start = performance.now();
    const taken = await snapshot();
    const middle = performance.now();
    await Reflect.apply(restore, undefined, [taken]);
    if (round < 0) continue;
    taking.push(middle - start);
    goingBack.push(performance.now() - middle);
  }
  return { 'ms to take': median(taking), 'ms to restore': median(goingBack) };
}
