/** Writes what is derived from the documents in `spec/`; `--check` only tells what is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { generateAll } from './generated-files.ts';

const check = process.argv.includes('--check');
let stale = 0;
for (const [path, text] of await generateAll()) {
  const url = new URL(`../${path}`, import.meta.url);
  const old = await readFile(url, 'utf8').catch(() => '');
  if (old === text) continue;
  stale += 1;
  if (check) console.error(`${path} is stale. Run "npm run generate".`);
  else {
    await writeFile(url, text);
    console.log(`wrote ${path}`);
  }
}
if (check && stale > 0) process.exitCode = 1;
