import { expect, test } from 'vitest';
import {
  operationsField,
  withOperations,
} from '../../../../../../mocks/engine/behaviours/crud/beside/sent-operations.ts';
import { contractOf } from '../../../../../contracts/small-contract.ts';

const text = { type: 'string' };
const mails = { type: 'array', items: { type: 'object', properties: { value: text, type: text } } };
const op = { type: 'object', properties: { op: text, path: text, value: {} } };
const schemas = {
  User: {
    type: 'object',
    properties: {
      userName: text,
      active: { type: 'boolean' },
      name: { type: 'object', properties: { givenName: text, familyName: text } },
      emails: mails,
    },
  },
  Patch: { type: 'object', properties: { schemas: {}, Operations: { type: 'array', items: op } } },
};
const { shapeAt } = contractOf({}, { components: { schemas } });
const [user, patch] = [shapeAt('#/components/schemas/User'), shapeAt('#/components/schemas/Patch')];

const [home, work] = [
  { value: 'a@home.example', type: 'home' },
  { value: 'a@work.example', type: 'work' },
];
const ada = { userName: 'ada', active: true, name: { givenName: 'Ada', familyName: 'L' }, emails: [home] };

test.each<[operation: object, changed: object]>([
  [{ op: 'replace', path: 'active', value: false }, { active: false }],
  [{ op: 'Replace', path: 'Active', value: false }, { active: false }],
  [{ op: 'replace', path: 'name.givenName', value: 'Adah' }, { name: { givenName: 'Adah', familyName: 'L' } }],
  [{ op: 'replace', path: 'urn:ietf:params:scim:schemas:core:2.0:User:userName', value: 'a' }, { userName: 'a' }],
  [
    { op: 'replace', value: { active: false, userName: 'a' } },
    { active: false, userName: 'a' },
  ],
  [{ op: 'replace', value: { 'name.familyName': 'B' } }, { name: { givenName: 'Ada', familyName: 'B' } }],
  [{ op: 'add', path: 'name', value: { familyName: 'B' } }, { name: { givenName: 'Ada', familyName: 'B' } }],
  [{ op: 'add', path: 'emails', value: [work] }, { emails: [home, work] }],
  [{ op: 'add', path: 'emails', value: work }, { emails: [home, work] }],
  [{ op: 'add', path: 'emails', value: [home] }, { emails: [home] }],
  [{ op: 'replace', path: 'emails', value: [work] }, { emails: [work] }],
  [{ op: 'replace', path: 'emails[type eq "home"].value', value: 'b' }, { emails: [{ ...home, value: 'b' }] }],
  [{ op: 'replace', path: 'emails[type eq "home"]', value: { value: 'b' } }, { emails: [{ ...home, value: 'b' }] }],
  [{ op: 'remove', path: 'emails[value eq "a@home.example"]' }, { emails: [] }],
  [{ op: 'remove', path: 'emails', value: [{ value: 'a@home.example' }] }, { emails: [] }],
  [{ op: 'remove', path: 'emails' }, { emails: undefined }],
  [{ op: 'remove', path: 'name.familyName' }, { name: { givenName: 'Ada' } }],
  [{ op: 'replace', path: 'emails[type eq "work"].value', value: 'b' }, {}],
  [{ op: 'replace', path: 'emails[odd].value', value: 'b' }, {}],
  [{ op: 'replace', path: 'unknown', value: 'b' }, {}],
  [{ op: 'replace', path: '', value: 'b' }, {}],
  [{ op: 'replace' }, {}],
])('%j changes %j', (operation, changed) => {
  expect(withOperations(user, ada, [operation])).toEqual({ record: { ...ada, ...changed } });
});

test.each<[previous: object, operation: object, changed: object]>([
  [{ userName: 'ada' }, { op: 'remove', path: 'name.familyName' }, { userName: 'ada' }],
  [{ userName: 'ada' }, { op: 'replace', path: 'name.unknown', value: 1 }, { userName: 'ada' }],
  [
    { userName: 'ada' },
    { op: 'replace', path: 'name.givenName', value: 'A' },
    { userName: 'ada', name: { givenName: 'A' } },
  ],
  [{ userName: 'ada' }, { op: 'remove', path: 'emails', value: [{ value: 'a' }] }, { userName: 'ada' }],
  [{ userName: 'ada' }, { op: 'replace', path: 'emails[type eq "home"].value', value: 'b' }, { userName: 'ada' }],
  [{ name: 'none' }, { op: 'add', path: 'name', value: { givenName: 'A' } }, { name: { givenName: 'A' } }],
  [{ name: {} }, { op: 'add', path: 'name', value: 'none' }, { name: 'none' }],
  [{ emails: 'none' }, { op: 'add', path: 'emails', value: home }, { emails: [home] }],
  [{ emails: 'none' }, { op: 'remove', path: 'emails[type eq "home"]' }, { emails: 'none' }],
  [{ emails: ['x', home] }, { op: 'remove', path: 'emails', value: 'x' }, { emails: [home] }],
  [{ emails: ['x', home] }, { op: 'remove', path: 'emails[type eq "home"]' }, { emails: ['x'] }],
  [{ emails: [home] }, { op: 'replace', path: 'emails[type eq "home"]', value: 'x' }, { emails: ['x'] }],
  [{ userName: 'ada' }, { op: 'replace', value: 5 }, { userName: 'ada' }],
])('%# of %j, %j makes %j', (previous, operation, changed) => {
  expect(withOperations(user, { ...previous }, [operation])).toEqual({ record: changed });
});

test('operations are known by their shape', () => {
  expect(operationsField(patch)).toBe('Operations');
  expect(operationsField(user)).toBeUndefined();
  expect(withOperations(user, ada, 'none')).toEqual({ record: ada });
});

test('the operations of a request look at no more items than anybody needs', () => {
  const add = Array.from({ length: 3000 }, (_none, index) => ({
    op: 'add',
    path: 'emails',
    value: { value: `${index}` },
  }));
  expect(withOperations(user, ada, add)).toEqual({ tooMuch: expect.any(Number) });
  const few = withOperations(user, ada, add.slice(0, 500));
  expect('record' in few ? few.record['emails'] : few).toHaveLength(501);
});

test('a path that is longer than any leads nowhere', () => {
  const path = `name${'.name'.repeat(100_000)}`;
  expect(withOperations(user, ada, [{ op: 'replace', path, value: 1 }])).toEqual({ record: ada });
});
