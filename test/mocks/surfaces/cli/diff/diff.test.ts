import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratorContract, integratorDocument } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { seeds } from '../../../../../fixtures/seeds.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { type DiffOptions, diff } from '../../../../../mocks/surfaces/cli/diff/diff.ts';
import { fixtures, openapi, types } from '../../../../../mocks/surfaces/cli/print.ts';
import { placeOf } from '../../../../../spec/document/line-map.ts';
import { readDocument } from '../../../../../spec/document/reading/read-document.ts';
import { workOn } from '../../../../contracts/traffic/session.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { integratorText } from '../../../../spec/integrator-text.ts';
import { keptOutput } from '../validate/command.ts';

/** How many records the default seed has. */
/** The records that some operation shows as such. */
const seedSize = integratorContract()
  .resources.filter(({ operations }) => operations.read !== undefined)
  .reduce((sum, { name }) => sum + (Object.entries(seeds.default).find(([one]) => one === name)?.[1].length ?? 0), 0);

/** A document of one list; each `--fail-on` is asked of small ones, as the whole one takes a second to compare. */
const small = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      description: All orders.
      parameters: [{ name: state, in: query, schema: { enum: [open, sent] } }]
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: { type: array, items: { type: object, required: [id], properties: { id: {}, note: {} } } }
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-diff-'));
  const recorder = await workOn(createIntegrator({ report: 'silent' }));
  await write('session.har', JSON.stringify(recorder.har()));
  await write('words.yaml', integratorText.replace('Get all integrations.', 'Get them all.'));
  await write('mode.yaml', integratorText.replace('enum: [install, settings, uninstall]', 'enum: [install, settings]'));
  await write(
    'version.yaml',
    integratorText.replace('required: [_id, lastModified, name]', 'required: [_id, lastModified, name, version]'),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('nothing breaking ends with 0, something breaking with 1, whoever it breaks', async () => {
  await write('small.yaml', small);
  await write('small-words.yaml', small.replace('All orders.', 'Orders, all of them.'));
  await write('small-state.yaml', small.replace('[open, sent]', '[open]'));
  await write('small-note.yaml', small.replace('required: [id]', 'required: [id, note]'));
  const old = join(folder, 'small.yaml');
  expect(await run({ old, new: 'small-words.yaml' })).toMatchObject({
    code: 0,
    text: expect.stringMatching(/Harmless \(1\)[\s\S]*Nothing breaking\.$/),
  });
  expect(await run({ old, new: 'small-state.yaml' })).toMatchObject({
    code: 1,
    text: expect.stringMatching(/Breaks consumers \(1\)[\s\S]*\nBreaking\.$/),
  });
  expect(await run({ old, new: 'small-state.yaml', failOn: 'consumers' })).toMatchObject({ code: 1 });
  expect(await run({ old, new: 'small-state.yaml', failOn: 'providers' })).toMatchObject({ code: 0 });
  expect(await run({ old, new: 'small-note.yaml', failOn: 'consumers' })).toMatchObject({ code: 0 });
  expect(await run({ old, new: 'small-note.yaml', failOn: 'providers' })).toMatchObject({ code: 1 });
  expect(await run({ old, new: 'small-note.yaml', failOn: 'none' })).toMatchObject({ code: 0 });
});

soakTest('a change is reported with its reason, rule, operations and lines', async () => {
  const line =
    integratorText.split('\n').findIndex((text) => text.includes('enum: [install, settings, uninstall]')) + 1;
  const old = placeOf(integratorContract().lineOf, '#/components/schemas/Mode/enum');
  const { code, text } = await run({ new: 'mode.yaml' });
  expect(code).toBe(1);
  expect(text).toMatch(/Breaks consumers \(1\)[\s\S]*May break \(1\)[\s\S]*\[providers\][\s\S]*\nBreaking\.$/);
  expect(text).toContain(`  \`mode\` in the body of requests can no longer be "uninstall".
    What a consumer sends today may be refused.
    request-enum-value-removed, createIntegration, updateIntegration
    old resources/integrations.yaml line ${old.line} #/components/schemas/Mode/enum, new line ${line} #/components/schemas/Mode/enum`);
});

soakTest('the fixtures and the recorded exchanges that a new document breaks are named', async () => {
  const { code, text } = await run({
    new: 'version.yaml',
    fixtures: true,
    traffic: ['session.har'],
    failOn: 'consumers',
  });
  expect(code).toBe(1);
  expect(text).toContain(
    `fixture default: ${seedSize} looked at, 2 broken\n  2 (59bbb1e10f7e2a5d7c1a9a01): response-body: \`version\` is missing`,
  );
  expect(text).toMatch(/session\.har: 8 looked at, 2 broken\n {2}3 \(POST \/v1\/integrations → 201\)/);
  const untouched = await run({ new: 'words.yaml', fixtures: true, traffic: ['session.har'] });
  expect(untouched).toMatchObject({ code: 0, text: expect.stringMatching(/session\.har: 8 looked at, none broken/) });
});

soakTest('JSON is the whole report, for a program', async () => {
  const report = JSON.parse((await run({ new: 'mode.yaml', format: 'json', fixtures: true })).text);
  expect(report).toMatchObject({
    verdict: 'breaking',
    exitCode: 1,
    old: { version: '1.0.0' },
    fixtures: [{ source: 'default', judged: seedSize }, { source: 'sample' }],
  });
  expect(report.changes[0]).toMatchObject({ class: 'breaks-consumers', old: { line: expect.any(Number) } });
});

soakTest('a document or a recording that cannot be read is refused in a sentence', async () => {
  await write('broken.yaml', 'openapi: [');
  await write('old.yaml', 'openapi: 4.0.0\npaths: {}');
  await write('other.har', '{"log":{"entries":[]}}');
  await expect(run({ new: 'none.yaml' })).rejects.toThrow(/none\.yaml: there is no such file/);
  await expect(run({ new: 'broken.yaml' })).rejects.toThrow(/broken\.yaml: Failed to read the document/);
  await expect(run({ new: 'old.yaml' })).rejects.toThrow(/expected OpenAPI 3\.1/);
  await expect(run({ new: 'words.yaml', traffic: ['other.har'] })).rejects.toThrow(
    /nothing in it is about the old document/,
  );
});

soakTest('the document, the types and the fixtures are printed as they are', async () => {
  expect(readDocument(await openapi('yaml')).document).toEqual(integratorDocument);
  expect(JSON.parse(await openapi('json'))).toMatchObject({ openapi: '3.1.0' });
  expect(await types()).toMatch(/export interface paths/);
  expect(JSON.parse(fixtures('default')).integrations).toHaveLength(6);
  expect(() => fixtures('toString')).toThrow(/Choose one of default, sample, empty/);
});

async function run(options: Partial<DiffOptions>): Promise<{ code: number; text: string }> {
  const output = keptOutput();
  const code = await diff(
    {
      old: 'builtin',
      format: 'human',
      failOn: 'any',
      fixtures: false,
      ...options,
      new: join(folder, options.new ?? ''),
      traffic: (options.traffic ?? []).map((file) => join(folder, file)),
    },
    output,
  );
  return { code, text: output.printed() };
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text);
}
