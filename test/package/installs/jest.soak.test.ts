import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesOf } from '../../docs/examples.ts';
import { root } from '../entries.ts';
import { type FreshFolder, type Packed, pack } from './packed.ts';

/** What reads documents is loaded late, by `require`: its errors have to be those that the test imports. */
const documents = `
import { createContract, DocumentError, readDocument } from 'integrator-testkit/contract';

test('reads a document, and judges by it', async () => {
  const { document, lineOf } = readDocument('openapi: 3.1.0\\ninfo: { title: Pets, version: "1" }\\npaths: { /pets: { get: { responses: { 200: { description: fine } } } } }');
  const { notes } = await createContract(document, { lineOf }).checkRequest(new Request('https://pets.example/pets?x=1'));
  expect(notes.map(({ rule, line }) => [rule, line])).toEqual([['unknown-parameter', 3]]);
  expect(() => createContract('openapi: [')).toThrow(DocumentError);
});
`;

const guide = await readFile(`${root}docs/jest.md`, 'utf8');
const [introduction = '', ...chapters] = guide.split(/^## /m);
const recipes = chapters.filter((chapter) => chapter.includes('npx jest')).map(readRecipe);

/** A chapter of the guide, as what a reader does with it. */
interface Recipe {
  readonly title: string;
  readonly packages: readonly string[];
  readonly commands: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

let packed: Packed;
let folders: ReadonlyMap<string, FreshFolder>;

beforeAll(async () => {
  packed = await pack();
  // Those that take the same msw share what they install: most of the time goes there.
  const sets = [...new Set(recipes.map(mswOf))].map(
    (msw) => [msw, recipes.filter((one) => mswOf(one) === msw)] as const,
  );
  folders = new Map(
    await Promise.all(
      sets.map(async ([msw, some]) => {
        const packages = new Set(some.flatMap((recipe) => recipe.packages));
        return [msw, await packed.install(...packages)] as const;
      }),
    ),
  );
}, 600_000);

afterAll(() => packed.remove());

test('the guide has these recipes', () => {
  expect(recipes.map(({ title }) => title)).toEqual(['ES modules', 'CommonJS', 'Babel', 'ts-jest', 'jsdom']);
  expect([...folders.keys()]).toEqual(['msw', 'msw@2']);
});

test.each(recipes)('the recipe $title runs as it stands in docs/jest.md', async (recipe) => {
  const installed = folders.get(mswOf(recipe));
  const folder = await installed?.within(recipe.title.replaceAll(' ', '-'));
  await folder?.write(recipe.files);
  let printed = '';
  for (const command of recipe.commands) {
    const outcome = await folder?.shell(command);
    printed = `${outcome?.stdout}${outcome?.stderr}`;
    expect(outcome?.code, printed).toBe(0);
  }
  const tests = Object.keys(recipe.files).filter((name) => name.includes('.test.')).length;
  expect(printed).toContain(`Tests:       ${tests} passed, ${tests} total`);
});

function mswOf({ packages }: Recipe): string {
  return packages.find((name) => name.startsWith('msw')) ?? '';
}

function readRecipe(chapter: string): Recipe {
  const lines = examplesOf(chapter)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trimEnd().split('\n'));
  const install = lines.find((line) => line.startsWith('npm install --save-dev ')) ?? '';
  const own = filesOf(chapter);
  const isCommonJs = Object.values(own).some((text) => text.includes('= require('));
  const hasTypes = Object.keys(own).some((name) => name.endsWith('.test.ts'));
  return {
    title: chapter.split('\n', 1)[0] ?? '',
    packages: install
      .split(' ')
      .slice(3)
      .filter((name) => name !== 'integrator-testkit'),
    commands: lines.filter((line) => line !== install),
    files: hasTypes
      ? own
      : { ...filesOf(introduction), ...own, ...(isCommonJs ? {} : { 'documents.test.js': documents }) },
  };
}

/** The blocks that say on their first line which file they are. */
function filesOf(markdown: string): Record<string, string> {
  return Object.fromEntries(
    examplesOf(markdown).flatMap(({ language, text }) => {
      const [, name, rest = ''] = /^\/\/ ([\w.-]+)\n([\s\S]*)$/.exec(text) ?? [];
      if (name === undefined) return [];
      // JSON has no comments.
      return [[name, language === 'json' ? rest : text]];
    }),
  );
}

test("in Jest's own jsdom, which lacks what Node and browsers have, the package loads, and says what is missing", async () => {
  const folder = await folders.get('msw')?.within('plain-jsdom');
  await folder?.write({
    'package.json': '{ "private": true, "type": "module" }',
    'jest.config.js': "export default { testEnvironment: 'jsdom', transform: {} };\n",
    'plain.test.js': `
      import { createIntegrator } from 'integrator-testkit';
      import * as contract from 'integrator-testkit/contract';
      import * as engine from 'integrator-testkit/engine';
      import { seeds } from 'integrator-testkit/fixtures';
      import { setupIntegrator } from 'integrator-testkit/node';
      test('lacks them', () => expect([typeof TextEncoder, typeof fetch]).toEqual(['undefined', 'undefined']));
      test('loads', () => {
        expect(createIntegrator().integrations.size).toBe(seeds.default.integrations.length);
        expect([typeof contract.createContract, typeof engine.createMock]).toEqual(['function', 'function']);
      });
      test('says what to do', () => expect(() => setupIntegrator()).toThrow('take the environment jest-fixed-jsdom'));
    `,
  });
  const outcome = await folder?.shell('NODE_OPTIONS=--experimental-vm-modules npx jest');
  expect(outcome?.code, outcome?.stderr).toBe(0);
  expect(outcome?.stderr).toContain('Tests:       3 passed, 3 total');
});
