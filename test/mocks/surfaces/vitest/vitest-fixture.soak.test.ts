import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { root } from '../../../package/entries.ts';

interface Outcome {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-suites-'));
let outcomes: readonly Outcome[] = [];
let run: ReturnType<typeof spawnSync>;

beforeAll(() => {
  const vitest = `${root}node_modules/vitest/vitest.mjs`;
  run = spawnSync(process.execPath, [vitest, 'run', '--root', `${root}test/mocks/surfaces/vitest/suites`], {
    encoding: 'utf8',
    env: { ...process.env, SUITE_OUTPUT: folder, NO_COLOR: '1', VITEST: undefined },
  });
  const { testResults }: { testResults: { assertionResults: Outcome[] }[] } = JSON.parse(
    readFileSync(join(folder, 'outcome.json'), 'utf8'),
  );
  outcomes = testResults.flatMap(({ assertionResults }) => assertionResults);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the fixture fails the tests that must fail, and no others', () => {
  expect(outcomes).toHaveLength(11);
  for (const { title, status, failureMessages } of outcomes) {
    expect(status, `${title}\n${failureMessages.join('\n')}`).toBe(title.startsWith('fails:') ? 'failed' : 'passed');
  }
});

test.each([
  ['fails: sends what breaks the contract', 'body/name: `name` must be string, but is the number 5. (request-body'],
  [
    'fails: sends what breaks the contract',
    'Where a test means to do so, let it say so first: integrator.allowViolations().',
  ],
  ['fails: allows one rule and breaks another', '1 of 2 exchanges'],
  ['fails: gets a response that was held back', '(listIntegrations), the response was held back'],
  ['fails: leads nowhere, though it never names the fake', 'leads to no path of the document'],
  ['fails: wants to share the fake', 'Take the test out of test.concurrent'],
])('%s, and the message says: %s', (title, words) => {
  const outcome = outcomes.find((one) => one.title === title);
  expect(outcome?.failureMessages.join('\n')).toContain(words);
});

test('coverage is merged over the workers, printed, written, and held to its threshold', () => {
  expect(readdirSync(join(folder, 'coverage'))).toHaveLength(2);
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  // One parameter from one worker, one status from the other.
  const list = report.operations.find(({ id }: { id: string }) => id === 'listIntegrations');
  expect(list.parameters).toContainEqual(expect.objectContaining({ name: 'query limit', count: 1 }));
  expect(list.statuses).toContainEqual(expect.objectContaining({ name: '401', count: 1 }));
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<h1>integrator.io Integration API');
  expect(run.stdout).toContain(
    'Never exercised:\n  operations       updateIntegration, deleteIntegration, patchIntegration, getIntegrationDependencies, cloneIntegration,',
  );
  const { length } = integratorContract().operations;
  expect(run.stderr).toContain(` % of its operations was exercised (3 of ${length}), and 100 % has to be.`);
  expect(run.status).toBe(1);
});
