import { constants } from 'node:fs';
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { keepPrivate } from '../../files/keep-private.ts';
import { textOfBytes } from '../../files/text-of-file.ts';

/**
 * Reads a file.
 *
 * @param flag The option that names it, for the sentence.
 * @throws {OptionError} where it cannot be read.
 */
export async function readText(path: string, flag?: string): Promise<string> {
  try {
    return textOfBytes(await readFile(path));
  } catch (error) {
    throw new OptionError(
      `Failed to read ${flag === undefined ? path : `${flag} ${path}`}: ${reasonOf(error)}. Give the path of a file.`,
    );
  }
}

/** @throws {OptionError} where a file cannot be written. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw notWritable(path, error);
  }
}

/**
 * Writes a file that only its owner may read: it holds what a service has returned.
 *
 * @throws {OptionError} where it cannot be written.
 */
export async function writePrivateText(path: string, text: string): Promise<void> {
  try {
    keepPrivate(path);
  } catch (error) {
    throw notWritable(path, error);
  }
  await writeText(path, text);
}

/** @throws {OptionError} where a file that is written at the end of a long run cannot be written. */
export async function mustBeWritable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  try {
    if (found?.isDirectory() !== true)
      return await access(found === undefined ? `${dirname(path)}/.` : path, constants.W_OK);
  } catch (error) {
    throw notWritable(path, error);
  }
  throw notWritable(path, new Error('it is a folder'));
}

function notWritable(path: string, error: unknown): OptionError {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const why = isMissing ? `there is no folder ${dirname(path)}` : reasonOf(error);
  return new OptionError(`Failed to write ${path}: ${why}. Give a path that can be written.`);
}

/** Why the system refused, in words where they are known. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
