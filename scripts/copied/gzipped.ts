import { readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);

/**
 * Writes what few users open as gzip has it, and the document without its white space: together 2 MB less for everybody
 * who installs the package.
 *
 * @param dist The folder of the build, with a slash at its end.
 */
export async function writeSmall(dist: URL): Promise<void> {
  const reference = new URL('inspector/reference.js', dist);
  await writeFile(new URL('inspector/reference.js.gz', dist), gzipSync(await readFile(reference), { level: 9 }));
  await rm(reference);
  const types = await readFile(new URL('spec/generated/types.ts', root));
  await writeFile(new URL('types.ts.gz', dist), gzipSync(types, { level: 9 }));
  const document: unknown = JSON.parse(await readFile(new URL('spec/generated/openapi.json', root), 'utf8'));
  await writeFile(new URL('openapi.json', dist), `${JSON.stringify(document)}\n`);
}
