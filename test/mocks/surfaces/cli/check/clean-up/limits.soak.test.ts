import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { compareConformance } from '../../../../../../contracts/apis/integrator/conformance/compare-conformance.ts';
import { ledgerText } from '../../../../../../contracts/check/ledger/ledger-text.ts';
import { createIntegrator } from '../../../../../../mocks/index.ts';
import { nobodysId } from '../../../../../contracts/check/watched.ts';
import { baseUrl, brokenOff, clean, collection, ledgerOf, server } from './command-line.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const one of servers.splice(0)) one.closeAllConnections();
});

/** The fake, but for requests which hang or have a response of their own. */
async function between(odd: (method: string, path: string) => 'hang' | string | undefined): Promise<string> {
  const proxy = createServer(async (request, response) => {
    const own = odd(request.method ?? '', request.url ?? '');
    if (own === 'hang') return;
    if (own !== undefined) return void response.writeHead(200, { 'content-type': 'application/json' }).end(own);
    const { authorization = '' } = request.headers;
    const received = await fetch(server.url + request.url, {
      method: request.method ?? '',
      headers: { authorization },
    });
    response.writeHead(received.status, { 'content-type': received.headers.get('content-type') ?? 'text/plain' });
    response.end(await received.text());
  });
  servers.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/v1`;
}

test.each([
  ['all hangs', () => 'hang'],
  ['lists hang', (_method: string, path: string) => (/\/integrations(\?|$)/.test(path) ? 'hang' : undefined)],
  ['records hang', (_method: string, path: string) => (/\/integrations\/\w/.test(path) ? 'hang' : undefined)],
  ['deletions hang', (method: string) => (method === 'DELETE' ? 'hang' : undefined)],
  [
    'a list without end',
    (_: string, path: string) => (/integrations\?/.test(path) ? `[${'1,'.repeat(2e6)}1]` : undefined),
  ],
] as const)('where %s, a clean-up ends within its limits, and keeps the ledger', async (_what, odd) => {
  const { path, account } = brokenOff(30);
  const there = await between(odd);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(baseUrl, there));
  // One request alone has more time than the whole.
  const raw = { yes: true, baseUrl: there, timeout: 100, deadline: 1, maxResponse: 1 };
  const { code, said, kept } = await clean(path, account, raw);
  expect([code, kept]).toEqual([1, true]);
  expect(said).toMatch(/is kept/);
  expect(said).not.toMatch(/\n {4}at /);
});

test('a ledger of somebody else cannot steer the terminal', async () => {
  const [red, host] = ['\u001b[31m', 'https://elsewhere.example/v1'];
  const hostile = `testkit-run-${red}\n::error::x`;
  const line = { event: 'created', collection, id: `a${red}` } as const;
  const said = [
    await clean(ledgerOf(ledgerText(baseUrl, hostile, line)), 'hostile', { yes: true }),
    await clean(ledgerOf(ledgerText(`${host}/${red}`, hostile, line).replaceAll('%1B', '\\u001b')), 'hostile', {}),
    await clean(
      ledgerOf(Array.from({ length: 9000 }, (_, at) => ledgerText(`${host}/${at}`, hostile, line)).join('')),
      'hostile',
      {},
    ),
  ];
  for (const one of said) {
    expect(one).toMatchObject({ code: 1, kept: true });
    expect(one.said).not.toContain('\u001b');
    expect(one.said).not.toMatch(/^::/m);
    expect(one.said.length).toBeLessThan(2000);
  }
});

test('the clean-up of both backends is inside the deadline, and neither takes the time of the other', async () => {
  const backends = [createIntegrator({ report: 'silent' }), createIntegrator({ report: 'silent' })];
  let removals = 0;
  // Whether the token may delete is asked before, with an id that no record has.
  const hangs: typeof fetch = (input, init) =>
    init?.method === 'DELETE' && !String(input).endsWith(`/${nobodysId}`) && ++removals > 0
      ? new Promise(() => undefined)
      : (backends[0]?.fetch(input, init) ?? fetch(input));
  const report = await compareConformance({
    baseUrl: 'https://api.integrator.io/v1',
    token: 'good',
    fetch: hangs,
    write: true,
    phases: ['stateful'],
    resources: ['integrations'],
    runs: 1,
    runName: 'both',
    rate: 1e9,
    deadlineMs: 9000,
    against: {
      baseUrl: 'https://api.eu.integrator.io/v1',
      token: 'good',
      fetch: (input, init) => backends[1]?.fetch(input, init) ?? fetch(input),
      onLedger: () => undefined,
    },
  });
  expect(removals).toBeGreaterThan(0);
  expect(backends[1]?.integrations.all().filter(({ name }) => name.startsWith('testkit-run'))).toEqual([]);
  expect(report.leftovers.length).toBeGreaterThan(0);
});
