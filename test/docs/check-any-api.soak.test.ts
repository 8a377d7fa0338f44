import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContract } from '../../contracts/index.ts';
import type { RunningServer } from '../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import { run } from '../mocks/surfaces/cli/check/command.ts';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

const text = await readFile(`${root}docs/check-any-api.md`, 'utf8');
const examples = examplesOf(text);
const textOf = (language: string): string => examples.find((example) => example.language === language)?.text ?? '';
const commands = examples.filter(({ language }) => language === 'sh').flatMap((block) => block.text.trim().split('\n'));

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  // Within the package, so that its own name leads somewhere.
  folder = await mkdtemp(`${root}test/docs/.books-`);
  const document = textOf('yaml');
  server = await startServer({ port: 0, contract: createContract(document), follows: 'document', report: 'silent' });
  await writeFile(`${folder}/books.yaml`, document.replace('http://127.0.0.1:4010', server.url));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(commands)('the books of the page conform by %s', async (command) => {
  const [program, ...words] = command.split(' ');
  expect(program).toBe('integrator-testkit');
  const { code, stdout, stderr } = await run(folder, words);
  expect(code, stdout + stderr).toBe(0);
  if (command.endsWith('--write')) expect(stdout).toContain(textOf('text').trim());
});

test('the program in code prints what it says', async () => {
  const program = textOf('js')
    .replace('http://127.0.0.1:4010', server.url)
    .replace("'books.yaml'", `'${folder}/books.yaml'`);
  const printed = await runPrograms(folder, [{ line: 1, text: program }]);
  expect(printed.get(1)).toBe(promisedOutput(program));
});
