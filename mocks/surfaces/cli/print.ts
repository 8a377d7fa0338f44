import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { readText } from './files/text-file.ts';

/** Prints the document, all of its files in one, as YAML or as JSON. */
export async function openapi(format: 'yaml' | 'json'): Promise<string> {
  if (format === 'json') {
    const document = parseJson(await readPackaged('spec/generated/openapi.json', 'dist/openapi.json'));
    return JSON.stringify(document, null, 2);
  }
  const { integratorDocument } = await import('../../../contracts/apis/integrator/builtin/builtin.ts');
  const { yamlText } = await import('./files/yaml-text.ts');
  return yamlText(integratorDocument).trimEnd();
}

/** Prints the TypeScript types of the document. */
export async function types(): Promise<string> {
  return readPackaged('spec/generated/types.ts', 'dist/types.ts.gz');
}

/** Prints a named seed as JSON. */
export function fixtures(name: string): string {
  const seed = Object.entries(seeds).find(([known]) => known === name)?.[1];
  if (seed === undefined) {
    throw new OptionError(
      `Failed to print the fixture ${JSON.stringify(name)}: there is none of that name${didYouMean(nearMiss(name, Object.keys(seeds))) || '.'} Choose one of ${Object.keys(seeds).join(', ')}.`,
    );
  }
  return JSON.stringify(seed, null, 2);
}

/** Reads a file of the source, or what the build has made of it; the package's folder lies differently far up. */
async function readPackaged(source: string, built: string): Promise<string> {
  const paths = ['../', '../../../', '../../'].flatMap((up) => [up + source, up + built]);
  const found = paths.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (found === undefined) throw new OptionError(`Failed to find ${built} in the package. Install it anew.`);
  const path = fileURLToPath(found);
  if (!path.endsWith('.gz')) return (await readText(path)).trimEnd();
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(await readFile(path))
    .toString()
    .trimEnd();
}
