import { judgeApi } from '../judge/api-response.ts';
import { judgeControl } from '../judge/control-response.ts';
import { judgeGrowth, judgeStop, longestStop } from '../judge/cost.ts';
import type { Bench } from '../target/bench.ts';
import { Connection, type Received } from '../target/connection.ts';
import { headerOf, type WireResponse } from '../target/read-response.ts';
import type { WorkerTask } from '../target/worker.ts';
import { bytesOf, type Exchange, type Flaw, type GrowthExchange, type WireExchange } from './exchange.ts';

/** What became of an exchange. */
export interface Outcome {
  /** `2xx` and so on, `done`, or why there was no response. */
  readonly end: string;
  readonly response: WireResponse | undefined;
  readonly sent: number;
  readonly ms: number;
  readonly flaws: readonly Flaw[];
}

/** How long an exchange may take, and one that may wait is waited for, in milliseconds. */
const limitMs = 10_000;
const waitMs = 40;

/** What takes longer than this is looked at with the probe. */
const suspectMs = 60;

/** Sends an exchange, and judges what comes back. */
export async function perform(bench: Bench, exchange: Exchange, task: WorkerTask): Promise<Outcome> {
  const start = performance.now();
  const sent = bytesOf(exchange);
  const { end, response, flaws } =
    exchange.via === 'wire'
      ? await overWire(bench, exchange)
      : exchange.via === 'growth'
        ? await growing(bench, exchange)
        : await inWorker(bench, exchange.kind, sent, task);
  const ms = performance.now() - start;
  const all = [...flaws];
  if (bench.served.ended !== undefined) all.push({ oracle: 'crash', what: bench.served.ended + lastWords(bench) });
  else if (exchange.via === 'wire' && ms > suspectMs && !exchange.mayWait) {
    const { stopMs = 0 } = (await bench.served.probe('look')) ?? {};
    const flaw = judgeStop(exchange.kind, sent + (response?.body.length ?? 0), stopMs);
    if (flaw !== undefined) all.push(flaw);
  }
  return { end, response, sent, ms, flaws: all };
}

interface Ended {
  readonly end: string;
  readonly response?: WireResponse | undefined;
  readonly flaws: readonly Flaw[];
}

async function overWire(bench: Bench, exchange: WireExchange): Promise<Ended> {
  const isShared = exchange.connection === 'shared';
  const connection = await (isShared ? bench.shared() : Connection.open(bench.served.port));
  if (connection === undefined)
    return { end: 'refused', flaws: [{ oracle: 'crash', what: 'nobody listens any more' }] };
  try {
    if (exchange.ending === 'half-close') return await rawly(connection, exchange);
    connection.write(exchange.parts);
    if (exchange.ending === 'destroy') return { end: 'left', flaws: [] };
    const received = await connection.receive(exchange.method, exchange.mayWait ? waitMs : limitMs);
    // Neither a connection that says so, nor one that nobody knows the state of, is used again.
    if (received.kind !== 'response' || headerOf(received.response, 'connection') === 'close') connection.destroy();
    return await judged(exchange, received);
  } finally {
    if (!isShared) connection.destroy();
  }
}

async function judged(exchange: WireExchange, received: Received): Promise<Ended> {
  if (received.kind === 'malformed') {
    return { end: 'malformed', flaws: exchange.faulty ? [] : [{ oracle: 'framing', what: received.why }] };
  }
  if (received.kind === 'late') {
    const flaw: Flaw = { oracle: 'hang', what: `no response within ${limitMs} ms` };
    return { end: 'late', flaws: exchange.mayWait ? [] : [flaw] };
  }
  if (received.kind === 'closed') {
    const flaw: Flaw = { oracle: 'framing', what: `the connection ended after ${received.bytes} bytes of a response` };
    return { end: 'closed', flaws: exchange.faulty || exchange.mayWait ? [] : [flaw] };
  }
  const { response } = received;
  // A path of the control API that is written otherwise is one of the API, which does not have it.
  const isControl = exchange.surface === 'control' && /^\/__admin(?:[/?]|$)/.test(exchange.target);
  const flaw = await (isControl ? judgeControl : judgeApi)(exchange, response);
  return { end: classOf(response), response, flaws: flaw === undefined ? [] : [flaw] };
}

