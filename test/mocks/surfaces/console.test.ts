import { setupServer } from 'msw/node';
import { afterEach, expect, test, vi } from 'vitest';
import type { IntegratorOptions } from '../../../mocks/integrator/options.ts';
import { setupIntegrator as setupInPage } from '../../../mocks/surfaces/browser/setup-integrator.ts';
import { createIntegrator } from '../../../mocks/surfaces/msw/integrator.ts';
import { setupIntegrator } from '../../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

/** Each way in, as a function that asks it. */
const ways: Readonly<Record<string, (options: IntegratorOptions) => Promise<typeof fetch> | typeof fetch>> = {
  'createIntegrator().fetch': (options) => createIntegrator(options).fetch,
  'its handlers in a server of msw': (options) => {
    const server = setupServer(...createIntegrator(options).handlers);
    server.listen();
    undo.push(() => server.close());
    return globalThis.fetch;
  },
  setupIntegrator: (options) => {
    const integrator = setupIntegrator(options);
    integrator.start();
    undo.push(() => integrator.stop());
    return globalThis.fetch;
  },
  'setupIntegrator without the short way': (options) => {
    const integrator = setupIntegrator({ ...options, shortcut: false });
    integrator.start();
    undo.push(() => integrator.stop());
    return globalThis.fetch;
  },
  'the fake of a page': (options) => setupInPage(options).fetch,
  startServer: async (options) => {
    const server = await startServer({ port: 0, ...options });
    undo.push(() => server.close());
    return (input, init) => fetch(String(input).replace('https://api.integrator.io', server.url), init);
  },
};

const url = 'https://api.integrator.io/v1/integrations';
const json = { authorization: 'Bearer t', 'content-type': 'application/json' };

async function misuse(ask: typeof fetch): Promise<void> {
  for (let time = 0; time < 2; time++) {
    await ask(url);
    await ask('https://api.integrator.io/v1/integration', { headers: json });
    await ask(url, { method: 'POST', headers: { ...json, 'content-type': 'text/plain' }, body: '{"name":"A"}' });
    await ask(url, { method: 'POST', headers: json, body: '{}' });
    await ask(url, { method: 'POST', headers: json, body: '{"name":"A","raedme":"x"}' });
  }
}

const sentences = [
  'GET /v1/integrations (listIntegrations): responded with 401, as the service would. The request must carry an "Authorization: Bearer …" header; add it.',
  'GET /v1/integration: responded with 404, as the service would. GET /v1/integration leads to no path of the document; did you mean `/v1/integrations`?',
  'POST /v1/integrations (createIntegration): responded with 415, as the service would. Content-Type must be application/json; received text/plain.',
  'POST /v1/integrations (createIntegration): responded with 422, as the service would. `name` is missing; add it.',
  'POST /v1/integrations (createIntegration): `raedme` is not a field; did you mean `readme`? It was dropped.',
].map((sentence) => [`[integrator-testkit] ${sentence}`]);

test.each(Object.entries(ways))('%s tells each sentence once, on the console', async (_way, open) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await misuse(await open({}));
  expect(warn.mock.calls).toEqual(sentences);
});

test.each(Object.entries(ways))(
  '%s tells a function where it is given one, and nobody where it is to be silent',
  async (_way, open) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const lines: string[] = [];
    await misuse(await open({ report: (line) => lines.push(line) }));
    for (const step of undo.splice(0)) await step();
    await misuse(await open({ report: 'silent' }));
    expect(lines.map((line) => [line])).toEqual(sentences);
    expect(warn).not.toHaveBeenCalled();
  },
);
