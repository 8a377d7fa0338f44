import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { rootUrl } from '../../../../root.ts';
import { rowsOf, soaking, soakRows, soakTest } from '../../../../soak/soaking.ts';
import { type Outcome, run } from './command.ts';
import { startFaulty } from './faulty-backend.ts';

const token = 'a-secret-of-the-command-tests';
const server = await startServer({ port: 0, report: 'silent' });
const base = `${server.url}/v1`;
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-check-'));
const fast = ['--base-url', base, '--token', token, '--rate', '5000'];
/** What these tests are about is the same for each resource; the first of them judges all in the soak, by every phase. */
const one = ['--resources', 'integrations'];

/** A backend that responds to every user as the wrong type. */
const faulty = await startFaulty(server.url, token);
const bad = ['--base-url', `${faulty.url}/v1`, '--token', token, '--rate', '5000', '--phases', 'examples', ...one];

afterAll(async () => {
  faulty.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const check = (...words: readonly string[]): Promise<Outcome> => run(folder, ['check', ...words]);
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

test('a backend that conforms exits with 0, and says so first', async () => {
  const { code, stdout, stderr } = await check(...fast, ...(soaking ? [] : [...one, '--phases', 'examples']));
  const judged = soaking ? 'read-only' : 'read-only, examples only, integrations only';
  const phases = soaking ? ['examples', 'positive', 'negative', 'security', 'stateful'] : ['examples'];
  expect(stdout).toMatch(
    new RegExp(
      `^✓ .* conforms to integrator\\.io Integration API 1\\.0\\.0, ${judged}: [\\d,]+ of [\\d,]+ checks\\.$`,
      'm',
    ),
  );
  expect(code).toBe(0);
  // A log has a line for each phase, beside the report and not in it.
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^[\d,]+ checks to run in \d phases?\.$/),
    ...phases.map((phase) => expect.stringMatching(new RegExp(`^${phase}: \\d+ passed in .*; \\d+ of \\d+ done\\.$`))),
  ]);
});

soakTest('a backend that does not conform exits with 1, and shows where, in colours on terminals only', async () => {
  const { code, stdout, stderr } = await check(...bad);
  expect(code).toBe(1);
  expect(stdout + stderr).not.toContain('\u001b');
  expect(stdout).toContain('Received   the number 7');
  expect(stdout).toMatch(/Document {3}\S*\/spec\/[\w/.]+\.yaml:\d+/);
});

test.each(
  soakRows([
    ['nobody lets us in', ['--base-url', base, '--token', 'expired_token', ...one]],
    ['the base path is forgotten', ['--base-url', server.url, '--token', token, '--write', ...one]],
  ]),
)('where %s, it exits with 2', async (what, words) => {
  const { code, stdout } = await check(...words);
  if (what === 'the base path is forgotten') expect(stdout).toContain(`Give ${base} as the base URL`);
  expect(stdout).toMatch(/^\? .* could not be judged\./);
  expect(code).toBe(2);
});

test.each(
  rowsOf(
    [
      ['a reporter that there is not', [...fast, '--reporter', 'xml'], /^Failed to read --reporter/],
      ['a baseline that is not there', [...fast, '--baseline', 'none.json'], /^Failed to read --baseline none\.json/],
      ['an option that there is not', [...fast, '--wirte'], /--wirte/],
    ],
    10,
  ),
)('%s is refused in a sentence, before anything is sent', async (_what, words, sentence) => {
  const sent = server.integrator.journal.recorded;
  const { code, stdout, stderr } = await check(...words);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stdout).toBe('');
  expect(server.integrator.journal.recorded).toBe(sent);
});

