import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { memoryUsage } from 'node:process';
import { getHeapStatistics } from 'node:v8';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import type { HeapHeld } from '../admin/admin-call.ts';
import { type RefusalKind, refusalAnswer } from '../admin/admin-refusal.ts';
import type { Admin } from '../admin/create-admin.ts';
import type { AccountsGuard } from '../admin/held/accounts-guard.ts';
import { allowedOrigin, isForeignPage } from './admin-origin.ts';
import { readBody } from './read-body.ts';
import { requestOrigin } from './request-origin.ts';
import { sendStream } from './send-stream.ts';
import type { Traffic } from './traffic/traffic.ts';
import { webRequest } from './web-request.ts';

/** How the control API is opened to the network. */
export interface AdminDoorOptions {
  readonly integrator: IntegratorCore;
  /** Watches over what the accounts hold. */
  readonly accounts: AccountsGuard;
  /** Counts what waits because clients are slow. */
  readonly traffic: Traffic;
  /** What the header `x-admin-token` has to say; `undefined`: nothing. */
  readonly token: string | undefined;
}

/** The control API behind `node:http`. */
export interface AdminDoor {
  answer(message: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends what waits and what streams. */
  close(): void;
}

/** The largest body that is taken: an account with some twenty thousand records. */
const mostBytes = 67_108_864;

function heap(): HeapHeld {
  const { heapUsed, external } = memoryUsage();
  return { bytes: heapUsed, maxBytes: getHeapStatistics().heap_size_limit, externalBytes: external };
}

/** Whether a request is one to the control API. */
export function isAdminTarget(target: string | undefined): boolean {
  return target !== undefined && /^\/__admin(?:[/?]|$)/.test(target);
}

/** Opens the control API to clients of this machine. It is loaded at the first request. */
export function createAdminDoor({ integrator, accounts, traffic, token }: AdminDoorOptions): AdminDoor {
  const open = new Set<AbortController>();
  let isClosed = false;
  const isGoodToken = tokenCheck(token);
  let admin: Promise<Admin> | undefined;
  const load = (): Promise<Admin> => {
    admin ??= import('../admin/create-admin.ts').then(({ createAdmin }) =>
      createAdmin(integrator, { accounts, heap, traffic }),
    );
    return admin;
  };

  return {
    answer: async (message, response) => {
      const controller = new AbortController();
      open.add(controller);
      // What comes while the server stops must not begin to wait.
      if (isClosed) controller.abort();
      response.once('close', () => {
        open.delete(controller);
        controller.abort();
      });
      const answer = await judged(message, async () => {
        const body = await readBody(message, mostBytes, traffic.watchRequest(message));
        if (body.length > mostBytes) return refusal('payload-too-large', 'the body is too large. Send less.');
        const url = requestOrigin(message) + (message.url ?? '/');
        return (await load()).fetch(webRequest(message, url, body.length > 0 ? body : undefined, controller.signal));
      });
      await send(message, response, answer);
      traffic.watchResponse(message, response);
    },
    close: () => {
      isClosed = true;
      for (const controller of open) controller.abort();
    },
  };

  /** Answers a client that may ask; refuses any other. */
  async function judged(message: IncomingMessage, answer: () => Promise<Response>): Promise<Response> {
    const { headers, method, socket } = message;
    if (!isLoopback(socket.remoteAddress)) {
      return refusal('forbidden', `${socket.remoteAddress} is another machine. Use it on the machine of the server.`);
    }
    const origin = allowedOrigin(headers);
    if (origin === 'foreign' || isForeignPage(message)) {
      return refusal('forbidden', 'the request comes from a page of another site. Open the page on this machine.');
    }
    if (method === 'OPTIONS') return new Response(null, { status: 204 });
    if (!isGoodToken(headers['x-admin-token'])) {
      return refusal('unauthorized', 'the admin token is missing or wrong. Send the header x-admin-token.');
    }
    return answer();
  }
}

function refusal(kind: RefusalKind, why: string): Response {
  return refusalAnswer(kind, `Failed to use the control API: ${why}`);
}

/** Whether an address is one that only programs of this machine have. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
}

/** Makes the comparison with the token; how long it takes tells nothing of the token. */
function tokenCheck(token: string | undefined): (given: string | string[] | undefined) => boolean {
  if (token === undefined) return () => true;
  const wanted = digest(token);
  return (given) => timingSafeEqual(digest(String(given ?? '')), wanted);
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}

async function send(message: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  const origin = allowedOrigin(message.headers);
  const headers = {
    ...Object.fromEntries(answer.headers),
    'x-content-type-options': 'nosniff',
    vary: 'origin',
    ...(origin !== undefined &&
      origin !== 'foreign' && {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'content-type, last-event-id, x-admin-token',
      }),
  };
  if (answer.headers.get('content-type') === 'text/event-stream' && answer.body !== null) {
    // A connection that is kept would hold up the stop of the server.
    response.writeHead(answer.status, { ...headers, connection: 'close' });
    response.flushHeaders();
    await sendStream(answer.body, response);
    return;
  }
  const body = new Uint8Array(await answer.arrayBuffer());
  response.writeHead(answer.status, { ...headers, ...(answer.status !== 204 && { 'content-length': body.length }) });
  response.end(body);
}
