import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { ask, openWire } from '../../wire.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, seed: 'sample', report: 'silent' });
});
afterAll(() => server.close());
beforeEach(() => server.integrator.reset());

const auth = 'Authorization: Bearer t';

/** The first line, and what stands beside the token; PORT is that of the server. */
const request = (line: string, ...headers: readonly string[]): string =>
  [`${line} HTTP/1.1`, ...headers, auth, '', ''].join('\r\n').replaceAll('PORT', String(server.port));

const good = 'Host: 127.0.0.1:PORT';
const unclear: readonly [what: string, line: string, headers: readonly string[]][] = [
  ['two Host headers', 'GET /v1/tokenInfo', [good, 'Host: evil.test']],
  ['two Host headers, the foreign one first', 'GET /v1/tokenInfo', ['Host: evil.test', good]],
  ['the same Host twice', 'GET /v1/tokenInfo', [good, good]],
  ['the same Host twice, spelled otherwise', 'GET /v1/tokenInfo', [good, 'hOST: 127.0.0.1']],
  ['an empty Host and another', 'GET /v1/tokenInfo', ['Host:', 'Host: evil.test']],
  ['a list of hosts', 'GET /v1/tokenInfo', ['Host: 127.0.0.1,evil.test']],
  ['a list of hosts with a space', 'GET /v1/tokenInfo', ['Host: 127.0.0.1, evil.test']],
  [
    'two hosts of the service that are meant',
    'GET /v1/tokenInfo',
    [good, 'x-integrator-host: api.integrator.io', 'X-Integrator-Host: api.eu.integrator.io'],
  ],
  ['a list of hosts that are meant', 'GET /v1/tokenInfo', [good, 'x-integrator-host: api.integrator.io,evil.test']],
  ['a URL of the service', 'GET http://api.integrator.io/v1/tokenInfo', [good]],
  [
    'a URL of this machine and a Host of the service',
    'GET http://127.0.0.1:PORT/v1/tokenInfo',
    ['Host: api.integrator.io'],
  ],
  ['a URL of another host', 'GET http://evil.test/v1/tokenInfo', [good]],
  ['a URL of another scheme', 'GET ftp://127.0.0.1:PORT/v1/tokenInfo', [good]],
  ['a URL with a user', 'GET http://a:b@127.0.0.1:PORT/v1/tokenInfo', [good]],
  ['a URL of another host at the control API', 'POST http://evil.test/__admin/reset', [good]],
  ['a port that is too large', 'GET /v1/tokenInfo', ['Host: localhost:99999']],
  ['a port that is no number', 'GET /v1/tokenInfo', ['Host: localhost:http']],
  ['two ports', 'GET /v1/tokenInfo', ['Host: 127.0.0.1:80:80']],
  ['a user', 'GET /v1/tokenInfo', ['Host: evil.test@localhost']],
  ['a user that looks like a host', 'GET /v1/tokenInfo', ['Host: localhost@evil.test']],
  ['a fragment', 'GET /v1/tokenInfo', ['Host: evil.test#.localhost']],
  ['a query', 'GET /v1/tokenInfo', ['Host: evil.test?.localhost']],
  ['a backslash', 'GET /v1/tokenInfo', ['Host: evil.test\\.localhost']],
  ['a path', 'GET /v1/tokenInfo', ['Host: localhost:80/x']],
  ['a tab', 'GET /v1/tokenInfo', ['Host: localhost\tevil.test']],
  ['half an address', 'GET /v1/tokenInfo', ['Host: [::1']],
  ['a name that is encoded', 'GET /v1/tokenInfo', ['Host: local%68ost']],
  ['a name that is not ASCII', 'GET /v1/tokenInfo', ['Host: \u00e9.localhost']],
  ['two Host headers at the control API', 'GET /__admin/health', [good, 'Host: evil.test']],
  ['two Host headers at a page', 'GET /__admin/', [good, 'Host: evil.test']],
  ['two Host headers at the root', 'GET /', [good, 'Host: evil.test']],
];

test.each(unclear)('%s: the request gets 400 with a sentence, and nothing happens', async (_what, line, headers) => {
  const { integrator, port } = server;
  integrator.faults.use('slow', { latency: 0 });
  const { status, body } = await ask(port, Buffer.from(request(line, ...headers), 'latin1'));
  expect(status).toBe(400);
  const said = JSON.parse(body);
  // Each API is refused in its own words.
  const reason: unknown = line.includes(' /__admin') ? said.message : said.errors[0].message;
  expect(reason).toMatch(
    /^Failed to (?:respond|use the control API): It is not clear which host the request is meant for: .+\. Send .+\.$/,
  );
  expect(integrator.faults.list()).toMatchObject([{ seen: 0 }]);
  if (line.includes(' /__admin')) expect(integrator.journal.entries).toEqual([]);
  else expect(integrator.journal.entries).toMatchObject([{ status: 400, operation: undefined }]);
});

test('a request over HTTP/1.0 with a URL has to name its host too', async () => {
  const text = `GET http://evil.test/v1/tokenInfo HTTP/1.0\r\n${auth}\r\n\r\n`;
  expect((await ask(server.port, text)).status).toBe(400);
});

/** What Node's own parser refuses: nothing of it gets to the fake. */
test.each<[what: string, text: string]>([
  ['a header that goes on in the next line', `GET /v1/tokenInfo HTTP/1.1\r\nHost: 127.0.0.1\r\n evil.test\r\n\r\n`],
  [
    'a length and chunks',
    'POST /v1/integrations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'two lengths',
    'POST /v1/integrations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
  ],
  ['a list of lengths', 'POST /v1/integrations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2, 2\r\n\r\n{}'],
  ['lines that end with LF alone', 'GET /v1/tokenInfo HTTP/1.1\nHost: 127.0.0.1\n\n'],
  ['a space before the colon', 'GET /v1/tokenInfo HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n'],
  ['an unknown coding', 'POST /v1/integrations HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: xchunked\r\n\r\n{}'],
  ['no Host', 'GET /v1/tokenInfo HTTP/1.1\r\n\r\n'],
])('%s: the connection is closed with 400, and nothing happens', async (_what, text) => {
  const wire = await openWire(server.port);
  wire.write(text);
  expect(await wire.closed).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(server.integrator.journal.entries).toEqual([]);
});

test.each<[what: string, line: string, headers: readonly string[]]>([
  ['a URL of another name of this machine', 'GET http://localhost:1/v1/tokenInfo', [good]],
  ['a URL of the host that Host names', 'GET http://127.0.0.1:PORT/v1/tokenInfo', [good]],
  ['a URL with the port that goes without saying', 'GET http://127.0.0.1:80/v1/tokenInfo', ['Host: 127.0.0.1']],
  ['a URL of the service', 'GET https://api.integrator.io/v1/tokenInfo', ['Host: api.integrator.io']],
  ['a host of the service that is meant', 'GET /v1/tokenInfo', [good, 'x-integrator-host: api.eu.integrator.io']],
])('%s: the request is served', async (_what, line, headers) => {
  expect((await ask(server.port, request(line, ...headers))).status).toBe(200);
});
