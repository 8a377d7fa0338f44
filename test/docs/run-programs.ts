import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A program of a guide, and where it stands there. */
export interface Program {
  readonly line: number;
  readonly text: string;
}

/**
 * Runs programs one after the other, in one process: starting one for each would take most of the time. Gives what each
 * printed, by its line.
 */
export async function runPrograms(folder: string, programs: readonly Program[]): Promise<ReadonlyMap<number, string>> {
  const mark = '<<<< the program at line';
  const steps = programs.map(({ line }) => `console.log('${mark} ${line}');\nawait import('./line-${line}.mjs');\n`);
  for (const { line, text } of programs) await writeFile(`${folder}/line-${line}.mjs`, text);
  await writeFile(`${folder}/programs.mjs`, steps.join(''));
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/programs.mjs`], { cwd: folder });
  const printed = stdout.split(`${mark} `).slice(1);
  return new Map(
    printed.map((part) => [Number.parseInt(part, 10), part.slice(part.indexOf('\n') + 1).trimEnd()] as const),
  );
}
