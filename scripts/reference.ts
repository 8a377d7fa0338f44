/** Writes the reference in `docs/reference/`; `--check` only tells what is stale. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { referencePages } from './reference/reference-pages.ts';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const pages = await referencePages();
await mkdir(new URL('docs/reference/', root), { recursive: true });
for (const [path, text] of pages) {
  const old = await readFile(new URL(path, root), 'utf8').catch(() => '');
  if (old === text) continue;
  if (check) {
    console.error(`${path} is stale. Run "npm run reference".`);
    process.exitCode = 1;
  } else {
    await writeFile(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}
// What an entry left that is there no more.
for (const name of await readdir(new URL('docs/reference/', root))) {
  if (!check && !pages.has(`docs/reference/${name}`)) await rm(new URL(`docs/reference/${name}`, root));
}
