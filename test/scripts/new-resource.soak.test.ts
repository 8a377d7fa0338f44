import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { rootUrl } from '../root.ts';
import { extensions, program, withControlRoutes } from './new-resource/gadgets.ts';
import { withMore } from './new-resource/gadgets-document.ts';

const run = promisify(execFile);
const root = rootUrl.pathname;
const copies: string[] = [];

afterAll(() => Promise.all(copies.map((folder) => rm(folder, { recursive: true }))));

/** A copy of the sources, in which files can be added. */
async function copyOfSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'new-resource-'));
  copies.push(folder);
  const { stdout } = await run(
    'git',
    ['ls-files', 'spec', 'contracts', 'fixtures', 'mocks', 'scripts', '*.json', 'docs/modelled.md'],
    {
      cwd: root,
    },
  );
  for (const path of stdout.split('\n').filter((line) => line !== '')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('a resource that is added as a file of the document and a folder of each layer works wherever records are used', async () => {
  const folder = await copyOfSources();
  const tsx = (...args: readonly string[]): ReturnType<typeof run> =>
    run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...args], { cwd: folder });
  await tsx('scripts/new-resource.ts', 'gadgets', 'gadget');
  const file = join(folder, 'spec/resources/gadgets.yaml');
  await writeFile(file, withMore(await readFile(file, 'utf8')));
  const control = join(folder, 'spec/admin.openapi.yaml');
  await writeFile(control, withControlRoutes(await readFile(control, 'utf8')));
  for (const [path, text] of Object.entries(extensions)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await tsx('scripts/generate.ts');
  await writeFile(join(folder, 'program.ts'), program);

  const { stdout } = await tsx('program.ts');
  expect(JSON.parse(String(stdout))).toEqual({
    seeded: 3,
    created: [201, '******', 'opens'],
    kept: 'opens',
    dangling: 'invalid_ref',
    inUse: 422,
    dependencies: ['gadgets'],
    view: 1,
    neighbour: 0,
    filtered: 1,
    action: [204, 404],
    factory: 'Made',
    moved: true,
    turned: [90, null, null],
    forgotten: null,
    connected: [2, 2],
    turnedThere: 45,
    optionHeeded: 422,
    verdict: ['conforms', [], []],
    listed: true,
  });
});

test('a name that is none, and one that is there, add nothing', async () => {
  const folder = await copyOfSources();
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/new-resource.ts'];
  const said = async (...args: readonly string[]): Promise<string> => {
    const failed: { code?: unknown; stderr?: unknown } = await run(process.execPath, [...command, ...args], {
      cwd: folder,
    }).then(
      () => ({}),
      (error: unknown) => Object(error),
    );
    return `${failed.code}: ${failed.stderr}`;
  };
  expect(await said()).toMatch(/^2: Failed to add a resource: "" is no name for one\./);
  expect(await said('../flows')).toMatch(/^2: Failed to add a resource: "\.\.\/flows" is no name/);
  expect(await said('flows')).toMatch(
    /^2: Failed to add the resource flows: spec\/resources\/flows\.yaml is there already\./,
  );
});
