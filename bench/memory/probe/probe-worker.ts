import { samplePath } from '../../measure/exchanges.ts';
import { numberOf, serveTasks, textOf } from '../../measure/tasks.ts';
import { Connection, wireRequest } from '../../over-http/connection.ts';
import { percentile } from '../judged/percentile.ts';

/** How often each server is asked, in milliseconds. */
const pause = 100;

/** One kept connection, on which the same is asked over and over. */
class Asked {
  readonly #connection: Connection;
  readonly #request: Buffer;
  /** When each request was due that has no response yet: one that has to wait for the one before counts from then. */
  readonly #due: number[] = [];
  #took: number[] = [];

  constructor(port: number, account: string, onError: (error: Error) => void) {
    const headers = { authorization: `Bearer t@${account}` };
    this.#request = wireRequest({ method: 'GET', path: samplePath, headers }, port);
    this.#connection = new Connection(port, 200, () => this.#next(), onError);
  }

  send(): void {
    this.#due.push(performance.now());
    if (this.#due.length === 1) this.#connection.send(this.#request);
  }

  /** What was measured since it was asked last. */
  taken(): readonly number[] {
    const took = this.#took;
    this.#took = [];
    return took;
  }

  #next(): Buffer | undefined {
    const due = this.#due.shift();
    if (due !== undefined) this.#took.push(performance.now() - due);
    return this.#due.length > 0 ? this.#request : undefined;
  }
}

/** A server that is asked; one that breaks the connection is asked over another. */
function askOver(port: number, account: string, delay: number): () => readonly number[] {
  let asked = connected();
  setTimeout(() => setInterval(() => asked.send(), pause), delay);
  return () => asked.taken();

  function connected(): Asked {
    return new Asked(port, account, (error) => {
      console.error(error);
      asked = connected();
    });
  }
}

let taken: readonly (() => readonly number[])[] = [];

serveTasks({
  start: (input) => {
    const account = textOf(input, 'account');
    taken = [askOver(numberOf(input, 'port'), account, 0), askOver(numberOf(input, 'barePort'), account, pause / 2)];
    return {};
  },
  latencies: () => {
    const [ours = [], theirs = []] = taken.map((take) => take());
    return {
      median: percentile(ours, 0.5),
      p99: percentile(ours, 0.99),
      bareMedian: percentile(theirs, 0.5),
      bareP99: percentile(theirs, 0.99),
    };
  },
});
