import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';

const folder = 'contracts/apis/integrator/resources';
const index = 'contracts/apis/integrator/generated/promises.ts';

/** The index of what is promised of single resources: path in the repository, and text. A file there is all it takes. */
export async function promiseIndex(): Promise<readonly [path: string, text: string]> {
  const entries = await readdir(new URL(`../${folder}/`, import.meta.url), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map(({ name }) => name);
  const found = files.sort().map((file, place) => ({ file, alias: `promises${place}`, name: basename(file, '.ts') }));
  const imports = found.map(({ file, alias }) => `import { promises as ${alias} } from '../resources/${file}';\n`);
  const rows = found.map(({ name, alias }) => `  ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`}: ${alias},\n`);
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
