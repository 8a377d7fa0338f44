import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { MockError } from '../../../../mocks/engine/account/mock-error.ts';
import { plainReading } from '../../../../mocks/engine/behaviours/plain-reading.ts';
import { assignBehaviours } from '../../../../mocks/engine/resources/assign-behaviours.ts';
import { operationReport } from '../../../../mocks/engine/resources/operation-report.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { contractOf } from '../../../contracts/small-contract.ts';
import { petShop } from '../pet-shop.ts';

const contract = createContract(petShop);
const reading = plainReading(contract, { idField: 'id', newId: () => 'new' });

test('the behaviour of an operation is made when it is first asked for, and once', () => {
  const made: string[] = [];
  const { behaviourOf, fromDocument } = assignBehaviours(contract, new Set(['createPet']), reading, ({ id }) => {
    made.push(id);
    return () => ({ status: 200 });
  });
  const [first, second] = contract.operations;
  if (first === undefined || second === undefined) throw new Error('There are no operations.');
  expect(made).toEqual([]);
  const behaviour = behaviourOf(first);
  behaviourOf(second);
  expect(behaviourOf(first)).toBe(behaviour);
  expect(made).toEqual([first.id, second.id]);
  expect(fromDocument).toEqual([]);
});

test('what plays no part, and has no behaviour of its own, is served from the document', () => {
  const partless = { ...reading, partOf: () => undefined };
  const from = assignBehaviours(contract, new Set(['createPet', 'readPet']), partless, () => () => ({ status: 200 }));
  expect(from.fromDocument.map(({ id }) => id)).toEqual([
    'listPets',
    'replacePet',
    'removePet',
    'mergePet',
    'listVisits',
    'addVisit',
    'readVisit',
  ]);
});

test('a behaviour of no operation is refused, with the first twenty that there are', () => {
  const paths = Object.fromEntries(
    Array.from({ length: 22 }, (_none, index) => [
      `/p${index}`,
      { get: { operationId: `op${index}`, responses: { 200: { description: 'Fine' } } } },
    ]),
  );
  const many = createContract(JSON.stringify({ openapi: '3.1.0', info: { title: 'Many', version: '1' }, paths }));
  const assign = (of: typeof contract, id: string): unknown =>
    assignBehaviours(of, new Set([id]), reading, () => () => ({ status: 200 }));
  expect(() => assign(many, 'strange')).toThrow(MockError);
  expect(() => assign(many, 'strange')).toThrow(/no such operation\. The document has op0, .*, op19, and 2 more\.$/);
  expect(() => assign(contract, 'readPets')).toThrow(
    'no such operation. Did you mean "readPet"? The document has listPets,',
  );
});

test.each<[part: Partial<CrudPart>, why: string]>([
  [{ role: 'list' }, 'It lists the records of /things.'],
  [{ role: 'create' }, 'It adds a record to /things.'],
  [{ role: 'read' }, 'It shows a record of /things.'],
  [{ role: 'replace' }, 'It replaces a record of /things.'],
  [{ role: 'merge' }, 'It changes a record of /things.'],
  [{ role: 'remove' }, 'It removes a record of /things.'],
  [{ role: 'remove', way: 'many' }, 'It removes the records of /things.'],
  [{ role: 'remove', way: 'many', idsIn: 'ids' }, 'It removes those that are named of /things.'],
  [{ role: 'read', way: 'field' }, 'It shows a field of a record of /things.'],
  [{ role: 'replace', way: 'field' }, 'It changes a field of a record of /things.'],
  [{ role: 'read', way: 'action' }, 'It changes nothing, and shows a record of /things.'],
  [{ role: 'merge', way: 'action' }, 'It changes a record of /things.'],
])('an operation of the part %j is reported: %s', (part, why) => {
  const one = contractOf({ responses: { 200: { description: 'Fine' } } });
  const all: CrudPart = { role: 'read', collection: '/things', resource: 'thing', idParameter: undefined, ...part };
  const report = (stands: boolean, elsewhere?: CrudPart['elsewhere']): unknown => {
    const own = { ...all, ...(elsewhere !== undefined && { elsewhere }) };
    return [...operationReport(one, new Set(), { ...reading, partOf: () => own, stands: () => stands })].map(
      ({ served, why: said }) => [served, said],
    );
  };
  expect(report(false)).toEqual([['stateful', why]]);
  expect(report(true, ['/others'])).toEqual([['stateful', why]]);
  const isMade = part.role === 'create';
  expect(report(true)).toEqual([
    isMade ? ['stateful', why] : ['sampled', expect.stringContaining('makes a record of /things')],
  ]);
});
