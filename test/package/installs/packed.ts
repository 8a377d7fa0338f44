import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../entries.ts';

const run = promisify(execFile);

/** How a command ended, and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder as a new user has it: the package, as it is published, installed beside a few others. */
export interface FreshFolder {
  readonly path: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** A folder within it, that has a package.json of its own and the same packages. */
  within(name: string): Promise<FreshFolder>;
  /** Installs further packages. */
  add(...packages: readonly string[]): Promise<void>;
  /** Runs a command line in the folder. */
  shell(line: string, environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Runs a program with this Node. */
  program(text: string): Promise<Outcome>;
}

/** Packs the package as it was built, and installs it into folders of their own. */
export interface Packed {
  install(...packages: readonly string[]): Promise<FreshFolder>;
  remove(): Promise<void>;
}

const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

/** Packs the package. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-installs-'));
  const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const tarball = join(folder, stdout.trim());
  let count = 0;
  return {
    install: async (...packages) => {
      count += 1;
      const path = join(folder, `fresh-${count}`);
      await start(path);
      const fresh = freshFolder(path);
      await fresh.add(tarball, ...packages);
      return fresh;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * `vitest@5` as the version of it that the lock of this project has, where it has one of that range: on the day of a
 * release, a registry may have the newest version without what that version depends on.
 */
function locked(wanted: string): string {
  const [, name = wanted, major] = /^(.+)@(\d+)$/.exec(wanted) ?? [];
  // The packages of vitest have one version in common.
  const version = versionHere(name) ?? (name.startsWith('@vitest/') ? versionHere('vitest') : undefined);
  return major !== undefined && version?.startsWith(`${major}.`) ? `${name}@${version}` : wanted;
}

function versionHere(name: string): string | undefined {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return packages[`node_modules/${name}`]?.version;
}

async function start(path: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, 'package.json'), '{ "private": true }\n');
}

function freshFolder(path: string): FreshFolder {
  const shell = (line: string, environment = {}): Promise<Outcome> =>
    outcome(path, '/bin/sh', ['-c', line], environment);
  return {
    path,
    write: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
    },
    within: async (name) => {
      await start(join(path, name));
      return freshFolder(join(path, name));
    },
    add: async (...packages) => {
      await run('npm', ['install', ...quietly, ...packages.map(locked)], { cwd: path });
    },
    shell,
    program: async (text) => {
      await writeFile(join(path, 'program.mjs'), text);
      return outcome(path, process.execPath, ['program.mjs']);
    },
  };
}

async function outcome(cwd: string, command: string, args: readonly string[], more = {}): Promise<Outcome> {
  // The environment of this run would tell the tools in the folder that they are part of it.
  const { VITEST, NODE_ENV, NODE_OPTIONS, TEST, ...environment } = process.env;
  const env = { ...environment, NO_COLOR: '1', CI: '1', ...more };
  try {
    return { code: 0, ...(await run(command, args, { cwd, env, maxBuffer: 1 << 26 })) };
  } catch (error) {
    const { code, stdout, stderr } = Object(error);
    return { code: Number(code), stdout: String(stdout), stderr: String(stderr) };
  }
}
