import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createGzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { htmlReport } from '../../../../contracts/reporters/html/html-report.ts';
import { jsonReport } from '../../../../contracts/reporters/json.ts';
import { junitReport } from '../../../../contracts/reporters/junit.ts';
import { sarifReport } from '../../../../contracts/reporters/sarif.ts';
import { start } from '../../../mocks/surfaces/cli/check/command.ts';
import { context, judge as judgeReading, spoiled } from '../backends.ts';
import { judge } from '../judge.ts';
import { goodBackend } from '../proxy.ts';

test('there is time left to clean up: a backend that responds again then is left as it was', async () => {
  const backend = goodBackend();
  let [count, isOver] = [0, false];
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (isOver || ++count < 150) return backend.fetch(input, init);
    return new Promise((_resolve, reject) =>
      init?.signal?.addEventListener('abort', () => {
        isOver = true;
        reject(init.signal?.reason);
      }),
    );
  };
  const report = await judge(fetch, { deadlineMs: 6000 });
  expect(report).toMatchObject({ verdict: 'unjudged', leftovers: [] });
  expect(backend.integrations.size).toBe(6);
});

test('a backend that lets request after request wait is not asked for all of them', async () => {
  const backend = goodBackend();
  const report = await judge(
    (input, init) =>
      /integrations\/[^/]/.test(String(input)) ? new Promise(() => undefined) : backend.fetch(input, init),
    { timeoutMs: 500, phases: ['negative', 'security', 'stateful'] },
  );
  expect(report.verdict).toBe('violates');
  expect(report.failures.map(({ rule }) => rule)).toContain('responds');
  expect(report.reason).toMatch(/requests took longer than 500 ms\. Mend what the failures say, or raise the limit\.$/);
});

test('responses that are too large are failures with a place of their own, and end the run after some', async () => {
  const backend = goodBackend();
  const report = await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      const isRecord = /integrations\/[0-9a-f]{24}$/.test(String(input)) && response.status === 200;
      return isRecord ? new Response(' '.repeat(200_000), response) : response;
    },
    { maxResponseBytes: 100_000 },
  );
  expect(report).toMatchObject({
    verdict: 'violates',
    exitCode: 1,
    reason: expect.stringContaining(' responses were beyond a limit'),
  });
  expect(report.causes[0]).toMatchObject({ place: 'response too large', rule: 'too large' });
  expect(report.failures.find(({ rule }) => rule === 'too large')).toMatchObject({
    received: 'more than 100,000 bytes',
  });
  // What cannot be looked at is left, and named.
  expect(backend.integrations.size).toBe(6 + report.leftovers.length);
});

test('a report of a backend that gives thousands of fields that nobody knows is no larger than its room', async () => {
  let fields = 0;
  const report = await judgeReading({
    fetch: spoiled(async (_request, response) => {
      if (response.status !== 200) return response;
      const more = Array.from({ length: 2000 }, () => [`${'f'.repeat(500)}${fields++}`, { a: 1 }]);
      return Response.json(Object.fromEntries([...more, ['_userId', 7], ['lastModified', 'x'.repeat(100_000)]]), {
        headers: { 'x-long': 'h'.repeat(50_000) },
      });
    }),
  });
  expect(report.exitCode).toBe(1);
  const largest = Math.max(...report.checks.map(({ failures }) => failures.length));
  expect(largest).toBeLessThanOrEqual(100);
  for (const write of [jsonReport, htmlReport, junitReport, sarifReport])
    expect(write(report, context).length).toBeLessThan(20_000_000);
});

/** Two gigabytes of spaces, in two megabytes of gzip. */
async function bomb(): Promise<Buffer> {
  const gzip = createGzip();
  const parts: Buffer[] = [];
  gzip.on('data', (part: Buffer) => parts.push(part));
  const chunk = Buffer.alloc(2 ** 20, 32);
  for (let at = 0; at < 2048; at++) if (!gzip.write(chunk)) await new Promise((resolve) => gzip.once('drain', resolve));
  gzip.end();
  await new Promise((resolve) => gzip.once('end', resolve));
  return Buffer.concat(parts);
}

test.each([
  ['examples', 450, []],
  // A run of all phases takes some 700 MB where it is served well: that many operations have much to remember.
  ['examples,positive,negative,security,stateful', 600, ['--write']],
] as const)('bombs of 2 GB do not cost the command memory (%s: %i MB at most)', async (phases, most, words) => {
  const body = await bomb();
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1`;
  const { child, finished } = start(tmpdir(), [
    'check',
    '--base-url',
    url,
    '--token',
    'a-token',
    '--phases',
    phases,
    '--ledger',
    `bomb-${port}.ndjson`,
    ...words,
  ]);
  let max = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    max = Math.max(max, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 100);
  const { code, stdout, stderr } = await finished;
  clearInterval(look);
  server.closeAllConnections();
  server.close();
  expect(stderr).not.toContain('    at ');
  expect(stdout).toContain('too large');
  expect(code).toBe(1);
  if (process.platform === 'linux') expect(max).toBeGreaterThan(20);
  expect(max).toBeLessThan(most);
});
