import { readdir, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError, isRecord } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import { readYaml } from '../../spec/document/reading/read-document.ts';

/** One file of a document. */
export interface SpecFile {
  /** Its path, from the folder of the root file. */
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly lineOf: LineOf;
}

/** A document in files: the root, and the parts that are put into it, in their order. */
export interface SpecFiles {
  readonly folder: URL;
  readonly root: SpecFile;
  readonly parts: readonly SpecFile[];
}

/** What a part may hold. */
const keys: readonly string[] = ['x-order', 'x-load', 'tags', 'paths', 'components'];

/**
 * Reads a document in files: the root file, what is shared (`shared.yaml`, or a folder `shared`), and every file in the
 * folder `resources`, at any depth. A part with a lower `x-order` comes first; without one it has 100.
 *
 * @throws {DocumentError} where a file cannot be read, or holds what only the root may; the message names file and line.
 */
export async function readSpecFiles(folder: URL, rootName: string): Promise<SpecFiles> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const base = fileURLToPath(folder);
  const found = names
    .filter((entry) => entry.isFile() && /^\.(ya?ml|json)$/.test(extname(entry.name)))
    .map((entry) => `${entry.parentPath.replace(/\/?$/, '/')}${entry.name}`.slice(base.length))
    .sort();
  const shared = found.filter((name) => /^shared(\/|\.ya?ml$)/.test(name));
  const resources = found.filter((name) => name.startsWith('resources/'));
  const read = (name: string): Promise<SpecFile> => readSpecFile(folder, name);
  const own = await Promise.all(resources.map(read));
  const parts = [...(await Promise.all(shared.map(read))), ...own.sort((one, other) => orderOf(one) - orderOf(other))];
  for (const part of parts) checkKeys(part, rootName);
  return { folder, root: await read(rootName), parts };
}

/** The name of the resource that a part describes; `undefined` for what is shared. */
export function resourceOf({ name }: SpecFile): string | undefined {
  const [room, own] = name.split('/');
  return room === 'resources' && own !== undefined ? basename(own, extname(own)) : undefined;
}

async function readSpecFile(folder: URL, name: string): Promise<SpecFile> {
  try {
    const { value, lineOf } = readYaml(await readFile(new URL(name, folder), 'utf8'));
    if (!isRecord(value)) throw new DocumentError('Failed to read the document: it holds no object.', '#', 1);
    return { name, value, lineOf };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(`${name}: ${error.message}`, error.pointer, error.line);
  }
}

function checkKeys({ name, value, lineOf }: SpecFile, rootName: string): void {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    const line = lineOf(`#/${key}`);
    throw new DocumentError(
      `Failed to read ${name} line ${line}: \`${key}\` is none of ${keys.join(', ')}. Write it in ${rootName}, or leave it out.`,
      `#/${key}`,
      line,
    );
  }
}

function orderOf({ value }: SpecFile): number {
  const order = value['x-order'];
  return typeof order === 'number' ? order : 100;
}
