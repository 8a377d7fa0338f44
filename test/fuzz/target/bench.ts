import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, type Received } from './connection.ts';
import type { WireResponse } from './read-response.ts';
import { type Served, serve } from './served.ts';
import { createWorker, type Worker } from './worker.ts';

/** A served fake and a worker, with a connection that most requests share. */
export interface Bench {
  readonly served: Served;
  readonly worker: Worker;
  /** The shared connection, opened anew where it was ended; `undefined` where nobody listens any more. */
  shared(): Promise<Connection | undefined>;
  /** Asks the server something that is no part of the run, on the shared connection. */
  ask(parts: readonly Uint8Array[], method: string): Promise<Received>;
  close(): Promise<void>;
}

/** How the fake is served: the seeds of a run take turns. */
const variants: readonly ((folder: string) => readonly string[])[] = [
  () => ['--quiet'],
  () => ['--log', 'all'],
  (folder) => ['--quiet', '--state', join(folder, 'state.sqlite')],
  () => ['--log', 'all', '--format', 'json', '--clock', 'stepping', '--max-body', '65536'],
];

/** Starts what the exchanges of a seed are sent to. */
export async function openBench(seed: number): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const served = await serve(variants[seed % variants.length]?.(folder));
  const worker = createWorker();
  let connection: Connection | undefined;
  const shared = async (): Promise<Connection | undefined> => {
    if (connection?.isOpen !== true || connection.unread > 0) {
      connection?.destroy();
      connection = await Connection.open(served.port);
    }
    return connection;
  };
  return {
    served,
    worker,
    shared,
    ask: async (parts, method) => {
      const open = await shared();
      if (open === undefined) return { kind: 'closed', bytes: 0 };
      open.write(parts);
      return open.receive(method, 20_000);
    },
    close: async () => {
      connection?.destroy();
      await Promise.all([served.stop(), worker.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The response, where there was one. */
export function responseOf(received: Received): WireResponse | undefined {
  return received.kind === 'response' ? received.response : undefined;
}
