import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askWhether, canAsk } from '../check/clean-up/ask.ts';
import { writeText } from '../files/text-file.ts';
import type { Output } from '../terminal/output.ts';
import { type PlannedFile, plannedFiles, seedPath } from './planned-files.ts';
import { lookAt, type Project } from './project.ts';

/** The options of `init`, as the command line gives them. */
export interface InitOptions {
  /** The folder of the project. */
  readonly folder: string;
  /** Whether nobody is asked before files are written. */
  readonly yes: boolean;
}

/**
 * Looks at a project, says what it would write, asks, and writes; tells the exit code. A file that is there stays as it is.
 *
 * @throws {OptionError} where there is no project in the folder, or a file cannot be written.
 */
export async function init({ folder, yes }: InitOptions, output: Output): Promise<number> {
  const project = lookAt(folder);
  const files = plannedFiles(project);
  const fresh = files.filter(({ path }) => !existsSync(join(folder, path)));
  for (const line of described(project, files, fresh)) output.print(line);
  if (fresh.length === 0) {
    output.print('Nothing to write: all of it is there.');
    return 0;
  }
  if (!yes) {
    if (!canAsk()) {
      output.complain('Nothing was written: there is nobody to ask. Give --yes to write these files.');
      return 2;
    }
    const question = `Write ${fresh.length === 1 ? 'this file' : `these ${fresh.length} files`}?`;
    if (!(await askWhether(question, new AbortController().signal))) {
      output.print('Nothing was written.');
      return 0;
    }
  }
  for (const { path, text } of fresh) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeText(place, text);
    output.print(`Wrote ${path}.`);
  }
  for (const line of nextSteps(project)) output.print(line);
  return 0;
}

function described(
  { runner, because, bundler }: Project,
  files: readonly PlannedFile[],
  fresh: readonly PlannedFile[],
): readonly string[] {
  return [
    `Tests run with ${runner}, since ${because}.${bundler === undefined ? '' : ` Pages are made by ${bundler}.`}`,
    '',
    ...files.map(
      (file) =>
        `  ${fresh.includes(file) ? file.path : `${file.path} (is there, and stays as it is)`}\n      ${file.purpose}`,
    ),
    '',
  ];
}

function nextSteps(project: Project): readonly string[] {
  const { runner, bundler, install, installed } = project;
  const missing = ['integrator-testkit', 'msw'].filter((name) => !installed.has(name));
  const commands = {
    vitest: 'npx vitest run',
    jest: 'npx jest',
    playwright: 'npx playwright test',
    'node:test': 'node --test',
  };
  return [
    '',
    'Next:',
    ...(missing.length === 0 ? [] : [`  ${install} ${missing.join(' ')}`]),
    ...(bundler === undefined ? [] : [`  npx msw init ${bundler === '@sveltejs/kit' ? 'static' : 'public'}/ --save`]),
    `  npx integrator-testkit serve --seed ${seedPath(project)}`,
    `  ${commands[runner]}`,
    ...(runner === 'jest'
      ? ['Jest takes ES modules by a setting of its own: docs/jest.md has one for each set-up.']
      : []),
  ];
}
