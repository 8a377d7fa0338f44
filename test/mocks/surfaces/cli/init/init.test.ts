import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { OptionError } from '../../../../../mocks/integrator/errors/option-error.ts';
import { init } from '../../../../../mocks/surfaces/cli/init/init.ts';
import { readSeed } from '../../../../../mocks/surfaces/register/environment.ts';
import { rootUrl } from '../../../../root.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with these files; a value that is no text is written as JSON. */
function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-init-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

async function run(folder: string, yes = true): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  return { code: await init({ folder, yes }, { print: say, complain: say }), said: lines.join('\n') };
}

const dev = (...names: readonly string[]): object => ({
  devDependencies: Object.fromEntries(names.map((name) => [name, '*'])),
});

test.each<[what: string, files: Readonly<Record<string, unknown>>, written: readonly string[]]>([
  ['vitest', { 'package.json': dev('vitest') }, ['test/integrator.test.mjs']],
  ['vitest and TypeScript', { 'package.json': dev('vitest'), 'tsconfig.json': '{}' }, ['test/integrator.test.ts']],
  ['vitest and ES modules', { 'package.json': { type: 'module', ...dev('vitest') } }, ['test/integrator.test.js']],
  ['jest', { 'package.json': dev('jest') }, ['test/integrator.test.js']],
  ['Playwright', { 'package.json': dev('@playwright/test') }, ['tests/integrator.spec.js']],
  ['nothing', { 'package.json': {} }, ['test/integrator.test.mjs']],
  ['nothing, and TypeScript', { 'package.json': {}, 'tsconfig.json': '{}' }, ['test/integrator.test.mts']],
  ['vitest, chosen before jest', { 'package.json': dev('jest', 'vitest') }, ['test/integrator.test.mjs']],
  [
    'a page by Vite',
    { 'package.json': dev('vite', 'vitest') },
    ['src/start-integrator.js', 'test/integrator.test.mjs'],
  ],
  [
    'GitHub',
    { 'package.json': dev('vitest'), '.github/CODEOWNERS': '' },
    ['.github/workflows/contract.yml', 'test/integrator.test.mjs'],
  ],
])('a project with %s gets its files, and a second run writes nothing', async (_, files, written) => {
  const folder = folderOf(files);
  expect((await run(folder)).code).toBe(0);
  const seed = `${written.some((path) => path.startsWith('tests/')) ? 'tests' : 'test'}/integrator.seed.json`;
  expect(filesIn(folder)).toEqual([...Object.keys(files), ...written, seed].toSorted());
  const again = await run(folder);
  expect([again.code, again.said.includes('Wrote')]).toEqual([0, false]);
});

test('the seed has the schema that an editor completes it by, and a fake starts with it', async () => {
  const folder = folderOf({ 'package.json': dev('vitest') });
  const { said } = await run(folder);
  expect(said).toContain('npx integrator-testkit serve --seed test/integrator.seed.json');
  const seed: { readonly $schema: string } = JSON.parse(
    readFileSync(join(folder, 'test/integrator.seed.json'), 'utf8'),
  );
  const inPackage = seed.$schema.replace('../node_modules/integrator-testkit/', './');
  const manifest: { readonly exports: object } = JSON.parse(readFileSync(new URL('package.json', rootUrl), 'utf8'));
  expect(manifest.exports).toHaveProperty(['./seed.schema.json'], inPackage);
  const fake = createIntegrator({ seed: readSeed(join(folder, 'test/integrator.seed.json')) });
  expect(fake.integrations.all().map(({ name }) => name)).toEqual(['Orders to ERP']);
});

test('a file that is there stays as it is', async () => {
  const folder = folderOf({ 'package.json': dev('vitest', 'next'), 'test/integrator.test.mjs': '// mine' });
  const { said } = await run(folder);
  expect(readFileSync(join(folder, 'test/integrator.test.mjs'), 'utf8')).toBe('// mine');
  expect(said).toContain('test/integrator.test.mjs (is there, and stays as it is)');
  expect(readFileSync(join(folder, 'src/start-integrator.js'), 'utf8')).toContain(
    "process.env.NODE_ENV !== 'production'",
  );
});

test('where nobody can be asked, nothing is written without --yes', async () => {
  const folder = folderOf({ 'package.json': {} });
  const { code, said } = await run(folder, false);
  expect(code).toBe(2);
  expect(said).toContain('Give --yes');
  expect(filesIn(folder)).toEqual(['package.json']);
});

test.each([
  ['package-lock.json', 'npm install --save-dev integrator-testkit msw'],
  ['pnpm-lock.yaml', 'pnpm add --save-dev integrator-testkit msw'],
  ['yarn.lock', 'yarn add --dev integrator-testkit msw'],
  ['bun.lock', 'bun add --dev integrator-testkit msw'],
])('with %s the next step is %s', async (lock, line) => {
  expect((await run(folderOf({ 'package.json': {}, [lock]: '' }))).said).toContain(line);
});

test('what is installed is not installed again', async () => {
  const { said } = await run(folderOf({ 'package.json': dev('integrator-testkit', 'msw', 'vitest') }));
  expect(said).not.toContain('npm install');
  expect(said).toContain('npx vitest run');
});

test.each([
  ['there is none', {}],
  ['it is no JSON', { 'package.json': '{ "half": ' }],
  ['it is a list', { 'package.json': '[]' }],
])('a package.json is needed: %s', async (_, files) => {
  await expect(run(folderOf(files))).rejects.toThrow(OptionError);
});
