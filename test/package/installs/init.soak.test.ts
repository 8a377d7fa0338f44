import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Packed, pack } from './packed.ts';

let packed: Packed;

beforeAll(async () => {
  packed = await pack();
});

afterAll(() => packed.remove());

test.each([
  ['vitest', ['vitest@5', 'msw@3'], 'npx vitest run', /Tests {2}1 passed/],
  ['node:test', ['msw@3'], 'node --test', /pass 1/],
])(
  'a new project with %s has a test that passes, by init and the lines that it prints',
  async (_, packages, line, passed) => {
    const folder = await packed.install(...packages);
    const init = await folder.shell('npx integrator-testkit init --yes');
    expect(init.code, init.stderr).toBe(0);
    expect(init.stdout).toContain('Wrote test/integrator.test.mjs.');
    expect(init.stdout.trimEnd().split('\n').at(-1)).toBe(`  ${line}`);
    const run = await folder.shell(line);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.stdout).toMatch(passed);
  },
);

test('without --yes, a program that starts it writes nothing', async () => {
  const folder = await packed.install('msw@3');
  const init = await folder.shell('npx integrator-testkit init < /dev/null');
  expect(init.code).toBe(2);
  expect(init.stdout).toContain('test/integrator.test.mjs');
  expect((await folder.shell('ls test')).code).not.toBe(0);
});
