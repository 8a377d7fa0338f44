import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { OptionError } from '../../../integrator/errors/option-error.ts';

/** What only the owner may do: with a folder, and with a file. */
const ofOwner = { folder: 0o700, file: 0o600 };

/** Where an authority is kept unless said otherwise. */
export function usualFolder(): string {
  return join(homedir(), '.integrator-testkit', 'authority');
}

/**
 * Makes a folder that only its owner may look into, where there is none; takes the rights of others away where there is
 * one.
 *
 * @throws {OptionError} where it cannot be made, or is another user's: who owns the folder knows the key.
 */
export function privateFolder(folder: string): string {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: ofOwner.folder });
    const { uid, mode } = statSync(path);
    const user = process.getuid?.();
    if (user !== undefined && user !== 0 && uid !== user)
      throw new OptionError(
        `Failed to keep a certificate authority in ${path}: the folder is another user's, who could read its key. Give one of your own with --authority.`,
      );
    if ((mode & 0o077) !== 0 && process.platform !== 'win32') chmodSync(path, ofOwner.folder);
    return path;
  } catch (cause) {
    if (cause instanceof OptionError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OptionError(
      `Failed to keep a certificate authority in ${path}: ${why}. Give a folder that you may write to with --authority.`,
      { cause },
    );
  }
}

/** A name beside a file that no other process or thread takes. */
function ownName(path: string): string {
  return `${path}.${process.pid}-${threadId}`;
}

/** Writes a file for its owner alone, whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const young = ownName(path);
  writeFileSync(young, content, { mode: ofOwner.file });
  renameSync(young, path);
}

/** The same where there is no such file; where another process was faster, its file stays. */
export function writeFirst(path: string, content: string): void {
  const young = ownName(path);
  writeFileSync(young, content, { mode: ofOwner.file });
  try {
    linkSync(young, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(young, { force: true });
  }
}
