/** Tells what is wrong with a release before it is published: `npm run release:check -- v0.1.0`. */
import { readFile } from 'node:fs/promises';
import { publishingFaults } from './release/release-faults.ts';

const read = (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
const [tag = ''] = process.argv.slice(2);
const faults = publishingFaults({
  tag,
  manifest: JSON.parse(await read('package.json')),
  lock: JSON.parse(await read('package-lock.json')),
  changelog: await read('CHANGELOG.md'),
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${tag} is what package.json and CHANGELOG.md say.`);
