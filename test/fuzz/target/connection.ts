import { connect, type Socket } from 'node:net';
import { type Reading, readResponse, type WireResponse } from './read-response.ts';

/** How waiting for a response went. */
export type Received =
  | { readonly kind: 'response'; readonly response: WireResponse }
  | { readonly kind: 'malformed'; readonly why: string }
  /** The server has ended the connection before a response was whole; `bytes` of one had come. */
  | { readonly kind: 'closed'; readonly bytes: number }
  | { readonly kind: 'late' };

/** A connection to the server, on which what is written is not looked at. */
export class Connection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = 0;
  #wake: () => void = () => undefined;
  #isOver = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      if (this.#size >= this.#needed) this.#wake();
    });
    socket.on('error', () => undefined);
    const over = (): void => {
      this.#isOver = true;
      this.#wake();
    };
    socket.on('end', over);
    socket.on('close', over);
  }

  /** Connects; `undefined` where nobody listens. */
  static open(port: number): Promise<Connection | undefined> {
    return new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
      const failed = (): void => resolve(undefined);
      socket.once('error', failed);
      socket.once('connect', () => {
        socket.off('error', failed);
        resolve(new Connection(socket));
      });
    });
  }

  get isOpen(): boolean {
    return !this.#isOver && !this.#socket.destroyed;
  }

  /** How many bytes have come that nobody has read. */
  get unread(): number {
    return this.#size;
  }

  write(parts: readonly Uint8Array[]): void {
    this.#socket.cork();
    for (const part of parts) this.#socket.write(part);
    this.#socket.uncork();
  }

  /** Says that nothing more will be written. */
  halfClose(): void {
    this.#socket.end();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** Waits until something has come, for so long at the most. */
  async stir(limitMs: number): Promise<void> {
    this.#needed = 0;
    if (this.#size === 0) await this.#woken(limitMs);
  }

  /** Waits for the final response to a request of a method; interim ones are passed over. */
  async receive(method: string, limitMs: number): Promise<Received> {
    const end = performance.now() + limitMs;
    for (;;) {
      const reading = this.#read(method);
      if (reading.kind === 'malformed') return reading;
      if (reading.kind === 'response') {
        this.#drop(reading.length);
        if (reading.response.status >= 200) return { kind: 'response', response: reading.response };
        continue;
      }
      if (this.#isOver) return { kind: 'closed', bytes: this.#size };
      this.#needed = Math.max(this.#size + 1, reading.needed === Number.MAX_SAFE_INTEGER ? 0 : reading.needed);
      if (!(await this.#woken(end - performance.now()))) return { kind: 'late' };
    }
  }

  /** Waits for the end of the connection; gives all the responses that came. */
  async receiveAll(limitMs: number): Promise<readonly WireResponse[] | Exclude<Received, { kind: 'response' }>> {
    const end = performance.now() + limitMs;
    this.#needed = Number.MAX_SAFE_INTEGER;
    while (!this.#isOver) if (!(await this.#woken(end - performance.now()))) return { kind: 'late' };
    const responses: WireResponse[] = [];
    while (this.#size > 0) {
      const reading = this.#read('GET');
      if (reading.kind === 'malformed') return reading;
      if (reading.kind === 'more') return { kind: 'closed', bytes: this.#size };
      this.#drop(reading.length);
      responses.push(reading.response);
    }
    return responses;
  }

  #read(method: string): Reading {
    if (this.#size === 0) return { kind: 'more', needed: 0 };
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return readResponse(this.#chunks[0] ?? Buffer.alloc(0), method, this.#isOver);
  }

  #drop(length: number): void {
    const rest = (this.#chunks[0] ?? Buffer.alloc(0)).subarray(length);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }

  /** Whether something has come, or the end, before the time was up. */
  #woken(limitMs: number): Promise<boolean> {
    if (this.#isOver) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(false), Math.max(0, limitMs));
      const settle = (isWoken: boolean): void => {
        clearTimeout(timer);
        this.#wake = () => undefined;
        resolve(isWoken);
      };
      this.#wake = () => settle(true);
    });
  }
}
