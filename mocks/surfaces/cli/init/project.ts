import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../../../spec/document/document.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { textOfFile } from '../../files/text-of-file.ts';

/** What runs the tests of a project. */
export type Runner = 'vitest' | 'jest' | 'playwright' | 'node:test';

/** What is known of a project by its files. */
export interface Project {
  readonly runner: Runner;
  /** What decided that, for the person who is asked. */
  readonly because: string;
  readonly isTypeScript: boolean;
  /** Whether its `.js` files are ES modules. */
  readonly isModule: boolean;
  /** Whether it makes pages: a bundler for them is installed. */
  readonly bundler: string | undefined;
  /** The line that installs packages for development, without their names. */
  readonly install: string;
  /** Which of these are installed: integrator-testkit, msw. */
  readonly installed: ReadonlySet<string>;
  /** Whether it has files of GitHub's. */
  readonly isOnGitHub: boolean;
}

const runners: readonly (readonly [dependency: string, runner: Runner])[] = [
  ['vitest', 'vitest'],
  ['jest', 'jest'],
  ['@playwright/test', 'playwright'],
];

const bundlers = ['vite', 'next', '@sveltejs/kit', 'webpack', '@angular/cli', 'react-scripts'];

const installs: readonly (readonly [lock: string, line: string])[] = [
  ['pnpm-lock.yaml', 'pnpm add --save-dev'],
  ['yarn.lock', 'yarn add --dev'],
  ['bun.lock', 'bun add --dev'],
];

/**
 * Looks at the project in a folder.
 *
 * @throws {OptionError} where there is none.
 */
export function lookAt(folder: string): Project {
  const found = manifestOf(folder);
  const dependencies = new Set(
    ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((kind) => Object.keys(Object(found[kind]))),
  );
  const has = (file: string): boolean => existsSync(join(folder, file));
  const known = runners.find(([dependency]) => dependencies.has(dependency));
  return {
    runner: known?.[1] ?? 'node:test',
    because: known === undefined ? 'package.json has no other runner' : `package.json has ${known[0]}`,
    isTypeScript: has('tsconfig.json'),
    isModule: found['type'] === 'module',
    bundler: bundlers.find((name) => dependencies.has(name)),
    install: installs.find(([lock]) => has(lock))?.[1] ?? 'npm install --save-dev',
    installed: new Set(['integrator-testkit', 'msw'].filter((name) => dependencies.has(name))),
    isOnGitHub: has('.github'),
  };
}

function manifestOf(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, 'package.json');
  if (!existsSync(path))
    throw new OptionError(
      `Failed to look at ${folder}: it has no package.json. Go to the folder of your project, or make one with npm init.`,
    );
  let value: unknown;
  try {
    value = parseJson(textOfFile(path));
  } catch {
    value = undefined;
  }
  if (isRecord(value)) return value;
  throw new OptionError(`Failed to read ${path}: it is no JSON object. Mend it, then run init again.`);
}
