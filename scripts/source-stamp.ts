import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** What `dist/` is made from; the lock file stands for the packages that are copied in. */
const sources = [
  'spec',
  'contracts',
  'fixtures',
  'mocks',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsdown.config.ts',
  'scripts/builtin-imports.ts',
  'scripts/chunk-groups.ts',
  'scripts/copied',
  'scripts/definition-facts.ts',
  'scripts/page-modules.ts',
  'scripts/seed-schema',
];

/** A digest of every source of the package: two builds of one digest are the same build. */
export async function sourceStamp(): Promise<string> {
  const hash = createHash('sha256');
  const paths = (await Promise.all(sources.map(filesOf))).flat();
  const texts = await Promise.all(paths.map((path) => readFile(new URL(path, root))));
  for (const [index, text] of texts.entries()) hash.update(`${paths[index]}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

/** The files of a folder, at any depth, or the file itself; always in one order. */
async function filesOf(path: string): Promise<string[]> {
  const url = new URL(path, root);
  if (!(await stat(url)).isDirectory()) return [path];
  const entries = await readdir(url, { withFileTypes: true, recursive: true });
  const base = fileURLToPath(root).length;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(base))
    .sort();
}
