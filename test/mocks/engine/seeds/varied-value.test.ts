import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { ownerNamed, variedValue } from '../../../../mocks/engine/seeds/varied-value.ts';
import { anything } from '../../../../spec/schema/shape.ts';

/** What a field of this schema has in the first, the second and the eleventh shirt. */
function values(schema: object, name = 'code'): unknown[] {
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1' },
      paths: {},
      components: { schemas: { Field: schema } },
    }),
  );
  const pointer = '#/components/schemas/Field';
  const field = {
    pointer,
    required: false,
    readOnly: false,
    writeOnly: false,
    fallback: undefined,
    shape: () => anything,
  } as const;
  return [0, 1, 10].map((index) => variedValue(contract, name, field, { resource: 'shirt', index }));
}

test.each<[schema: object, varied: unknown[]]>([
  [{ enum: ['red', 'blue'] }, ['red', 'blue', 'red']],
  [{ type: 'boolean' }, [true, false, true]],
  [{ type: 'integer' }, [1, 2, 11]],
  [{ type: ['number', 'null'] }, [1, 2, 11]],
  [{ type: 'integer', minimum: 5 }, [5, 6, 15]],
  [{ type: 'integer', minimum: 5, maximum: 6 }, [5, 6, 5]],
  [{ type: 'integer', maximum: 0 }, [0, 0, 0]],
  [{ type: 'integer', maximum: -25, multipleOf: 10 }, [-30, -30, -30]],
  [{ type: 'integer', multipleOf: 10 }, [10, 20, 110]],
  [{ type: 'integer', multipleOf: 10, minimum: 25, maximum: 45 }, [30, 40, 30]],
  [{ type: 'string' }, ['Code 1', 'Code 2', 'Code 11']],
  [{ type: 'string', maxLength: 6 }, ['Code 1', 'Code 2', '11']],
  [{ type: 'string', maxLength: 1 }, ['1', '2', '1']],
  [
    { type: 'string', format: 'date-time' },
    ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-11T00:00:00.000Z'],
  ],
  [{ type: 'string', format: 'date' }, ['2026-01-01', '2026-01-02', '2026-01-11']],
  [{ type: 'string', format: 'email' }, ['code1@example.com', 'code2@example.com', 'code11@example.com']],
  [
    { type: 'string', format: 'uri' },
    ['https://example.com/code/1', 'https://example.com/code/2', 'https://example.com/code/11'],
  ],
  [
    { type: 'string', format: 'url' },
    ['https://example.com/code/1', 'https://example.com/code/2', 'https://example.com/code/11'],
  ],
])('%j varies from record to record', (schema, varied) => {
  expect(values(schema)).toEqual(varied);
});

test.each([
  [{ const: 'a' }],
  [{ type: 'string', pattern: '^a' }],
  [{ type: 'string', format: 'uuid' }],
  [{ type: 'object' }],
  [{}],
])('of %j nothing is made up', (schema) => {
  expect(values(schema)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['name', 'Shirt 1'],
  ['title', 'Shirt 1'],
  ['Label', 'Shirt 1'],
  ['nickname', 'Nickname 1'],
  ['firstName', 'First name 1'],
  ['first_name', 'First name 1'],
  ['-first-name', 'First name 1'],
])('a field %s has the text %j', (name, text) => {
  expect(values({ type: 'string' }, name)[0]).toBe(text);
});

test('an address is made of letters and digits alone', () => {
  expect(values({ type: 'string', format: 'email' }, 'Work_E-Mail2')[0]).toBe('workemail21@example.com');
  expect(values({ type: 'string', format: 'email' }, '§')[0]).toBe('it1@example.com');
});

test.each([
  ['ownerId', 'owner'],
  ['owner_id', 'owner'],
  ['_ownerId', 'owner'],
  ['ownerID', 'owner'],
  ['_id', undefined],
  ['Id', undefined],
  ['owner', undefined],
  ['identity', undefined],
])('%s names %s', (name, owner) => {
  expect(ownerNamed(name)).toBe(owner);
});
