import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { connectIntegrator } from '../../../../mocks/index.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { rowsOf, soakTest } from '../../../soak/soaking.ts';
import { openWire, rawRequest, type Wire } from '../wire.ts';
import { type CliRun, runCli, type Served, serveCli } from './run-cli.ts';

const runs: CliRun[] = [];

function run(...args: readonly string[]): CliRun {
  const started = runCli(...args);
  runs.push(started);
  return started;
}

async function serve(...args: readonly string[]): Promise<Served> {
  const served = await serveCli(...args);
  runs.push(served);
  return served;
}

afterEach(async () => {
  const ended = runs.splice(0);
  for (const { child } of ended) child.kill('SIGKILL');
  await Promise.all(ended.map(({ finished }) => finished));
});

const as = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

test('serve prints where it responds, a good token, and a curl line that works as it stands', async () => {
  const { base, printed } = await serve('--token', 'secret');
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
  expect((await printed(/Token {5}(.+)/))[1]).toBe('secret');
  const [, header = '', value = '', url = ''] = await printed(/curl -H '([^:']+): ([^']+)' (\S+)/);
  const response = await fetch(url, { headers: { [header]: value } });
  expect([response.status, Object(await response.json())._id]).toEqual([200, '57974ed227a82a3475cecb15']);
});

soakTest('serve of an empty account prints a curl line that works too', async () => {
  const { printed } = await serve('--seed', 'empty');
  const [, header = '', value = '', url = ''] = await printed(/curl -H '([^:']+): ([^']+)' (\S+)/);
  const response = await fetch(url, { headers: { [header]: value } });
  expect([response.status, await response.json()]).toEqual([200, []]);
});

test('serve responds by its options', async () => {
  const { base, printed } = await serve(
    ...['--seed', '3', '--token', 'one', '--token', '007', '--max-body', '20', '--strict', '--quiet'],
    ...['--clock', 'stepping', '--allow-host', 'fake.test', '--admin-token', '007'],
  );
  expect((await printed(/with (\d+) integrations/))[1]).toBe('3');
  const url = `${base}/integrations`;
  const post = (body: string): Promise<Response> =>
    fetch(url, { method: 'POST', headers: { authorization: 'Bearer one', 'content-type': 'application/json' }, body });
  const statuses = [
    (await fetch(url, as('one'))).status,
    (await fetch(url, as('007'))).status,
    (await fetch(url, as('7'))).status,
    (await post('{"name":"too large"}.')).status,
    (await post('{"name":"A","b":1}')).status,
    (await fetch(`${base}/integrations?limit=2`, as('one'))).status,
  ];
  expect(statuses).toEqual([200, 200, 401, 413, 500, 200]);
  const created: unknown = await (await post('{"name":"A"}')).json();
  expect(Object(created).createdAt).toMatch(/^2026-01-01T00:00:00/);
  const wire = await openWire(Number(new URL(base).port));
  wire.write(rawRequest('GET /v1/tokenInfo', { host: 'fake.test', authorization: 'Bearer one' }));
  expect((await wire.next()).status).toBe(200);
  wire.socket.destroy();
  const server = new URL(base).origin;
  expect(await connectIntegrator(server, { token: '007' }).health()).toMatchObject({ accounts: 1 });
  await expect(connectIntegrator(server, { token: '7' }).health()).rejects.toThrow(
    /the admin token is missing or wrong/,
  );
});

soakTest('serve responds with an empty list with 204, and has no control API, where it is asked so', async () => {
  const { base } = await serve('--seed', 'empty', '--empty-list', '204', '--no-admin');
  const response = await fetch(`${base}/integrations`, as('any'));
  expect([response.status, await response.text()]).toEqual([204, '']);
  await expect(connectIntegrator(base).health()).rejects.toThrow(/it responds with 404 under \/__admin/);
});

soakTest('serve tells of a dropped field on stderr', async () => {
  const { base, child, finished } = await serve();
  await fetch(`${base}/integrations?limt=2`, as('any'));
  child.kill('SIGTERM');
  const { code, stderr } = await finished;
  const [exchange, note, ...others] = stderr.trim().split('\n');
  expect([code, others]).toEqual([0, []]);
  expect(exchange).toMatch(/^\d\d:\d\d:\d\d GET {4}\/v1\/integrations\?limt=2 +200 +\d+ ms listIntegrations$/);
  expect(note?.trim()).toBe('note   `limt` is not a query parameter of listIntegrations; did you mean `limit`?');
});

soakTest('a script reads the port from a line of JSON, and hears of the stop and of a start that failed', async () => {
  const started = run('serve', '--port', '0', '--format', 'json', '--quiet');
  const [line] = await started.printed(/^.+\n/);
  const { event, baseUrl } = JSON.parse(line);
  expect([event, (await fetch(`${baseUrl}/tokenInfo`, as('any'))).status]).toEqual(['start', 200]);
  started.child.kill('SIGTERM');
  const { code, stdout, stderr } = await started.finished;
  const events = stdout
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one).event);
  expect([code, events, stderr]).toEqual([0, ['start', 'stop'], '']);

  const failed = await run('serve', '--format', 'json', '--clock', 'cuckoo').finished;
  const message = 'Failed to read --clock: it is "cuckoo". Choose one of real, stepping.';
  expect(failed).toMatchObject({ code: 2, stderr: `${message}\n` });
  expect(JSON.parse(failed.stdout)).toMatchObject({ event: 'error', error: 'OptionError', message });
});

