import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunningServer } from '../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import { root } from '../package/entries.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly env: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const workflow: Workflow = parse(await readFile(`${root}examples/ci/staging.yml`, 'utf8'));
const slow = 240_000;
let folder: string;
let staging: RunningServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-workflow-'));
  staging = await startServer({ port: 0, report: 'silent' });
});

afterEach(async () => {
  await staging.close();
  await rm(folder, { recursive: true, force: true });
});

test('the workflow runs at night, and may upload what it finds', () => {
  expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ [0-5] \* \* \*$/) }]);
  expect(workflow.permissions).toMatchObject({ 'security-events': 'write' });
  expect(Object.keys(workflow.jobs)).toEqual(['conformance', 'parity']);
});

test('each job checks out, sets up Node and installs before it checks, and uploads also where the check fails', () => {
  for (const { steps } of Object.values(workflow.jobs)) {
    const [checkout, setup, install, check, upload, ...others] = steps;
    expect([checkout?.uses, setup?.uses, install?.run, others]).toEqual([
      expect.stringMatching(/^actions\/checkout@v/),
      expect.stringMatching(/^actions\/setup-node@v/),
      'npm ci',
      [],
    ]);
    expect(check?.run).toMatch(/^npx integrator-testkit check /);
    expect(upload).toMatchObject({ if: 'always()', uses: expect.stringMatching(/upload/) });
    // What is uploaded is what the check writes.
    const file = String(upload?.with?.['sarif_file'] ?? upload?.with?.['path']);
    expect(check?.run).toContain(`=${file}`);
  }
});

test.each(Object.keys(workflow.jobs))(
  'the command line of the job %s passes against a good backend',
  { timeout: slow },
  async (name) => {
    const job = workflow.jobs[name];
    const line = job?.steps.find(({ run }) => run?.startsWith('npx integrator-testkit'))?.run ?? '';
    const production = await startServer({ port: 0, report: 'silent' });
    try {
      // A staging backend is spared; the fake need not be.
      await runLine(`${line} --rate 5000 --runs 5`, {
        BASE_URL: `${staging.url}/v1`,
        OTHER_URL: `${production.url}/v1`,
        INTEGRATOR_TESTKIT_TOKEN: 'my_api_token',
        OTHER_TOKEN: 'my_api_token',
      });
    } finally {
      await production.close();
    }
    const files = [...line.matchAll(/--reporter \w+=(\S+)/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  },
);

/** Runs a line of the workflow in a shell, with the built command in the place of the installed one. */
async function runLine(line: string, env: Readonly<Record<string, string>>): Promise<void> {
  const command = line.replace('npx integrator-testkit', `'${process.execPath}' '${root}dist/cli.js'`);
  await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', command], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
}
