import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { adminDocument } from '../../mocks/surfaces/admin/call/admin-document.ts';
import { adminContract } from '../mocks/surfaces/admin/open-admin.ts';
import { root } from '../package/entries.ts';
import { soakTest } from '../soak/soaking.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

const run = promisify(execFile);
const text = await readFile(`${root}docs/control.md`, 'utf8');
const examples = examplesOf(text);

test('the program of the document runs, and prints what its comments say', async () => {
  const program = examples.find(({ language }) => language === 'js')?.text ?? '';
  // Within the package, so that `integrator-testkit` is the package itself, as it was built.
  const file = `${root}test/docs/.run-control.mjs`;
  await writeFile(file, program);
  try {
    const { stdout } = await run(process.execPath, [file]);
    // What is watched comes over a connection of its own, so either line may be the first.
    const promised = promisedOutput(program).split('\n').slice(-2);
    expect(stdout.trimEnd().split('\n').sort()).toEqual(promised.sort());
    expect(promised).toContain('Bad credentials.');
  } finally {
    await rm(file, { force: true });
  }
});

soakTest('each other program of the document runs, and prints what the comment at its end says', async () => {
  const programs = examples.filter(({ language }) => language === 'js').slice(1);
  const folder = await mkdtemp(`${root}test/docs/.run-control-`);
  try {
    const printed = await runPrograms(folder, programs);
    expect(printed.size).toBe(2);
    for (const { line, text: program } of programs) {
      const [, promised = ''] = /((?:\/\/ .*\n?)+)$/.exec(program) ?? [];
      expect(promised, `the program at line ${line}`).not.toBe('');
      expect(printed.get(line)).toBe(promised.replaceAll('// ', '').trimEnd());
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('each curl line of the document asks for what there is', async () => {
  const lines = examples
    .filter(({ language }) => language === 'sh')
    .flatMap((example) => example.text.trim().split('\n'));
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    const [, url = ''] = /(http:\S+)/.exec(line) ?? [];
    const [, method = 'GET'] = /-X (\w+)/.exec(line) ?? [];
    const [, body] = /-d '([^']+)'/.exec(line) ?? [];
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
    expect((await adminContract.checkRequest(request)).violations, line).toEqual([]);
  }
});

test('every operation says in a sentence what it does', () => {
  for (const [path, item] of Object.entries(adminDocument.paths ?? {})) {
    for (const operation of [item?.get, item?.put, item?.post, item?.patch, item?.delete]) {
      if (operation !== undefined) expect(operation.summary, path).toMatch(/^[A-Z].+\.$/);
    }
  }
});
