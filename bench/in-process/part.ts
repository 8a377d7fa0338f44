import { atLeast, atMost, type Bar, type PartReport } from '../measure/part.ts';
import { interleave, middle, ratio } from '../measure/rounds.ts';
import { type Figures, startWorker, withWorkers } from '../measure/worker.ts';
import { variants } from './variants.ts';

const rounds = 9;
const warmUp = 300;
const milliseconds = 600;

/** Sequential requests within one process, through each way in. */
export async function measureInProcess(): Promise<PartReport> {
  const names = Object.keys(variants);
  const rows: { name: string; figures: Record<string, number> }[] = [];
  const bars: Bar[] = [];
  for (const exchange of ['get', 'post'] as const) {
    const measured = await interleave(
      names.map((name) => ({ name, round: () => round(name, exchange) })),
      rounds,
    );
    const title = exchange === 'get' ? 'GET by id' : 'POST valid';
    for (const name of names) {
      rows.push({
        name: `${title}: ${name}`,
        figures: {
          'requests/s': middle(measured, name, 'perSecond'),
          'CPU µs': middle(measured, name, 'cpuMicros'),
          '× constant msw': ratio(measured, name, 'constant msw handler', 'perSecond'),
          '× constant fetch': ratio(measured, name, 'constant fetch', 'perSecond'),
          '× CPU of constant msw': ratio(measured, name, 'constant msw handler', 'cpuMicros'),
        },
      });
    }
    const shortWay = 'setupIntegrator, global fetch';
    bars.push(
      atMost(
        1.15,
        `${title} through msw: time, to a constant handler's`,
        1 / ratio(measured, 'msw, integrator.handlers', 'constant msw handler', 'perSecond'),
      ),
      atLeast(
        15,
        `${title} by the short way: requests/s, to a constant handler's`,
        ratio(measured, shortWay, 'constant msw handler', 'perSecond'),
      ),
      atLeast(
        exchange === 'get' ? 0.35 : 0.2,
        `${title} by the short way: requests/s, to a constant fetch`,
        ratio(measured, shortWay, 'constant fetch', 'perSecond'),
      ),
    );
  }
  return { title: 'In process, one request after the other', rows, bars };
}

/** A round in a process of its own: two processes of one program may differ by more than what is looked for. */
function round(name: string, exchange: string): Promise<Figures> {
  return withWorkers(
    () => [startWorker(new URL('variant-worker.ts', import.meta.url), [name, exchange])],
    async ([worker]) => {
      await worker?.ask('round', { milliseconds: warmUp });
      return (await worker?.ask('round', { milliseconds })) ?? {};
    },
  );
}
