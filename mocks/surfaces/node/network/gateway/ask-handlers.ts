import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { BrokenNetwork } from '../../../../engine/fetch/broken-network.ts';
import { type AskedRequest, askedRequest, clientContext } from './client-context.ts';

/**
 * Hands a request on to msw, so that its handlers are asked and its events happen; the fake's own handler is the last.
 *
 * For msw it is a request of `node:https`, the one client that all of its versions see. Made by its class: the functions
 * are what other packages put proxies into.
 */
export async function askHandlers(message: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  // Whole, and sent at once: msw looks for the handlers of a boundary in the code that writes the request.
  const body = Buffer.concat(await message.toArray());
  const asked: AskedRequest = { failure: undefined };
  const webResponse = await clientContext
    .run('handlers', () => askedRequest.run(asked, () => send(message, response, url, body)))
    .catch((cause: Error) => {
      // What msw calls an error of the network is one that a handler asked for.
      const isWanted = cause.message === 'Network error' || cause.message === 'Failed to fetch';
      throw asked.failure ?? (isWanted ? new BrokenNetwork('fetch failed', { cause }) : cause);
    });
  response.writeHead(webResponse.statusCode ?? 500, webResponse.statusMessage, webResponse.rawHeaders);
  await pipeline(webResponse, response);
}

function send(
  message: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: Uint8Array,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = new http.ClientRequest({
      protocol: 'https:',
      host: url.hostname,
      path: url.pathname + url.search,
      method: message.method,
      headers: onwardHeaders(message),
      agent: new Agent({ keepAlive: false }),
    });
    request.once('response', resolve);
    request.on('error', reject);
    response.once('close', () => request.destroy());
    request.end(body);
  });
}

/** The headers as they came, but for those that hold for one connection, and for a promise that is kept already. */
function onwardHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || ofTheConnection.has(name) ? [] : [[name, String(value)]],
    ),
  );
}

const ofTheConnection: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
]);
