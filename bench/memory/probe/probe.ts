import { samplePath } from '../../measure/exchanges.ts';
import { startWorker } from '../../measure/worker.ts';
import type { Latency } from '../judged/judge.ts';

/** A process that asks two servers the same thing by turns, now and then, and measures how long each takes. */
export interface Probe {
  /** What it has measured since it was asked last: of the server in question, and of a bare one. */
  latencies(): Promise<{ readonly latency: Latency; readonly bare: Latency }>;
  stop(): Promise<void>;
}

/** Starts to ask a server for a record of an account that has no faults, and a bare server for the same bytes. */
export async function startProbe(port: number): Promise<Probe> {
  const headers = { authorization: 'Bearer t@probe' };
  const response = await fetch(`http://127.0.0.1:${port}${samplePath}`, { headers });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`The server has no record to be asked for: ${response.status} ${body}`);
  const bare = startWorker(new URL('../../over-http/bare-server.ts', import.meta.url));
  const probe = startWorker(new URL('probe-worker.ts', import.meta.url));
  await bare.ask('response', { status: 200, body, type: response.headers.get('content-type') ?? '' });
  const { port: barePort = 0 } = await bare.ask('port');
  await probe.ask('start', { port, barePort, account: 'probe' });
  return {
    latencies: async () => {
      const { median = 0, p99 = 0, bareMedian = 0, bareP99 = 0 } = await probe.ask('latencies');
      return { latency: { median, p99 }, bare: { median: bareMedian, p99: bareP99 } };
    },
    stop: async () => {
      await Promise.all([probe.stop(), bare.stop()]);
    },
  };
}
