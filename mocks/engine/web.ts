import { responseFacts } from '../../contracts/exchange.ts';
import type { WireAnswer } from './answer.ts';
import { dripping } from './drip.ts';
import type { Engine, MockRequest } from './engine.ts';
import { handle } from './handle.ts';
import { releaseOverride } from './override.ts';
import { unlessAborted } from './unless-aborted.ts';
import { withAddress } from './with-address.ts';

/** Answers a request in the place of the fake; `undefined` leaves it to the next one, and at last to the fake. */
export type Override = (request: Request) => Promise<Response | undefined>;

/** What `fetch` throws where an override answers as a broken network does. */
export class BrokenNetwork extends TypeError {}

/** Makes a function with the signature of the global `fetch` that is answered by the engine, and by nothing else. */
export function createFetch(engine: Engine, overrides: readonly Override[]): typeof fetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    // A copy: an override may take itself away while it is asked.
    for (const override of [...overrides]) {
      const response = await unlessAborted(override(request.clone()), request.signal);
      if (response === undefined) continue;
      if (response.type === 'error') throw new BrokenNetwork('Failed to fetch');
      const facts = await mockRequest(request, init?.body);
      const heldBack = releaseOverride(engine, facts, await responseFacts(response));
      return withAddress(heldBack === undefined ? response : webResponse(heldBack), request.url);
    }
    const handled = handle(engine, await mockRequest(request, init?.body));
    // What waits, for a latency or for ever, stops waiting when the caller gives up.
    const wire = handled instanceof Promise ? await unlessAborted(handled, request.signal) : handled;
    request.signal.throwIfAborted();
    return withAddress(await webAnswer(wire, request.signal), request.url);
  };
}

async function mockRequest(request: Request, given: unknown): Promise<MockRequest> {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    // A text that was given as it is need not go through the request's stream.
    body: typeof given === 'string' ? encoded(given) : await bytesOf(request),
  };
}

function encoded(text: string): Uint8Array {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** Made at first use: where Jest stands in for a page, there is none at import. */
let encoder: TextEncoder | undefined;

async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
  return request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
}

/** An answer as the web has it; where its connection breaks, what `fetch` does then. */
async function webAnswer(wire: WireAnswer, signal: AbortSignal): Promise<Response> {
  const { connection, body, status, headers } = wire;
  if (connection === 'reset' || connection === 'empty') {
    throw new BrokenNetwork('Failed to fetch', { cause: socketError(connection) });
  }
  if (connection === 'stalled') return unlessAborted(new Promise<never>(() => undefined), signal);
  if (connection === 'drip' && body !== undefined) return new Response(dripping(wire), { status, headers });
  return webResponse(wire);
}

/** What `fetch` of Node gives as the cause. */
function socketError(connection: 'reset' | 'empty'): Error {
  const [code, message] =
    connection === 'reset' ? ['ECONNRESET', 'read ECONNRESET'] : ['UND_ERR_SOCKET', 'other side closed'];
  return Object.assign(new Error(message), { code });
}

function webResponse({ body, status, headers }: WireAnswer): Response {
  return new Response(body ?? null, { status, headers });
}
