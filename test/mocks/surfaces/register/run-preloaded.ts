import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rootUrl } from '../../../root.ts';

/** What became of a program. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(rootUrl);

/** Runs a program of `programs/`, or of any place, with the built preload, as a user does: by the name of the package. */
export function runPreloaded(
  program: string | URL,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const script = fileURLToPath(program instanceof URL ? program : new URL(`programs/${program}`, import.meta.url));
  const options = ['--import', 'integrator-testkit/register', script, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, options, { cwd: root, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
