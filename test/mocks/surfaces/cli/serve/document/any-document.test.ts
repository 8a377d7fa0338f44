import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf, soakTest } from '../../../../../soak/soaking.ts';
import { ownFolder } from '../../own-folder.ts';
import { runCli, serveCli } from '../../run-cli.ts';
import { run } from '../in-process.ts';
import { petshop, written } from './petshop.ts';

const json = { 'content-type': 'application/json' };

test('the fake of a document in three files tells what it does, and keeps state', async () => {
  const file = written(petshop);
  const { base, child, finished } = await serveCli('--document', file);
  const { origin } = new URL(base);
  const made = await fetch(`${base}/pets`, { method: 'POST', headers: json, body: '{"name":"Rex"}' });
  const { id }: { id?: unknown } = Object(await made.json());
  const shown = await fetch(`${base}/pets/${String(id)}`);
  const journal = await (await fetch(`${origin}/__admin/accounts/default/journal`)).text();
  const missing = await fetch(`${base}/pets/999`);
  child.kill('SIGTERM');
  const { code, stdout, stderr } = await finished;

  expect(base).toMatch(/\/shop$/);
  expect(made.status).toBe(201);
  expect(await shown.json()).toEqual({ id, name: 'Rex' });
  expect(journal).toContain('createPet');
  expect(missing.status).toBe(404);
  expect(stdout.split('\n').filter((line) => !/CORS|Document/.test(line))).toEqual([
    'integrator-testkit serves a fake of Pet shop 7.',
    '',
    '  Records   pets',
    `  Base URL  ${base}`,
    `  Try       curl ${base}/pets`,
    `  Inspect   ${origin}/__admin/`,
    '',
    '  Seed      empty',
    '',
    '  Served    3 stateful · 1 sampled',
    '',
    'Why an operation is served so: --explain. Stop it with Ctrl-C.',
    '',
  ]);
  expect(stderr).toContain(`${file}:1: The document is of OpenAPI 3.0.3.`);
  expect(code).toBe(0);
});

test('a violation names the file and the line in which the author has written the rule', async () => {
  const { server } = await run({ document: written(petshop), seed: 'default' });
  const body = '{"name":"Too long"}';
  expect((await fetch(`${server.url}/shop/pets`, { method: 'POST', headers: json, body })).status).toBe(422);
  const [entry] = server.integrator.mock.account().journal.entries;
  expect(entry?.violations).toEqual([expect.objectContaining({ documentFile: 'schemas.yaml', line: 8 })]);
});

test('what is shown of it is in the inspector, and its records are kept in a file and come from a seed', async () => {
  const document = written(petshop);
  const seed = join(dirname(document), 'seed.json');
  const state = join(ownFolder(), 'state.sqlite');
  writeFileSync(seed, '{"pets":[{"id":1,"name":"Tom"}]}');
  const first = await run({ document, seed, state });
  expect(first.printed).toContain('  Records   pets (1)');
  const post = { method: 'POST', headers: json, body: '{"name":"Rex"}' };
  expect((await fetch(`${first.server.url}/shop/pets`, post)).status).toBe(201);
  expect(await (await fetch(`${first.server.url}/__admin/accounts`)).text()).toContain('default');
  await first.server.close();

  const second = await run({ document, seed, state });
  const pets: unknown = await (await fetch(`${second.server.url}/shop/pets`)).json();
  expect(pets).toEqual([expect.objectContaining({ name: 'Tom' }), expect.objectContaining({ name: 'Rex' })]);
});

soakTest('a copy of the built-in document is still served as integrator.io', async () => {
  const { stdout } = await runCli('openapi').finished;
  const { server, printed } = await run({ document: written({ 'api.yaml': stdout }) });
  expect(printed[0]).toMatch(/^integrator-testkit serves a fake of integrator\.io, with/);
  const { status } = await fetch(`${server.url}/v1/tokenInfo`, { headers: { authorization: 'Bearer my_api_token' } });
  expect(status).toBe(200);
});

