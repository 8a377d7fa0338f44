import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { builtIndex, builtNode } from '../measure/built-package.ts';
import type { SampleRequest } from '../measure/exchanges.ts';

/** A way to make one call: it gives the body's length, so that the response is read. */
export type Call = (request: SampleRequest) => Promise<number> | number;

/** A way into the fake, or what it is compared with. */
export interface Opened {
  readonly call: Call;
  readonly reset: () => void;
}

const origin = 'https://api.integrator.io';
const options = { report: 'silent' } as const;

/** The ways that are measured, each opened in a process of its own. */
export const variants: Readonly<Record<string, (sample: SampleRequest) => Promise<Opened>>> = {
  'constant msw handler': async (sample) => {
    const { body, init } = await constantOf(sample);
    const handler = http.all(`${origin}/*`, () => new HttpResponse(body, init));
    setupServer(handler).listen();
    return { call: byFetch, reset: () => undefined };
  },
  'msw, integrator.handlers': async () => {
    const { createIntegrator } = await builtIndex();
    const integrator = createIntegrator(options);
    setupServer(...integrator.handlers).listen();
    return { call: byFetch, reset: integrator.reset };
  },
  'constant fetch': async (sample) => {
    const { body, init } = await constantOf(sample);
    globalThis.fetch = async () => new Response(body, init);
    return { call: byFetch, reset: () => undefined };
  },
  'setupIntegrator, global fetch': async () => {
    const { setupIntegrator } = await builtNode();
    const integrator = setupIntegrator(options);
    integrator.start();
    return { call: byFetch, reset: integrator.reset };
  },
  'integrator.fetch': async () => {
    const { createIntegrator } = await builtIndex();
    const integrator = createIntegrator(options);
    return { call: (request) => read(integrator.fetch, request), reset: integrator.reset };
  },
  'mock.handle': async () => {
    const { createIntegrator } = await builtIndex();
    const integrator = createIntegrator(options);
    const encoder = new TextEncoder();
    const call: Call = async ({ method, path, headers, body }) => {
      const wire = await integrator.mock.handle({
        method,
        url: new URL(origin + path),
        headers: new Headers(headers),
        body: body === undefined ? undefined : encoder.encode(body),
      });
      return wire.body?.length ?? 0;
    };
    return { call, reset: integrator.reset };
  },
};

function byFetch(request: SampleRequest): Promise<number> {
  return read(globalThis.fetch, request);
}

async function read(fetch: typeof globalThis.fetch, { path, ...init }: SampleRequest): Promise<number> {
  const response = await fetch(origin + path, init);
  return (await response.text()).length;
}

/** The response of the fake, for others to give as it is. */
async function constantOf({ path, ...init }: SampleRequest): Promise<{ body: string; init: ResponseInit }> {
  const { createIntegrator } = await builtIndex();
  const response = await createIntegrator(options).fetch(origin + path, init);
  return { body: await response.text(), init: { status: response.status, headers: [...response.headers] } };
}
