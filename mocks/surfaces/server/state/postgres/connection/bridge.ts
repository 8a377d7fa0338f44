import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Asked, Batch, BatchResult, Row, Said, ThreadData } from './batch.ts';
import { DatabaseError } from './database-error.ts';

/** How many seconds a batch may take with all that the thread waits for: then the thread is given up. */
const longest = 30;

/**
 * A connection to a database that can be waited for: the engine reads and writes at once, and no client for Node does.
 *
 * A thread of its own holds the connection. `ask` stops this one until there is a result.
 */
export class Bridge {
  readonly #worker: Worker;
  readonly #results: MessagePort;
  readonly #signal: Int32Array;
  readonly #waiting = new Map<number, (result: BatchResult) => void>();
  #count = 0;
  #whyEnded: string | undefined;

  constructor(connectionString: string) {
    const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#signal = new Int32Array(signal);
    const { port1, port2 } = new MessageChannel();
    this.#results = port1;
    const workerData: ThreadData = { connectionString, signal, results: port2 };
    this.#worker = new Worker(threadFile(), { workerData, transferList: [port2] });
    this.#worker.unref();
    port1.unref();
    this.#worker.on('message', ({ number, result }: Said) => this.#waiting.get(number)?.(result));
    this.#worker.on('error', (error) => this.#end(error.message));
  }

  /**
   * Asks, and waits.
   *
   * @throws {DatabaseError} where the database refuses, or cannot be reached.
   */
  ask(batch: Batch): readonly (readonly Row[])[] {
    this.#mustRun();
    this.#count += 1;
    const number = this.#count;
    this.#send({ batch, number, isAwaited: true });
    for (let second = 0; second < longest; ) {
      // It may be woken for what it was woken for before: what counts is what has come, looked at behind the signal.
      Atomics.store(this.#signal, 0, 0);
      const said = this.#received(number);
      if (said !== undefined) return rowsOf(said.result);
      if (Atomics.wait(this.#signal, 0, 0, 1000) === 'timed-out') second += 1;
    }
    this.#end(`it has not responded for ${longest} seconds`);
    throw new DatabaseError(this.#whyEnded ?? '', undefined);
  }

  /** The same, and others go on meanwhile. */
  async askLater(batch: Batch): Promise<readonly (readonly Row[])[]> {
    this.#mustRun();
    this.#count += 1;
    const number = this.#count;
    const response = new Promise<BatchResult>((resolve) => this.#waiting.set(number, resolve));
    this.#worker.ref();
    this.#send({ batch, number, isAwaited: false });
    try {
      return rowsOf(await response);
    } finally {
      this.#waiting.delete(number);
      if (this.#waiting.size === 0) this.#worker.unref();
    }
  }

  /** Lets go of the connection. */
  close(): void {
    this.#end('it was closed');
  }

  /** What has come under a number. */
  #received(number: number): Said | undefined {
    for (;;) {
      const received: { readonly message: Said } | undefined = receiveMessageOnPort(this.#results);
      if (received === undefined || received.message.number === number) return received?.message;
    }
  }

  #send(asked: Asked): void {
    this.#worker.postMessage(asked);
  }

  #mustRun(): void {
    if (this.#whyEnded !== undefined) throw new DatabaseError(this.#whyEnded, undefined);
  }

  #end(why: string): void {
    this.#whyEnded ??= why;
    for (const resolve of this.#waiting.values()) resolve({ failure: { message: why, code: undefined } });
    void this.#worker.terminate();
  }
}

function rowsOf(result: BatchResult): readonly (readonly Row[])[] {
  if ('rows' in result) return result.rows;
  throw new DatabaseError(result.failure.message, result.failure.code);
}

/** The file of the thread; from source and from `dist` it has another name. */
function threadFile(): string {
  const files = ['./thread.ts', './state-thread.js', '../state-thread.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = files.find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new DatabaseError('the file of its thread is missing. Install the package anew', undefined);
}
