/** The pieces of what is sent at once, all of it or nothing. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** What a stream is opened with. */
export interface EventStreamStart {
  readonly signal: AbortSignal;
  /** A comment is sent this often, in milliseconds, so that nobody between takes the connection for dead. */
  readonly heartbeat: number;
  /** How long a client should wait before it comes back, in milliseconds. */
  readonly retry: number;
  /** How many bytes may wait for a client that does not read; then it is cut. */
  readonly maxBytes: number;
  /** What the client has missed, made piece by piece as it reads. */
  readonly missed: Iterator<Pieces>;
  readonly onCut: () => void;
  readonly onEnd: () => void;
}

const encoder = new TextEncoder();

/**
 * The server-sent events for one client.
 *
 * What it has not read waits here, and nowhere else: the body hands on one piece at each look.
 */
export class EventStream {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly #start: EventStreamStart;
  readonly #leave: (() => void)[] = [];
  #greeting: Pieces | undefined;
  #missed: Iterator<Pieces> | undefined;
  #waiting: Pieces[] = [];
  #bytes = 0;
  #reader: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  #state: 'open' | 'last words' | 'over' = 'open';

  constructor(start: EventStreamStart) {
    const { heartbeat, retry, signal, missed } = start;
    this.#start = start;
    this.#greeting = [encoder.encode(`retry: ${retry}\n: watching\n\n`)];
    this.#missed = missed;
    this.body = new ReadableStream(
      {
        pull: (controller) => {
          this.#reader = controller;
          this.#flow();
        },
        cancel: () => this.#release(),
      },
      { highWaterMark: 0 },
    );
    // Where something waits, the client does not read, or will hear of it at once.
    const timer = setInterval(() => this.#bytes > 0 || this.send([stillHere]), heartbeat);
    // In Node a stream that nobody ends must not keep the process alive.
    if (typeof timer === 'object') timer.unref();
    const end = (): void => this.end();
    signal.addEventListener('abort', end, { once: true });
    this.#leave.push(
      () => clearInterval(timer),
      () => signal.removeEventListener('abort', end),
    );
    if (signal.aborted) this.end();
  }

  /** How many bytes wait for the client. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Sends what a subscription tells of, until the stream is over. */
  follow(subscribe: () => () => void): void {
    if (this.#state === 'open') this.#leave.push(subscribe());
  }

  /** Sends pieces, or cuts the stream where too much waits already; one event may be as large as it is. */
  send(pieces: Pieces): void {
    if (this.#state !== 'open') return;
    const size = sizeOf(pieces);
    if (this.#bytes > 0 && this.#bytes + size > this.#start.maxBytes) {
      this.#cut();
      return;
    }
    this.#waiting.push(pieces);
    this.#bytes += size;
    this.#flow();
  }

  /** Ends it; what waits still goes out. */
  end(): void {
    if (this.#state === 'open') this.#state = 'last words';
    this.#leave.splice(0).forEach((step) => {
      step();
    });
    this.#flow();
  }

  /** Lets go of what waits, and says so to a client that begins to read after all. */
  #cut(): void {
    const message = `Failed to send on: more than ${this.#start.maxBytes} bytes wait for you. Read faster, or come back with Last-Event-ID.`;
    const last = encoder.encode(`event: cut\ndata: ${JSON.stringify({ error: 'cut', message })}\n\n`);
    this.#missed = undefined;
    this.#waiting = [[last]];
    this.#bytes = last.length;
    this.end();
    this.#start.onCut();
  }

  #flow(): void {
    const reader = this.#reader;
    if (reader === undefined) return;
    const pieces = this.#next();
    if (pieces === undefined && this.#state === 'open') return;
    this.#reader = undefined;
    // All of an event at once: what is cut in the middle of one would be read as another.
    if (pieces !== undefined) for (const piece of pieces) reader.enqueue(piece);
    else {
      this.#release();
      reader.close();
    }
  }

  #next(): Pieces | undefined {
    const first = this.#greeting;
    this.#greeting = undefined;
    if (first !== undefined) return first;
    const missed = this.#missed?.next();
    if (missed?.done === false) return missed.value;
    this.#missed = undefined;
    const waited = this.#waiting.shift();
    this.#bytes -= sizeOf(waited ?? []);
    return waited;
  }

  #release(): void {
    if (this.#state === 'over') return;
    this.#state = 'over';
    this.#missed = undefined;
    this.#waiting = [];
    this.#bytes = 0;
    this.#reader = undefined;
    this.#leave.splice(0).forEach((step) => {
      step();
    });
    this.#start.onEnd();
  }
}

const stillHere = encoder.encode(': still here\n\n');

function sizeOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
