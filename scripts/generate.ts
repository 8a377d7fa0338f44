/** Writes what is derived from the documents in `spec/`; `--check` only tells what is stale. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateAll } from './generated-files.ts';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
let stale = 0;
const files = await generateAll();
for (const [path, text] of files) {
  const url = new URL(path, root);
  const old = await readFile(url, 'utf8').catch(() => '');
  if (old === text) continue;
  stale += 1;
  if (check) console.error(`${path} is stale. Run "npm run generate".`);
  else {
    await mkdir(new URL('.', url), { recursive: true });
    await writeFile(url, text);
    console.log(`wrote ${path}`);
  }
}
// What a resource left that is there no more.
for (const folder of ['spec/generated', 'contracts/generated', 'docs/api']) {
  for (const entry of await readdir(new URL(folder, root), { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`.slice(root.pathname.length);
    if (!entry.isFile() || files.has(path)) continue;
    stale += 1;
    if (check) console.error(`${path} is made from nothing. Run "npm run generate".`);
    else {
      await rm(new URL(path, root));
      console.log(`removed ${path}`);
    }
  }
}
if (check && stale > 0) process.exitCode = 1;
