import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from './entries.ts';

const names = (await readdir(`${root}dist`)).filter((name) => name.endsWith('.js'));
const texts = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(`${root}dist/${name}`, 'utf8')] as const)),
);

/** The files that are loaded with one, and those that it loads at once with `import()`. */
function loadedWith(...files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files);
  for (const file of found) for (const imported of importsOf(file)) found.add(imported);
  return found;
}

const imports = new Map<string, readonly string[]>();

/** The files that one imports itself; its text is searched once. */
function importsOf(file: string): readonly string[] {
  const found = (texts.get(file) ?? '').matchAll(/^(?:import|export)\b[^;]*?(?:from )?"\.\/([^"]+)";/gm);
  const known = imports.get(file) ?? [...found].map(([, imported = '']) => imported);
  imports.set(file, known);
  return known;
}

/** The file that has a module of the source. */
function fileOf(module: string): string {
  const found = [...texts].filter(
    ([, text]) => text.includes(`\n//#region ${module}\n`) || text.startsWith(`//#region ${module}\n`),
  );
  expect(found.length, module).toBe(1);
  return found[0]?.[0] ?? '';
}

test('serve and the package load few files: each costs a start time, beside what it says', () => {
  const main = fileOf('mocks/surfaces/cli/main.ts');
  expect(loadedWith('cli.js', main).size).toBeLessThanOrEqual(52);
  expect(loadedWith('index.js').size).toBeLessThanOrEqual(48);
});

test('what acts when it is loaded is loaded by nobody else', () => {
  const main = fileOf('mocks/surfaces/cli/main.ts');
  expect([...(texts.get(main) ?? '').matchAll(/^\/\/#region (\S+)$/gm)].map(([, name]) => name)).toEqual([
    'mocks/surfaces/cli/main.ts',
  ]);
  const importing = [...texts].filter(([name, text]) => name !== 'cli.js' && text.includes(`"./${main}"`));
  expect(importing.map(([name]) => name)).toEqual([]);
});

test('no two files import each other, at any distance', () => {
  const rings = names.filter((name) => {
    const [first, ...others] = loadedWith(name);
    return others.some((other) => loadedWith(other).has(first ?? ''));
  });
  expect(rings).toEqual([]);
});

test('costly modules of Node are asked for, since an import reads each of their names', () => {
  const importing = [...texts].filter(([, text]) => /^(?:import|export)\b[^;]*"node:(?:process|fs|util)"/m.test(text));
  expect(importing.map(([name]) => name)).toEqual([]);
  expect(texts.get(fileOf('mocks/surfaces/cli/files/text-file.ts'))).toContain('process.getBuiltinModule');
});

test('what Jest makes CommonJS of has no import.meta', () => {
  const loaded = [...loadedWith('node.js'), ...loadedWith('index.js')];
  expect(loaded.filter((name) => texts.get(name)?.includes('import.meta'))).toEqual([]);
});
