import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { type BundledSpec, bundleSpec, specFolder } from '../../../scripts/spec/bundle-spec.ts';
import { nodesOf, placeOf } from '../../../spec/document/line-map.ts';
import { isTestkitError } from '../../../spec/errors/testkit-error.ts';
import { soakTest } from '../../soak/soaking.ts';

const root = 'openapi: 3.1.0\ninfo:\n  title: Pets\n  version: 1.0.0\npaths: {}\n';
const shared = `components:
  schemas:
    Id:
      type: string
      pattern: '^[a-z]+$'
`;
const pets = `x-order: 1
tags:
  - name: Pets
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - name: id
          in: path
          required: true
          schema:
            $ref: '#/components/schemas/Id'
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Pet'
components:
  schemas:
    Pet:
      type: object
      properties:
        id:
          $ref: '#/components/schemas/Id'
        owner:
          $ref: 'owners/owner.yaml#/components/schemas/Owner'
`;
const owners = `components:
  schemas:
    Owner:
      type: object
      properties:
        age:
          type: integer
`;
const petsAlone = pets.replace('owners/owner.yaml#/components/schemas/Owner', '#/components/schemas/Id');
let folders: string;
let spec: BundledSpec;
let count = 0;

beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'spec-files-'));
  const files = { 'resources/owners/owner.yaml': owners, 'resources/pets.yaml': pets };
  spec = await bundleSpec(await written(files), 'root.yaml');
});

afterAll(() => rm(folders, { recursive: true, force: true }));

/** Writes these files into a folder of their own, with the root and what is shared beside them. */
async function written(files: Readonly<Record<string, string>>): Promise<URL> {
  const folder = join(folders, String(count++));
  for (const [name, text] of Object.entries({ 'root.yaml': root, 'shared.yaml': shared, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return pathToFileURL(`${folder}/`);
}

test('files that no line names are put together, with references as the whole has them', () => {
  const { document } = spec;
  expect(Object.keys(document.paths ?? {})).toEqual(['/pets/{id}']);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Id', 'Pet', 'Owner']);
  expect(document.tags).toEqual([{ name: 'Pets' }]);
  expect(document.components?.schemas?.['Pet']).toEqual({
    type: 'object',
    properties: { id: { $ref: '#/components/schemas/Id' }, owner: { $ref: '#/components/schemas/Owner' } },
  });
  expect(JSON.stringify(document)).not.toContain('.yaml');
});

test('each node of the document has its place in a file', () => {
  const { document, lineOf } = spec;
  expect(placeOf(lineOf, '#/components/schemas/Owner/properties/age')).toEqual({
    documentFile: 'resources/owners/owner.yaml',
    line: 6,
  });
  expect(placeOf(lineOf, '#/tags/0')).toEqual({ documentFile: 'resources/pets.yaml', line: 3 });
  expect(placeOf(lineOf, '#/info')).toEqual({ documentFile: 'root.yaml', line: 2 });
  expect([...nodesOf(document)].filter((pointer) => lineOf(pointer) === undefined)).toEqual([]);
});

test('a finding names the file and the line that it is written in', async () => {
  const contract = createContract(spec.document, { lineOf: spec.lineOf });
  const request = new Request('https://pets.example/pets/a');
  const { violations } = await contract.checkResponse(request, Response.json({ id: 'A' }));
  const documentPointer = '#/components/schemas/Id/pattern';
  expect(violations).toMatchObject([{ documentFile: 'shared.yaml', line: 5, documentPointer }]);
});

test('what cannot be read in a schema is reported with its file and line', () => {
  const document = structuredClone(spec.document);
  Object.assign(document.components?.schemas?.['Pet'] ?? {}, { type: 'obj' });
  expect(() => createContract(document, { lineOf: spec.lineOf })).toThrow(/\(resources\/pets\.yaml line 24\)/);
});

test.each<[what: string, files: Readonly<Record<string, string>>, message: string]>([
  [
    'a path that two files name',
    { 'resources/a.yaml': petsAlone, 'resources/b.yaml': 'paths:\n  /pets/{id}: {}\n' },
    'Failed to bundle the document: the path /pets/{id} stands in two files, resources/a.yaml line 5 and resources/b.yaml line 2. Leave one of them out.',
  ],
  [
    'a component that two files name',
    { 'resources/b.yaml': 'components:\n  schemas:\n    Id: {}\n' },
    'Failed to bundle the document: the component schemas/Id stands in two files, shared.yaml line 3 and resources/b.yaml line 3. Leave one of them out.',
  ],
  [
    'a tag that two files name',
    { 'resources/a.yaml': petsAlone, 'resources/b.yaml': 'tags:\n  - name: Pets\n' },
    'Failed to bundle the document: the tag Pets stands in two files, resources/a.yaml line 3 and resources/b.yaml line 2. Leave one of them out.',
  ],
  [
    'what only the root may hold',
    { 'resources/a.yaml': 'paths: {}\nservers: []\n' },
    'Failed to read resources/a.yaml line 2: `servers` is none of x-order, x-load, tags, paths, components. Write it in root.yaml, or leave it out.',
  ],
  [
    'a reference to nothing',
    { 'resources/a.yaml': "components:\n  schemas:\n    A:\n      $ref: '#/components/schemas/Nope'\n" },
    'Failed to bundle the document: the $ref "#/components/schemas/Nope" in resources/a.yaml line 4 leads to nothing in any file. Mend it, or write what it names.',
  ],
  [
    'a key that stands there twice',
    { 'resources/a.yaml': 'paths: {}\npaths: {}\n' },
    'resources/a.yaml: Failed to read the document at #/paths (line 2): the key stands there for the second time. Leave one of them out.',
  ],
])('%s is an error that names file and line', async (_, files, message) => {
  const error = await bundleSpec(await written(files), 'root.yaml').catch((thrown: unknown) => thrown);
  expect(isTestkitError(error, 'DocumentError') && error.message).toBe(message);
});

soakTest('a resource that is added as a file is in the bundled document, behind what is there', async () => {
  const folder = join(folders, 'copy');
  await cp(specFolder, folder, { recursive: true });
  await writeFile(
    join(folder, 'resources/widgets.yaml'),
    petsAlone
      .replaceAll('Pet', 'Widget')
      .replaceAll('pet', 'widget')
      .replaceAll('schemas/Id', 'schemas/ObjectId')
      .replace('x-order: 1\n', ''),
  );
  const { document } = await bundleSpec(pathToFileURL(`${folder}/`));
  const paths = Object.keys(document.paths ?? {});
  expect(paths).toContain('/widgets/{id}');
  expect(paths.filter((path) => path !== '/widgets/{id}')).toEqual(Object.keys(integratorDocument.paths ?? {}));
  expect(paths[0]).toBe('/integrations');
});
