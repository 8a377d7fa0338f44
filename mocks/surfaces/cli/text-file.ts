import { readFile, writeFile } from 'node:fs/promises';
import { OptionError } from '../../integrator/option-error.ts';

/** @throws {OptionError} where a file cannot be read. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new OptionError(`Failed to read ${path}: ${reasonOf(error)}. Give the path of a file.`);
  }
}

/** @throws {OptionError} where a file cannot be written. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new OptionError(`Failed to write ${path}: ${reasonOf(error)}. Give a path that can be written.`);
  }
}

/** Why the system refused, in words where they are known. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
