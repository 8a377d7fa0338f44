import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf } from './examples.ts';

/** Programs that need a page, a browser or a folder of their own: they are compiled, and other tests do what they do. */
const pages = ['README.md', ...['browser', 'inspector', 'playwright', 'state'].map((name) => `docs/${name}.md`)];

test('what the README and the guides show in TypeScript compiles against the built package', async () => {
  await mkdir(`${root}coverage`, { recursive: true });
  const folder = await mkdtemp(`${root}coverage/browser-doc-`);
  const texts = await Promise.all(pages.map((path) => readFile(root + path, 'utf8')));
  const programs = texts.flatMap(examplesOf).filter(({ language }) => language === 'ts');
  expect(programs.length).toBeGreaterThan(5);
  for (const [index, { text }] of programs.entries()) await writeFile(`${folder}/${index}.ts`, `${text}\nexport {};\n`);
  const compilerOptions = {
    isolatedDeclarations: false,
    declaration: false,
    noUnusedLocals: false,
    types: ['vite/client'],
  };
  const settings = { extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'] };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(settings));
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  const outcome = await promisify(execFile)(process.execPath, [compiler, '--noEmit', '-p', folder]).catch(
    (error: { readonly stdout: string }) => error,
  );
  await rm(folder, { recursive: true });
  expect(outcome.stdout).toBe('');
});