/** Writes part by part, ends its side, and reads to the end of the other: well-formed responses, or nothing. */
async function rawly(connection: Connection, { parts }: WireExchange): Promise<Ended> {
  for (const part of parts) {
    connection.write([part]);
    if (parts.length > 1) await new Promise((resolve) => setImmediate(resolve));
  }
  await connection.stir(10);
  connection.halfClose();
  const received = await connection.receiveAll(limitMs);
  if (!('kind' in received)) {
    const failed = received.find(({ status }) => status >= 500);
    const flaws: Flaw[] =
      // A version or a coding that is not spoken is what these are for.
      failed === undefined || [501, 505].includes(failed.status)
        ? []
        : [{ oracle: 'status', what: `${failed.status}: ${failed.body.subarray(0, 200).toString()}` }];
    const [last] = received.slice(-1);
    return { end: last === undefined ? 'closed' : classOf(last), flaws };
  }
  if (received.kind === 'late') {
    return {
      end: 'late',
      flaws: [{ oracle: 'hang', what: `still open ${limitMs} ms after its other side was closed` }],
    };
  }
  if (received.kind === 'malformed') return { end: 'malformed', flaws: [{ oracle: 'framing', what: received.why }] };
  return { end: 'closed', flaws: [] };
}

async function growing(bench: Bench, { sizes, of }: GrowthExchange): Promise<Ended> {
  const costs: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const [index, size] of sizes.entries()) {
      const before = await bench.served.probe('look');
      const received = await bench.ask([of(size)], 'GET');
      const after = await bench.served.probe('look', 30_000);
      if (before === undefined || after === undefined || received.kind === 'late') {
        return { end: 'late', flaws: [{ oracle: 'hang', what: `no response at a size of ${size}` }] };
      }
      const cost = after.cpuMs - before.cpuMs;
      costs[index] = Math.min(costs[index] ?? Number.POSITIVE_INFINITY, cost);
      const flaw = judgeStop('growth', of(size).length, after.stopMs);
      if (flaw !== undefined && cost > 3000) return { end: 'done', flaws: [flaw] };
    }
    if (judgeGrowth(sizes, costs) === undefined) break;
  }
  const flaw = judgeGrowth(sizes, costs);
  return { end: 'done', flaws: flaw === undefined ? [] : [flaw] };
}

async function inWorker(bench: Bench, kind: Exchange['kind'], bytes: number, task: WorkerTask): Promise<Ended> {
  // A document of nine MiB of YAML takes the processor for eight seconds, and an idle machine: time grows with the bytes.
  const maxMs = limitMs * Math.max(1, Math.ceil(bytes / 1_048_576));
  const result = await bench.worker.perform(task, maxMs);
  if (result === 'late') return { end: 'late', flaws: [{ oracle: 'hang', what: `not done within ${maxMs} ms` }] };
  if ('ended' in result) return { end: 'crash', flaws: [{ oracle: 'crash', what: result.ended }] };
  const flaws: Flaw[] = [];
  if (result.error !== undefined) flaws.push({ oracle: 'error', what: result.error });
  if (result.cpuMs > longestStop(kind, bytes)) {
    flaws.push({ oracle: 'stop', what: `it took ${Math.round(result.cpuMs)} ms of the processor at ${bytes} bytes` });
  }
  return { end: 'done', flaws };
}

function classOf({ status }: WireResponse): string {
  return `${Math.floor(status / 100)}xx`;
}

function lastWords({ served }: Bench): string {
  const text = served.takeOutput().trim();
  return text === '' ? '' : `, and said: ${text.slice(-800)}`;
}
