import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { MaybePromise } from '../../../engine/time/maybe-promise.ts';
import { WireBudget, type WireHeld } from './wire-budget.ts';

/** How large what waits on the wire may be, in all. */
export interface TrafficLimits {
  /** Bodies of requests that have not come to their end. */
  readonly requestBytes: number;
  /** Responses that their clients do not read. */
  readonly responseBytes: number;
}

const usual: TrafficLimits = { requestBytes: 268_435_456, responseBytes: 268_435_456 };

/** What a socket takes without being asked, and what may so wait for each without being counted. */
const littleBytes = 65_536;

/** What a request holds besides its body while it is acted upon; and how often the body is held: as bytes, as text. */
const ofEachRequest = 4096;
const copiesOfBody = 2;

/** What a server waits for, and how long, in milliseconds; how many clients may be there. */
const timeouts = { headersTimeout: 20_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 };
const maxConnections = 4096;

/** The options of `node:http` that bound clients which never come to the end of a request. */
export const patientServer: Readonly<typeof timeouts> = timeouts;

/** Bounds how many clients a server has. */
export function boundConnections(server: Server): void {
  server.maxConnections = maxConnections;
}

/** What waits on the wire for clients that are slow. */
export class Traffic {
  readonly #requests: WireBudget<IncomingMessage>;
  readonly #responses: WireBudget<Socket>;
  /** The last response that was begun over each connection. */
  readonly #last = new WeakMap<Socket, ServerResponse>();

  constructor({ requestBytes, responseBytes }: TrafficLimits = usual) {
    this.#requests = new WireBudget(requestBytes, (message) => message.destroy());
    this.#responses = new WireBudget(responseBytes, (socket) => socket.destroy());
  }

  get held(): { readonly requests: WireHeld; readonly responses: WireHeld } {
    return { requests: this.#requests.held, responses: this.#responses.held };
  }

  /** Gives a function that counts what is kept of the body of a request, for as long as the body is on its way. */
  watchRequest(message: IncomingMessage): (bytes: number) => void {
    for (const end of ['end', 'close'] as const) message.once(end, () => this.#requests.release(message));
    return (bytes) => this.#requests.add(message, bytes);
  }

  /**
   * Lets a request be acted upon, and counts what it holds meanwhile: a fault may keep it waiting for hours, and it goes
   * on where its client does not. Gives `undefined` where there is no room for it.
   */
  whileActing<T>(bodyBytes: number, act: () => MaybePromise<T>): MaybePromise<T | undefined> {
    const bytes = ofEachRequest + bodyBytes * copiesOfBody;
    if (!this.#requests.reserve(bytes)) return undefined;
    let acting: MaybePromise<T> | undefined;
    try {
      acting = act();
    } finally {
      if (!(acting instanceof Promise)) this.#requests.free(bytes);
    }
    return acting instanceof Promise ? acting.finally(() => this.#requests.free(bytes)) : acting;
  }

  /** Counts a response that trickles out, from its beginning until it is out. */
  watchDrip({ socket }: IncomingMessage, response: ServerResponse, bytes: number): void {
    if (response.destroyed) return;
    response.once('close', () => this.#responses.release(socket, bytes));
    this.#responses.add(socket, bytes);
  }

  /**
   * Runs what responds to a request when what came before it over the same connection is served and read: a client that
   * sends many at once, and reads nothing, is worked for once.
   */
  inTurn({ socket }: IncomingMessage, response: ServerResponse, respond: () => void): void {
    const before = this.#last.get(socket);
    this.#last.set(socket, response);
    if (before === undefined || before.closed) respond();
    // Where the client is gone, nobody waits for the others.
    else before.once('close', () => socket.destroyed || respond());
  }

  /** Counts a response that was written, for as long as its client does not read it. */
  watchResponse({ socket }: IncomingMessage, response: ServerResponse): void {
    const bytes = response.writableLength;
    if (bytes <= littleBytes || response.destroyed) return;
    response.once('close', () => this.#responses.release(socket, bytes));
    this.#responses.add(socket, bytes);
  }
}
