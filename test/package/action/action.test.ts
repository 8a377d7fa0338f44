import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootUrl } from '../../root.ts';
import { readAction } from './read-action.ts';

const action = readAction();
const { steps, using } = action.runs;

test('action.yml is a composite action whose inputs and outputs are described', () => {
  expect([action.name, using]).toEqual(['integrator-testkit', 'composite']);
  for (const described of [action, ...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(described.description).toMatch(/^[A-Z].+\.$/);
  }
  expect(Object.values(action.inputs).map((input) => typeof input.default)).toEqual(
    Object.keys(action.inputs).map(() => 'string'),
  );
});

test('each step names its shell, and each input that is used is one', () => {
  const text = readFileSync(new URL('action.yml', rootUrl), 'utf8');
  const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = '']) => name);
  expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  expect(steps.map(({ shell }) => shell)).toEqual(steps.map(() => 'bash'));
});

test('no input is written into a script, where its text would be run', () => {
  for (const { run, env } of steps) {
    expect(run).not.toContain('${{');
    // What a script reads is what the step gives it, or what GitHub does.
    const read = [...(run ?? '').matchAll(/\$\{?([A-Z_]{2,})/g)].map(([, name = '']) => name);
    const known = [...Object.keys(env ?? {}), 'GITHUB_OUTPUT', 'RUNNER_TEMP'];
    expect(read.filter((name) => !known.includes(name))).toEqual([]);
  }
});

test('an output is one that a step writes', () => {
  for (const [name, { value }] of Object.entries(action.outputs)) {
    const [, id] = /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(value) ?? [];
    expect(steps.find((step) => step.id === id)?.run).toContain(`echo "${name}=`);
  }
});
