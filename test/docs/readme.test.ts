import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../package/entries.ts';
import { rowsOf, soakTest } from '../soak/soaking.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

const run = promisify(execFile);
const readme = await readFile(`${root}README.md`, 'utf8');
const examples = examplesOf(readme);
const programs = examples.filter(({ language }) => language === 'js');
/** The front page's, and that of the guide which it leads test authors to. */
const commands = [...examples, ...examplesOf(await readFile(`${root}docs/fake.md`, 'utf8'))]
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trimEnd().split('\n'))
  .flatMap((line) => line.split(' && '));

/** Those that are no suites of tests. */
const scripts = programs.filter(({ text }) => !text.includes("from 'node:test'"));

let folder: string;
let printed: ReadonlyMap<number, string>;

beforeAll(async () => {
  // Within the package, so that `integrator-testkit` is the package itself, as it was built.
  folder = await mkdtemp(`${root}test/docs/.run-`);
  await copyFile(`${root}examples/any-document/api.yaml`, `${folder}/api.yaml`);
  printed = await runPrograms(folder, scripts);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(scripts.map(({ line, text }) => [line, text] as const))(
  'the program at line %i of the README runs, and prints what its comments say',
  (line, text) => {
    expect(printed.get(line)).toBeDefined();
    if (promisedOutput(text) !== '') expect(printed.get(line)).toBe(promisedOutput(text));
  },
);

test('the README has programs to run, and they promise something', () => {
  expect(programs.length).toBeGreaterThan(2);
  expect(scripts.filter(({ text }) => promisedOutput(text) === '')).toEqual([]);
});

test.each(rowsOf(['README.md', 'docs/fake.md'], 2))('the node:test example of %s runs its test', async (page) => {
  const example = examplesOf(await readFile(root + page, 'utf8')).find(({ text }) => text.includes("from 'node:test'"));
  const file = `${folder}/suite-${page.replaceAll('/', '-')}.mjs`;
  await writeFile(file, example?.text ?? '');
  const { stdout } = await run(process.execPath, ['--test', file], { cwd: folder });
  expect(stdout).toMatch(/pass 1$/m);
});

test('every npm script that the README names is there', async () => {
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const named = commands
    .filter((line) => /^npm (start|test|run)/.test(line))
    .map((line) => line.replace(/^npm (run )?/, ''));
  expect(named).toContain('start');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the curl line of the README gets a response from the server that the line above it starts', async () => {
  const serve = commands.find((line) => line.startsWith('npx integrator-testkit serve'));
  const curl = commands.find((line) => line.startsWith('curl '));
  expect(serve).toBeDefined();
  const [header = '', path = ''] = /-H '([^']+)' http:\/\/127\.0\.0\.1:4010(\S+)/.exec(curl ?? '')?.slice(1) ?? [];
  const server = spawn(process.execPath, [`${root}dist/cli.js`, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const url = await printedUrl(server.stdout);
    const [name = '', value = ''] = header.split(': ');
    const response = await fetch(url + path, { headers: { [name]: value } });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveLength(6);
  } finally {
    server.kill();
  }
});

soakTest('the preload line of docs/fake.md lets an unmodified program talk to the fake', async () => {
  const line = commands.find((command) => command.startsWith('node --import'));
  const app = `${folder}/app.mjs`;
  await writeFile(
    app,
    "const r = await fetch('https://api.integrator.io/v1/tokenInfo', { headers: { authorization: 'Bearer t' } }); console.log(r.status);",
  );
  const args = (line ?? '').split(' ').slice(1, -1);
  const { stdout } = await run(process.execPath, [...args, app], { cwd: folder });
  expect(stdout).toBe('200\n');
});

async function printedUrl(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`Failed to find the server's address in what it printed: ${text}`);
}
