import { expect, test } from 'vitest';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import { isDeclared } from '../../../spec/resource/resource.ts';

const lines = (schema: string): string => `openapi: 3.1.0
info: { title: Machines, version: 1.0.0 }
paths:
  /machines:
    get:
      operationId: listMachines
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Machine' } } } } } }
  /machines/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getMachine
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Machine' } } } } }
components:
  schemas:
    Machine: { type: object, properties: { id: { type: string }, name: { type: string } } }
    Fault:
      type: object
${schema}
      properties:
        code: { type: string }
        machineId: { type: string, x-references: machines, x-on-delete: cascade }
        pin: { type: string, x-secret: true }
`;

const declared = (contract: Contract) => contract.resources.find(isDeclared);

test('a schema declares a resource that no path tells of, after those that it refers to', () => {
  const contract = createContract(lines('      x-resource: faults\n      x-id-field: code'));
  expect(contract.resources.map(({ name }) => name)).toEqual(['machines', 'faults']);
  expect(declared(contract)).toMatchObject({
    name: 'faults',
    singular: 'fault',
    collection: '/faults',
    idParameter: '',
    idField: 'code',
    recordSchema: '#/components/schemas/Fault',
    references: [{ to: 'machines', path: ['machineId'], onDelete: 'cascade' }],
    secrets: [{ path: ['pin'] }],
  });
});

test('what one of its records is called may be said beside it', () => {
  const contract = createContract(lines('      x-resource: faults\n      x-singular: flaw\n      x-id-field: code'));
  expect(declared(contract)?.singular).toBe('flaw');
});

test('the field of the id is found by its name where the document does not say it', () => {
  const text = lines('      x-resource: faults').replace('code:', 'faultId:');
  expect(declared(createContract(text))?.idField).toBe('faultId');
});

test('a path may say that what looks like a record is none', () => {
  const path = '  /machines/{id}/switch/{state}:';
  const get = "    get: { operationId: getSwitch, responses: { '200': { description: One } } }";
  const withSwitch = (lineOfPath: string): string =>
    lines('      x-resource: faults\n      x-id-field: code').replace(
      'components:',
      `${lineOfPath}\n${get}\ncomponents:`,
    );
  const named = (text: string): string[] => createContract(text).resources.map(({ name }) => name);
  expect(named(withSwitch(path))).toEqual(['machines', 'switch', 'faults']);
  expect(named(withSwitch(`${path}\n    x-resource: false`))).toEqual(['machines', 'faults']);
});

test.each<[what: string, schema: string, sentence: string, pointer: string, line: number]>([
  ['no name', 'x-resource: 7', 'expected a name of letters', '#/components/schemas/Fault/x-resource', 18],
  ['a path', 'x-resource: /faults', 'expected a name of letters', '#/components/schemas/Fault/x-resource', 18],
  [
    'a name that is taken',
    'x-resource: machines',
    'another resource "machines"',
    '#/components/schemas/Fault/x-resource',
    18,
  ],
  ['no field for an id', 'x-resource: faults', 'Name one in x-id-field', '#/components/schemas/Fault', 16],
  [
    'a field for the id that it lacks',
    'x-resource: faults\n      x-id-field: nmuber',
    'expected the name of a field of the schema, found "nmuber"',
    '#/components/schemas/Fault/x-id-field',
    19,
  ],
  [
    'an id without a resource',
    'x-id-field: code',
    'nothing comes of it there. It has to stand on a schema that has x-resource, or that of the records of a collection.',
    '#/components/schemas/Fault/x-id-field',
    18,
  ],
  [
    'what its records are called without a resource',
    'x-singular: flaw',
    'or a schema that has x-resource',
    '#/components/schemas/Fault/x-singular',
    18,
  ],
  [
    'a resource in a schema below',
    'additionalProperties: { type: object, x-resource: faults }',
    'It has to stand on a schema of components, or false on a path.',
    '#/components/schemas/Fault/additionalProperties/x-resource',
    18,
  ],
])('%s is an error with pointer and line', (_what, schema, sentence, pointer, line) => {
  const read = (): unknown => createContract(lines(`      ${schema}`));
  expect(read).toThrow(DocumentError);
  expect(read).toThrow(sentence);
  expect(read).toThrow(expect.objectContaining({ pointer, line }));
});
