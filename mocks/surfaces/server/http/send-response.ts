import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers';
import type { WireResponse } from '../../../engine/wire/response.ts';
import type { Traffic } from '../traffic/traffic.ts';

/** Writes a response out. */
export function sendResponse(response: ServerResponse, method: string | undefined, wire: WireResponse): void {
  writeHead(response, method, wire);
  response.end(wire.body);
}

/** Makes the head of a response, which goes out with its body. */
function writeHead(
  response: ServerResponse,
  method: string | undefined,
  { status, headers, body }: WireResponse,
): void {
  if (body !== undefined) response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  else if (status === 204 || method === 'HEAD') response.writeHead(status, headers);
  else response.writeHead(status, { ...headers, 'content-length': '0' });
}

/** A response whose head is made, and the body that it ends with. */
interface Ready {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string | undefined;
}

// The one of Node, as it was: a test with fake timers in this process must not keep its server from responding.
const afterReading = setImmediate;

/**
 * Writes the responses of a server, those that are ready at a time one right after the other.
 *
 * A response wakes whoever waits for it, which takes longer than to write it. Node reads all requests that have come in
 * before it does anything else; so their responses go out behind the last of them, and wake their readers once.
 */
export class ResponsesTogether {
  readonly #traffic: Traffic;
  readonly #isClosing: () => boolean;
  #ready: Ready[] = [];

  /**
   * @param traffic Counts what clients do not read.
   * @param isClosing Whether the server is about to stop: it may be so only after a head was made.
   */
  constructor(traffic: Traffic, isClosing: () => boolean) {
    this.#traffic = traffic;
    this.#isClosing = isClosing;
  }

  /** Makes the head of a response at once, and writes it when all requests that have come in are read. */
  send(message: IncomingMessage, response: ServerResponse, wire: WireResponse): void {
    writeHead(response, message.method, wire);
    if (this.#ready.push({ message, response, body: wire.body }) === 1) afterReading(this.#write);
  }

  readonly #write = (): void => {
    const ready = this.#ready;
    this.#ready = [];
    const isClosing = this.#isClosing();
    for (const { message, response, body } of ready) {
      // The server has looked for connections that nobody uses before this one was such.
      if (isClosing) response.once('finish', () => message.socket.destroySoon());
      response.end(body);
      this.#traffic.watchResponse(message, response);
    }
  };
}
