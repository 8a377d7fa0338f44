import { execFile } from 'node:child_process';
import { examplesOf } from '../../docs/examples.ts';
import { textOf } from '../../docs/pages.ts';
import { rootUrl } from '../../root.ts';

/** What Pact's own verifier says of a file, by the program of docs/pact.md, in a process of its own. */
export function verifyPact(file: string, base: string): Promise<{ readonly passed: boolean; readonly output: string }> {
  const program = examplesOf(textOf('docs/pact.md')).find(({ language }) => language === 'js')?.text ?? '';
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', program, '-', file, base],
      {
        cwd: rootUrl,
        timeout: 60_000,
        env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
      },
      (error, stdout, stderr) => resolve({ passed: error === null, output: stdout + stderr }),
    );
  });
}
