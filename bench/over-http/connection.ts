import { connect, type Socket } from 'node:net';
import type { SampleRequest } from '../measure/exchanges.ts';

const endOfHead = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** Writes a request as it goes over the wire. */
export function wireRequest({ method, path, headers, body = '' }: SampleRequest, port: number): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${lines.join('')}${length}\r\n${body}`);
}

/** One kept-alive connection: sends a request, and the next when the whole response is there. No pipelining. */
export class Connection {
  readonly #socket: Socket;
  readonly #status: string;
  readonly #onResponse: () => Buffer | undefined;
  /** The part of a response that is there; `undefined` between two responses. */
  #left: Buffer | undefined;

  constructor(port: number, status: number, onResponse: () => Buffer | undefined, onError: (error: Error) => void) {
    this.#status = `HTTP/1.1 ${status} `;
    this.#onResponse = onResponse;
    const buffer = Buffer.alloc(65_536);
    // Reading into a buffer of our own goes past the streams of Node, which cost more than all the rest here.
    const callback = (bytes: number): boolean => {
      try {
        this.#read(buffer.subarray(0, bytes));
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
      }
      return true;
    };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer, callback } });
    this.#socket.on('error', onError);
  }

  send(request: Buffer): void {
    this.#socket.write(request);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    const buffer = this.#left === undefined ? chunk : Buffer.concat([this.#left, chunk]);
    const end = buffer.indexOf(endOfHead);
    const head = end < 0 ? '' : buffer.toString('latin1', 0, end);
    if (end < 0 || !isWhole(buffer, head, end + endOfHead.length)) {
      this.#left = Buffer.from(buffer);
      return;
    }
    if (!head.startsWith(this.#status)) throw new Error(`a response came as ${head}`);
    this.#left = undefined;
    const next = this.#onResponse();
    if (next !== undefined) this.send(next);
  }
}

/** Whether a body is there that begins at a place. */
function isWhole(buffer: Buffer, head: string, start: number): boolean {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return buffer.length >= start + Number(length);
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) throw new Error(`a response came without its length: ${head}`);
  // The last chunk is empty; in bodies of JSON its mark stands nowhere else.
  return buffer.length >= start + lastChunk.length && buffer.subarray(-lastChunk.length).equals(lastChunk);
}