soakTest('no output holds the token, whatever the backend echoes', async () => {
  const files = 'json=t.json,junit=t.xml,sarif=t.sarif,github=t.txt,html=t.html';
  const { stdout, stderr } = await check(...bad, '--reporter', files, '--record', 't.ndjson');
  const texts = [
    stdout,
    stderr,
    ...(await Promise.all(['t.json', 't.xml', 't.sarif', 't.txt', 't.html', 't.ndjson'].map(read))),
  ];
  for (const text of texts) expect(text.includes(token)).toBe(false);
  // Where all reports go to files, a person reads in a line what came out.
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /does not conform to .*, read-only, examples only, integrations only: \d+ of [\d,]+ checks\. Written to t\.json, t\.xml/,
  );
});

soakTest('several reports are written at once; the one for people gives way to a program’s', async () => {
  const { stdout, stderr } = await check(...bad, '--reporter', 'human,json', '--reporter', 'sarif=r.sarif,junit=r.xml');
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, verdict: 'violates' });
  expect(stderr).toMatch(/^✗ /m);
  expect(JSON.parse(await read('r.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(await read('r.xml')).toMatch(/^<\?xml/);
});

soakTest('where nobody responds, it exits with 2, and does not touch the baseline', async () => {
  await writeFile(join(folder, 'kept.json'), '{"version":1,"failures":[{"id":"a › b › c › d","sentence":"e"}]}');
  const words = ['--base-url', 'http://127.0.0.1:9/v1', '--token', token, '--baseline', 'kept.json', ...one];
  const { code, stdout } = await check(...words, '--update-baseline');
  expect(stdout).toMatch(/^\? .* could not be judged\./);
  expect(code).toBe(2);
  expect(await read('kept.json')).toContain('a › b › c › d');
});

soakTest('a dry run prints the requests and sends none', async () => {
  const sent = server.integrator.journal.recorded;
  const words = ['--base-url', base, '--dry-run', '--phases', 'examples', ...one];
  const { code, stdout, stderr } = await check(...words, '--write');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^GET \/integrations/);
  expect(stdout).toMatch(/^POST \/integrations \{"name":"testkit-run-/m);
  expect(stderr).toMatch(/^\d+ requests would be sent to http/);
  expect(server.integrator.journal.recorded).toBe(sent);
  const readOnly = await check(...words);
  expect(readOnly.stdout).not.toMatch(/^(POST|PUT|DELETE|PATCH) /m);
});

soakTest(
  'of chosen resources only those are judged, in a run and in a dry run; what they refer to is made',
  async () => {
    const { code, stdout } = await check(...fast, '--resources', 'connections');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ .* 1\.0\.0, read-only, connections only: \d+ of [\d,]+ checks\.$/m);
    const words = ['--base-url', base, '--dry-run', '--write', '--phases', 'positive', '--runs', '1'];
    const dry = await check(...words, '--resources', 'flows');
    const made = [...dry.stdout.matchAll(/^POST \/(\w+) /gm)].map(([, name]) => name);
    expect([...new Set(made)].sort()).toEqual([
      'agents',
      'connections',
      'exports',
      'flows',
      'imports',
      'integrations',
      'scripts',
    ]);
    expect(dry.stdout).toMatch(/^PUT \/flows\//m);
    expect(dry.stdout).not.toMatch(/^(PUT|PATCH) \/(?!flows)/m);
  },
);

test('serve does not load what only check needs', async () => {
  const cli = await readFile(new URL('dist/cli.js', rootUrl), 'utf8');
  // What every command needs stands in a part of its own, behind the look at Node's version.
  const [, main] = /import\("\.\/(main-[\w-]+\.js)"\)/.exec(cli) ?? [];
  const text = main === undefined ? cli : await readFile(new URL(`dist/${main}`, rootUrl), 'utf8');
  const loaded = [...text.matchAll(/^(?:import|export) .*"\.\/([\w-]+\.js)"/gm)].map(([, name]) => name ?? '');
  // The check of options is every command's.
  expect(loaded.filter((name) => /^(?!check-options-)(check|run|fast-check)/.test(name))).toEqual([]);
  const texts = await Promise.all(loaded.map((name) => readFile(new URL(`dist/${name}`, rootUrl), 'utf8')));
  expect([text, ...texts].join('\n')).toMatch(/import\("\.\/check-[\w-]+\.js"\)/);
});
