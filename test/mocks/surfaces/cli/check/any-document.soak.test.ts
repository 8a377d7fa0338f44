import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as ask, createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConformanceReport } from '../../../../../contracts/check/report/report.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { rootUrl } from '../../../../root.ts';
import { run, start } from './command.ts';

const ledger = '.integrator-testkit-ledger.ndjson';
const documents = new URL('test/contracts/check/any-api/planted/documents/', rootUrl);
const apis = [
  { name: 'contacts', base: '/v1', list: '/v1/contacts', auth: 'bearer:ada', header: 'Bearer ada' },
  { name: 'projects', base: '/api', list: '/api/projects', auth: 'basic:ada:x', header: `Basic ${btoa('ada:x')}` },
] as const;

let folder: string;
const servers = new Map<string, RunningServer>();
const proxies: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-any-runs-'));
  for (const { name } of apis) {
    const text = readFileSync(new URL(`${name}.yaml`, documents), 'utf8');
    await writeFile(join(folder, `${name}.yaml`), text);
    for (const side of ['', '-b']) {
      const contract = createContract(text);
      servers.set(`${name}${side}`, await startServer({ port: 0, contract, follows: 'document', report: 'silent' }));
    }
  }
});

afterAll(async () => {
  for (const proxy of proxies) {
    proxy.closeAllConnections();
    proxy.close();
  }
  for (const server of servers.values()) await server.close();
  await rm(folder, { recursive: true, force: true });
});

function urlOf(name: string): string {
  return servers.get(name)?.url ?? '';
}

/** A server before another that responds to creations with another status. */
async function startLax(target: string): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const forwarded = ask(new URL(path, target), { method, headers }, (response) => {
      const status = method === 'POST' && response.statusCode === 201 ? 200 : (response.statusCode ?? 500);
      outgoing.writeHead(status, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxies.push(server);
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

test.each(apis)(
  'a run against $name that is killed is cleaned up behind',
  async ({ name, base, list, auth, header }) => {
    const words = ['check', '--document', `${name}.yaml`, '--base-url', `${urlOf(name)}${base}`, '--auth', auth];
    const { child, finished } = start(folder, [...words, '--write', '--rate', '200']);
    const path = join(folder, ledger);
    const open = (): number => {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const count = (event: string): number => text.split(`"event":"${event}"`).length - 1;
      return count('created') - count('removed');
    };
    while (open() < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    expect((await finished).signal).toBe('SIGKILL');

    const dry = await run(folder, [...words, '--clean', '--dry-run']);
    expect(dry.stdout).toMatch(/^To be removed from http:.*: \d+ records?\.$/m);
    const cleaned = await run(folder, [...words, '--clean', '--yes']);
    expect(cleaned.stdout, cleaned.stderr).toMatch(
      /^Cleaned up after 1 unfinished run on .*: \d+ removed, \d+ gone already\.$/m,
    );
    expect(cleaned.code).toBe(0);
    expect(existsSync(path)).toBe(false);
    const response = await fetch(`${urlOf(name)}${list}`, { headers: { authorization: header } });
    expect(await response.text()).not.toContain('testkit-run');
  },
);

test.each(apis)(
  'the command compares two backends of $name, and replays what it recorded',
  async ({ name, base, auth }) => {
    const other = auth.replace('ada', 'bob');
    const shared = ['check', '--document', `${name}.yaml`, '--write', '--runs', '1', '--rate', '5000'];
    const first = ['--base-url', `${urlOf(name)}${base}`, '--auth', auth, '--phases', 'positive,stateful'];
    const second = ['--against', `${urlOf(`${name}-b`)}${base}`, '--against-auth', other];
    const alike = await run(folder, [...shared, ...first, ...second, '--record', `${name}.ndjson`]);
    expect(alike.stdout).toMatch(/([\d,]+) of \1 exchanges alike: 100 %/);
    expect(alike.code, alike.stdout + alike.stderr).toBe(0);

    const replayed = ['--base-url', `${urlOf(`${name}-b`)}${base}`, '--auth', other, '--replay', `${name}.ndjson`];
    const again = await run(folder, [...shared, ...replayed]);
    expect(again.stdout).toMatch(/✓ .* responds as it was recorded/);
    expect(again.code, again.stdout + again.stderr).toBe(0);

    const lax = await startLax(urlOf(`${name}-b`));
    const differing = ['--base-url', `${lax}${base}`, '--auth', other, '--replay', `${name}.ndjson`];
    const found = await run(folder, [...shared, ...differing, '--reporter', `human,json=${name}.json`]);
    expect(found.code).toBe(1);
    const report: ConformanceReport = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
    expect(new Set(report.failures.map(({ rule }) => rule))).toEqual(new Set(['status']));
    expect(report.causes).toHaveLength(1);
    expect(report.leftovers).toEqual([]);
    expect(existsSync(join(folder, ledger))).toBe(false);
  },
);
