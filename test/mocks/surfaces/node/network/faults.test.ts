import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../../../../mocks/engine/faults/rule/fault.ts';
import type { OperationName } from '../../../../../mocks/integrator/account/operation-name.ts';
import { createIntegrator } from '../../../../../mocks/surfaces/msw/integrator.ts';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { rowsOf, soakTest } from '../../../../soak/soaking.ts';
import { clients, errorFacts } from './clients.ts';

/** What goes wrong, and whether the caller gives up after a while. */
const faults: Readonly<Record<string, FaultRule<OperationName> & { readonly givesUp?: boolean }>> = {
  'a reset': { connection: 'reset' },
  'a reset after the service has acted': { connection: 'reset', phase: 'after' },
  'a connection that is closed': { connection: 'empty' },
  'a body that ends in the middle': { connection: 'truncated' },
  'a body that trickles in': { connection: 'drip', dripFor: 50 },
  'no response at all': { connection: 'stalled', givesUp: true },
  'a body that trickles in too slowly': { connection: 'drip', dripFor: 60_000, givesUp: true },
  'a response that takes too long': { latency: 60_000, givesUp: true },
};

const uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);
let server: RunningServer;

beforeAll(async () => {
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  server = await startServer({ port: 0, report: 'silent', clock: 'stepping' });
});
afterAll(async () => {
  process.off('uncaughtException', note);
  process.off('unhandledRejection', note);
  await server.close();
});

/** What a client makes of each fault, all at once: each in an account of its own. */
async function outcomes(
  { accounts }: Pick<NodeIntegrator, 'accounts'>,
  origin: string,
  client: string,
): Promise<Record<string, unknown>> {
  const rows = Object.entries(faults).map(async ([fault, { givesUp = false, ...rule }], index) => {
    const name = `${client.replaceAll(/\W/g, '-')}${index}`;
    accounts.get(name).faults.add(rule);
    const signal = givesUp ? AbortSignal.timeout(120) : new AbortController().signal;
    const said = clients[client]?.(`${origin}/v1/integrations`, { authorization: `Bearer t@${name}` }, signal);
    return [fault, await said?.catch(errorFacts)];
  });
  return Object.fromEntries(await Promise.all(rows));
}

const setups: Readonly<Record<string, (integrator: NodeIntegrator) => void>> = {
  'the fake alone': () => undefined,
  'listeners to server.events': ({ server: { events } }) => void events.on('request:start', () => undefined),
};

describe.each(Object.keys(setups))('with %s', (setup) => {
  let integrator: NodeIntegrator;
  beforeAll(() => {
    integrator = setupIntegrator({ report: 'silent', shortcut: setup === 'the fake alone' });
    integrator.start();
    setups[setup]?.(integrator);
  });
  afterAll(() => integrator.stop());

  test.each(rowsOf(Object.keys(clients), 3))('each fault is to %s what it is over a network', async (client) => {
    const [inProcess, overHttp] = await Promise.all([
      outcomes(integrator, 'https://api.integrator.io', client),
      outcomes(server.integrator, server.url, client),
    ]);
    expect(inProcess).toEqual(overHttp);
    expect(uncaught).toEqual([]);
  });
});

soakTest('codes are those that libraries look for when they try again', async () => {
  const integrator = setupIntegrator({ report: 'silent' });
  integrator.start();
  try {
    const codes: Record<string, boolean> = {};
    for (const client of Object.keys(clients)) {
      const { 'a reset': reset } = await outcomes(integrator, 'https://api.integrator.io', client);
      codes[client] = JSON.stringify(reset).includes('"ECONNRESET"');
    }
    expect(codes).toEqual(Object.fromEntries(Object.keys(clients).map((client) => [client, true])));
  } finally {
    integrator.stop();
  }
});

test('in process a closed connection has the code of undici', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  integrator.faults.add({ connection: 'empty' });
  const failed = integrator.fetch('https://api.integrator.io/v1/integrations', {
    headers: { authorization: 'Bearer t' },
  });
  await expect(failed).rejects.toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { code: 'UND_ERR_SOCKET' },
  });
});

test('a library that tries again succeeds after a reset', async () => {
  const { default: got } = await import('got');
  const integrator = setupIntegrator({ report: 'silent' });
  integrator.start();
  try {
    integrator.faults.add({ connection: 'reset', first: 2 });
    const { statusCode, retryCount } = await got('https://api.integrator.io/v1/integrations', {
      headers: { authorization: 'Bearer my_api_token' },
      retry: { limit: 2, backoffLimit: 1 },
    });
    expect([statusCode, retryCount]).toEqual([200, 2]);
  } finally {
    integrator.stop();
  }
});
