import type { IncomingMessage, ServerResponse } from 'node:http';
import { memoryUsage } from 'node:process';
import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { hasDotSegments } from '../../../spec/routing/dot-segments.ts';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import { adminTokenVariable } from '../admin/admin-token.ts';
import type { HeapHeld } from '../admin/call/admin-call.ts';
import type { Admin } from '../admin/create-admin.ts';
import type { AccountsGuard } from '../admin/held/accounts-guard.ts';
import { type RefusalKind, refusalResponse } from '../admin/request/admin-refusal.ts';
import { allowedOrigin, isForeignPage } from './hosts/admin-origin.ts';
import { isLoopback } from './hosts/loopback.ts';
import { requestOrigin } from './hosts/request-origin.ts';
import { readBody } from './http/read-body.ts';
import { sendStream } from './http/send-stream.ts';
import { webRequest } from './http/web-request.ts';
import { nodeModule } from './node-modules/node-module.ts';
import { askForToken } from './pages/ask-for-token.ts';
import { serveOwnDocument } from './pages/own-document.ts';
import { createPagePass } from './pages/page-pass.ts';
import { sameSecret } from './pages/same-secret.ts';
import { isHtmlTarget, isPageTarget, servePage } from './pages/static-pages.ts';
import type { Traffic } from './traffic/traffic.ts';

/** How the control API is opened to the network. */
export interface AdminSurfaceOptions {
  readonly integrator: IntegratorCore;
  /** Watches over what the accounts hold. */
  readonly accounts: AccountsGuard;
  /** Counts what waits because clients are slow. */
  readonly traffic: Traffic;
  /** What the header `x-admin-token` has to say; `undefined`: nothing. */
  readonly token: string | undefined;
  /** The document, where it is not the built-in one. */
  readonly document: OpenApiDocument | undefined;
  /** What a browser that has shown the token is known by; the same for as long as the server runs. */
  readonly pass: () => string;
}

/** The control API and its pages behind `node:http`: one check for all that is below `/__admin`. */
export interface AdminSurface {
  respond(message: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends what waits and what streams. */
  close(): void;
}

/** The largest body that is taken: an account with some twenty thousand records. */
const defaultMaxBytes = 67_108_864;

function heap(): HeapHeld {
  const { heapUsed, external } = memoryUsage();
  return {
    bytes: heapUsed,
    maxBytes: nodeModule('node:v8').getHeapStatistics().heap_size_limit,
    externalBytes: external,
  };
}

/** Whether a request is one to the control API. */
export function isAdminTarget(target: string | undefined): boolean {
  return target !== undefined && /^\/__admin(?:[/?]|$)/.test(target);
}

/** Opens the control API to clients of this machine, or to who shows the token. It is loaded at the first request. */
export function createAdminSurface({
  integrator,
  accounts,
  traffic,
  token,
  document,
  pass,
}: AdminSurfaceOptions): AdminSurface {
  const open = new Set<AbortController>();
  let isClosed = false;
  const isGoodToken = token === undefined ? (): boolean => true : sameSecret(token);
  const hasToken = ({ headers }: IncomingMessage): boolean => isGoodToken(headers['x-admin-token']?.toString());
  const pages = createPagePass(isGoodToken, pass);
  let admin: Promise<Admin> | undefined;
  const load = (): Promise<Admin> => {
    admin ??= import('../admin/create-admin.ts').then(({ createAdmin }) =>
      createAdmin(integrator, { accounts, heap, traffic }),
    );
    return admin;
  };

  return {
    respond: async (message, response) => {
      const controller = new AbortController();
      open.add(controller);
      // What comes while the server stops must not begin to wait.
      if (isClosed) controller.abort();
      response.once('close', () => {
        open.delete(controller);
        controller.abort();
      });
      const refused = judge(message, token !== undefined);
      if (refused === undefined && isPageTarget(message)) return page(message, response);
      const webResponse = await (refused ?? ask(message, controller.signal));
      await send(message, response, webResponse);
      traffic.watchResponse(message, response);
    },
    close: () => {
      isClosed = true;
      for (const controller of open) controller.abort();
    },
  };

  /** Responds to a client that may ask. */
  async function ask(message: IncomingMessage, signal: AbortSignal): Promise<Response> {
    if (message.method === 'OPTIONS') return new Response(null, { status: 204 });
    if (!hasToken(message)) return missingToken();
    const body = await readBody(message, defaultMaxBytes, traffic.watchRequest(message));
    if (body.length > defaultMaxBytes) return refusal('payload-too-large', 'the body is too large. Send less.');
    const url = requestOrigin(message) + (message.url ?? '/');
    return (await load()).fetch(webRequest(message, url, body.length > 0 ? body : undefined, signal));
  }

  /** Gives a page, or what it loads; where a token is asked for, to a browser that has shown it. */
  async function page(message: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!hasToken(message) && !pages.admits(message)) {
      if (isHtmlTarget(message)) askForToken(response, message.method === 'HEAD');
      else await send(message, response, missingToken());
      return;
    }
    const cookie = token === undefined ? undefined : pages.cookieFor(message);
    if (cookie !== undefined) response.setHeader('set-cookie', cookie);
    if (!serveOwnDocument(document, message, response)) await servePage(message, response);
  }
}

/**
 * Why a client may not ask at all, whatever it asks and whatever it shows. Another machine may where a token is asked
 * for: a server in a container has no client on its own.
 */
function judge(message: IncomingMessage, asksForToken: boolean): Response | undefined {
  const { headers, socket } = message;
  if (!asksForToken && !isLoopback(socket.remoteAddress)) {
    return refusal(
      'forbidden',
      `${socket.remoteAddress} is another machine, and the server has no admin token. Give it one in the variable ${adminTokenVariable}, or use it on the machine of the server.`,
    );
  }
  if (allowedOrigin(headers) === 'foreign' || isForeignPage(message)) {
    return refusal('forbidden', 'the request comes from a page of another site. Open the page on this machine.');
  }
  // An account called `..` would lead to all of them.
  if (hasDotSegments(message.url?.split('?', 1)[0] ?? '')) {
    return refusal('bad-request', 'the path has a segment . or .., and so means another path. Send that one.');
  }
  return undefined;
}

function missingToken(): Response {
  return refusal('unauthorized', 'the admin token is missing or wrong. Send the header x-admin-token.');
}

function refusal(kind: RefusalKind, why: string): Response {
  return refusalResponse(kind, `Failed to use the control API: ${why}`);
}

async function send(message: IncomingMessage, response: ServerResponse, webResponse: Response): Promise<void> {
  const origin = allowedOrigin(message.headers);
  const headers = {
    ...Object.fromEntries(webResponse.headers),
    'x-content-type-options': 'nosniff',
    vary: 'origin',
    ...(origin !== undefined &&
      origin !== 'foreign' && {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'content-type, last-event-id, x-admin-token',
      }),
  };
  if (webResponse.headers.get('content-type') === 'text/event-stream' && webResponse.body !== null) {
    // A connection that is kept would hold up the stop of the server.
    response.writeHead(webResponse.status, { ...headers, connection: 'close' });
    response.flushHeaders();
    await sendStream(webResponse.body, response);
    return;
  }
  const body = new Uint8Array(await webResponse.arrayBuffer());
  response.writeHead(webResponse.status, {
    ...headers,
    ...(webResponse.status !== 204 && { 'content-length': body.length }),
  });
  response.end(body);
}
