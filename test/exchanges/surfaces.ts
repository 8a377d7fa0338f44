import { request as httpRequest } from 'node:http';
import { setupServer } from 'msw/node';
import { createCore, type IntegratorCore } from '../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../mocks/integrator/options.ts';
import { createIntegrator } from '../../mocks/surfaces/msw/integrator.ts';
import { setupIntegrator } from '../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import type { WireRequest, WireResponse } from './exchange.ts';

/** A way to the fake, open. */
export interface OpenSurface {
  /** The fake behind the surface. */
  readonly integrator: IntegratorCore;
  /** Where it listens, if it does. */
  readonly port?: number;
  send(request: WireRequest): Promise<WireResponse>;
  close(): Promise<void> | void;
}

/** Opens a way to a new fake. */
export type Surface = (options: IntegratorOptions) => Promise<OpenSurface> | OpenSurface;

const silent = { report: 'silent' } as const;

/** The function of the fake, called. */
export const core: Surface = (options) => {
  const integrator = createCore({ ...silent, ...options });
  return { integrator, send: (request) => byFetch(integrator.fetch, request), close: () => undefined };
};

/** The global `fetch`, caught by msw. */
export const msw: Surface = (options) => {
  const integrator = createIntegrator({ ...silent, ...options });
  const server = setupServer(...integrator.handlers);
  server.listen();
  return { integrator, send: (request) => byFetch(globalThis.fetch, request), close: () => server.close() };
};

/** The global `fetch`, on the short way past msw. */
export const shortWay: Surface = (options) => {
  const integrator = setupIntegrator({ ...silent, ...options });
  integrator.start();
  return { integrator, send: (request) => byFetch(globalThis.fetch, request), close: () => integrator.stop() };
};

/** HTTP over a socket; its client changes nothing of the target. */
export const http: Surface = async (options) => {
  const server = await startServer({ ...silent, clock: 'stepping', ...options, port: 0 });
  return {
    integrator: server.integrator,
    port: server.port,
    send: (request) => byHttp(server.url, request),
    close: () => server.close(),
  };
};

const transport: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

async function byFetch(
  send: typeof fetch,
  { method, host, target, headers, body }: WireRequest,
): Promise<WireResponse> {
  const response = await send(`https://${host}${target}`, { method, headers, ...(body && { body }) });
  return {
    status: response.status,
    headers: kept(response.headers),
    body: Buffer.from(await response.arrayBuffer()).toString(),
  };
}

function byHttp(url: string, { method, host, target, headers, body }: WireRequest): Promise<WireResponse> {
  const { hostname, port, host: own } = new URL(url);
  const sent = {
    ...headers,
    ...(body && { 'content-length': String(body.length) }),
    // The host that stands for all the others is asked for by the server's own address.
    host: host === 'api.integrator.io' ? own : host,
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path: target, headers: sent, agent: false }, (response) => {
      const chunks: Uint8Array[] = [];
      response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const returned = new Headers();
        for (const [name, values] of Object.entries(response.headersDistinct)) {
          for (const value of values ?? [])
            returned.append(name, value.replaceAll(`<${url}/`, '<https://api.integrator.io/'));
        }
        resolve({
          status: response.statusCode ?? 0,
          headers: kept(returned),
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function kept(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !transport.has(name)));
}
