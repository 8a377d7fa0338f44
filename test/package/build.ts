import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../../', import.meta.url);

/** What the built package is made from. */
const sources = ['spec', 'contracts', 'fixtures', 'mocks', 'package.json', 'tsconfig.json', 'tsdown.config.ts'];

/** Builds the package once before the tests, where `dist` is missing or older than a source. */
export async function setup(): Promise<void> {
  const built = await oldest(new URL('dist/', root));
  const changed = Math.max(...(await Promise.all(sources.map((path) => newest(new URL(path, root))))));
  if (built > changed) return;
  const tsdown = fileURLToPath(new URL('node_modules/tsdown/dist/run.mjs', root));
  await promisify(execFile)(process.execPath, [tsdown, '--log-level', 'warn'], { cwd: fileURLToPath(root) }).catch(
    (error: { readonly stdout?: string; readonly stderr?: string }) => {
      throw new Error(
        `Failed to build the package before its tests. Run "npm run build".\n${error.stdout}${error.stderr}`,
      );
    },
  );
}

async function newest(url: URL): Promise<number> {
  return Math.max(0, ...(await timesOf(url)));
}

async function oldest(url: URL): Promise<number> {
  const times = await timesOf(url);
  return times.length === 0 ? 0 : Math.min(...times);
}

async function timesOf(url: URL): Promise<number[]> {
  const own = await stat(url).catch(() => undefined);
  if (own === undefined) return [];
  if (!own.isDirectory()) return [own.mtimeMs];
  const entries = await readdir(url, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(async (file) => (await stat(`${file.parentPath}/${file.name}`)).mtimeMs));
}
