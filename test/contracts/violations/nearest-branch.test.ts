import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { nearestBranch } from '../../../contracts/violations/nearest-branch.ts';

const has = (...required: string[]): object => ({ type: 'object', required });
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Unions', version: '1' },
    paths: {},
    components: {
      schemas: {
        One: has('errors'),
        Other: has('message', 'code'),
        Deep: { type: 'object', properties: { a: has('b') } },
        Either: { anyOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Other' }] },
        Listed: { type: 'array', items: { $ref: '#/components/schemas/Either' } },
        Below: { anyOf: [{ $ref: '#/components/schemas/Deep' }, { type: 'string' }] },
      },
    },
  }),
);
const left = (schema: string, value: unknown): readonly string[] =>
  nearestBranch(contract.checkValue(`#/components/schemas/${schema}`, value)).map(
    ({ keyword, pointer }) => `${keyword} ${pointer}`,
  );

test.each([
  ['the branch that lacks least is shown', 'Either', {}, ['required /errors']],
  ['so it is where the other lacks less', 'Either', { code: 1 }, ['required /errors']],
  [
    'each item has a branch of its own',
    'Listed',
    [{}, { errors: [] }, {}],
    ['required /0/errors', 'required /2/errors'],
  ],
  ['what is no object of either stays as it is', 'Either', 7, ['type ', 'anyOf ']],
  ['what is wrong further below stays', 'Below', { a: {} }, ['required /a/b', 'type ', 'anyOf ']],
  ['what is right has nothing wrong', 'Either', { errors: [] }, []],
])('%s', (_what, schema, value, wanted) => {
  expect(left(schema, value)).toEqual(wanted);
});
