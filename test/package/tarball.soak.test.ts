import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesOf, promisedOutput } from '../docs/examples.ts';
import { linksOf } from '../docs/links.ts';
import { readEntries, root } from './entries.ts';
import { installedFor } from './installed-size.ts';

const run = promisify(execFile);
const slow = 180_000;

let folder: string;
let packed: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-'));
  // The build has been made already, by the tests' setup: `prepack` need not make it again.
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const report: unknown = JSON.parse(stdout);
  const [tarball] = readPackReport(report);
  if (tarball === undefined) throw new Error(`Failed to pack: npm pack responded with ${stdout}.`);
  packed = tarball.files.map(({ path }) => path).sort();
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, join(folder, tarball.filename), 'msw@3'], { cwd: folder });
}, slow);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const resources = readdirSync(`${root}spec/resources`).map((name) => `spec/resources/${name}`);

test('the tarball holds what a user needs and nothing else', () => {
  expect(packed.filter((path) => !/^(dist|docs|examples)\//.test(path))).toEqual([
    'AGENTS.md',
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'llms.txt',
    'package.json',
    'spec/check-report.schema.json',
    'spec/extension.openapi.yaml',
    'spec/integrator.openapi.yaml',
    ...resources,
    'spec/shared.yaml',
  ]);
  const others = packed.filter((path) => path.startsWith('dist/') && !/\.(js|d\.ts)$/.test(path));
  expect(others.filter((path) => !/^dist\/parts\/(checks|text)-\d+\.cjs$/.test(path))).toEqual([
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/inspector/docs.html',
    'dist/inspector/index.html',
    'dist/inspector/inspector.css',
    'dist/inspector/inspector.svg',
    'dist/inspector/reference.LICENSE.txt',
    'dist/inspector/reference.js.gz',
    'dist/late/another-api.cjs',
    'dist/late/definitions.cjs',
    'dist/late/documents.cjs',
    'dist/msw-commonjs/load-msw.cjs',
    'dist/openapi.json',
    'dist/parts/part-at.cjs',
    'dist/seed.schema.json',
    'dist/types.ts.gz',
  ]);
});

test('an install without msw takes at most 12 MB, of at most 24 packages', async () => {
  const packages = await installedFor(folder, 'integrator-testkit');
  const total = packages.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const report = packages.map(({ name, kilobytes }) => `${kilobytes} kB ${name}`).join('\n');
  expect(packages.map(({ name }) => name)).not.toContain('msw');
  expect(packages.length, report).toBeLessThanOrEqual(24);
  expect(total, `${total} kB:\n${report}`).toBeLessThanOrEqual(12 * 1024);
  // Neither of them is an empty folder.
  expect(Math.min(...packages.map(({ kilobytes }) => kilobytes)), report).toBeGreaterThan(20);
});

test('the licence of each package whose code was copied in is there', async () => {
  const text = await readFile(join(folder, 'node_modules/integrator-testkit/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of ['ajv', 'yaml', 'fast-check', 'json-p3', '@rgrove/parse-xml', '@scalar/openapi-upgrader']) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w-]+\\)$`, 'm'));
  }
});

test('each link of the README and of docs/ leads to a file of the tarball', async () => {
  const dead: string[] = [];
  for (const page of packed.filter((path) => path.endsWith('.md'))) {
    const text = await readFile(join(folder, 'node_modules/integrator-testkit', page), 'utf8');
    for (const target of linksOf(text)) {
      const path = posix.join(posix.dirname(page), target).replace(/\/$/, '');
      const isThere = packed.some((file) => file === path || file.startsWith(`${path}/`));
      if (!isThere) dead.push(`${page}: ${target}`);
    }
  }
  expect(dead).toEqual([]);
  expect(linksOf('[a](docs/b.md#c) ![d](e.png) [f](https://g.example) [h](#i)')).toEqual(['docs/b.md', 'e.png']);
});

test('each entry resolves in the installed package', async () => {
  const names = (await readEntries()).map(({ name }) => name);
  const script = `for (const name of ${JSON.stringify(names)}) await import.meta.resolve(name);`;
  await expect(node('--input-type=module', '-e', script)).resolves.toBe('');
});

test('the installed command tells its version', async () => {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const command = join(folder, 'node_modules/.bin/integrator-testkit');
  const { stdout } = await run(command, ['--version'], { cwd: folder });
  expect(stdout).toContain(version);
});

test('the first example of the README runs as it stands and prints what its comments say', async () => {
  const example = firstExample(await readFile(`${root}README.md`, 'utf8'));
  await writeFile(join(folder, 'example.mjs'), example);
  expect((await node('example.mjs')).trimEnd()).toBe(promisedOutput(example));
});

/** The text of the first block of JavaScript. */
function firstExample(markdown: string): string {
  const block = examplesOf(markdown).find(({ language }) => language === 'js');
  if (block === undefined) throw new Error('Failed to find an example in README.md: it has no ```js block.');
  return block.text;
}

async function node(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  return stdout;
}

function readPackReport(report: unknown): { readonly filename: string; readonly files: { readonly path: string }[] }[] {
  // npm 11 responds with an array, later ones an object by the package's name.
  return typeof report === 'object' && report !== null ? Object.values(report) : [];
}
