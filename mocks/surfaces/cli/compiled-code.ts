import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import process from 'node:process';

/** How long a command has to run until what it has compiled is written before its end: who kills it leaves no time then. */
const settledMs = 2000;

/**
 * Keeps what V8 has compiled of our files for the next start, below the folder for temporary files. Node holds each against
 * its own version and the text of the file. Where it cannot be kept, a start takes somewhat longer, and that is all.
 *
 * `NODE_DISABLE_COMPILE_CACHE=1` turns it off, as everywhere. Coverage is less exact with it, so it is off there too.
 */
export function keepCompiledCode(): void {
  if (process.env['NODE_V8_COVERAGE'] !== undefined || process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return;
  try {
    const { enableCompileCache, flushCompileCache } = process.getBuiltinModule('node:module');
    enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? ownFolder());
    setTimeout(flushCompileCache, settledMs).unref();
  } catch {
    // A disk that is full or only read, or a folder of another user: what is kept there would be run.
  }
}

/**
 * A folder that nobody else may write to.
 *
 * @throws where there can be none.
 */
function ownFolder(): string {
  const user = process.getuid?.();
  const folder = `${tmpdir()}/integrator-testkit-${user ?? 'compiled'}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) throw new Error(`${folder} is not ours alone`);
  return folder;
}
