import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { integratorContract } from '../../contracts/index.ts';
import { copiedPackages } from '../../scripts/copied/copied-packages.ts';
import { folderOf } from '../../scripts/resource-folders.ts';
import { root } from './entries.ts';

/** What the fake may add to a page that has msw, in bytes: minified, and as gzip sends it. */
const budget = 60_000;

let chunks: readonly Rolldown.OutputChunk[];
let loadedAtOnce: readonly Rolldown.OutputChunk[];

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    build: {
      write: false,
      // What Vite adds of its own to load chunks early is not the fake's.
      modulePreload: false,
      rolldownOptions: {
        input: `${root}dist/browser.js`,
        external: /^msw($|\/)/,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in result)) throw new Error('Failed to bundle the browser entry: Vite gave no single output.');
  chunks = result.output.filter((file) => file.type === 'chunk');
  loadedAtOnce = withStaticImports(chunks.filter(({ isEntry }) => isEntry));
});

test('what a page loads for the fake at once stays within its budget', () => {
  const sizes = loadedAtOnce.map(({ fileName, code }) => [fileName, gzipSync(code, { level: 9 }).length] as const);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const modules = loadedAtOnce
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([name, { renderedLength }]) => [name.replace(root, ''), renderedLength] as const)
    .sort(([, one], [, other]) => other - one);
  const report = modules.slice(0, 12).map(([name, length]) => `${length} ${name}`);
  expect(total, `${total} bytes of ${budget}; the largest modules:\n${report.join('\n')}`).toBeLessThanOrEqual(budget);
  // A bundle that lost the fake on its way would be very small.
  expect(total).toBeGreaterThan(20 * 1024);
});

// What is shared with a part that comes later is `common` in tsdown.config.ts.
test('what a page loads for the fake at once is its own file, and for each layer what its later parts need too', () => {
  const own = (modules: object): string[] => Object.keys(modules).filter((name) => name.startsWith(`${root}dist/`));
  const files = loadedAtOnce
    .filter(({ modules }) => own(modules).length > 0)
    .map(({ fileName, modules }) => [fileName, ...own(modules)].join(' '))
    .sort();
  expect(files).toEqual([
    expect.stringMatching(/^assets\/browser-/),
    ...['contracts', 'fixtures', 'mocks', 'spec'].map((layer) =>
      expect.stringMatching(new RegExp(`^assets/common-${layer}-\\S+ \\S+common-${layer}-\\S+$`)),
    ),
  ]);
});

test('what the document says of a resource is in none of them, but in a file that comes alone', () => {
  const resources = integratorContract().resources.map(({ name }) => name);
  const fields = ['lastModified', '_registeredConnectionIds', '_borrowConcurrencyFromConnectionId', 'pageGenerators'];
  const judging = loadedAtOnce.filter(({ code }) => fields.some((field) => code.includes(`properties/${field}`)));
  expect(judging.map(({ fileName }) => fileName)).toEqual([]);
  for (const name of resources) {
    const own = chunks.filter(({ fileName }) => fileName.startsWith(`assets/${folderOf(name)}-`));
    expect(own.length, name).toBe(1);
    expect(own[0]?.imports, name).toEqual([]);
  }
});

test('what makes records, and those of a resource that comes late, are in none of them', () => {
  const late = new Set(
    integratorContract().resources.flatMap(({ name }) => (comesAtStart(name) ? [] : [folderOf(name)])),
  );
  expect(late.size).toBeGreaterThan(3);
  const isLate = (source: string): boolean =>
    /^fixtures\/.*\b(generate|generators|made-values|seeds)\.ts$/.test(source) ||
    late.has(/^fixtures\/resources\/([^/]+)\//.exec(source)?.[1] ?? '');
  const sources = sourcesOf(loadedAtOnce);
  expect(sources).toContain('fixtures/resources/integrations/records.ts');
  expect(sources.filter(isLate)).toEqual([]);
  // They come, but later.
  expect(sourcesOf(chunks).filter(isLate).length).toBeGreaterThan(late.size * 2);
});

test('nothing of Node, and no parser, compiler or generator gets into a page', () => {
  const foreign = /^node:|\/dist\/copied-|\/node_modules\/(cac|undici)/;
  expect(readdirSync(`${root}dist`).filter((name) => foreign.test(`/dist/${name}`)).length).toBe(copiedPackages.length);
  const modules = chunks.flatMap((chunk) => [...Object.keys(chunk.modules), ...chunk.imports, ...chunk.dynamicImports]);
  expect(modules.length).toBeGreaterThan(20);
  expect(modules.filter((name) => foreign.test(name))).toEqual([]);
  expect(chunks.filter(({ code }) => /["'`]node:|__vite-browser-external|\bprocess\.(?!env\b)\w/.test(code))).toEqual(
    [],
  );
});

test('nothing in a page makes code of text, so a strict Content-Security-Policy holds', () => {
  const makesCode = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]|set(Timeout|Interval)\s*\(\s*["'`]/;
  expect(makesCode.test('const f = new Function("return 1")')).toBe(true);
  expect(chunks.filter(({ code }) => makesCode.test(code)).map(({ fileName }) => fileName)).toEqual([]);
});

/** Whether a page loads a resource when its fake starts. */
function comesAtStart(name: string): boolean {
  return /^x-load: start$/m.test(readFileSync(`${root}spec/resources/${folderOf(name)}.yaml`, 'utf8'));
}

/** The sources that chunks are made from, as the files of the package name them. */
function sourcesOf(some: readonly Rolldown.OutputChunk[]): readonly string[] {
  const files = some.flatMap(({ modules }) => Object.keys(modules)).filter((name) => name.startsWith(`${root}dist/`));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/#region (\S+)$/gm)].map(([, source = '']) => source),
  );
}

/** The chunks, and all that are loaded together with them. */
function withStaticImports(entries: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const found = new Set(entries);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found];
}
