import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the package is made from. */
const sources = [
  'spec',
  'contracts',
  'fixtures',
  'mocks',
  'scripts',
  'docs/modelled.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsdown.config.ts',
];

/** Where the folders and files of resources are. */
const rooms = [
  'spec/resources',
  'fixtures/resources',
  'mocks/integrator/resources',
  'mocks/surfaces/admin/resources',
  'mocks/surfaces/cli/resources',
  'mocks/surfaces/connect/resources',
  'contracts/apis/integrator/resources',
];

/** What the inspector shows of one resource is of others too, and no page loads it with its fake: it is left out whole. */
const inspectorRoom = 'mocks/surfaces/inspector/resources';

/** A package that was built from a part of the sources. */
export interface BuiltCopy {
  readonly folder: string;
  /** The resources that were left out. */
  readonly without: readonly string[];
  readonly remove: () => Promise<void>;
}

/** The resources that a page does not load with its fake, by their files in `spec/resources`. */
export async function lateResources(): Promise<readonly string[]> {
  const names: string[] = [];
  for (const file of await readdir(join(root, 'spec/resources'))) {
    const text = await readFile(join(root, 'spec/resources', file), 'utf8');
    if (!/^x-load: start$/m.test(text)) names.push(file.replace(/\.\w+$/, ''));
  }
  return names;
}

/** Builds the package without some resources: their folders and files are left out, and what the inspector shows of any. */
export async function buildWithout(names: readonly string[]): Promise<BuiltCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'integrator-bench-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (const source of sources) await cp(join(root, source), join(folder, source), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const room of rooms) {
      for (const entry of await readdir(join(folder, room)).catch(() => [])) {
        const name = entry.replace(/\.\w+$/, '');
        if (names.includes(name)) await rm(join(folder, room, entry), { recursive: true });
      }
      await forget(join(folder, room), names);
    }
    await forgetWords(join(folder, 'spec/resources'), names);
    await rm(join(folder, inspectorRoom), { recursive: true });
    await mkdir(join(folder, inspectorRoom));
    // The entry names what is public of them.
    await forget(join(folder, 'mocks'), names);
    await run(folder, 'scripts/generate.ts');
    await run(folder, 'scripts/build.ts');
    return { folder, without: names, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Takes the resources out of a table that is beside their folders: what names their files, and their entries. */
async function forget(room: string, names: readonly string[]): Promise<void> {
  const files = await readdir(room).catch(() => []);
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = await readFile(join(room, file), 'utf8');
    const kept = text
      .replace(statement, (whole, from: string) => (isOf(from, names) ? '' : whole))
      .split('\n')
      .filter((line) => !names.some((name) => new RegExp(`^  ${name}(: \\w+)?,$`).test(line)));
    await writeFile(join(room, file), kept.join('\n'));
  }
}

/** Takes out of the documents that stay what names resources that do not. */
async function forgetWords(room: string, names: readonly string[]): Promise<void> {
  for (const file of await readdir(room)) {
    const text = await readFile(join(room, file), 'utf8');
    const kept = text
      .replace(/^ +x-references: (\S+)\n(?: +x-on-delete: .*\n)?/gm, (whole, to: string) =>
        names.includes(to) ? '' : whole,
      )
      .replace(/^( +x-grants-access:)\n(?: {6}\S.*\n)+/m, '$1 true\n');
    await writeFile(join(room, file), kept);
  }
}

/** An import or export of another file, on one line or on many. */
const statement = /^(?:import|export)\b(?:[^;'"]*?\bfrom)? '([^']+)';\n/gm;

function isOf(file: string, names: readonly string[]): boolean {
  return names.some((name) => file.startsWith(`./${name}/`) || file.includes(`/resources/${name}/`));
}

async function run(folder: string, script: string): Promise<void> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  await promisify(execFile)(process.execPath, [tsx, script], { cwd: folder });
}
