import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCore } from '../../../../../../mocks/integrator/integrator.ts';
import { createEventLog, eventLine } from '../../../../../../mocks/surfaces/cli/serve/events/event-lines.ts';
import type { LogChoice } from '../../../../../../mocks/surfaces/cli/serve/terminal/request-log.ts';
import packageJson from '../../../../../../package.json' with { type: 'json' };
import { ownFolder } from '../../own-folder.ts';
import { run } from '../in-process.ts';

test('for a program serve prints a line of JSON for each event, and nothing else', async () => {
  const { server, printed, reported, ask } = await run({ format: 'json', token: ['secret'], cors: ['https://b.test'] });
  await ask('/integrations?limt=1&access_token=hush');
  await fetch(`${server.url}/v1/integration`, { headers: { authorization: 'secret', origin: 'https://a.test' } });
  await fetch(`${server.url}/v1/tokenInfo`, { headers: { authorization: 'Bearer other' } });
  expect(reported).toEqual([]);
  const events = printed.map((line): unknown => JSON.parse(line));
  const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
  expect(events).toEqual([
    {
      event: 'start',
      time,
      url: server.url,
      baseUrl: `${server.url}/v1`,
      port: server.port,
      pid: process.pid,
      version: packageJson.version,
      token: 'secret',
      integrations: 1,
      seed: 'sample',
      inspector: `${server.url}/__admin/`,
    },
    {
      event: 'request',
      time,
      account: 'default',
      method: 'GET',
      path: '/v1/integrations?limt=1&access_token=%5Bredacted%5D',
      operation: 'listIntegrations',
      status: 401,
      verdict: 'violation',
      durationMs: expect.any(Number),
      violations: [],
      notes: [],
      reason: 'The token is none of those that the fake was started with: see its option `tokens`, or `--token`.',
    },
    { event: 'notice', time, message: expect.stringContaining('start with --cors https://a.test') },
    {
      event: 'request',
      time,
      account: 'default',
      method: 'GET',
      path: '/v1/integration',
      status: 404,
      verdict: 'violation',
      durationMs: expect.any(Number),
      violations: [
        {
          rule: 'unknown-path',
          pointer: '',
          message: 'GET /v1/integration leads to no path of the document; did you mean `/v1/integrations`?',
          documentFile: 'integrator.openapi.yaml',
          line: expect.any(Number),
        },
      ],
      notes: [],
    },
    expect.objectContaining({ event: 'request', status: 401, reason: expect.stringMatching(/^The token is none/) }),
  ]);
});

test('what is off or asked for is in the line of the start', async () => {
  const { printed, server } = await run({ format: 'json', admin: false, seed: 'empty', host: '0.0.0.0' });
  const [start] = printed.map((line) => JSON.parse(line));
  expect(start).toMatchObject({ token: 'my_api_token', integrations: 0, url: `http://127.0.0.1:${server.port}` });
  expect(start).not.toHaveProperty('inspector');
});

test.each<[choice: LogChoice, statuses: number[]]>([
  ['all', [200, 200, 404, 0]],
  ['notes', [200, 404, 0]],
  ['none', []],
])('a log of %s has these requests: %j', async (choice, statuses) => {
  const core = createCore({ report: 'silent' });
  const lines: string[] = [];
  core.mock.watch(createEventLog(choice, (line) => lines.push(line)));
  const ask = (path: string): Promise<unknown> =>
    core
      .fetch(`https://api.integrator.io/v1${path}`, { headers: { authorization: 'Bearer t' } })
      .catch(() => undefined);
  await ask('/tokenInfo');
  await ask('/tokenInfo?limt=1');
  await ask('/integrations/57974ed227a82a3475cecb99');
  core.faults.add({ connection: 'reset' });
  await ask('/tokenInfo');
  expect(lines.map((line) => JSON.parse(line).status)).toEqual(statuses);
});

test('a line is one line, whatever it tells', () => {
  const line = eventLine({ event: 'notice', message: 'a\nb\u2028c' }, '2026-01-01T00:00:00.000Z');
  expect(line).toBe('{"event":"notice","time":"2026-01-01T00:00:00.000Z","message":"a\\nb\\u2028c"}');
  expect(line.split(/[\n\u2028]/)).toHaveLength(1);
});

test('what a document says that is not read as it is written is reported at the start', async () => {
  const file = join(ownFolder(), 'api.yaml');
  const method = "{ responses: { '200': { description: ok } } }";
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths:\n  /a/{b}: { get: ${method} }\n  /a/{c}: { get: ${method} }\n`,
  );
  const notices = async (format: 'human' | 'json'): Promise<string[]> => {
    const { reported, printed } = await run({ document: file, format, seed: 'empty' });
    return format === 'human' ? reported : printed.filter((line) => line.includes('"notice"'));
  };
  const reported = expect.stringContaining(`${file}:5: No request leads to \`GET /a/{c}\`: it is the same place as`);
  expect(await notices('human')).toEqual([reported]);
  expect(await notices('json')).toEqual([reported]);
});
