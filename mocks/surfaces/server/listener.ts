import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Mock } from '../../engine/mock.ts';
import type { MockRequest } from '../../engine/pipeline/engine.ts';
import type { MaybePromise } from '../../engine/time/maybe-promise.ts';
import type { WireResponse } from '../../engine/wire/response.ts';
import { serialize } from '../../engine/wire/serializer.ts';
import type { AccountsGuard } from '../admin/held/accounts-guard.ts';
import { hostHeader } from '../service/service-fetch.ts';
import { type AdminSurface, isAdminTarget } from './admin-surface.ts';
import type { HostCheck } from './hosts/allowed-hosts.ts';
import { requestOrigin } from './hosts/request-origin.ts';
import { unclearResponse, unclearTarget } from './hosts/unclear-target.ts';
import type { CorsGate } from './http/cors.ts';
import { respondToRequest, respondWithFailure } from './http/handle-request.ts';
import { IncomingHeaders } from './http/incoming-headers.ts';
import { ResponsesTogether, sendResponse } from './http/send-response.ts';
import { isRootTarget, leadToInspector, rootResponse } from './root.ts';
import type { Traffic } from './traffic/traffic.ts';

/** What a listener needs to know. */
export interface ListenerOptions {
  /** The fake that responds; looked up for each request, since another may take its place. */
  readonly mock: Mock;
  /** Lets pages of other origins read the responses of the fake; the control API has its own rules. */
  readonly cors: CorsGate;
  /** Watches over what the accounts hold. */
  readonly accounts: AccountsGuard;
  /** Counts what waits because clients are slow. */
  readonly traffic: Traffic;
  /** The control API, where it is on. */
  readonly admin: AdminSurface | undefined;
  readonly isAllowedHost: HostCheck;
  /** Informed in a sentence of what no journal tells. */
  readonly tell: (sentence: string) => void;
  /** Settles when a write need not wait for another process; absent where nothing is shared. */
  readonly ready?: (() => MaybePromise<void>) | undefined;
  /** Whether the server is about to stop: then no connection outlives its response. */
  readonly isClosing: () => boolean;
}

/** Makes the function that `node:http` calls for each request: in, to the fake, and out. */
export function createListener(options: ListenerOptions): RequestListener {
  const { cors, isAllowedHost, tell, traffic } = options;
  const together = new ResponsesTogether(traffic, options.isClosing);
  const respond = (message: IncomingMessage, response: ServerResponse): void => {
    const { admin, mock } = options;
    const isAdmin = isAdminTarget(message.url);
    const refused = refusedTarget(message, isAllowedHost);
    if (refused !== undefined) {
      const { wire, reason } = refused;
      // Calls of the control API are in no journal, and are refused in its own words.
      if (isAdmin) tell(reason);
      else mock.turnedAway(mockRequest(message, undefined), wire, reason);
      // Nor is it clear where such a request ends, and the next one begins.
      if (wire.status === 400) response.shouldKeepAlive = false;
      sendResponse(response, message.method, isAdmin ? adminWords(wire.status, reason) : wire);
      return;
    }
    if (!isAdmin && cors(message, response)) return;
    if (!mock.overridden && isRootTarget(message, mock)) {
      if (admin !== undefined && leadToInspector(message, response)) return;
      const { wire, reason } = rootResponse(mock, message, admin !== undefined);
      mock.turnedAway(mockRequest(message, undefined), wire, reason);
      sendResponse(response, message.method, wire);
      return;
    }
    const full = isAdmin || !mayGrow(message) ? undefined : options.accounts.fullness;
    if (full !== undefined) {
      const { wire, reason } = refusedAsFull(full);
      mock.turnedAway(mockRequest(message, undefined), wire, reason);
      sendResponse(response, message.method, wire);
      return;
    }
    const respondNow = (): Promise<void> =>
      isAdmin && admin !== undefined
        ? admin.respond(message, response)
        : respondToRequest({
            mock,
            message,
            response,
            url: requestUrl(message),
            isClosing: options.isClosing,
            traffic,
            together,
            onWritten: (bytes) => options.accounts.count(bytes),
          });
    const waiting = mayWrite(message) ? options.ready?.() : undefined;
    const responding = waiting === undefined ? respondNow() : waiting.then(respondNow);
    responding.catch((error: unknown) => {
      const why = respondWithFailure(message, response, error);
      if (why !== undefined) tell(`Failed to respond to ${message.method} ${pathOf(message)}: ${why}.`);
    });
  };
  return (message, response) => traffic.inTurn(message, response, () => respond(message, response));
}

function mayWrite({ method }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function mockRequest(message: IncomingMessage, body: Uint8Array | undefined): MockRequest {
  const { method = 'GET', headers } = message;
  return { method, url: requestUrl(message), headers: new IncomingHeaders(headers), body };
}

/** The absolute URL of a request, as its client meant it; a target that is no URL becomes a path that nothing has. */
function requestUrl(message: IncomingMessage): URL {
  const { url = '/', headers } = message;
  const meant = String(headers[hostHeader] ?? '');
  const origin = meant === '' ? requestOrigin(message) : `https://${meant}`;
  return URL.parse(url.startsWith('/') ? origin + url : url) ?? URL.parse(`${origin}/`) ?? new URL('http://invalid/');
}

/** The host that a request means and that this server does not serve. */
function foreignHost({ headers, socket }: IncomingMessage, isAllowedHost: HostCheck): string | undefined {
  const { host, [hostHeader]: meant = host } = headers;
  if (!isAllowedHost(host, socket.localAddress)) return host;
  return meant === host || isAllowedHost(String(meant)) ? undefined : String(meant);
}

/** A request that is not for this server, or of which nobody can say whom it is for. */
function refusedTarget(
  message: IncomingMessage,
  isAllowedHost: HostCheck,
): { readonly wire: WireResponse; readonly reason: string } | undefined {
  const unclear = unclearTarget(message);
  if (unclear !== undefined) return unclearResponse(unclear);
  const foreign = foreignHost(message, isAllowedHost);
  if (foreign === undefined) return undefined;
  const reason = `This server does not serve the host ${JSON.stringify(foreign)}: a page on the web could point such a name at this machine. Use 127.0.0.1 or localhost, or allow the name with --allow-host (\`allowedHosts\` in a program).`;
  const errors = [{ code: 'misdirected_request', message: `Failed to respond: ${reason}` }];
  return { wire: serialize({ status: 421, body: { errors } }), reason };
}

/** Whether a request may put something into an account. */
function mayGrow({ method }: IncomingMessage): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH';
}

function refusedAsFull(why: string): { readonly wire: WireResponse; readonly reason: string } {
  const reason = `This server takes no more: ${why}`;
  const errors = [{ code: 'insufficient_storage', message: `Failed to respond: ${reason}` }];
  return { wire: serialize({ status: 507, body: { errors } }), reason };
}

/** A refusal that comes before the control API, worded as that words its own. */
function adminWords(status: number, reason: string): WireResponse {
  const error = status === 400 ? 'bad-request' : 'misdirected';
  return serialize({ status, body: { error, message: `Failed to use the control API: ${reason}` } });
}

/** Without the query, which may hold a secret. */
function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').replace(/\?.*$/s, '');
}
