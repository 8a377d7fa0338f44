import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { app, connector, examples, faulty } from '../../../../contracts/apis/extension/check/app.ts';
import { listen, plainStack } from '../../../../contracts/apis/extension/check/plain-stack.ts';
import { rowsOf, soakTest } from '../../../../soak/soaking.ts';
import { type Outcome, run } from './command.ts';

const systemToken = 'system-token-of-the-command-tests';
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-stack-'));
const good = plainStack({ systemToken, connectors: { [connector]: app } });
let asked = 0;
const stack = await listen((request) => {
  asked += 1;
  return good(request);
});
const place = ['--extension', stack.url, '--rate', '5000'];
const token = ['--system-token', systemToken];

await writeFile(join(folder, 'good.json'), JSON.stringify(examples));
await writeFile(join(folder, 'faulty.json'), JSON.stringify([faulty['wrongLength'], faulty['noSuccess']]));
await writeFile(join(folder, 'broken.json'), '[{');

afterAll(async () => {
  stack.server.close();
  await rm(folder, { recursive: true, force: true });
});

const check = (...words: readonly string[]): Promise<Outcome> => run(folder, ['check', ...words]);

test('a stack that conforms exits with 0, says so first, and takes its token from the environment', async () => {
  const words = ['check', ...place, '--functions', 'good.json'];
  const { code, stdout, stderr } = await run(folder, words, { INTEGRATOR_TESTKIT_SYSTEM_TOKEN: systemToken });
  expect(stdout).toMatch(/^✓ .* conforms to Stack of an app \d\.\d\.\d: 30 checks\.$/m);
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/^30 checks to run in 4 phases\.$/m);
});

soakTest('a function that breaks its contract exits with 1, and each report says where', async () => {
  const files = 'human,json=s.json,junit=s.xml,sarif=s.sarif,github=s.txt,html=s.html';
  const { code, stdout, stderr } = await check(...place, ...token, '--functions', 'faulty.json', '--reporter', files);
  expect(code, stderr).toBe(1);
  expect(stdout).toMatch(/spec\/extension\.openapi\.yaml:\d+/);
  expect(stdout).toContain('The result has 1 element, but `data` has 2');
  for (const name of ['s.json', 's.xml', 's.sarif', 's.txt', 's.html']) {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text, name).toContain('`success` is missing');
    expect(text, name).not.toContain(systemToken);
  }
  expect(stdout + stderr).not.toContain(systemToken);
});

soakTest('known failures of a stack are put up with', async () => {
  const words = [...place, ...token, '--functions', 'faulty.json', '--baseline', 'known.json'];
  await check(...words, '--update-baseline');
  const { code, stdout } = await check(...words);
  expect(code).toBe(0);
  expect(stdout).toContain('Known failures, in the baseline:');
});

soakTest('what is no stack exits with 2, and says why', async () => {
  const { code, stdout } = await check(...place, '--system-token', 'another');
  expect(code).toBe(2);
  expect(stdout).toMatch(/could not be judged\.\n.*it refuses the system token/);
});

test.each(
  rowsOf<[what: string, words: readonly string[], said: RegExp]>(
    [
      ['no token', place, /^Failed to read --system-token: it is missing\. Give the systemToken of the stack, or set /],
      ['no URL', ['--extension', 'stack', ...token], /^Failed to read --extension: it is "stack"\. Give the hostURI/],
      ['functions of no stack', ['--functions', 'good.json', ...token], /^Failed to read --extension: it is missing\./],
      ['an option of a backend', [...place, ...token, '--write'], /^Failed to run check: --write does not go with/],
      [
        'a file that is not there',
        [...place, ...token, '--functions', 'no.json'],
        /^Failed to read --functions no\.json: /,
      ],
      ['a file that is no JSON', [...place, ...token, '--functions', 'broken.json'], /broken\.json: it is no JSON/],
      [
        'a phase of a backend',
        [...place, ...token, '--phases', 'stateful'],
        /^Failed to read --phases: it is "stateful"/,
      ],
    ],
    6,
  ),
)('%s is refused in a sentence, before anything is sent', async (_what, words, said) => {
  const before = asked;
  const { code, stdout, stderr } = await check(...words);
  expect(stderr).toMatch(said);
  expect({ code, stdout, sent: asked - before }).toEqual({ code: 2, stdout: '', sent: 0 });
});
