import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { examplesOf } from './examples.ts';

/** Programs that need a page: they are compiled, and the example app shows that they run. */
const forPages = /integrator-testkit\/browser/;

test('what the README and the guide show for a page compiles against the built package', async () => {
  await mkdir(`${root}coverage`, { recursive: true });
  const folder = await mkdtemp(`${root}coverage/browser-doc-`);
  const texts = await Promise.all(['README.md', 'docs/browser.md'].map((path) => readFile(root + path, 'utf8')));
  const programs = texts.flatMap(examplesOf).filter(({ language, text }) => language === 'ts' && forPages.test(text));
  expect(programs.length).toBeGreaterThan(2);
  for (const [index, { text }] of programs.entries()) await writeFile(`${folder}/${index}.ts`, `${text}\nexport {};\n`);
  const compilerOptions = { isolatedDeclarations: false, declaration: false, types: ['vite/client'] };
  const settings = { extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'] };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(settings));
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  const outcome = await promisify(execFile)(process.execPath, [compiler, '--noEmit', '-p', folder]).catch(
    (error: { readonly stdout: string }) => error,
  );
  await rm(folder, { recursive: true });
  expect(outcome.stdout).toBe('');
});
