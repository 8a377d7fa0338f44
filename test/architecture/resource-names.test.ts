import { expect, test } from 'vitest';
import { findNamedResources, wiring } from './resource-names.ts';
import { readSources } from './sources.ts';

const sources = await readSources();

test('a resource is named in its own folders only', () => {
  expect(findNamedResources(sources)).toEqual([]);
});

test.each<[path: string, line: string]>([
  ['mocks/engine/journal/a.ts', "const path = '/flows';"],
  ['contracts/check/a.ts', "if (name === 'flows') return;"],
  ['mocks/integrator/account/a.ts', "import { flow } from '../resources/flows/flow.ts';"],
  ['mocks/integrator/resources/exports/a.ts', "const path = '/flows/';"],
  ['mocks/surfaces/inspector/resources/extensions.ts', "import { flows } from './flows/extension.ts';"],
  ['fixtures/seeds.ts', "import { flows } from './resources/flows/records.ts';"],
])('in %s %s is found', (path, line) => {
  expect(findNamedResources(new Map([[path, line]]), ['flows'])).toEqual([`${path}:1 names flows`]);
});

test.each<[path: string, line: string]>([
  ['mocks/integrator/resources/flows/a.ts', "const path = '/flows';"],
  ['contracts/apis/integrator/resources/flows.ts', "const path = '/flows';"],
  ['spec/generated/resource-list.ts', "const name = 'flows';"],
  ['mocks/engine/a.ts', "// such as '/flows'"],
])('%s may say %s', (path, line) => {
  expect(findNamedResources(new Map([[path, line]]), ['flows'])).toEqual([]);
});

test('each file that may name a resource does', () => {
  for (const [name, paths] of Object.entries(wiring)) {
    for (const path of paths) expect(sources.get(path), path).toContain(name);
  }
});
