import { type ExchangeName, exchanges } from '../measure/exchanges.ts';
import { atLeast, atMost, type Bar, type PartReport } from '../measure/part.ts';
import { interleave, middle, ratio } from '../measure/rounds.ts';
import { type Figures, startWorker, type Worker, withWorkers } from '../measure/worker.ts';

const rounds = 5;
/** Requests of a round, and of the one before the first, in which the code gets as fast as it will be. */
const [count, warming] = [10_000, 30_000];

interface Exchange {
  readonly name: ExchangeName;
  readonly title: string;
  /** How many times the CPU time of the floor it may take. */
  readonly toFloor: number;
  /** The least rate, to that of bare node:http. */
  readonly toBare?: number;
}

const exchangesHere: readonly Exchange[] = [
  { name: 'get', title: 'GET by id', toFloor: 1.2, toBare: 0.8 },
  { name: 'list', title: 'GET list', toFloor: 1.3 },
  { name: 'post', title: 'POST valid, the sample', toFloor: 1.6, toBare: 0.45 },
  { name: 'small', title: 'POST valid, a name', toFloor: 1.6 },
  { name: 'put', title: 'PUT valid, the sample', toFloor: 1.6 },
  { name: 'invalid', title: 'POST invalid', toFloor: 1.4 },
];

const names: Readonly<Record<string, string>> = {
  bare: 'bare node:http',
  floor: 'the floor, by hand',
  fake: 'integrator-testkit',
};

/** The fake's server beside a bare one that responds with the same bytes, and beside the least a stateful one must do. */
export async function measureOverHttp(): Promise<PartReport> {
  const rows: { name: string; figures: Record<string, number> }[] = [];
  const bars: Bar[] = [];
  const files = ['bare-server.ts', 'floor-server.ts', 'fake-server.ts', 'load.ts'];
  for (const { name: exchange, title, toFloor, toBare } of exchangesHere) {
    const measured = await withWorkers(
      () => files.map((file) => startWorker(new URL(file, import.meta.url))),
      async ([bare, floor, fake, load]) => {
        if (bare === undefined || floor === undefined || fake === undefined || load === undefined)
          throw new Error('a process is missing');
        await floor.ask('seed', { records: (await firstResponse(fake, 'list')).body });
        await fake.ask('reset');
        const response = await firstResponse(fake, exchange);
        await bare.ask('response', response);
        const variant = (name: string, server: Worker) => {
          let turn = 0;
          const next = (): number => (turn++ === 0 ? warming : count);
          return { name, round: () => round(server, load, exchange, response.status, next()) };
        };
        return interleave([variant('bare', bare), variant('floor', floor), variant('fake', fake)], rounds);
      },
    );
    for (const name of Object.keys(names)) {
      rows.push({
        name: `${title}: ${names[name]}`,
        figures: {
          'requests/s': middle(measured, name, 'perSecond'),
          'CPU µs': middle(measured, name, 'cpuMicros'),
          '× requests/s': ratio(measured, name, 'bare', 'perSecond'),
          '× CPU': ratio(measured, name, 'bare', 'cpuMicros'),
          '× CPU of the floor': ratio(measured, name, 'floor', 'cpuMicros'),
          "generator's CPU share": middle(measured, name, 'generator'),
        },
      });
    }
    const cpu = ratio(measured, 'fake', 'floor', 'cpuMicros');
    bars.push(atMost(toFloor, `${title} over HTTP: server's CPU time, to the floor`, cpu));
    if (toBare !== undefined) {
      const rate = ratio(measured, 'fake', 'bare', 'perSecond');
      bars.push(atLeast(toBare, `${title} over HTTP: requests/s, to bare node:http`, rate));
    }
  }
  return { title: 'Over HTTP, 16 connections', rows, bars };
}

async function round(
  server: Worker,
  load: Worker,
  exchange: ExchangeName,
  status: number,
  requests: number,
): Promise<Figures> {
  await server.ask('reset');
  const { port = 0 } = await server.ask('port');
  const { cpu: before = 0 } = await server.ask('cpu');
  const { responses = 0, ...figures } = await load.ask('load', { exchange, port, status, count: requests });
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
