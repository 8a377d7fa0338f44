import { peersIn } from '../documents/servers/in-peers.ts';
import { peerCommands } from '../documents/servers/peers.ts';
import { below, type ExchangeName, exchanges, usualBase } from '../measure/exchanges.ts';
import { atLeast, atMost, type Bar, type PartOptions, type PartReport } from '../measure/part.ts';
import { interleave, type Measured, middle, ratio, type Variant } from '../measure/rounds.ts';
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

/** A server that is measured, and where it serves. */
interface Served {
  readonly name: string;
  readonly worker: Worker;
  readonly base: string;
  /** How many requests a round has, and the one before the first. */
  readonly requests: readonly [count: number, warming: number];
}

/** The servers of others take their time, so each is asked for less. */
const askedOfPeers: Served['requests'] = [2000, 6000];
/** How many times as much CPU time each of them takes at least. */
const aheadOfPeers = 2;

/**
 * The fake's server beside a bare one that responds with the same bytes, and beside the least a stateful one must do.
 *
 * @param folder Where servers of others are installed, to be measured as well.
 */
export async function measureOverHttp({ peers: folder }: Pick<PartOptions, 'peers'>): Promise<PartReport> {
  const rows: { name: string; figures: Record<string, number> }[] = [];
  const bars: Bar[] = [];
  const others = folder === undefined ? [] : Object.keys(peerCommands(peersIn(folder)));
  for (const { name: exchange, title, toFloor, toBare } of exchangesHere) {
    const measured = await withWorkers(
      () => workersOf(folder, others),
      async ([load, bare, floor, fake, ...peerWorkers]) => {
        if (bare === undefined || floor === undefined || fake === undefined || load === undefined)
          throw new Error('a process is missing');
        await floor.ask('seed', { records: (await firstResponse(fake, 'list', usualBase)).body });
        await fake.ask('reset');
        await bare.ask('response', await firstResponse(fake, exchange, usualBase));
        const served: Served[] = [
          ...Object.entries({ bare, floor, fake }).map(([name, worker]) => ({
            ...{ name, worker, base: usualBase },
            requests: [count, warming] as const,
          })),
          ...peerWorkers.map((worker, index) => ({
            ...{ name: others[index] ?? '', worker, base: '' },
            requests: askedOfPeers,
          })),
        ];
        return interleave(await Promise.all(served.map((server) => variantOf(server, load, exchange))), rounds);
      },
    );
    for (const name of measured.keys())
      rows.push({ name: `${title}: ${names[name] ?? name}`, figures: rowOf(measured, name) });
    const cpu = ratio(measured, 'fake', 'floor', 'cpuMicros');
    bars.push(atMost(toFloor, `${title} over HTTP: server's CPU time, to the floor`, cpu));
    if (toBare !== undefined) {
      const rate = ratio(measured, 'fake', 'bare', 'perSecond');
      bars.push(atLeast(toBare, `${title} over HTTP: requests/s, to bare node:http`, rate));
    }
    for (const name of others) {
      const times = ratio(measured, name, 'fake', 'cpuMicros');
      bars.push(atLeast(aheadOfPeers, `${title} over HTTP: CPU time of ${name}, to ours`, times));
    }
  }
  return { title: 'Over HTTP, 16 connections', rows, bars };
}

const names: Readonly<Record<string, string>> = {
  bare: 'bare node:http',
  floor: 'the floor, by hand',
  fake: 'integrator-testkit',
};

function workersOf(folder: string | undefined, others: readonly string[]): Worker[] {
  const files = ['load.ts', 'bare-server.ts', 'floor-server.ts', 'fake-server.ts'];
  const peerServer = new URL('peers/peer-server.ts', import.meta.url);
  return [
    ...files.map((file) => startWorker(new URL(file, import.meta.url))),
    ...others.map((name) => startWorker(peerServer, [folder ?? '', name])),
  ];
}

function rowOf(measured: Measured, name: string): Record<string, number> {
  return {
    'requests/s': middle(measured, name, 'perSecond'),
    'CPU µs': middle(measured, name, 'cpuMicros'),
    '× requests/s': ratio(measured, name, 'bare', 'perSecond'),
    '× CPU': ratio(measured, name, 'bare', 'cpuMicros'),
    '× CPU of the floor': ratio(measured, name, 'floor', 'cpuMicros'),
    "generator's CPU share": middle(measured, name, 'generator'),
  };
}

async function variantOf(
  { name, worker, base, requests }: Served,
  load: Worker,
  exchange: ExchangeName,
): Promise<Variant> {
  // A server of others may respond to a request in its own way: what counts is that it is always the same.
  const { status } = await firstResponse(worker, exchange, base);
  const [usual, warm] = requests;
  let turn = 0;
  const round = async (): Promise<Figures> => {
    await worker.ask('reset');
    const { port = 0 } = await worker.ask('port');
    const { cpu: before = 0 } = await worker.ask('cpu');
    const asked = { exchange, base, port, status, count: turn++ === 0 ? warm : usual };
    const { responses = 0, ...figures } = await load.ask('load', asked);
    const { cpu: after = 0 } = await worker.ask('cpu');
    return { ...figures, cpuMicros: (after - before) / responses };
  };
  return { name, round };
}

/** What a server responds with when it is asked once. */
async function firstResponse(
  server: Worker,
  name: ExchangeName,
  base: string,
): Promise<{ status: number; type: string; body: string }> {
  const { path, ...init } = below(base, exchanges[name]);
  const { port } = await server.ask('port');
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}
