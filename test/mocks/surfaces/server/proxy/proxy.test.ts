import { createServer } from 'node:http';
import { createServer as createEcho } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { destinationOf, refusalOfOther } from '../../../../../mocks/surfaces/server/proxy/others.ts';
import { ask, rawRequest } from '../../wire.ts';
import { authorityFolder, type OpenProxy, openProxy, textOf } from './open-proxy.ts';

const authority = authorityFolder();
let proxy: OpenProxy;
beforeAll(async () => {
  proxy = await openProxy({ authority }, afterAll);
});

test.each([
  ['api.integrator.io', 'us'],
  ['api.eu.integrator.io', 'eu'],
  ['api.au.integrator.io', 'au'],
  ['api.ca.integrator.io', 'ca'],
] as const)('behind CONNECT to %s the fake responds, with the account of that region', async (host, region) => {
  const { ask: askIn, server } = proxy;
  expect(await askIn(host, '/v1/integrations')).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*BigCommerce/);
  const { journal } = server.integrator.accounts.get('default', region);
  expect(journal.entries.map(({ url, status }) => [url, status])).toEqual([[`https://${host}/v1/integrations`, 200]]);
});

test('a URL in the clear is served for the service, and links in its responses lead there', async () => {
  const { server } = proxy;
  const line = 'GET http://api.integrator.io/v1/integrations';
  const { status, body } = await ask(
    server.port,
    rawRequest(line, { host: 'api.integrator.io', authorization: 'Bearer t' }),
  );
  expect([status, JSON.parse(body)[0].name]).toEqual([200, 'BigCommerce - NetSuite Connector']);
});

test.each([
  ['example.com:443', 403, 'Not a host of the fake (see NO_PROXY and serve --pass-through)'],
  ['integrator.io:443', 403, 'Not a host of the fake'],
  ['api.integrator.io.evil.test:443', 403, 'Not a host of the fake'],
  ['127.0.0.1:22', 403, 'Not a host of the fake'],
  ['[::1]:443', 403, 'Not a host of the fake'],
  ['api.integrator.io:80', 403, 'The service responds on port 443 alone'],
  ['api.integrator.io', 400, 'CONNECT has no host and port'],
  ['api.integrator.io:0', 400, 'CONNECT has no host and port'],
  ['api.integrator.io:65536', 400, 'CONNECT has no host and port'],
  ['user@api.integrator.io:443', 400, 'CONNECT has no host and port'],
  [':443', 400, 'CONNECT has no host and port'],
  ['https://api.integrator.io', 400, 'CONNECT has no host and port'],
  [`${'a'.repeat(5000)}:443`, 403, 'Not a host of the fake'],
])('CONNECT %s is refused with %i in words', async (target, status, phrase) => {
  const { connect, sentences } = proxy;
  const { line, socket } = await connect(target);
  socket.destroy();
  expect(line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(line).toContain(phrase);
  expect(sentences.at(-1)).toMatch(/^Failed to (?:reach|open a tunnel to) .{1,600}\.$/);
  expect(sentences.at(-1)).toContain(JSON.stringify(target).slice(1, 12));
});

test.each(['API.Integrator.IO:443', 'api.integrator.io.:443'])('CONNECT %s is one to the service', async (target) => {
  const { connect } = proxy;
  const { line, socket } = await connect(target);
  socket.destroy();
  expect(line).toBe('HTTP/1.1 200 Connection Established');
});

test('a URL in the clear of another host is refused, localhost at another port among them', async () => {
  const { server } = proxy;
  for (const host of ['example.com', 'localhost:1', 'api.integrator.io.evil.test']) {
    const { status, body } = await ask(server.port, rawRequest(`GET http://${host}/v1/integrations`, { host }));
    expect([status, JSON.parse(body).errors[0].code]).toEqual([403, 'forbidden']);
    expect(body).toContain(`Failed to reach \\"${host}\\" through the proxy: it serves api.integrator.io, `);
  }
});

test('what is said of a refusal has a body, and no word of it is the client’s own control', async () => {
  const { connect } = proxy;
  const { socket } = await connect('caf\u00e9.test:443');
  expect(await textOf(socket)).not.toMatch(/[^\x20-\x7e\r\n]/);
});

test('with pass-others, what programs of this machine ask of other hosts goes there, both ways', async () => {
  const other = createServer((message, response) => {
    response.setHeader('x-seen', message.headers['proxy-authorization'] ?? 'nothing');
    response.setHeader('content-length', message.headers['content-length'] ?? 0);
    message.pipe(response);
  });
  const echo = createEcho({ allowHalfOpen: true }, (socket) => socket.on('error', () => undefined).pipe(socket));
  await Promise.all([other, echo].map((one) => new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))));
  onTestFinished(() => void [other.close(), echo.close()]);
  const { connect, server, ask: askIn } = await openProxy({ authority, proxy: 'pass-others' });

  const host = `127.0.0.1:${portOf(other)}`;
  const headers = { host, 'content-length': '5', 'proxy-authorization': 'Basic secret', connection: 'close' };
  const plain = await ask(server.port, `${rawRequest(`POST http://${host}/a?b`, headers)}hello`);
  expect([plain.status, plain.body, plain.headers['x-seen']]).toEqual([200, 'hello', 'nothing']);

  const { line, socket } = await connect(`127.0.0.1:${portOf(echo)}`);
  socket.end('through');
  expect([line, await textOf(socket)]).toEqual(['HTTP/1.1 200 Connection Established', 'through']);
  expect(await askIn('api.integrator.io', '/v1/integrations')).toContain('BigCommerce');
});

