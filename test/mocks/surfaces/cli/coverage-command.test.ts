import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIntegrator } from '../../../../mocks/index.ts';
import { collectCoverage } from '../../../../mocks/surfaces/coverage/collect-coverage.ts';
import { root } from '../../../package/entries.ts';
import { soakRows, soakTest } from '../../../soak/soaking.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-coverage-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('what a fake collects is one file for each process, however often it is written', async () => {
  for (const status of [200, 404]) {
    const integrator = createIntegrator();
    const finish = collectCoverage(integrator, { directory: folder });
    await ask(integrator.fetch, status === 200 ? '' : '/59bbb1e10f7e2a5d7c1affff');
    finish();
    await ask(integrator.fetch, '');
  }
  const [file, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const { exchanges, counts } = JSON.parse(await readFile(join(folder, file ?? ''), 'utf8'));
  expect(exchanges).toBe(2);
  expect(counts).toMatchObject({ 'listIntegrations status 200': 1, 'getIntegration status 404': 1 });
});

soakTest('the command merges, prints and writes a report', async () => {
  await collect();
  const { code, stdout } = await command(folder, '--html', `${folder}/a/page.html`, '--json', `${folder}/report.json`);
  expect(code).toBe(0);
  expect(stdout).toContain('Never exercised:\n  operations       createIntegration');
  expect(await readFile(`${folder}/a/page.html`, 'utf8')).toMatch(/^<!doctype html>/);
  expect(JSON.parse(await readFile(`${folder}/report.json`, 'utf8'))).toMatchObject({ exchanges: 1 });
});

soakTest('the command fails where the threshold is not reached, and says so in a sentence', async () => {
  await collect();
  expect(await command(folder, '--threshold', '0')).toMatchObject({ code: 0, stderr: '' });
  const { code, stderr } = await command(folder, '--threshold', '99');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Failed to reach the coverage of the contract: [\d.]+ % .*, and 99 % has to be\./);
});

soakTest(
  'the command reports chosen resources, and refuses one that there is not before it reads anything',
  async () => {
    await collect();
    const chosen = ['--resources', 'flows,integrations', '--json', `${folder}/report.json`] as const;
    const { code, stdout } = await command(folder, ...chosen, '--threshold', '1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Coverage of the operations of integrations and flows in .* by 1 exchange$/m);
    expect(JSON.parse(await readFile(`${folder}/report.json`, 'utf8')).resources).toEqual(['integrations', 'flows']);
    const wrong = await command(`${folder}/none`, '--resources', 'flow');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/^Failed to read --resources: it is "flow"; did you mean `flows`\? Choose one of /);
  },
);

test.each(
  soakRows([
    ['an empty directory', undefined, 'no worker has left anything in'],
    ['a file that is no JSON', '{', 'worker-1-0.json is not JSON. Remove it'],
    ['a file of another kind', '{}', 'The file is'],
  ]),
)('%s cannot be judged, and the command ends with 2', async (_what, text, words) => {
  if (text !== undefined) await writeFile(`${folder}/worker-1-0.json`, text);
  const { code, stderr } = await command(folder);
  expect(stderr).toContain(words);
  expect(code).toBe(2);
});

async function collect(): Promise<void> {
  const integrator = createIntegrator();
  const finish = collectCoverage(integrator, { directory: folder });
  await ask(integrator.fetch, '');
  finish();
}

function ask(fetch: typeof globalThis.fetch, path: string): Promise<Response> {
  return fetch(`https://api.integrator.io/v1/integrations${path}`, { headers: { authorization: 'Bearer t' } });
}

async function command(...args: readonly string[]): Promise<Outcome> {
  const run = promisify(execFile)(process.execPath, [`${root}dist/cli.js`, 'coverage', ...args]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}
