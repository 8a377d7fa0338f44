import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { lineWith, petRequest, petShop, shopUrl } from '../../mocks/engine/pet-shop.ts';

const contract = createContract(petShop);
const line = (snippet: string): number => lineWith(petShop, snippet);
const pet = '#/components/schemas/Pet';

test('a request that keeps every rule has no finding', async () => {
  const verdict = await contract.checkRequest(petRequest('POST', '/pets?', { name: 'Rex', kind: 'dog', age: 3 }));
  expect(verdict).toEqual({ ok: true, operation: 'createPet', violations: [], notes: [] });
});

test.each<[promise: string, request: Request, finding: Finding]>([
  [
    'an unknown path is reported with the path that was probably meant',
    petRequest('GET', '/pest'),
    {
      grade: 'violation',
      rule: 'unknown-path',
      operation: undefined,
      in: 'path',
      pointer: '',
      documentPointer: '#/paths',
      line: line('paths:'),
      keyword: undefined,
      expected: 'one of /pets, /pets/{id}, /pets/{id}/visits, /pets/{id}/visits/{visit}',
      actual: '/v1/pest',
      message: 'GET /v1/pest leads to no path of the document; did you mean `/v1/pets`?',
      suggestion: '/v1/pets',
    },
  ],
  [
    'an unknown method is reported with those that the path has',
    petRequest('PUT', '/pets', { name: 'Rex' }),
    {
      grade: 'violation',
      rule: 'unknown-method',
      operation: undefined,
      in: 'request',
      pointer: '',
      documentPointer: '#/paths',
      line: line('paths:'),
      keyword: undefined,
      expected: 'GET, POST',
      actual: 'PUT',
      message: '/v1/pets has no PUT; it has GET, POST.',
      suggestion: undefined,
    },
  ],
  [
    'missing credentials are reported with every way to show them',
    petRequest('DELETE', '/pets/1'),
    {
      grade: 'violation',
      rule: 'missing-credentials',
      operation: 'removePet',
      in: 'header',
      pointer: '/authorization',
      documentPointer: '#/components/securitySchemes/bearer',
      line: line('scheme: bearer'),
      keyword: undefined,
      expected: 'an "Authorization: Bearer …" header, or the header "X-Key" and the query "shop"',
      actual: 'no Authorization header',
      message:
        'The request must carry an "Authorization: Bearer …" header, or the header "X-Key" and the query "shop"; add it.',
      suggestion: undefined,
    },
  ],
  [
    'a parameter that breaks its schema is known by its name',
    petRequest('GET', '/pets?limit=0'),
    {
      grade: 'violation',
      rule: 'parameter',
      operation: 'listPets',
      in: 'query',
      pointer: '/limit',
      documentPointer: '#/paths/~1pets/get/parameters/0/schema/minimum',
      line: line('name: limit'),
      keyword: 'minimum',
      expected: '>= 1',
      actual: '0',
      message: 'The query parameter `limit` must be >= 1, but is 0.',
      suggestion: undefined,
    },
  ],
  [
    'a body of another media type is reported with the one to use',
    new Request(`${shopUrl}/pets`, { method: 'POST', body: 'Rex' }),
    {
      grade: 'violation',
      rule: 'request-content-type',
      operation: 'createPet',
      in: 'header',
      pointer: '/content-type',
      documentPointer: '#/paths/~1pets/post/requestBody/content',
      line: line('operationId: createPet') + 1,
      keyword: undefined,
      expected: 'application/json',
      actual: 'text/plain;charset=UTF-8',
      message: 'Content-Type must be application/json; received text/plain;charset=UTF-8.',
      suggestion: undefined,
    },
  ],
  [
    'a body that must be there and is not',
    petRequest('POST', '/pets'),
    {
      grade: 'violation',
      rule: 'missing-body',
      operation: 'createPet',
      in: 'body',
      pointer: '',
      documentPointer: '#/paths/~1pets/post/requestBody',
      line: line('operationId: createPet') + 1,
      keyword: undefined,
      expected: 'a body',
      actual: 'none',
      message: 'The request body of createPet is missing; send one.',
      suggestion: undefined,
    },
  ],
  [
    'a value of the wrong kind is reported with what was probably meant',
    petRequest('POST', '/pets', { name: 'Rex', kind: 'Dog' }),
    {
      grade: 'violation',
      rule: 'request-body',
      operation: 'createPet',
      in: 'body',
      pointer: '/kind',
      documentPointer: `${pet}/properties/kind/enum`,
      line: line('enum: [cat, dog, bird]'),
      keyword: 'enum',
      expected: 'one of "cat", "dog", "bird"',
      actual: '"Dog"',
      message: '`kind` must be one of "cat", "dog", "bird", but is "Dog"; did you mean `dog`?',
      suggestion: 'dog',
    },
  ],
  [
    'a text that is too short',
    petRequest('PUT', '/pets/1', { name: '' }),
    {
      grade: 'violation',
      rule: 'request-body',
      operation: 'replacePet',
      in: 'body',
      pointer: '/name',
      documentPointer: `${pet}/properties/name/minLength`,
      line: line('minLength: 1'),
      keyword: 'minLength',
      expected: 'at least 1 character long',
      actual: '""',
      message: '`name` must be at least 1 character long, but is "".',
      suggestion: undefined,
    },
  ],
  [
    'a value below a recursive schema is known by its whole pointer',
    petRequest('POST', '/pets', { name: 'Rex', family: { children: [{ children: [{ name: 7 }] }] } }),
    {
      grade: 'violation',
      rule: 'request-body',
      operation: 'createPet',
      in: 'body',
      pointer: '/family/children/0/children/0/name',
      documentPointer: '#/components/schemas/Family/properties/name/type',
      line: line('        name: { type: string }'),
      keyword: 'type',
      expected: 'string',
      actual: 'the number 7',
      message: '`family.children.0.children.0.name` must be string, but is the number 7.',
      suggestion: undefined,
    },
  ],
])('%s', async (_promise, request, finding) => {
  expect((await contract.checkRequest(request)).violations).toEqual([finding]);
});

