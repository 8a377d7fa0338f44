import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/** What only the owner may read and write. */
const ofOwner = 0o600;

/** What others may do with a file. */
const ofOthers = 0o077;

/**
 * Makes a file that only its owner may read and write, where there is none; takes the rights of others away where there
 * is one.
 *
 * What is no plain file, such as `/dev/stdout`, stays as it is, and so does the file of another user.
 *
 * @throws where the file cannot be made, what the system says.
 */
export function keepPrivate(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) closeSync(openSync(path, 'a', ofOwner));
  else narrow(path);
}

/** Takes the rights of others to a file away, where there is such a file. */
export function narrow(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true || (found.mode & ofOthers) === 0) return;
  try {
    chmodSync(path, ofOwner);
  } catch (error) {
    // Whoever may write the file of another user cannot change who else may.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
