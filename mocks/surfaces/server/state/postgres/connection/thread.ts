import { parentPort, workerData } from 'node:worker_threads';
import type { Client } from 'pg';
import type { Asked, Batch, BatchResult, Row, Said, ThreadData } from './batch.ts';

/** A thread that holds the connection, so that another one can wait for what it says. */
const { connectionString, signal, results }: ThreadData = workerData;
const flag = new Int32Array(signal);

/** What a session is: one that hangs within a transaction is ended by the database, so that others can go on. */
const session = `
  SET idle_in_transaction_session_timeout = '5s';
  SET statement_timeout = '10s';
  SET lock_timeout = '5s';
`;

let client: Client | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (asked: Asked) => {
  // One after the other: they share a connection.
  last = last.then(async () => say({ result: await resultOf(asked.batch), number: asked.number }, asked.isAwaited));
});

function say(said: Said, isAwaited: boolean): void {
  if (!isAwaited) {
    parentPort?.postMessage(said);
    return;
  }
  results.postMessage(said);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

async function resultOf(batch: Batch): Promise<BatchResult> {
  try {
    if (batch.part === 'within' && client === undefined) throw new Error('the connection was lost');
    const connected = client ?? (await connect());
    const rows: Row[][] = [];
    for (const { text, values } of batch.statements) {
      const result: unknown = await connected.query(text, values === undefined ? undefined : [...values]);
      // Several statements in one text have a result each.
      for (const one of [result].flat()) rows.push(Reflect.get(Object(one), 'rows') ?? []);
    }
    return { rows };
  } catch (error) {
    if (batch.part !== 'alone') await rollBack();
    const code: unknown = Reflect.get(Object(error), 'code');
    const message = error instanceof Error ? error.message : String(error);
    return { failure: { message, code: code === undefined ? undefined : String(code) } };
  }
}

async function connect(): Promise<Client> {
  const { default: pg } = await import('pg');
  const made = new pg.Client({
    connectionString,
    application_name: 'integrator-testkit',
    connectionTimeoutMillis: 5000,
    query_timeout: 12_000,
    keepAlive: true,
  });
  const lose = (): void => {
    if (client === made) client = undefined;
  };
  made.on('error', lose).on('end', lose);
  try {
    await made.connect();
    await made.query(session);
  } catch (error) {
    await made.end().catch(() => undefined);
    throw error;
  }
  client = made;
  return made;
}

/** Leaves no transaction open; a connection of which that is not sure goes. */
async function rollBack(): Promise<void> {
  const held = client;
  try {
    await held?.query('ROLLBACK');
  } catch {
    client = undefined;
    await held?.end().catch(() => undefined);
  }
}
