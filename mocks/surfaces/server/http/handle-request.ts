import type { IncomingMessage, ServerResponse } from 'node:http';
import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';
import { BrokenNetwork } from '../../../engine/fetch/broken-network.ts';
import type { Mock } from '../../../engine/mock.ts';
import type { MaybePromise } from '../../../engine/time/maybe-promise.ts';
import { decodeBody } from '../../../engine/wire/body/content-coding.ts';
import type { WireResponse } from '../../../engine/wire/response.ts';
import { serialize } from '../../../engine/wire/serializer.ts';
import type { Traffic } from '../traffic/traffic.ts';
import { breakConnection, resetConnection } from './break-connection.ts';
import { IncomingHeaders } from './incoming-headers.ts';
import { readBody } from './read-body.ts';
import { type ResponsesTogether, sendResponse } from './send-response.ts';
import { isWebMethod, MethodRefusal, webRequest } from './web-request.ts';

/** A request that came in over HTTP, and who responds to it. */
export interface RequestToServe {
  readonly mock: Mock;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Whether the server is about to stop: then no connection outlives its response. */
  readonly isClosing: () => boolean;
  /** What responds in the place of the mock, as `fetch` does. Default: the mock's own, where it has overrides. */
  readonly respond?: ((request: Request) => Promise<Response>) | undefined;
  /** Counts what waits because the client is slow. */
  readonly traffic?: Traffic;
  /** Writes what the mock responds with. Default: at once, each by itself. */
  readonly together?: ResponsesTogether;
  /** Informed of what may have been written, by the bytes of the body and of its response. */
  readonly onWritten?: (bytes: number) => void;
}

/** Lets a fake respond to a request of `node:http`, faults included. */
export async function respondToRequest({
  mock,
  message,
  response,
  url,
  isClosing,
  ...given
}: RequestToServe): Promise<void> {
  const { method = 'GET' } = message;
  const headers = new IncomingHeaders(message.headers);
  const { 'content-length': length, 'transfer-encoding': transfer } = message.headers;
  const bodyless = length === undefined && transfer === undefined;
  const sent = bodyless ? undefined : await readBody(message, mock.limits.bytes, given.traffic?.watchRequest(message));
  // An override sees a request of the web, which a few methods cannot be.
  const respond = isWebMethod(method) ? (given.respond ?? (mock.overridden ? mock.fetch : undefined)) : undefined;
  if (respond !== undefined) {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const ask = (): Promise<Response> => respond(webRequest(message, url, sent, gone.signal));
    const web = await (given.traffic?.whileActing(sent?.length ?? 0, ask) ?? ask());
    if (web === undefined) return void message.destroy();
    if (method !== 'GET') given.onWritten?.(Number.POSITIVE_INFINITY);
    if (isClosing()) response.shouldKeepAlive = false;
    await sendWeb(response, web);
    given.traffic?.watchResponse(message, response);
    return;
  }
  const decoding = decodeBody(sent, headers.get('content-encoding'), mock.limits.bytes);
  const decoded = decoding instanceof Promise ? await decoding : decoding;
  const act = (): MaybePromise<WireResponse> => mock.handle({ method, url, headers, ...decoded });
  const acting = given.traffic === undefined ? act() : given.traffic.whileActing(decoded.body?.length ?? 0, act);
  const wire = acting instanceof Promise ? await acting : acting;
  if (wire === undefined) return void message.destroy();
  if (method !== 'GET') given.onWritten?.((decoded.body?.length ?? 0) + (wire.body?.length ?? 0));
  if (isClosing() || (!message.complete && !bodyless)) response.shouldKeepAlive = false;
  if (wire.connection !== undefined) {
    if (wire.connection === 'drip') given.traffic?.watchDrip(message, response, Buffer.byteLength(wire.body ?? ''));
    await breakConnection(response, wire);
    return;
  }
  if (given.together !== undefined) return given.together.send(message, response, wire);
  sendResponse(response, method, wire);
  given.traffic?.watchResponse(message, response);
}

/**
 * Tells a client of an error that came up while it was served, where there is still somebody to tell.
 *
 * Gives what it reported: the client went away, or an override broke the connection, where that is nothing.
 */
export function respondWithFailure(
  message: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): string | undefined {
  const isCutOff = message.destroyed && !message.complete;
  if (isCutOff || response.headersSent || response.destroyed) {
    response.destroy();
    return undefined;
  }
  if (error instanceof BrokenNetwork) {
    breakOff(response, error);
    return undefined;
  }
  if (error instanceof MethodRefusal) {
    const body = { error: 'method-not-allowed', message: error.message };
    sendResponse(response, message.method, serialize({ status: 405, body }));
    return undefined;
  }
  const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  const words = isTestkitError(error) ? `${why}.` : `Failed to respond: ${why}.`;
  sendResponse(response, message.method, serialize({ status: 500, body: { error: 'internal', message: words } }));
  return why;
}

/** Ends a connection as the error says: closed in silence, or reset. */
function breakOff(response: ServerResponse, { cause }: BrokenNetwork): void {
  const isClosed = cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_SOCKET';
  if (isClosed) response.socket?.end();
  else resetConnection(response);
}

async function sendWeb(response: ServerResponse, webResponse: Response): Promise<void> {
  const body = webResponse.body === null ? undefined : new Uint8Array(await webResponse.arrayBuffer());
  const headers = Object.fromEntries([...webResponse.headers].filter(([name]) => !ofTheConnection.test(name)));
  const cookies = webResponse.headers.getSetCookie();
  response.writeHead(webResponse.status, {
    ...headers,
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    ...(body && { 'content-length': body.length }),
  });
  response.end(body);
}

/** Headers of an override that say how a connection carries a response: this one carries it in its own way. */
const ofTheConnection = /^(?:connection|content-length|keep-alive|trailer|transfer-encoding|upgrade)$/;
