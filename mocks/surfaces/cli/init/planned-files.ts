import { dirname } from 'node:path/posix';
import type { Project } from './project.ts';
import { seedText } from './seed-text.ts';

/** A file that `init` writes. */
export interface PlannedFile {
  /** From the folder of the project. */
  readonly path: string;
  /** What it is for. */
  readonly purpose: string;
  readonly text: string;
}

/** The files that a project needs for its first test, its pages and its CI. */
export function plannedFiles(project: Project): readonly PlannedFile[] {
  return [firstTest(project), firstSeed(project), ...pageStart(project), ...workflow(project)];
}

/** Where the test goes: its ending names the module system where package.json does not. */
function testPath({ runner, isTypeScript, isModule }: Project): string {
  if (runner === 'playwright') return `tests/integrator.spec.${isTypeScript ? 'ts' : 'js'}`;
  const ending = isTypeScript ? (runner === 'node:test' && !isModule ? 'mts' : 'ts') : isModule ? 'js' : 'mjs';
  return `test/integrator.test.${runner === 'jest' && !isTypeScript ? 'js' : ending}`;
}

function firstTest(project: Project): PlannedFile {
  const texts = { vitest, jest: project.isModule || project.isTypeScript ? jest : jestCommonJs, playwright };
  const text = project.runner === 'node:test' ? nodeTest : texts[project.runner];
  return { path: testPath(project), purpose: 'a first test against the fake', text };
}

/** Where the seed goes: beside the test. */
export function seedPath(project: Project): string {
  return `${dirname(testPath(project))}/integrator.seed.json`;
}

function firstSeed(project: Project): PlannedFile {
  const purpose = 'records for the fake to start with, which your editor completes';
  return { path: seedPath(project), purpose, text: seedText };
}

function pageStart({ bundler, isTypeScript }: Project): readonly PlannedFile[] {
  if (bundler === undefined) return [];
  const condition =
    bundler === 'vite' || bundler === '@sveltejs/kit' ? 'import.meta.env.DEV' : "process.env.NODE_ENV !== 'production'";
  return [
    {
      path: `src/start-integrator.${isTypeScript ? 'ts' : 'js'}`,
      purpose: 'starts the fake in the page while you develop: await it before your app starts',
      text: `/** Lets the fake respond in the page, while you develop. Call it before your app asks for anything. */
export async function startFake() {
  if (!(${condition})) return;
  const { startIntegrator } = await import('integrator-testkit/browser');
  await startIntegrator({ clock: 'real', persist: true });
}
`,
    },
  ];
}

function workflow({ isOnGitHub }: Project): readonly PlannedFile[] {
  if (!isOnGitHub) return [];
  return [
    {
      path: '.github/workflows/contract.yml',
      purpose: 'judges your staging backend each night: set STAGING_URL and STAGING_TOKEN',
      text: githubWorkflow,
    },
  ];
}

const asking = `const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token' };
`;

const vitest = `import { test } from 'integrator-testkit/vitest';
import { expect } from 'vitest';

${asking}
test('what your code asks of integrator.io is served by the fake', async ({ integrator }) => {
  const response = await fetch(url, { headers });

  expect(response.status).toBe(200);
  await expect(response).toConformToContract();
  expect(integrator).toHaveReceived('listIntegrations');
});
`;

const jestTest = `const integrator = setupIntegrator();
beforeAll(() => integrator.start());
afterEach(() => integrator.reset());
afterAll(() => integrator.stop());

${asking}
test('what your code asks of integrator.io is served by the fake', async () => {
  const response = await fetch(url, { headers });

  expect(response.status).toBe(200);
  expect(integrator.journal.entries).toHaveLength(1);
});
`;

const jest = `import { setupIntegrator } from 'integrator-testkit/node';

${jestTest}`;

const jestCommonJs = `const { setupIntegrator } = require('integrator-testkit/node');

${jestTest}`;

const playwright = `import { expect, test } from 'integrator-testkit/playwright';

test('what a page asks of integrator.io is served by the fake', async ({ page, integrator }) => {
  await page.goto('/');

  // integrator.faults.use('rate-limited', { first: 1 });
  // expect(integrator).toHaveReceived('listIntegrations');
  expect(integrator).toHaveNoViolations();
});
`;

const nodeTest = `import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setupIntegrator } from 'integrator-testkit/node';

const integrator = setupIntegrator();
before(() => integrator.start());
afterEach(() => integrator.reset());
after(() => integrator.stop());

${asking}
test('what your code asks of integrator.io is served by the fake', async () => {
  const response = await fetch(url, { headers });

  assert.equal(response.status, 200);
  assert.equal(integrator.journal.entries.length, 1);
});
`;

const githubWorkflow = `name: contract
on: { schedule: [{ cron: '0 4 * * *' }], workflow_dispatch: {} }
jobs:
  check:
    runs-on: ubuntu-latest
    permissions: { contents: read, security-events: write }
    steps:
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npx --yes integrator-testkit check --base-url "$BASE_URL" --reporter human,sarif=check.sarif
        env: { BASE_URL: '\${{ vars.STAGING_URL }}', INTEGRATOR_TESTKIT_TOKEN: '\${{ secrets.STAGING_TOKEN }}' }
      - { if: always(), uses: github/codeql-action/upload-sarif@v3, with: { sarif_file: check.sarif } }
`;
