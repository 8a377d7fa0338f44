import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { readText } from './files/text-file.ts';

/** Prints the document, all of its files in one, as YAML or as JSON. */
export async function openapi(format: 'yaml' | 'json'): Promise<string> {
  if (format === 'json') return readPackaged('spec/generated/openapi.json');
  const { integratorDocument } = await import('../../../contracts/apis/integrator/builtin/builtin.ts');
  const { yamlText } = await import('./files/yaml-text.ts');
  return yamlText(integratorDocument).trimEnd();
}

/** Prints the TypeScript types of the document. */
export async function types(): Promise<string> {
  return readPackaged('spec/generated/types.ts');
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

/** Reads a file that the package holds; from source and from `dist` the package's folder lies differently far up. */
async function readPackaged(path: string): Promise<string> {
  const folders = ['../', '../../../', '../../'].map((up) => new URL(up + path, import.meta.url));
  const found = folders.find((url) => existsSync(url));
  if (found === undefined) throw new OptionError(`Failed to find ${path} in the package. Install it anew.`);
  return (await readText(fileURLToPath(found))).trimEnd();
}
