import { responseFacts } from '../../../contracts/exchange/exchange.ts';
import type { Engine, MockRequest } from '../pipeline/engine.ts';
import { handle } from '../pipeline/handle.ts';
import { sendOverride } from '../pipeline/override.ts';
import { turnedAway } from '../pipeline/turned-away.ts';
import { decodeBody } from '../wire/body/content-coding.ts';
import { bytesOf } from '../wire/body/request-body.ts';
import { bodyStream } from '../wire/body/response-body.ts';
import { dripsOf } from '../wire/drip.ts';
import type { WireResponse } from '../wire/response.ts';
import { serialize } from '../wire/serializer.ts';
import { statusText } from '../wire/status-text.ts';
import { BrokenNetwork } from './broken-network.ts';
import { fetchedResponse } from './fetched-response.ts';
import { holding } from './in-flight.ts';
import { unlessAborted } from './unless-aborted.ts';
import { newRequest, newResponse } from './web-classes.ts';

/** Responds to a request in the place of the fake; `undefined` leaves it to the next one, and at last to the fake. */
export type Override = (request: Request) => Promise<Response | undefined>;

/** Makes a function with the signature of the global `fetch` that is served by the engine, and by nothing else. */
export function createFetch(engine: Engine, overrides: readonly Override[]): typeof fetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : newRequest(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    const misdirected = engine.conventions.misdirected?.(url);
    if (misdirected !== undefined) {
      const { method, headers } = request;
      const wire = serialize(engine.conventions.refuse({ kind: 'misdirected', message: misdirected }));
      turnedAway(engine, { method, url, headers, body: undefined }, wire, misdirected);
      return fetchedResponse(webResponse(wire), request.url);
    }
    return holding(request, async () => {
      // A copy: an override may take itself away while it is asked.
      for (const override of [...overrides]) {
        const response = await unlessAborted(override(request.clone()), signal);
        if (response === undefined) continue;
        if (response.type === 'error') throw new BrokenNetwork('fetch failed');
        const route = engine.contract.route(request.method, url.pathname);
        if (route.kind === 'operation') await engine.rules.load(route.operation);
        const facts = await mockRequest(engine, request, url, init?.body);
        const heldBack = sendOverride(engine, facts, await responseFacts(response));
        return fetchedResponse(heldBack === undefined ? response : webResponse(heldBack), request.url);
      }
      const handled = handle(engine, await mockRequest(engine, request, url, init?.body));
      // What waits, for a latency or for ever, stops waiting when the caller gives up.
      const wire = handled instanceof Promise ? await unlessAborted(handled, signal) : handled;
      signal.throwIfAborted();
      const mayGiveUp = input instanceof Request || (init?.signal ?? undefined) !== undefined;
      return fetchedResponse(await asWebResponse(wire, request, mayGiveUp), request.url);
    });
  };
}

async function mockRequest(engine: Engine, request: Request, url: URL, given: unknown): Promise<MockRequest> {
  const { method, headers, signal } = request;
  // A text that was given as it is need not go through the request's stream.
  const sent = typeof given === 'string' ? encoded(given) : await bytesOf(request);
  const coding = headers.get('content-encoding');
  if (coding === null) return { method, url, headers, body: sent };
  const decoded = await decodeBody(sent, coding, engine.limits.bytes);
  signal.throwIfAborted();
  return { method, url, headers, ...decoded };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** Made at first use: where Jest stands in for a page, there is none at import. */
let encoder: TextEncoder | undefined;

/** A response as the web has it; where its connection breaks, what `fetch` does then. */
async function asWebResponse(wire: WireResponse, request: Request, mayGiveUp: boolean): Promise<Response> {
  const { connection, body } = wire;
  const init = initOf(wire);
  if (connection === 'reset' || connection === 'empty') {
    throw new BrokenNetwork('fetch failed', { cause: socketError(connection) });
  }
  if (connection === 'stalled') return unlessAborted(new Promise<never>(() => undefined), request.signal);
  // A stream of bytes takes no piece without any.
  if (body === undefined || body === '') return webResponse(wire);
  if (connection === 'drip') {
    const { drips, pause } = dripsOf(wire);
    return newResponse(bodyStream({ pieces: drips, pause, request }), init);
  }
  // Who may give up may do so between the headers and the body, too.
  if (!mayGiveUp) return webResponse(wire);
  return newResponse(bodyStream({ pieces: [encoded(body)], pause: 0, request }), init);
}

/** What `fetch` of Node gives as the cause. */
function socketError(connection: 'reset' | 'empty'): Error {
  const [code, message] =
    connection === 'reset' ? ['ECONNRESET', 'read ECONNRESET'] : ['UND_ERR_SOCKET', 'other side closed'];
  return Object.assign(new Error(message), { code });
}

function webResponse(wire: WireResponse): Response {
  return newResponse(wire.body === '' ? null : (wire.body ?? null), initOf(wire));
}

function initOf({ status, headers }: WireResponse): ResponseInit {
  return { status, statusText: statusText(status), headers };
}
