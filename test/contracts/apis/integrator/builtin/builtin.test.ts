import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilingContract } from '../../../../../contracts/apis/integrator/conformance/compiling-contract.ts';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { createContract, integratorContract, integratorDocument } from '../../../../../contracts/index.ts';
import { records as connections } from '../../../../../fixtures/resources/connections/records.ts';
import { records as exports } from '../../../../../fixtures/resources/exports/records.ts';
import { records as flows } from '../../../../../fixtures/resources/flows/records.ts';
import { records as imports } from '../../../../../fixtures/resources/imports/records.ts';
import { generateIntegration } from '../../../../../fixtures/resources/integrations/generate.ts';
import { seeds } from '../../../../../fixtures/seeds.ts';
import { specFolder, specRoot } from '../../../../../scripts/spec/bundle-spec.ts';
import { findOwners } from '../../../../../scripts/spec/owners.ts';
import { readSpecFiles } from '../../../../../scripts/spec/spec-files.ts';
import { readOperations } from '../../../../../spec/operation/operation.ts';
import { schemaPointers } from '../../../../../spec/operation/schema-pointers.ts';
import { rootUrl } from '../../../../root.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';
import { mutated } from '../../../mutated.ts';

const folder = new URL('spec/', rootUrl);
const builtin = integratorContract();
const compiled = createContract(integratorDocument, {
  lineOf: findOwners(await readSpecFiles(specFolder, specRoot)).lineOf,
});
const pointers = schemaPointers(readOperations(integratorDocument));

/** What a good value of each schema may look like; the mutations make the bad ones. */
const samples: readonly unknown[] = [
  ...seeds.default.integrations,
  generateIntegration(4),
  ...connections.slice(0, 3),
  ...exports.slice(0, 3),
  ...imports.slice(0, 3),
  ...flows,
  seeds.default.integrations,
  { name: 'New' },
  { _userId: '59bbb1e10f7e2a5d7c1a9a01' },
  { message: 'Unauthorized' },
  { success: true, message: 'Done.', pending: false, stepsToUpdate: [] },
  { errors: [{ code: 'invalid_ref', message: 'integration not found.', field: '_id' }] },
  '59bbb1e10f7e2a5d7c1a9a01',
  'name,settings.sections',
  '<https://a.example/?skip=1>; rel="next"',
  1,
  1000,
];

function bothSay(pointer: string, value: unknown): void {
  expect(builtin.checkValue(pointer, value)).toEqual(compiled.checkValue(pointer, value));
}

test.each(rowsOf(pointers, 8))(
  'the checks made ahead of time and those made now agree on every sample by %s',
  (pointer) => {
    const least = compiled.sample(pointer, { direction: 'response' });
    const all = least.ok ? [...samples, least.value] : samples;
    for (const sample of all) bothSay(pointer, sample);
    const verdicts = all.map((sample) => builtin.checkValue(pointer, sample).length === 0);
    expect(new Set(verdicts), 'a schema that tells good from bad').toEqual(new Set([true, false]));
  },
);

test('the checks made ahead of time and those made now agree on whatever samples are turned into', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pointers), fc.constantFrom(...samples).chain(mutated), (pointer, value) =>
      bothSay(pointer, value),
    ),
    { numRuns: soaking ? 400 : 60 },
  );
});

test('requests and responses are judged alike, with the same lines', async () => {
  const url = 'https://api.integrator.io/v1/integrations';
  const headers = { authorization: 'Bearer a', 'content-type': 'application/json' };
  const judge = async (contract: Contract, value: unknown): Promise<unknown> => [
    await contract.checkRequest(new Request(url, { method: 'POST', headers, body: JSON.stringify(value) })),
    await contract.checkResponse(new Request(url), Response.json([value])),
  ];
  const integrations = fc.constantFrom<unknown>(...seeds.default.integrations);
  await fc.assert(
    fc.asyncProperty(integrations.chain(mutated), async (value) => {
      expect(await judge(builtin, value)).toEqual(await judge(compiled, value));
    }),
    { numRuns: soaking ? 60 : 15 },
  );
});

test('a finding of the built-in contract names the file and the line of the document', async () => {
  const [finding] = builtin.checkValue('#/components/schemas/Integration', {
    ...seeds.sample.integrations[0],
    mode: 'instal',
  });
  expect(finding).toMatchObject({
    pointer: '/mode',
    documentPointer: '#/components/schemas/Mode/enum',
    message: '`mode` must be one of "install", "settings", "uninstall", but is "instal"; did you mean `install`?',
  });
  expect(finding?.documentFile).toBe('resources/integrations.yaml');
  const text = await readFile(new URL(finding?.documentFile ?? '', folder), 'utf8');
  expect(text.split('\n')[(finding?.line ?? 0) - 1]?.trim()).toBe('enum: [install, settings, uninstall]');
});

test('a schema that was not compiled ahead of time is an error, and no pass', () => {
  expect(() => builtin.checkValue('#/components/schemas/Error', {})).toThrow(/has no compiled schema at/);
});

test('two built-in contracts read the paths and the schemas of their document once', () => {
  const [one, other] = [integratorContract(), integratorContract()];
  expect([other.route, other.shapeAt]).toEqual([one.route, one.shapeAt]);
  expect(createContract(integratorDocument).shapeAt).not.toBe(compiled.shapeAt);
});

test('two built-in contracts share nothing that judging changes', () => {
  const [one, other] = [integratorContract(), integratorContract()];
  const first = one.checkValue('#/components/schemas/Integration', {});
  const before = structuredClone(first);
  other.checkValue('#/components/schemas/Integration', 7);
  expect(first).toEqual(before);
});

test('what the run makes values of is judged with the lines of the document, though nobody has compiled it', async () => {
  const contract = await compilingContract();
  const [first] = contract.checkValue('#/components/schemas/Integration/properties/mode', 'instal');
  expect([first?.documentFile, first?.line]).toEqual(['resources/integrations.yaml', expect.any(Number)]);
});