test('a port that is taken ends it with 2 and a sentence, and without a stack', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    expect(await run('serve', '--port', String(port)).finished).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(
          `^Failed to listen on 127\\.0\\.0\\.1:${port}: the port is taken\\. Stop the program that has it, or choose another one: (--port \\d+ is free now, and )?--port 0 picks a free one\\.\n$`,
        ),
      ),
    });
  } finally {
    taken.close();
  }
});

test.each(rowsOf(['SIGINT', 'SIGTERM'] as const, 2))(
  '%s lets a request in flight end, and then ends with 0',
  async (signal) => {
    const { port, child, finished } = await serve();
    const wire = await openWire(port);
    wire.write(
      rawRequest('POST /v1/integrations', {
        'content-type': 'application/json',
        'content-length': '12',
        expect: '100-continue',
      }),
    );
    expect((await wire.next()).status).toBe(100);
    child.kill(signal);
    await refused(port);
    wire.write('{"name":"A"}');
    const { status, headers } = await wire.next();
    expect([status, headers['connection']]).toEqual([201, 'close']);
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
  },
);

soakTest('a connection that only waits keeps nobody from stopping', async () => {
  const { port, child, finished } = await serve();
  const wire = await openWire(port);
  wire.write(rawRequest('GET /v1/tokenInfo'));
  await wire.next();
  child.kill('SIGINT');
  expect(await finished).toMatchObject({ code: 0, stderr: '' });
  expect(await wire.closed).toBe('');
});

test.each(
  rowsOf<[args: string[], sentence: string]>(
    [
      [
        ['sevre'],
        'Failed to run "sevre": there is no such command; did you mean `serve`? The commands are serve, run, env, validate, learn, diff, coverage, check, mcp, pact, postman, openapi, types, fixtures, init: see integrator-testkit --help.',
      ],
      [['serve', '--port', 'http'], 'Failed to read --port: it is "http". Give a whole number from 0 to 65535.'],
      [['serve', '--port', '65536'], 'Failed to read --port: it is 65536. Give a whole number from 0 to 65535.'],
      [
        ['check', '--base-ulr', 'http://127.0.0.1:1/v1'],
        'Failed to run check: there is no option --base-ulr; did you mean `--base-url`? See integrator-testkit check --help.',
      ],
      [['serve', '--port=-1'], 'Failed to read --port: it is -1. Give a whole number from 0 to 65535.'],
      [
        ['serve', '--max-body', '1.5'],
        'Failed to read --max-body: it is 1.5. Give a whole number from 0 to 1073741824.',
      ],
      [['serve', '--empty-list', '404'], 'Failed to read --empty-list: it is 404. Choose one of 200, 204.'],
      [['serve', '--clock', 'cuckoo'], 'Failed to read --clock: it is "cuckoo". Choose one of real, stepping.'],
      [
        ['serve', '--seed', 'smaple'],
        'Failed to read --seed: it is "smaple"; did you mean `sample`? Give default, sample, empty, a number of records up to 9999999, account: and a number, or a file whose name ends in .json.',
      ],
      [
        ['serve', '--seed', '1.5'],
        'Failed to read --seed: it is "1.5". Give default, sample, empty, a number of records up to 9999999, account: and a number, or a file whose name ends in .json.',
      ],
      [
        ['serve', '--colour', 'blue'],
        'Failed to run serve: there is no option --colour. See integrator-testkit serve --help.',
      ],
      [
        ['serve', '--host', '203.0.113.1', '--port', '0'],
        'Failed to listen on 203.0.113.1:0: this machine has no such address. Choose 127.0.0.1, or an address of this machine.',
      ],
    ],
    12,
  ),
)('%j ends with 2 and a sentence', async (args, sentence) => {
  expect(await run(...args).finished).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
});

soakTest('--help lists the commands, and serve --help the options of serve', async () => {
  const [all, one, none] = await Promise.all([run('--help').finished, run('serve', '--help').finished, run().finished]);
  expect(all).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/Usage:[\s\S]*serve[\s\S]*--version/),
  });
  expect(one).toMatchObject({ code: 0, stderr: '' });
  for (const option of [
    'port',
    'host',
    'seed',
    'token',
    'allow-host',
    'empty-list',
    'max-body',
    'clock',
    'admin-token',
    'no-admin',
    'strict',
    'quiet',
  ])
    expect(one.stdout).toContain(`--${option}`);
  expect(one.stdout).toMatch(/--no-cors +Let no page/);
  expect(one.stdout).not.toMatch(/default: (true|false)\)/);
  expect(none).toMatchObject({ code: 0, stdout: all.stdout });
});

soakTest('--version tells the version of the package', async () => {
  const { code, stdout } = await run('--version').finished;
  expect([code, stdout]).toEqual([0, expect.stringContaining(packageJson.version)]);
});

/** Settles when nobody listens at a port any more. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const wire = await openWire(port).catch((): Wire | undefined => undefined);
    if (wire === undefined) return;
    wire.socket.destroy();
    await wire.closed;
  }
}
