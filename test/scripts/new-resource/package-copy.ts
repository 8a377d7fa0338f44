import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../package/entries.ts';
import { withMore } from './gadgets-document.ts';

const run = promisify(execFile);

/** The sources of the package in a folder of their own, where files can be added. */
export interface SourceCopy {
  readonly folder: string;
  /** Runs a TypeScript file of the copy. */
  tsx(...args: readonly string[]): Promise<{ readonly stdout: string }>;
  remove(): Promise<void>;
}

/** The package as it is with one more resource: built, and its entries loaded. */
export interface PackageCopy extends SourceCopy {
  /** The file of its command. */
  readonly command: string;
  readonly entry: typeof import('../../../mocks/index.ts');
  readonly contract: typeof import('../../../contracts/index.ts');
  readonly server: typeof import('../../../mocks/surfaces/server/index.ts');
}

/** Copies the sources. */
export async function copyOfSources(): Promise<SourceCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'new-resource-'));
  const sources = [
    'spec',
    'contracts',
    'fixtures',
    'mocks',
    'scripts',
    '*.json',
    'docs/modelled.md',
    'tsdown.config.ts',
  ];
  const { stdout } = await run('git', ['ls-files', ...sources], { cwd: root });
  for (const path of stdout.split('\n').filter((line) => line !== '')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    tsx: (...args) => run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...args], { cwd: folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Adds gadgets as CONTRIBUTING.md has it, a folder for each layer and a file of the document, and builds the package. */
export async function packageWithGadgets(): Promise<PackageCopy> {
  const copy = await copyOfSources();
  await copy.tsx('scripts/new-resource.ts', 'gadgets', 'gadget');
  const file = join(copy.folder, 'spec/resources/gadgets.yaml');
  await writeFile(file, withMore(await readFile(file, 'utf8')));
  await copy.tsx('scripts/generate.ts');
  await copy.tsx('scripts/build.ts');
  const built = (name: string): string => pathToFileURL(join(copy.folder, 'dist', name)).href;
  return {
    ...copy,
    command: join(copy.folder, 'dist/cli.js'),
    entry: await import(/* @vite-ignore */ built('index.js')),
    contract: await import(/* @vite-ignore */ built('contract.js')),
    server: await import(/* @vite-ignore */ built('server.js')),
  };
}
