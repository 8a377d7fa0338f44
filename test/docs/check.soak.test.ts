import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import { run } from '../mocks/surfaces/cli/check/command.ts';
import { rootUrl } from '../root.ts';
import { examplesOf } from './examples.ts';

const text = await readFile(new URL('docs/check.md', rootUrl), 'utf8');
const blocks = examplesOf(text).filter(({ language }) => language === 'sh');
const server = await startServer({ port: 0, report: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-docs-'));

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(blocks.map((block) => [block.line, block.text] as const))(
  'the commands at line %i of docs/check.md run as they stand, and find the fake good',
  async (_line, block) => {
    for (const line of block.trim().split('\n')) {
      const [program, ...words] = line.replaceAll('http://127.0.0.1:4010', server.url).split(' ');
      expect(program).toBe('integrator-testkit');
      // A fake on this machine needs no sparing.
      const { code, stdout, stderr } = await run(folder, [
        ...words,
        ...(line.includes('--rate') ? [] : ['--rate', '5000']),
      ]);
      expect(code, line + stdout + stderr).toBe(0);
    }
  },
  600_000,
);

test('the check line of the README finds the fake good', async () => {
  const readme = await readFile(new URL('README.md', rootUrl), 'utf8');
  const lines = examplesOf(readme).flatMap((example) => example.text.split('\n'));
  const line = lines.find((one) => one.startsWith('npx integrator-testkit check')) ?? '';
  const words = line.replace('http://127.0.0.1:4010', server.url).split(' ').slice(2);
  const { code, stdout } = await run(folder, [...words, '--rate', '5000']);
  expect(stdout).toContain('conforms');
  expect(code).toBe(0);
});

test('the workflow is YAML that can be pasted, of ten lines, and its check is one that the command takes', async () => {
  const [workflow] = examplesOf(text).filter(({ language }) => language === 'yaml');
  const { jobs } = parse(workflow?.text ?? '');
  expect(workflow?.text.split('\n').length).toBeLessThanOrEqual(12);
  const step = jobs.check.steps.find(({ run: command = '' }) => command.includes('integrator-testkit'));
  expect(Object.keys(step.env)).toEqual(['INTEGRATOR_TESTKIT_TOKEN']);
  const [, , ...words] = step.run.replace(/\$\{\{ vars\.STAGING_URL \}\}/, `${server.url}/v1`).split(' ');
  const { code, stdout } = await run(folder, [...words, '--phases', 'examples,stateful', '--rate', '5000'], {
    INTEGRATOR_TESTKIT_TOKEN: 'a-token-of-ci@ci',
  });
  expect(code, stdout).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'check.sarif'), 'utf8')).version).toBe('2.1.0');
});
