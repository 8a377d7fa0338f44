import { type ExchangeName, exchanges } from '../measure/exchanges.ts';
import { atLeast, atMost, type Bar, type PartReport } from '../measure/part.ts';
import { interleave, middle, ratio } from '../measure/rounds.ts';
import { type Figures, startWorker, type Worker, withWorkers } from '../measure/worker.ts';

const rounds = 7;
const milliseconds = 1500;

const titles: Readonly<Record<ExchangeName, string>> = {
  get: 'GET by id',
  list: 'GET list',
  post: 'POST valid, the sample',
  small: 'POST valid, a name',
  invalid: 'POST invalid',
};

/** The fake's server beside a bare one that responds with the same bytes, under sixteen connections. */
export async function measureOverHttp(): Promise<PartReport> {
  const rows: { name: string; figures: Record<string, number> }[] = [];
  const bars: Bar[] = [];
  for (const exchange of ['get', 'list', 'post', 'small', 'invalid'] as const) {
    const measured = await withWorkers(
      () => ['bare-server.ts', 'fake-server.ts', 'load.ts'].map((file) => startWorker(new URL(file, import.meta.url))),
      async ([bare, fake, load]) => {
        if (bare === undefined || fake === undefined || load === undefined) throw new Error('a process is missing');
        const response = await firstResponse(fake, exchange);
        await bare.ask('response', response);
        const variant = (name: string, server: Worker) => ({
          name,
          round: () => round(server, load, exchange, response.status),
        });
        return interleave([variant('bare', bare), variant('fake', fake)], rounds);
      },
    );
    const title = titles[exchange];
    for (const name of ['bare', 'fake']) {
      rows.push({
        name: `${title}: ${name === 'bare' ? 'bare node:http' : 'integrator-testkit'}`,
        figures: {
          'requests/s': middle(measured, name, 'perSecond'),
          'CPU µs': middle(measured, name, 'cpuMicros'),
          '× requests/s': ratio(measured, name, 'bare', 'perSecond'),
          '× CPU': ratio(measured, name, 'bare', 'cpuMicros'),
          "generator's CPU share": middle(measured, name, 'generator'),
        },
      });
    }
    const throughput = ratio(measured, 'fake', 'bare', 'perSecond');
    const cpu = ratio(measured, 'fake', 'bare', 'cpuMicros');
    if (exchange === 'get') bars.push(atLeast(0.5, `${title} over HTTP: requests/s, to bare node:http`, throughput));
    if (exchange === 'post' || exchange === 'small')
      bars.push(atLeast(0.4, `${title} over HTTP: requests/s, to bare node:http`, throughput));
    if (exchange === 'get' || exchange === 'post' || exchange === 'small') {
      bars.push(atMost(2, `${title} over HTTP: server's CPU time, to bare node:http`, cpu));
    }
  }
  return { title: 'Over HTTP, 16 connections', rows, bars };
}

async function round(server: Worker, load: Worker, exchange: ExchangeName, status: number): Promise<Figures> {
  await server.ask('reset');
  const { port = 0 } = await server.ask('port');
  const { cpu: before = 0 } = await server.ask('cpu');
  const { responses = 0, ...figures } = await load.ask('load', { exchange, port, status, milliseconds });
  const { cpu: after = 0 } = await server.ask('cpu');
  return { ...figures, cpuMicros: (after - before) / responses };
}

/** What the fake responds with, for the bare server to say the same. */
async function firstResponse(
  fake: Worker,
  name: ExchangeName,
): Promise<{ status: number; type: string; body: string }> {
  const { path, ...init } = exchanges[name];
  const { port } = await fake.ask('port');
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}
