import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { folderOf, keyOf } from './resource-folders.ts';

const folder = 'contracts/apis/integrator/resources';
const index = 'contracts/apis/integrator/generated/promises.ts';

/**
 * The index of what is promised of single resources: path in the repository, and text. A file there is all it takes.
 *
 * @param resources The names of all resources of the document.
 */
export async function promiseIndex(resources: readonly string[]): Promise<readonly [path: string, text: string]> {
  const entries = await readdir(new URL(`../${folder}/`, import.meta.url), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map(({ name }) => name);
  const found = files.sort().map((file, place) => ({ file, alias: `promises${place}`, name: basename(file, '.ts') }));
  const imports = found.map(({ file, alias }) => `import { promises as ${alias} } from '../resources/${file}';\n`);
  const key = (name: string): string => keyOf(resources.find((one) => folderOf(one) === name) ?? name);
  const rows = found.map(({ name, alias }) => `  ${key(name)}: ${alias},\n`);
  return [
    index,
    [
      `// Made from ${folder} by "npm run generate". Do not edit.\n`,
      ...imports,
      "import type { ResourcePromises } from '../promises/resource-promises.ts';\n\n",
      '/** What is promised of one resource alone, by its name. */\n',
      'export const promisesOf: Readonly<Record<string, ResourcePromises>> = {\n',
      ...rows,
      '};\n',
    ].join(''),
  ];
}
