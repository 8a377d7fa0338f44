import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeds } from '../../fixtures/seeds.ts';
import { createIntegrator } from '../../mocks/index.ts';
import { workOn } from '../contracts/traffic/session.ts';
import { root } from '../package/entries.ts';
import { integratorText } from '../spec/integrator-text.ts';
import { examplesOf } from './examples.ts';

const run = promisify(execFile);
const lines = (await Promise.all(['validate', 'diff'].map((name) => readFile(`${root}docs/${name}.md`, 'utf8'))))
  .flatMap((text) => examplesOf(text))
  .flatMap(({ text }) => text.trimEnd().split('\n'))
  .filter((line) => line.startsWith('integrator-testkit '));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-docs-'));
  const { entries } = (await workOn(createIntegrator({ report: 'silent' }))).har().log;
  const [entry] = entries;
  const { request } = entry ?? {};
  await mkdir(join(folder, 'spec'));
  const files: Record<string, string> = {
    'session.har': JSON.stringify({ log: { version: '1.2', entries } }),
    'exchanges.ndjson': JSON.stringify({
      request: { method: 'GET', url: request?.url },
      response: { status: 200, body: [] },
    }),
    'integrations.json': JSON.stringify(seeds.default),
    'seed.json': JSON.stringify(seeds.sample),
    'old.yaml': integratorText,
    'new.yaml': integratorText.replace('Get all', 'List all'),
    'spec/api.openapi.yaml': integratorText,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the documents have command lines to run', () => {
  expect(lines.length).toBeGreaterThan(10);
});

test.each(lines.filter((line) => !line.includes(' serve ')))(
  'the command line of the documents runs: %s',
  async (line) => {
    const { stdout } = await run(process.execPath, [`${root}dist/cli.js`, ...line.split(' ').slice(1)], {
      cwd: folder,
    });
    expect(stdout).not.toBe('');
  },
);

test.each(lines.filter((line) => line.includes(' serve ')))('the server of the documents starts: %s', async (line) => {
  const server = spawn(process.execPath, [`${root}dist/cli.js`, ...line.split(' ').slice(1)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let text = '';
    for await (const chunk of server.stdout) {
      text += String(chunk);
      if (text.includes('Ctrl-C')) break;
    }
    expect(text).toMatch(/with [16] integrations/);
  } finally {
    server.kill();
  }
});

test.each<[args: string[], says: RegExp]>([
  [['validate'], /Failed to run validate: it is given no file/],
  [['validate', 'none.har'], /there is no such file/],
  [['diff', 'old.yaml'], /Failed to run diff: it is given 1 files?\. Give 2/],
  [['diff', 'old.yaml', 'none.yaml'], /there is no such file/],
  [['fixtures', 'none'], /there is none of that name/],
  [['serve', '--seed', 'none.json'], /there is no such file/],
])('a mistake on the command line is reported in a sentence, without a stack: %j', async (args, says) => {
  const failure = await run(process.execPath, [`${root}dist/cli.js`, ...args], { cwd: folder }).catch((error) => error);
  expect(failure.code).toBe(2);
  expect(failure.stdout + failure.stderr).toMatch(says);
  expect(failure.stdout + failure.stderr).not.toMatch(/^\s+at /m);
});
