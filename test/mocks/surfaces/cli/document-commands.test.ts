import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { coverage } from '../../../../mocks/surfaces/cli/coverage.ts';
import { typesOf } from '../../../../mocks/surfaces/cli/types-of.ts';
import { collectCoverage } from '../../../../mocks/surfaces/coverage/collect-coverage.ts';
import { keptOutput } from './validate/command.ts';

const swagger = `swagger: '2.0'
info: { title: Pets, version: 1.0.0 }
host: 127.0.0.1
produces: [application/json]
paths:
  /pets:
    get:
      operationId: listPets
      responses: { 200: { description: All of them., schema: { type: array, items: { $ref: '#/definitions/Pet' } } } }
  /shops:
    get:
      operationId: listShops
      responses: { 200: { description: All of them., schema: { type: array, items: { type: object } } } }
definitions:
  Pet: { type: object, required: [id], properties: { id: { type: integer }, name: { type: string } } }
`;

const overlay = `overlay: 1.0.0
info: { title: A field more, version: 1.0.0 }
actions: [{ target: $.definitions.Pet.properties, update: { age: { type: integer } } }]
`;

let folder: string;
let document: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'any-document-'));
  document = join(folder, 'pets.yaml');
  await writeFile(document, swagger);
  await writeFile(join(folder, 'more.yaml'), overlay);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the types of any document are printed, with what an overlay adds to it', async () => {
  const plain = await typesOf(document, []);
  expect(plain).toContain('export interface paths');
  expect(plain).toMatch(/readonly id: number;\s+readonly name\?: string;/);
  expect(plain).not.toContain('age');
  expect(await typesOf(document, [join(folder, 'more.yaml')])).toContain('readonly age?: number;');
  expect(await typesOf('builtin', [])).toContain('Integration');
});

test('an overlay has to have a document that it is applied to', async () => {
  await expect(typesOf('builtin', ['more.yaml'])).rejects.toThrow('Give --document FILE');
});

test('what a suite exercised of any document is counted, and reported by the document', async () => {
  const mock = createMock(swagger, { report: 'silent' });
  const counted = join(folder, 'counted');
  const finish = collectCoverage(mock, { directory: counted });
  await mock.fetch('https://pets.example/pets');
  finish();
  const output = keptOutput();
  const options = { directory: counted, html: undefined, json: undefined, resources: undefined, document };
  expect(await coverage({ ...options, threshold: undefined }, output)).toBe(0);
  expect(output.printed()).toContain('listShops');
  expect(await coverage({ ...options, threshold: 100 }, keptOutput())).toBe(1);
  await expect(coverage({ ...options, threshold: undefined, document: 'builtin' }, output)).rejects.toThrow('Pets');
});
