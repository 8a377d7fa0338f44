import { createServer } from 'node:http';
import { connect, createServer as createNetServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authority, openAuthority } from '../../../../../mocks/surfaces/authority/folder/kept-authority.ts';
import { attachProxy } from '../../../../../mocks/surfaces/server/proxy/proxy.ts';
import type { ProxyTimes } from '../../../../../mocks/surfaces/server/proxy/tunnels.ts';
import { soaking } from '../../../../soak/soaking.ts';
import { authorityFolder, textOf, tunnelBy } from './open-proxy.ts';

/** How many clients come at a time. */
const clients = soaking ? 1000 : 20;
const handshakeMs = soaking ? 500 : 100;
const strict: ProxyTimes = { connectMs: 10_000, idleMs: handshakeMs, handshakeMs, refusalMs: handshakeMs };
/** Who does speak TLS may take its time: a machine in use is slow. */
const patient: ProxyTimes = { connectMs: 30_000, idleMs: 30_000, handshakeMs: 30_000, refusalMs: 30_000 };
const folder = authorityFolder();
const sentences = new Set<string>();
const servers = [createServer(), createServer(), createNetServer({ allowHalfOpen: true })] as const;
const [strictServer, patientServer, other] = servers;
let authority: Authority;
let port = 0;
let patientPort = 0;
let otherPort = 0;

beforeAll(async () => {
  authority = await openAuthority({ folder });
  const certified = authority.certify();
  const proxies = [
    [strictServer, strict],
    [patientServer, patient],
  ] as const;
  for (const [server, times] of proxies)
    attachProxy(server, {
      certified,
      others: 'pass-others',
      listener: (_message, response) => void response.end('the fake'),
      isAllowedHost: () => true,
      tell: (sentence) => sentences.add(sentence),
      times,
    });
  const portOf = (server: (typeof servers)[number]): Promise<number> =>
    new Promise((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
  [port = 0, patientPort = 0, otherPort = 0] = await Promise.all(servers.map(portOf));
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** How many sockets and time-outs this process has. */
function held(): number {
  return process.getActiveResourcesInfo().filter((name) => /^(?:TCPSocketWrap|TLSWrap|ConnectWrap)$/.test(name)).length;
}

/** Lets many clients do the same, and sees to it that nothing of them stays. */
async function many<T>(one: (index: number) => Promise<T>): Promise<readonly T[]> {
  const before = held();
  const results = await Promise.all(Array.from({ length: clients }, (_, index) => one(index)));
  await expect.poll(held, { timeout: 60_000, interval: 20 }).toBeLessThanOrEqual(before);
  return results;
}

test('as many tunnels as there are clients, at a time, are served, and none is left', async () => {
  const responses = await many(async () => {
    const { socket } = await tunnelBy(patientPort, 'api.integrator.io:443');
    const tls = connectTls({ socket, servername: 'api.integrator.io', ca: authority.cert });
    tls.write('GET /v1/tokenInfo HTTP/1.1\r\nHost: api.integrator.io\r\nConnection: close\r\n\r\n');
    return textOf(tls);
  });
  expect(responses.filter((text) => !text.endsWith('the fake'))).toEqual([]);
}, 60_000);

test.each([
  ['says nothing', () => undefined],
  ['says half a greeting', (socket: Socket) => void socket.write(Buffer.from('160301020001', 'hex'))],
  ['ends its side', (socket: Socket) => void socket.end()],
  ['speaks HTTP in the clear', (socket: Socket) => void socket.write('GET / HTTP/1.1\r\n\r\n')],
  ['resets the connection', (socket: Socket) => void socket.resetAndDestroy()],
])('a client that never speaks TLS and %s is cut in time, as often as it comes', async (_what, act) => {
  await many(async () => {
    const { line, socket } = await tunnelBy(port, 'api.integrator.io:443', true);
    expect(line).toBe('HTTP/1.1 200 Connection Established');
    act(socket);
    await closedBy(socket);
  });
});

test('who never begins TLS, or speaks none, is reported in words', () => {
  expect([...sentences].sort()).toEqual([
    `Failed to serve a client of the proxy: it had a tunnel, and did not begin TLS within ${handshakeMs / 1000} s. Ask https:// addresses through it.`,
    expect.stringMatching(/^Failed to serve a client of the proxy: its TLS cannot be read \(.*http request.*\)\. Ask /),
  ]);
});

test('a client that is refused, reads nothing and stays is cut in time', async () => {
  await many(async () => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    socket.write('CONNECT api.integrator.io:1 HTTP/1.1\r\nHost: a\r\n\r\n');
    await closedBy(socket);
  });
});

test.each([16_384, 1_048_576])('a line of CONNECT with %i letters is refused in words', async (length) => {
  await many(async (index) => {
    if (index >= 20) return;
    const socket = connect(port, '127.0.0.1');
    socket.write(`CONNECT ${'a'.repeat(length)}:443 HTTP/1.1\r\n\r\n`);
    expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 431 .*its first line and headers are over 16 KiB/s);
  });
});

test.each(['\r\n\r\n\0\0\0', '\x16\x03\x01\x02\0\x01', 'CONNECT\r\n\r\n', 'CONNECT a b c d\r\n\r\n'])(
  'bytes that are no HTTP (%j) are refused in words',
  async (bytes) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(bytes, 'latin1');
    expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 400 .*it is no HTTP\/1\.1/s);
  },
);

test.each([
  ['says nothing', () => undefined],
  ['ends its side', (socket: Socket) => void socket.end()],
  ['goes away', (socket: Socket) => void socket.destroy()],
])('a tunnel to another host that %s is cut in time', async (_what, act) => {
  const accept = (socket: Socket): void => {
    socket.on('error', () => undefined);
    socket.resume();
    socket.once('end', () => socket.end());
    act(socket);
  };
  other.on('connection', accept);
  await many(async () => {
    const { socket } = await tunnelBy(port, `127.0.0.1:${otherPort}`, true);
    await closedBy(socket);
  });
  other.off('connection', accept);
});

/** Waits until a connection is over that this side does not end. */
function closedBy(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.once('close', () => resolve());
    // Only who reads sees the end; it ends its own side then.
    socket.once('end', () => socket.end());
    socket.resume();
    if (socket.destroyed) resolve();
  });
}
