import { atMost, type Bar, type PartReport } from '../measure/part.ts';
import { interleave, middle, ratio } from '../measure/rounds.ts';
import { startWorker, withWorkers } from '../measure/worker.ts';

const rounds = 7;
const milliseconds = 800;
const sizes = ['10', '1000', '100000'];
const operations = ['GET', 'PUT', 'POST', 'DELETE'];

/** The time of an operation with few records and with many. */
export async function measureSizes(): Promise<PartReport> {
  const rows: { name: string; figures: Record<string, number> }[] = [];
  const bars: Bar[] = [];
  for (const way of ['mock.handle', 'integrator.fetch']) {
    const measured = await withWorkers(
      () => sizes.map((size) => startWorker(new URL('store-worker.ts', import.meta.url), [size])),
      (workers) =>
        interleave(
          workers.map((worker, index) => ({
            name: sizes[index] ?? '',
            round: () => worker.ask('round', { way, milliseconds }),
          })),
          rounds,
        ),
    );
    for (const operation of operations) {
      const figures: Record<string, number> = {};
      for (const size of sizes) figures[`µs at ${size}`] = middle(measured, size, operation);
      for (const size of sizes.slice(1)) figures[`× at ${size}`] = ratio(measured, size, '10', operation);
      rows.push({ name: `${operation}: ${way}`, figures });
      const limit = operation === 'GET' ? 1.2 : 2;
      bars.push(
        atMost(limit, `${operation} by ${way} at 100,000 records, to 10`, ratio(measured, '100000', '10', operation)),
      );
    }
  }
  return { title: 'One operation, by the number of records', rows, bars };
}
