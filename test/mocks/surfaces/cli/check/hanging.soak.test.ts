import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { start } from './command.ts';

const server = await startServer({ port: 0, report: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-hang-'));

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['SIGTERM', 143, 0, []],
  ['SIGINT', 130, 0, ['--write']],
  ['SIGTERM', 143, 40, []],
  ['SIGTERM', 143, 120, ['--write', '--phases', 'stateful']],
  ['SIGINT', 130, 300, ['--write']],
] as const)(
  '%s ends a run with %i within five seconds, though the backend hangs after %i requests %j',
  async (signal, exitCode, returned, words) => {
    let count = 0;
    let lastAsked = (): void => undefined;
    const isHanging = new Promise<void>((resolve) => {
      lastAsked = resolve;
    });
    const backend = createServer(async (request, response) => {
      if (++count > returned) return lastAsked();
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { authorization = '', 'content-type': type = '' } = request.headers;
      const headers = { ...(authorization && { authorization }), ...(type && { 'content-type': type }) };
      const body = Buffer.concat(chunks);
      const received = await fetch(server.url + request.url, {
        method: request.method ?? 'GET',
        headers,
        ...(body.length > 0 && { body }),
      });
      response
        .writeHead(received.status, { 'content-type': received.headers.get('content-type') ?? 'text/plain' })
        .end(await received.text());
    });
    await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
    const { port } = backend.address() as AddressInfo;
    const target = [
      '--base-url',
      `http://127.0.0.1:${port}/v1`,
      '--token',
      `a-long-token@hang-${count}`,
      '--ledger',
      `${returned}.ndjson`,
    ];
    const { child, finished } = start(folder, ['check', '--rate', '5000', ...target, ...words]);
    await isHanging;
    const stopped = performance.now();
    child.kill(signal);
    const { code, stdout } = await finished;
    expect(performance.now() - stopped).toBeLessThan(5000);
    expect(code).toBe(exitCode);
    expect(stdout).toContain('the run was stopped');
    // What could not be removed is named, here and in the ledger.
    const left = [...stdout.matchAll(/^ {2}\/integrations\/([0-9a-f]{24})$/gm)].map(([, id]) => id);
    const ledger = await readFile(join(folder, `${returned}.ndjson`), 'utf8').catch(() => '');
    for (const id of left) expect(ledger).toContain(id);
    if (returned === 120) expect(left.length).toBeGreaterThan(0);
    backend.closeAllConnections();
    backend.close();
  },
);
