import { atMost, type PartReport } from '../measure/part.ts';
import { interleave, middle } from '../measure/rounds.ts';
import { startWorker, withWorkers } from '../measure/worker.ts';
import { flowBodies } from './samples.ts';

const rounds = 5;
const warmUp = 3000;
const calls = 6000;
const figures = ['POST, µs', 'of the integration, µs', 'POST, ×', 'GET, µs', 'its own, µs', 'GET, ×'];

/** What flows cost beside an integration of as many bytes: call by call in turns, within one process. */
export async function measureFlows(): Promise<PartReport> {
  const names = [...flowBodies.keys()];
  const measured = await interleave(
    names.map((name) => ({
      name,
      round: () =>
        withWorkers(
          () => [startWorker(new URL('pair-worker.ts', import.meta.url), [name])],
          async ([worker]) => {
            await worker?.ask('round', { calls: warmUp });
            return (await worker?.ask('round', { calls })) ?? {};
          },
        ),
    })),
    rounds,
  );
  return {
    title: 'A flow, to an integration of the same size',
    rows: names.map((name) => ({
      name,
      figures: Object.fromEntries(figures.map((figure) => [figure, middle(measured, name, figure)])),
    })),
    bars: names
      .slice(0, 1)
      .flatMap((name) =>
        ['GET', 'POST'].map((method) =>
          atMost(
            1.2,
            `${method} of a flow with ${name}: time, to an integration's`,
            middle(measured, name, `${method}, ×`),
          ),
        ),
      ),
  };
}
