import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isMissing, packageError } from '../../mocks/integrator/errors/package-error.ts';
import { NodeError, needNode } from '../../spec/errors/needed-node.ts';
import { isTestkitError } from '../../spec/errors/testkit-error.ts';
import { pathTable } from '../../spec/generated/path-table.ts';
import { readEntries, root } from './entries.ts';

const entries = await readEntries();
const manifest: {
  readonly engines: { readonly node: string };
  readonly imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** The packages whose tests an entry is a part of: it makes no sense without them. */
const runners: Readonly<Record<string, string>> = {
  'integrator-testkit/vitest': 'vitest',
  'integrator-testkit/playwright': '@playwright/test',
};

test('every peer is optional', () => {
  const peers = Object.keys(manifest.peerDependencies);
  expect(peers).toEqual([
    '@modelcontextprotocol/sdk',
    '@msw/data',
    '@playwright/test',
    'msw',
    'node-forge',
    'openapi-typescript',
    'pg',
    'vitest',
  ]);
  expect(peers.filter((peer) => manifest.peerDependenciesMeta[peer]?.optional !== true)).toEqual([]);
});

test.each(entries)(
  '$name can be loaded where no peer is installed, but for the runner that it is for',
  async (entry) => {
    const found = await packagesOf(entry.code);
    const peers = Object.keys(manifest.peerDependencies).filter((peer) => found.has(peer));
    expect(peers).toEqual(runners[entry.name] === undefined ? [] : [runners[entry.name]]);
  },
);

// Bundlers know the condition `module`, and Jest does not: it takes the file that loads msw late, also for jsdom.
test('what `#msw` stands for is in the package, and only a page loads msw with it', async () => {
  const { node, ...others } = manifest.imports['#msw'] ?? {};
  expect(Object.keys(others)).toEqual(['module', 'require', 'module-sync', 'default']);
  const files = [...Object.entries(others), ...Object.entries(node ?? {})];
  for (const [condition, file] of files) {
    const text = await readFile(join(root, String(file)), 'utf8');
    expect(/from "msw"/.test(text), condition).toBe(file === others['module']);
  }
  const forPages = Object.entries(others).filter(([, file]) => file === others['module']);
  expect(forPages.map(([condition]) => condition)).toEqual(['module', 'default']);
});

test('Node has each part of the document in files of its own, and loads none of them with the package', async () => {
  const { node, ...others } = manifest.imports['#parts'] ?? {};
  expect([node, others]).toEqual([
    { module: './dist/parts.js', default: './dist/parts/part-at.cjs' },
    { default: './dist/parts.js' },
  ]);
  const loaded = await readFile(`${root}dist/parts/part-at.cjs`, 'utf8');
  expect([...loaded.matchAll(/require\(["`]([^"`$]+)["`]\)/g)].map(([, name]) => name)).toEqual(['node:module', 'url']);
  const files = await readdir(`${root}dist/parts`);
  expect(files.sort()).toEqual(
    ['part-at.cjs', ...pathTable.parts.flatMap((_, part) => [`checks-${part}.cjs`, `text-${part}.cjs`])].sort(),
  );
});

test.each(['18.20.8', '20.0.0', '20.20.2', '21.7.3', '22.0.0', '22.11.0'])(
  'Node %s is too old, and the sentence says which one is needed',
  (version) => {
    expect(() => needNode(version)).toThrow(
      new NodeError(
        `Failed to load integrator-testkit: it needs Node 22.12 or a later one, and this is Node ${version}. Run it with a later Node.`,
      ),
    );
  },
);

test.each(['22.12.0', '22.22.3', '23.0.0', '24.21.0', '100.0.0', '25.0.0-nightly', '', 'none', undefined, 5])(
  'where Node says that it is %s there is nothing to say',
  (version) => {
    expect(() => needNode(version)).not.toThrow();
  },
);

test('package.json promises the Node that is asked for', () => {
  expect(manifest.engines.node).toBe('>=22.12.0');
});

test.each([
  ['Node, by import', { code: 'ERR_MODULE_NOT_FOUND' }, true],
  ['Node, by require, and Jest', { code: 'MODULE_NOT_FOUND' }, true],
  ['a browser', new TypeError('Failed to resolve module specifier "@msw/data". Bare specifiers are not…'), true],
  ['Safari', new TypeError('Module name, "@msw/data" does not resolve: a bare specifier'), true],
  ['a package that is broken', new SyntaxError('Unexpected token'), false],
  ['a package that throws a text', 'no', false],
  ['a package that throws nothing', undefined, false],
])('an import that fails in %s is distinguished from others', (_, cause, missing) => {
  expect(isMissing(cause)).toBe(missing);
  const error = packageError('open a query', '@msw/data', cause);
  expect(isTestkitError(error, 'PackageError')).toBe(true);
  expect(error.cause).toBe(cause);
  expect(error.message.includes('which is not installed. Install it: npm install --save-dev @msw/data')).toBe(missing);
});

/** The packages that are loaded together with a file of the build. */
async function packagesOf(entry: string): Promise<ReadonlySet<string>> {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(root, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'](?: with [^;]*)?;$/gm)) {
      if (name.startsWith('.')) files.add(join(dirname(file), name));
      else packages.add(name.startsWith('@') ? name.split('/', 2).join('/') : (name.split('/', 1)[0] ?? ''));
    }
  }
  return packages;
}
