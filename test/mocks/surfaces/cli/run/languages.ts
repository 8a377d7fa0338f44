import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program with the address of the service in it, and what it is started with. */
export interface ProgramUnderTest {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const folder = fileURLToPath(new URL('programs/', import.meta.url));

const all: readonly (ProgramUnderTest & { readonly needs: readonly [string, ...string[]]; readonly debian: string })[] =
  [
    {
      name: 'Python, by urllib',
      command: ['python3', `${folder}ask.py`],
      needs: ['python3', '--version'],
      debian: 'python3',
    },
    {
      name: 'Python, by requests',
      command: ['python3', `${folder}ask_requests.py`],
      needs: ['python3', '-c', 'import requests'],
      debian: 'python3-requests',
    },
    { name: 'curl', command: ['sh', `${folder}ask.sh`], needs: ['curl', '--version'], debian: 'curl' },
    {
      name: 'Java',
      command: ['java', `${folder}Ask.java`],
      needs: ['javac', '--version'],
      debian: 'default-jdk-headless',
    },
    {
      name: 'Node, by fetch',
      command: [process.execPath, `${folder}ask.mjs`],
      needs: [process.execPath, '--version'],
      debian: '',
    },
  ];

/** The programs whose languages are on this machine; of the others it is said why they are not tried. */
export const programs: readonly ProgramUnderTest[] = all.filter(({ name, needs: [program, ...words], debian }) => {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    console.warn(
      `SKIPPED: ${name} is not tried, since this machine has it not. Install it: apt-get install ${debian}.`,
    );
    return false;
  }
});
