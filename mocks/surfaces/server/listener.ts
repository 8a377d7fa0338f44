import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { OpenApiDocument } from '../../../spec/document.ts';
import type { WireAnswer } from '../../engine/answer.ts';
import type { MockRequest } from '../../engine/engine.ts';
import type { Mock } from '../../engine/mock.ts';
import { serialize } from '../../engine/serializer.ts';
import { BrokenNetwork } from '../../engine/web.ts';
import { hostHeader } from '../connect/service-fetch.ts';
import { type AdminDoor, isAdminTarget } from './admin-door.ts';
import type { HostCheck } from './allowed-hosts.ts';
import { breakConnection } from './break-connection.ts';
import type { CorsDoor } from './cors.ts';
import { IncomingHeaders } from './incoming-headers.ts';
import { serveOwnDocument } from './own-document.ts';
import { readBody } from './read-body.ts';
import { requestOrigin } from './request-origin.ts';
import { isRootTarget, leadToInspector, rootAnswer } from './root.ts';
import { isPageTarget, servePage } from './static-pages.ts';
import { webRequest } from './web-request.ts';

/** What a listener needs to know. */
export interface ListenerOptions {
  /** The fake that answers; looked up for each request, since another may take its place. */
  readonly mock: Mock;
  /** Lets pages of other origins read the answers of the fake; the control API has its own rules. */
  readonly cors: CorsDoor;
  /** The document, where it is not the built-in one. */
  readonly document: OpenApiDocument | undefined;
  /** The control API, where it is on. */
  readonly admin: AdminDoor | undefined;
  readonly isAllowedHost: HostCheck;
  /** Told in a sentence of what no journal tells. */
  readonly tell: (sentence: string) => void;
  /** Whether the server is about to stop: then no connection outlives its answer. */
  readonly isClosing: () => boolean;
}

/** Makes the function that `node:http` calls for each request: in, to the fake, and out. */
export function createListener(options: ListenerOptions): RequestListener {
  const { cors, isAllowedHost, tell } = options;
  return (message, response) => {
    const { admin, mock } = options;
    const isAdmin = isAdminTarget(message.url);
    const foreign = foreignHost(message, isAllowedHost);
    if (foreign !== undefined) {
      const { wire, reason } = misdirected(foreign);
      // Calls of the control API are in no journal.
      if (isAdmin) tell(reason);
      else mock.turnedAway(mockRequest(message, undefined), wire, reason);
      send(response, message.method, wire);
      return;
    }
    if (!isAdmin && cors(message, response)) return;
    if (!mock.overridden && isRootTarget(message, mock)) {
      if (admin !== undefined && leadToInspector(message, response)) return;
      const { wire, reason } = rootAnswer(mock, message, admin !== undefined);
      mock.turnedAway(mockRequest(message, undefined), wire, reason);
      send(response, message.method, wire);
      return;
    }
    if (isAdmin && admin !== undefined && serveOwnDocument(options.document, message, response)) return;
    const answered =
      isAdmin && admin !== undefined
        ? (isPageTarget(message) ? servePage : admin.answer)(message, response)
        : answer(options, message, response);
    answered.catch((error: unknown) => {
      // The client went away, an override broke the connection, or the fake itself is broken: there is nobody to tell, or nothing better.
      const isCutOff = message.destroyed && !message.complete;
      if (isCutOff || response.headersSent || error instanceof BrokenNetwork) response.destroy();
      else {
        const { wire, why } = broken(error);
        tell(`Failed to answer ${message.method} ${pathOf(message)}: ${why}.`);
        send(response, message.method, wire);
      }
    });
  };
}

async function answer(options: ListenerOptions, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers } = message;
  const bodyless = headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
  const body = bodyless ? undefined : await readBody(message, options.mock.limits.bytes);
  const request = mockRequest(message, body);
  const { mock, isClosing } = options;
  if (mock.overridden) {
    const web = await mock.fetch(webRequest(message, request.url, body));
    if (isClosing()) response.shouldKeepAlive = false;
    await sendWeb(response, web);
    return;
  }
  const wire = await mock.handle(request);
  if (isClosing() || (!message.complete && !bodyless)) response.shouldKeepAlive = false;
  if (wire.connection === undefined) send(response, message.method, wire);
  else await breakConnection(response, wire);
}

function mockRequest(message: IncomingMessage, body: Uint8Array | undefined): MockRequest {
  const { method = 'GET', headers } = message;
  return { method, url: requestUrl(message), headers: new IncomingHeaders(headers), body };
}

/** The absolute URL of a request, as its client meant it; a target that is no URL becomes a path that nothing has. */
function requestUrl(message: IncomingMessage): URL {
  const { url = '/', headers } = message;
  const meant = headers[hostHeader];
  const origin = meant === undefined ? requestOrigin(message) : `https://${String(meant)}`;
  return URL.parse(url.startsWith('/') ? origin + url : url) ?? URL.parse(`${origin}/`) ?? new URL('http://invalid/');
}

/** The host that a request means and that this server does not serve. */
function foreignHost({ headers, socket }: IncomingMessage, isAllowedHost: HostCheck): string | undefined {
  const { host, [hostHeader]: meant = host } = headers;
  if (!isAllowedHost(host, socket.localAddress)) return host;
  return meant === host || isAllowedHost(String(meant)) ? undefined : String(meant);
}

function send(response: ServerResponse, method: string | undefined, { status, headers, body }: WireAnswer): void {
  if (body === undefined) {
    response.writeHead(status, status === 204 || method === 'HEAD' ? headers : { ...headers, 'content-length': '0' });
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function sendWeb(response: ServerResponse, answer: Response): Promise<void> {
  const body = answer.body === null ? undefined : new Uint8Array(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    ...(body && { 'content-length': body.length }),
  });
  response.end(body);
}

function misdirected(host: string): { readonly wire: WireAnswer; readonly reason: string } {
  const reason = `This server does not serve the host ${JSON.stringify(host)}: a page on the web could point such a name at this machine. Use 127.0.0.1 or localhost, or allow the name with --allow-host (\`allowedHosts\` in a program).`;
  const errors = [{ code: 'misdirected_request', message: `Failed to answer: ${reason}` }];
  return { wire: serialize({ status: 421, body: { errors } }), reason };
}

function broken(error: unknown): { readonly wire: WireAnswer; readonly why: string } {
  const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return { wire: serialize({ status: 500, body: { error: 'internal', message: `Failed to answer: ${why}.` } }), why };
}

/** Without the query, which may hold a secret. */
function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').replace(/\?.*$/s, '');
}