test('a program hears how many operations are served in which way, and below which address', async () => {
  const { server, printed } = await run({ document: written(petshop), seed: 'default', format: 'json' });
  expect(printed.slice(0, 2).map((line) => JSON.parse(line))).toMatchObject([
    { event: 'start', baseUrl: `${server.url}/shop` },
    { event: 'served', operations: { stateful: 3, sampled: 1, unsupported: 0 } },
  ]);
});

soakTest('--explain tells of each operation why it is served so, ends with 0, and serves nothing', async () => {
  const { code, stdout, stderr } = await runCli('serve', '--document', written(petshop), '--explain').finished;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Pet shop 7: 3 stateful · 1 sampled.');
  expect(stdout).toContain('  GET /pets  (listPets)\n    stateful: It lists the records of /pets.\n');
  expect(stdout).toContain('  GET /health  (health)\n    sampled: It is neither a list nor a record of one.');
  expect(stdout).toContain('\nNotes\n');
});

soakTest('--explain tells of what an author has left behind, with its line', async () => {
  const left = written({ 'a.yaml': one("'#/components/responses/None'") });
  const { code, stdout } = await runCli('serve', '--document', left, '--explain').finished;
  expect(code).toBe(0);
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/a\.yaml:5: The \$ref of \w+ leads nowhere: .* It is passed over\./);
});

const faulty: readonly [what: string, files: Readonly<Record<string, string>>, sentence: RegExp][] = [
  ['is no OpenAPI', { 'a.yaml': 'hello: there\n' }, /a\.yaml: Failed to read the document: expected OpenAPI 3\.1/],
  ['is no YAML', { 'a.yaml': 'a: [1\nb: }' }, /a\.yaml: Failed to read the document: .* Mend its YAML or JSON\.$/],
  [
    'has a $ref to a file that there is not',
    { 'a.yaml': one('./b.yaml#/None') },
    /a\.yaml: Failed to follow \$ref "\.\/b\.yaml#\/None" at .*: b\.yaml: there is no such file\. .*\(a\.yaml line 5\)$/,
  ],
  [
    'has a $ref to a place that its file lacks',
    { 'a.yaml': one('./b.yaml#/None'), 'b.yaml': 'Some: {}\n' },
    /there is no such place in b\.yaml\. Mend the \$ref\. \(a\.yaml line 5\)$/,
  ],
  [
    'has a $ref to the network',
    { 'a.yaml': one('https://x.example/b.yaml#/None') },
    /nothing is fetched from the network\. Save what is there in a file beside the document/,
  ],
  [
    'has a $ref that leads back to itself through files',
    { 'a.yaml': one('./b.yaml#/R'), 'b.yaml': "R: { $ref: './b.yaml#/R' }\n" },
    /it leads back to itself\. Mend the \$ref\./,
  ],
];

test.each(rowsOf(faulty, 9))(
  'a document that %s ends with one sentence and the code 2',
  async (_what, files, sentence) => {
    const { code, stdout, stderr } = await runCli('serve', '--port', '0', '--document', written(files)).finished;
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  },
);

test('the records that the document shows are there at the start with --seed examples', async () => {
  const shown = { ...petshop, 'schemas.yaml': `${petshop['schemas.yaml']}  example: { id: 7, name: Rex }\n` };
  const document = written(shown);
  const { printed, server } = await run({ document, seed: 'examples' });
  expect(printed).toContain('  Records   pets (1)');
  expect(await (await fetch(`${server.url}/shop/pets/7`)).json()).toEqual({ id: 7, name: 'Rex' });
});

soakTest(
  'a file that is not there, and a seed of integrator.io for another API, are refused in a sentence',
  async () => {
    const missing = await runCli('serve', '--document', 'none.yaml').finished;
    expect(missing.stderr).toMatch(/^Failed to read --document none\.yaml: there is no such file\./);
    const sample = await runCli('serve', '--document', written(petshop), '--seed', 'sample').finished;
    expect(sample.stderr).toMatch(/^Failed to read --seed: "sample" is a seed of integrator\.io/);
    expect([missing.code, sample.code]).toEqual([2, 2]);
  },
);

function one(ref: string): string {
  return `openapi: 3.1.0
info: { title: One, version: '1' }
paths:
  /a:
    get: { operationId: a, responses: { '200': { $ref: ${ref} } } }
`;
}
