import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { functionKinds } from '../../contracts/apis/extension/kinds.ts';
import { run } from '../mocks/surfaces/cli/check/command.ts';
import { root } from '../package/entries.ts';
import { rowsOf, soakTest } from '../soak/soaking.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

const text = await readFile(`${root}docs/check-extension.md`, 'utf8');
const examples = examplesOf(text);
const [stackProgram, inCode] = examples.filter(({ language }) => language === 'js');
const commands = examples.filter(({ language }) => language === 'sh').flatMap((block) => block.text.trim().split('\n'));

let folder: string;
let stack: ChildProcess;
let url: string;

beforeAll(async () => {
  // Within the package, so that its own names and those of its dependencies lead somewhere.
  folder = await mkdtemp(`${root}test/docs/.run-stack-`);
  await writeFile(`${folder}/stack.mjs`, stackProgram?.text ?? '');
  await writeFile(`${folder}/functions.json`, examples.find(({ language }) => language === 'json')?.text ?? '');
  const started = spawn(process.execPath, ['stack.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stack = started;
  url = await new Promise((resolve, reject) => {
    createInterface(started.stdout).on('line', (line) => {
      const port = /^stack on port (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    started.on('exit', () => reject(new Error('The stack of the page does not start.')));
  });
});

afterAll(async () => {
  stack.kill();
  await rm(folder, { recursive: true, force: true });
});

test('the page has commands', () => {
  expect(commands).toHaveLength(3);
});

test.each(rowsOf(commands, 4))('the stack of the page conforms by %s', async (command) => {
  const [program, ...words] = command.replaceAll('http://127.0.0.1:7000', url).split(' ');
  expect(program).toBe('integrator-testkit');
  const { code, stdout, stderr } = await run(folder, words);
  expect(code, stdout + stderr).toBe(0);
});

soakTest('the program in code prints what it says', async () => {
  const program = (inCode?.text ?? '').replaceAll('http://127.0.0.1:7000', url);
  const printed = await runPrograms(folder, [{ line: 1, text: program }]);
  expect(printed.get(1)).toBe(promisedOutput(program));
});

test('the table has each kind of function once, with its type', () => {
  const [, table = ''] = text.split('| kinds | type | result |');
  const rows = [...(table.split('\n\n', 1)[0]?.matchAll(/^\| (`[^|]+`) \| ([^|]+) \|/gm) ?? [])];
  const listed = rows.flatMap(([, names = '', type = '']) =>
    names.split(', ').map((name) => [name.replaceAll('`', ''), type.replaceAll('`', '')]),
  );
  const kinds = Object.entries(functionKinds).map(([name, { type }]) => [name, type ?? 'none']);
  expect(listed.sort()).toEqual(kinds.sort());
});
