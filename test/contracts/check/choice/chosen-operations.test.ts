import { expect, test } from 'vitest';
import { calledOperations } from '../../../../contracts/check/choice/called-operations.ts';
import { chosenOperations } from '../../../../contracts/check/choice/chosen-operations.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';

const responses = { 200: { description: 'Done' } };
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/': { get: { operationId: 'top', responses } },
      '/pets': {
        get: { operationId: 'listPets', tags: ['pets', 'read'], responses },
        post: { operationId: 'createPet', tags: ['pets'], responses },
      },
      '/pets/{id}': { parameters, get: { operationId: 'getPet', tags: 'read', responses } },
      '/pets/{id}/toys': { parameters, get: { operationId: 'listToys', tags: [7], responses } },
      '/abcba': { get: { operationId: 'odd', responses } },
      '/pets/{id}/send': { parameters, post: { operationId: 'sendPet', responses } },
    },
  }),
);
const all = contract.operations.map(({ id }) => id);

test.each<[words: readonly string[], ids: readonly string[]]>([
  [[], []],
  [['listPets'], ['listPets']],
  [['pets'], ['listPets', 'createPet']],
  [['read'], ['listPets']],
  [['7'], ['listToys']],
  [
    ['getPet', 'pets'],
    ['getPet', 'listPets', 'createPet'],
  ],
  [['/'], ['top']],
  [['/pets'], ['listPets', 'createPet']],
  [['/pets/'], ['listPets', 'createPet']],
  [['GET /pets'], ['listPets']],
  [['post   /pets'], ['createPet']],
  [['/pets/*'], ['getPet']],
  [['/pets/{id}'], ['getPet']],
  [['/pets/**'], ['listPets', 'createPet', 'getPet', 'listToys', 'sendPet']],
  [['/pets/**/**'], ['listPets', 'createPet', 'getPet', 'listToys', 'sendPet']],
  [['/pets/*/**'], ['getPet', 'listToys', 'sendPet']],
  [['/**/toys'], ['listToys']],
  [['/**/*/toys'], ['listToys']],
  [['GET /**'], ['top', 'listPets', 'getPet', 'listToys', 'odd']],
  [['/**'], all],
  [['/*'], ['listPets', 'createPet', 'odd']],
  [['/p*'], ['listPets', 'createPet']],
  [['/*s'], ['listPets', 'createPet']],
  [['/p*ts'], ['listPets', 'createPet']],
  [['/*e*'], ['listPets', 'createPet']],
  [['/a*c*a'], ['odd']],
  [['/ab*ba'], ['odd']],
  [['/*b*b*'], ['odd']],
  [['/*bcb*'], ['odd']],
])('%j chooses %j', (words, ids) => {
  expect([...chosenOperations(contract, words, 'only')].map(({ id }) => id)).toEqual(ids);
});

test.each([
  'listPet',
  'PETS',
  'GET',
  'GET /cats',
  'PUT /pets',
  'PUT pets',
  '/pet',
  '/pets/*/toys/*',
  '/*/*/*/*',
  '/**/cats',
  '/abc*cba',
  '/*b*b*b*',
  '/*c*c*',
  '/b*',
  '/*b',
  '',
])('%j chooses nothing, and is refused', (word) => {
  expect(() => chosenOperations(contract, ['pets', word], 'except')).toThrow('--except');
});

test('what was probably meant is suggested', () => {
  expect(() => chosenOperations(contract, ['listPet'], 'only')).toThrow('`listPets`');
});

test.each<[what: string, options: Parameters<typeof calledOperations>[1], left: number, noted: readonly string[]]>([
  ['is said', {}, 6, ['sendPet']],
  ['side effects are allowed', { allowSideEffects: true }, 7, []],
  ['it is named', { except: ['sendPet', 'top'] }, 5, []],
  ['others are named', { except: ['GET /**'] }, 1, ['sendPet']],
])('what is not called is left out of the contract where %s', (_what, options, left, noted) => {
  const called = calledOperations(contract, options);
  expect(called.contract.operations).toHaveLength(left);
  expect(called.notes.map(({ operation, code }) => [operation, code])).toEqual(noted.map((id) => [id, 'not-called']));
  expect(called.refused.map(({ operation }) => operation.id)).toEqual(noted);
});
