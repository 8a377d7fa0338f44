import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { misdirected, serviceHost } from '../../../integrator/service/regions.ts';
import { letPageRead } from '../../cors/let-page-read.ts';
import { unclearHost, unclearResponse } from '../../server/hosts/unclear-target.ts';
import { respondToRequest, respondWithFailure } from '../../server/http/handle-request.ts';
import { IncomingHeaders } from '../../server/http/incoming-headers.ts';
import { sendResponse } from '../../server/http/send-response.ts';
import { askHandlers } from './gateway/ask-handlers.ts';
import type { Connections } from './gateway/connections.ts';
import type { StartedFake } from './gateway/started-fake.ts';

/** What it takes to respond to a request that came to the gateway. */
export interface ExchangeOptions {
  readonly connections: Connections;
  /** The fake that responds now. */
  readonly fake: () => StartedFake | undefined;
}

/** Responds to a request that was meant for the service: by the fake, or by the handlers that a test has put before it. */
export function respondToExchange(options: ExchangeOptions, message: IncomingMessage, response: ServerResponse): void {
  const fake = options.fake();
  const url = urlOf(message);
  if (fake === undefined || url === undefined) return void response.destroy();
  // A connection to a proxy is used for other hosts too; this one has left the proxy.
  if (message.url?.startsWith('/') !== true) response.shouldKeepAlive = false;
  // A proxy learns the host from a whole URL, and clients may then say in `Host` what they like.
  const unclear = unclearHost(message);
  if (unclear !== undefined) return void refuseUnclear(fake, message, response, url, unclear);
  if (letPageRead(message, response)) return;
  const asClient = options.connections.clientOf(message.socket.remotePort);
  const returned = asClient(() =>
    fake.isClear() || misdirected(url) !== undefined
      ? respondByFake(fake, message, response, url)
      : askHandlers(message, response, url),
  );
  returned.catch((error: unknown) => respondWithFailure(message, response, error));
}

/** Refuses a request of which nobody can say whom it is for, as the server over HTTP does. */
function refuseUnclear(
  { mock }: StartedFake,
  message: IncomingMessage,
  response: ServerResponse,
  url: URL,
  unclear: string,
): void {
  const { method = 'GET' } = message;
  const { wire, reason } = unclearResponse(unclear);
  mock.turnedAway({ method, url, headers: new IncomingHeaders(message.headers), body: undefined }, wire, reason);
  response.shouldKeepAlive = false;
  sendResponse(response, method, wire);
}

async function respondByFake(
  fake: StartedFake,
  message: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  // `fetch` tells a wrong address.
  const respond = misdirected(url) === undefined ? undefined : fake.fetch;
  await respondToRequest({
    mock: fake.mock,
    message,
    response,
    url,
    isClosing: () => false,
    respond,
  });
}

/** The URL that was asked for, where it is one of the service's hosts. */
function urlOf(message: IncomingMessage): URL | undefined {
  const { url: target = '/', headers, socket } = message;
  const isSecure = socket instanceof TLSSocket;
  const host = headers.host ?? (isSecure ? socket.servername : undefined) ?? '';
  const url = URL.parse(target.startsWith('/') ? `${isSecure ? 'https' : 'http'}://${host}${target}` : target);
  return url !== null && serviceHost(url.hostname) !== undefined ? url : undefined;
}