test('a misspelt field is a missing one, and a field that is none, both with the name that was meant', async () => {
  const { violations, notes } = await contract.checkRequest(petRequest('POST', '/pets', { nmae: 'Rex' }));
  expect(violations).toEqual([
    {
      grade: 'violation',
      rule: 'request-body',
      operation: 'createPet',
      in: 'body',
      pointer: '/name',
      documentPointer: `${pet}/required`,
      line: line('required: [id, name]'),
      keyword: 'required',
      expected: '`name` to be there',
      actual: 'nothing',
      message: '`name` is missing: `nmae` is not a field; did you mean `name`?',
      suggestion: 'name',
    },
  ]);
  expect(notes).toEqual([
    {
      grade: 'note',
      rule: 'unknown-field',
      operation: 'createPet',
      in: 'body',
      pointer: '/nmae',
      documentPointer: pet,
      line: line('required: [id, name]') - 2,
      keyword: undefined,
      expected: 'one of id, createdAt, name, kind, age, family',
      actual: '`nmae`',
      message: '`nmae` is not a field; did you mean `name`?',
      suggestion: 'name',
    },
  ]);
});

test.each<[promise: string, request: Request, note: Partial<Finding>]>([
  [
    'a read-only field that is sent is ignored',
    petRequest('POST', '/pets', { name: 'Rex', id: 'mine' }),
    {
      rule: 'read-only-field',
      operation: 'createPet',
      in: 'body',
      pointer: '/id',
      documentPointer: `${pet}/properties/id`,
      line: line('id: { type: string, readOnly: true }'),
      expected: 'no `id`',
      actual: '`id`',
      message: '`id` is read-only: what was sent is ignored.',
    },
  ],
  [
    'a query parameter that the operation lacks has no effect',
    petRequest('GET', '/pets?limitt=1'),
    {
      rule: 'unknown-parameter',
      operation: 'listPets',
      in: 'query',
      pointer: '/limitt',
      documentPointer: '#/paths/~1pets/get',
      line: line('  /pets:') + 1,
      expected: 'one of limit',
      actual: '"limitt"',
      message: '`limitt` is not a query parameter of listPets; did you mean `limit`?',
      suggestion: 'limit',
    },
  ],
  [
    'a field that is far from every known one is reported without a guess',
    petRequest('POST', '/pets', { name: 'Rex', family: { favouriteToy: 1 } }),
    {
      rule: 'unknown-field',
      pointer: '/family/favouriteToy',
      documentPointer: '#/components/schemas/Family',
      line: line('    Family:'),
      message: '`favouriteToy` is not a field.',
      suggestion: undefined,
    },
  ],
])('%s, and that is a note', async (_promise, request, expected) => {
  const { ok, violations, notes } = await contract.checkRequest(request);
  expect({ ok, violations }).toEqual({ ok: true, violations: [] });
  expect(notes).toEqual([expect.objectContaining({ ...expected, grade: 'note' })]);
});

test('a read-only field need not be sent, and whatever is sent for it is forgiven', async () => {
  const { ok } = await contract.checkRequest(petRequest('POST', '/pets', { name: 'Rex', id: 7, createdAt: ['x'] }));
  expect(ok).toBe(true);
});
