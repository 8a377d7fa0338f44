import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import { run } from '../mocks/surfaces/cli/check/command.ts';
import { serveCli } from '../mocks/surfaces/cli/run-cli.ts';
import { root } from '../package/entries.ts';
import { examplesOf } from './examples.ts';
import { textOf } from './pages.ts';

const server = await startServer({ port: 0, report: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-recipes-'));

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const blocks = (page: string, language: string): readonly string[] =>
  examplesOf(textOf(page))
    .filter((one) => one.language === language)
    .map(({ text }) => text);

/** The command lines of a workflow, however deep they stand in it. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesOf) : [];
}

const workflows = blocks('docs/recipes/ci.md', 'yaml').map((text) => linesOf(parse(text)));

test('each check of docs/recipes/ci.md finds the fake good, and writes the reports that it names', async () => {
  const checks = workflows.flat().filter((line) => line.includes('integrator-testkit check'));
  expect(checks).toHaveLength(2);
  for (const line of checks) {
    const words = line.replace('"$BASE_URL"', `${server.url}/v1`).split(' ').slice(3);
    const gentle = ['--phases', 'examples', '--rate', '5000'];
    const { code, stdout, stderr } = await run(folder, [...words, ...gentle], { INTEGRATOR_TESTKIT_TOKEN: 'ci@ci' });
    expect(code, stdout + stderr).toBe(0);
    for (const [, file = ''] of line.matchAll(/=(check\.\w+)/g))
      expect(await readFile(join(folder, file), 'utf8')).not.toBe('');
  }
});

test('the server of docs/recipes/ci.md responds to the line that waits for it', async () => {
  const lines = workflows.flat();
  const serve = lines.find((line) => line.startsWith('npx integrator-testkit serve')) ?? '';
  const curl = lines.find((line) => line.startsWith('curl ')) ?? '';
  const words = serve.replace(' &', '').split(' ').slice(3);
  const { base, child, finished } = await serveCli(...words.filter((word) => word !== '--quiet'));
  const [, name = '', value = ''] = /--header '(\w+): ([^']+)'/.exec(curl) ?? [];
  const { status } = await fetch(`${base}/tokenInfo`, { headers: { [name]: value } });
  child.kill('SIGTERM');
  await finished;
  expect([words, status]).toEqual([['--quiet'], 200]);
  expect(curl).toContain(' http://127.0.0.1:4010/v1/tokenInfo');
});

test('the commands of docs/recipes/docker.md serve the container and those that call it by its name', async () => {
  const [dockerfile = ''] = blocks('docs/recipes/docker.md', 'dockerfile');
  const [compose = ''] = blocks('docs/recipes/docker.md', 'yaml');
  const command: unknown = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '');
  const { services } = parse(compose);
  const commands = [command, services.integrator.command.split(' ')].filter((one) => Array.isArray(one));
  expect(commands).toHaveLength(2);
  for (const [program, verb, ...words] of commands) {
    expect([program, verb]).toEqual(['integrator-testkit', 'serve']);
    const { port, child, finished } = await serveCli(...words);
    const hosts = ['integrator:4010', '127.0.0.1:4010', 'evil.example'];
    const statuses = await Promise.all(hosts.map((host) => statusOf(port, host)));
    child.kill('SIGTERM');
    await finished;
    expect(statuses).toEqual([200, 200, 421]);
  }
});

test('the tasks that docs/recipes/frameworks.md gives to Cypress control a server', async () => {
  const config = blocks('docs/recipes/frameworks.md', 'js').find((text) => text.startsWith('// cypress.config.js'));
  const file = `${root}test/docs/.run-cypress.mjs`;
  await writeFile(file, config?.replace('http://127.0.0.1:4010', server.url) ?? '');
  try {
    const { default: settings } = await import(file);
    const tasks = new Map<string, (given?: unknown) => Promise<unknown>>();
    settings.e2e.setupNodeEvents((_event: string, given: object) => {
      for (const [name, task] of Object.entries(given)) tasks.set(name, task);
    });
    const status = async (): Promise<number> =>
      (await fetch(`${server.url}/v1/flows`, { headers: { authorization: 'Bearer my_api_token' } })).status;
    expect(await tasks.get('create')?.(['flow', { name: 'Orders' }])).toMatchObject({ name: 'Orders' });
    expect(await tasks.get('fault')?.(['rate-limited', { first: 1 }])).toBeNull();
    expect([await status(), await status()]).toEqual([429, 200]);
    expect(await tasks.get('reset')?.()).toBeNull();
    expect(server.integrator.flows.all().some(({ name }) => name === 'Orders')).toBe(false);
  } finally {
    await rm(file, { force: true });
  }
});

/** `fetch` does not let a program choose the host that a request names. */
function statusOf(port: number, host: string): Promise<number | undefined> {
  const headers = { host, authorization: 'Bearer my_api_token' };
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/v1/tokenInfo', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