test('a host that cannot be reached is reported, as a tunnel and in the clear', async () => {
  const { connect, server, sentences } = await openProxy({ authority, proxy: 'pass-others' });
  const { line, socket } = await connect('127.0.0.1:1');
  expect(line).toBe('HTTP/1.1 502 The proxy cannot reach the host');
  socket.destroy();
  const { status, body } = await ask(server.port, rawRequest('GET http://127.0.0.1:1/', { host: '127.0.0.1:1' }));
  expect([status, JSON.parse(body).errors[0].code]).toEqual([502, 'proxy_error']);
  expect(sentences).toEqual([expect.stringContaining('ECONNREFUSED')]);
});

test('nothing is passed on for other machines, and nothing of the service ever', () => {
  expect(refusalOfOther('example.com:443', 'pass-others', '192.0.2.9')?.reason).toContain('192.0.2.9 is another one');
  expect(refusalOfOther('example.com:443', 'pass-others', '::ffff:127.0.0.1')).toBeUndefined();
  expect(destinationOf('[::1]:443')).toEqual({ host: '::1', port: 443 });
});

test('a tunnel within a tunnel is refused', async () => {
  const { connect, secure } = proxy;
  const { socket } = await connect('api.integrator.io:443');
  const tls = await secure(socket, 'api.integrator.io');
  tls.write('CONNECT api.integrator.io:443 HTTP/1.1\r\nHost: api.integrator.io\r\n\r\n');
  expect(await textOf(tls)).toMatch(/^HTTP\/1\.1 400 No tunnel within a tunnel/);
});

test('a server that speaks TLS by itself serves localhost, and its inspector', async () => {
  const { server, secure } = await openProxy({ authority, https: true });
  expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
  const { connect } = await import('node:net');
  for (const path of ['/v1/tokenInfo', '/__admin/']) {
    const tls = await secure(connect(server.port, '127.0.0.1'), 'localhost');
    const host = `localhost:${server.port}`;
    tls.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: https://${host}\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n`,
    );
    expect(await textOf(tls)).toMatch(/^HTTP\/1\.1 200 OK/);
  }
});

test.each([
  [{ https: true, proxy: 'refuse-others' } as const, 'to be a proxy and to speak TLS by itself'],
  [{ proxy: 'pass-others', follows: 'document', seed: 'empty' } as const, 'is that of another API'],
])('a server that cannot be all of %j says so', async (options, words) => {
  await expect(openProxy({ authority, ...options })).rejects.toThrow(words);
});

function portOf(server: { address(): unknown }): number {
  const address = server.address();
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
}
