import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { plainReading } from '../../../../mocks/engine/behaviours/plain-reading.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { petShop } from '../pet-shop.ts';
import { machinesContract } from '../resources/machines.ts';

const example = { a: 1 };
const contract = createContract(
  petShop.replace(
    'paths:\n',
    `paths:
  /shown: { get: { operationId: shown, responses: { '200': { description: Shown, content: { application/json: { example: { a: 1 } } } } } } }
  /unshown: { get: { operationId: unshown, responses: { '201': { description: Unshown, content: { application/json: { schema: {} } } } } } }
  /mute: { get: { operationId: mute, responses: { '202': { description: Mute } } } }
  /headed: { get: { operationId: headed, responses: { '202': { description: Mute, headers: { X-A: { required: true, schema: { type: string } } } } } } }
  /free: { get: { operationId: free, responses: { '202': { description: Mute, headers: { X-A: { schema: { type: string } } } } } } }
  /wrong: { get: { operationId: wrong, responses: { default: { description: Wrong } } } }
`,
  ),
);
const newId = ({ sequence }: { readonly sequence: number }): string => `id ${sequence}`;
const reading = plainReading(contract, { idField: 'key', newId });

function operationOf(id: string, of = contract): Operation {
  const operation = of.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return operation;
}
const partOf = (id: string): CrudPart => {
  const part = reading.partOf(operationOf(id));
  if (part === undefined) throw new Error(`${id} has no part.`);
  return part;
};

test('operations play the parts that resources have for them', () => {
  expect(['listPets', 'createPet', 'readPet', 'shown'].map((id) => reading.partOf(operationOf(id))?.role)).toEqual([
    'list',
    'create',
    'read',
    undefined,
  ]);
});

test('a kind has the shape of a read, and the ids of the conventions', () => {
  const pets = reading.kindOf('/pets');
  expect([pets?.idField, [...(pets?.shape.fields?.keys() ?? [])]]).toEqual([
    'id',
    ['id', 'createdAt', 'name', 'kind', 'age', 'family'],
  ]);
  expect(reading.kindOf('/pets')).toBe(pets);
  const other = reading.kindOf('/cats');
  expect([other?.idField, other?.shape.fields]).toEqual(['key', undefined]);
  const context = { sequence: 3, now: 0, account: 'a' };
  expect([other?.newId(context), other?.idOf('7'), other?.shown(), other?.carries('7')]).toEqual([
    'id 3',
    '7',
    undefined,
    true,
  ]);
});

test('ids of what a schema declares are digits where it says so', () => {
  const { kindOf } = plainReading(machinesContract, { idField: 'id', newId });
  const context = { sequence: 3, now: 1000, account: 'a' };
  expect(kindOf('/machines')?.newId(context)).toBe('id 3');
  const [faults] = machinesContract.resources.filter(({ name }) => name === 'faults');
  expect(kindOf(faults?.collection ?? '')?.newId(context)).toMatch(/^\d+$/);
  expect(kindOf(faults?.collection ?? '')?.idField).toBe('number');
});

const at = { now: 0, id: '1', pathname: '/pets/1', origin: 'https://pets.example' };

test('a record is shown with the first success of its operation, and without a body where that has none', () => {
  const kind = reading.kindOf('/pets');
  if (kind === undefined) throw new Error('There is no kind.');
  const shown = (id: string): unknown => reading.recordFace(operationOf(id), partOf(id), kind)({ id: '1', own: 2 }, at);
  expect([shown('createPet'), shown('readPet'), shown('removePet')]).toEqual([
    { status: 201, body: { id: '1', own: 2 } },
    { status: 200, body: { id: '1', own: 2 } },
    { status: 204 },
  ]);
});

test('what only a read shows is left out of a list, and of nothing that is no record', () => {
  const text = petShop.replace(
    "'200': { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }",
    "'200': { description: Pets, content: { application/json: { schema: { type: array, items: { type: object, additionalProperties: false, properties: { id: {}, name: {} } } } } } }",
  );
  const short = createContract(text);
  const own = plainReading(short, { idField: 'id', newId });
  const list = operationOf('listPets', short);
  const [part, kind] = [own.partOf(list), own.kindOf('/pets')];
  if (part === undefined || kind === undefined) throw new Error('There is no list.');
  const face = own.listFace(list, part, kind);
  const name = { id: '1', name: 'Rex' };
  expect(face?.({ status: 200, body: [{ ...name, age: 5, own: 1 }, name, 'x'] })).toEqual({
    status: 200,
    body: [{ ...name, own: 1 }, name, 'x'],
  });
  const reply = { status: 200, body: { no: 'list' } };
  expect(face?.(reply)).toBe(reply);
});

test.each<[id: string, response: object]>([
  ['shown', { response: { status: 200, body: example }, source: 'example' }],
  ['unshown', { why: expect.stringContaining('ahead of time') }],
  ['mute', { response: { status: 202 }, source: 'no body' }],
  ['headed', { why: expect.stringContaining('ahead of time') }],
  ['free', { response: { status: 202 }, source: 'no body' }],
  ['wrong', { why: expect.stringContaining('ahead of time') }],
])('%s is served from what needs no value to be made', (id, response) => {
  expect(reading.responseTo(operationOf(id))).toEqual(response);
});

test('of all else such a contract says nothing', () => {
  const operation = operationOf('createPet');
  const part = partOf('createPet');
  const kind = reading.kindOf('/pets');
  if (kind === undefined) throw new Error('There is no kind.');
  const reply = { status: 200, body: {} };
  const record = { a: 1 };
  expect([
    reading.stands(operation, part),
    reading.isNeverEmpty(operation),
    reading.deletesTwice(operation),
    reading.putMakes(part, operation),
    reading.madeFace(operation, part, kind),
    reading.manyFace(operation, part, kind),
    reading.ownAddress(kind),
    reading.writtenAs(operation, 200, 'application/xml', {}),
    reading.remarks([operation]),
    reading.echoed(operation, reply, {}) === reply,
    reading.completion(kind, kind.shape)(record, 0, true) === record,
  ]).toEqual([false, false, false, false, undefined, undefined, undefined, undefined, [], true, true]);
});

test('what is in use is refused with 409 where the operation has one, and all else as the conventions say', () => {
  const facts = { status: 423, sentence: '', field: undefined, reply: { status: 423, body: {} }, mayChange: true };
  const withConflict = {
    ...operationOf('removePet'),
    responses: new Map([['409', { key: '409', pointer: '#', headers: [], content: new Map() }]]),
  };
  const refusal = (operation: Operation, kind: string): unknown => reading.refusal(operation, { ...facts, kind });
  expect([
    refusal(withConflict, 'record-in-use'),
    refusal(withConflict, 'unknown-record'),
    refusal(operationOf('readPet'), 'record-in-use'),
  ]).toEqual([{ reply: { status: 409, body: {} } }, undefined, undefined]);
});
