import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeds } from '../../../../../fixtures/seeds.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { type ValidateOptions, validate } from '../../../../../mocks/surfaces/cli/validate/validate.ts';
import { token, workOn } from '../../../../contracts/traffic/session.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { integratorText } from '../../../../spec/integrator-text.ts';
import { type KeptOutput, keptOutput } from './command.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-validate-'));
  const recorder = await workOn(createIntegrator({ report: 'silent' }));
  await writeFile(join(folder, 'session.har'), JSON.stringify(recorder.har()));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a recording that conforms ends with 0, and says how much was judged', async () => {
  const { code, output } = await run({ files: ['session.har'] });
  expect(code).toBe(0);
  expect(output.printed()).toMatch(/session\.har: 8 exchanges judged, all conform/);
  expect(output.printed()).toMatch(/Conforms to integrator\.io Integration API 1\.0\.0\.$/);
  expect(output.printed()).toMatch(
    /entry 7: POST \/v1\/integrations → 422 {2}createIntegration\n {4}note, request: request-body: `name` is missing/,
  );
  expect(output.printed()).not.toContain(token);
});

test('a fixture is judged record by record: one, a list, or under its name', async () => {
  const [good] = seeds.sample.integrations;
  const bad = { ...good, mode: 'instal' };
  for (const value of [bad, [good, bad], { integrations: [good, bad] }]) {
    await writeFile(join(folder, 'records.json'), JSON.stringify(value));
    const { code, output } = await run({ files: ['records.json'] });
    expect(code).toBe(1);
    expect(output.printed()).toMatch(
      /record [12] \(.{24}\) of integrations\n {4}response-body: `mode` must be one of .*did you mean `install`\? \(document resources\/integrations\.yaml line \d+\)/,
    );
  }
  await writeFile(join(folder, 'records.json'), JSON.stringify({ ...seeds.default, integratons: [bad] }));
  const { code, output } = await run({ files: ['records.json'] });
  expect(code).toBe(0);
  expect(output.printed()).toContain('passed over: 1 record at `integratons`');
});

test('JSON is the whole report, for a program', async () => {
  const { code, output } = await run({ files: ['session.har'], format: 'json' });
  const report = JSON.parse(output.printed());
  expect(code).toBe(report.exitCode);
  expect(report).toMatchObject({ verdict: 'conforms', files: [{ kind: 'har', judged: 8, entries: { length: 8 } }] });
});

test('a file that is not there, is broken, or has nothing to judge ends with 2 and a sentence', async () => {
  const missing = await run({ files: ['session.har', 'none.har'] });
  expect([missing.code, missing.output.printed()]).toEqual([
    2,
    expect.stringMatching(/Failed to read .*none\.har: there is no such file/),
  ]);
  await writeFile(join(folder, 'cut.har'), '{"log":{"entries":[{');
  const cut = await run({ files: ['cut.har'] });
  expect([cut.code, cut.output.printed()]).toEqual([
    2,
    expect.stringMatching(/cut\.har: Failed to read the HAR: it is no JSON/),
  ]);
  await writeFile(join(folder, 'empty.har'), '{"log":{"entries":[]}}');
  const empty = await run({ files: ['empty.har'] });
  expect([empty.code, empty.output.printed()]).toEqual([2, expect.stringMatching(/nothing in the files is about/)]);
  await writeFile(join(folder, 'empty.json'), '[]');
  expect((await run({ files: ['empty.json'] })).code).toBe(2);
});

soakTest('another document judges by its own rules', async () => {
  await writeFile(
    join(folder, 'strict.yaml'),
    integratorText.replace('required: [_id, lastModified, name]', 'required: [_id, version]'),
  );
  const { code, output } = await run({ files: ['session.har'], document: join(folder, 'strict.yaml') });
  expect(code).toBe(1);
  expect(output.printed()).toMatch(/response: response-body: `version` is missing; add it\. \(document line \d+\)/);
});

soakTest('an overlay corrects the document first', async () => {
  const [document, fix] = [join(folder, 'whole.yaml'), join(folder, 'fix.yaml')];
  await writeFile(document, integratorText);
  await writeFile(
    fix,
    `overlay: 1.0.0
info: { title: Fix, version: '1' }
actions:
  - target: $.components.schemas.Integration
    update: { required: [version] }
`,
  );
  const { code, output } = await run({ files: ['session.har'], document, overlay: [fix] });
  expect(code).toBe(1);
  expect(output.printed()).toMatch(/`version` is missing; add it\. \(document line \d+\)/);
  await expect(run({ files: ['session.har'], overlay: [fix] })).rejects.toThrow(
    'it is applied to a document in a file',
  );
});

test('a seed goes to a file, or is all that is printed', async () => {
  const toFile = await run({ files: ['session.har'], toSeed: join(folder, 'seed.json') });
  const toOutput = await run({ files: ['session.har'], toSeed: true });
  expect([toFile.code, toOutput.code]).toEqual([0, 0]);
  expect(JSON.parse(toOutput.output.printed())).toEqual(JSON.parse(await readFile(join(folder, 'seed.json'), 'utf8')));
  expect(JSON.parse(toOutput.output.printed()).integrations).toHaveLength(6);
  expect(toOutput.output.complained()).toMatch(/all conform/);
  expect(toOutput.output.printed()).not.toContain('sk_live_1');
});

async function run(options: Partial<ValidateOptions>): Promise<{ code: number; output: KeptOutput }> {
  const output = keptOutput();
  const files = (options.files ?? []).map((file) => join(folder, file));
  const code = await validate({ format: 'human', document: undefined, toSeed: undefined, ...options, files }, output);
  return { code, output };
}
