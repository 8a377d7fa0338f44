import { expect, test } from 'vitest';
import { errorWords } from '../../../../contracts/reading/responses/error-words.ts';
import { errorAbout } from '../../../../contracts/reading/responses/errors-by-field.ts';

const known = { status: 422, kind: 'invalid', sentence: 'It is wrong.' };

test.each<[field: string, said: readonly unknown[] | undefined, coded: readonly unknown[] | undefined]>([
  ['message', ['It is wrong.'], undefined],
  ['error_description', ['It is wrong.'], undefined],
  ['Detail', ['It is wrong.'], undefined],
  ['code', undefined, ['invalid', 422, '422']],
  ['error-code', undefined, ['invalid', 422, '422']],
  ['key', undefined, ['invalid', 422, '422']],
  ['statusCode', undefined, [422, '422', 'Unprocessable Content']],
  ['http_status', undefined, [422, '422', 'Unprocessable Content']],
  ['type', undefined, ['about:blank', 'invalid']],
  ['title', undefined, ['Unprocessable Content']],
  ['field', undefined, undefined],
  ['messages', undefined, undefined],
  ['other', undefined, undefined],
])('what an error says in its field %s is known by that name', (field, said, coded) => {
  const words = errorWords(known);
  expect([words.said(field), words.coded(field)]).toEqual([said, coded]);
});

test('where a problem is about a field, its name is said where a name goes', () => {
  const { said } = errorWords({ ...known, field: 'name' });
  expect([said('source'), said('fieldName'), said('message'), said('code')]).toEqual([
    ['name', '/name', ['name']],
    ['name', '/name', ['name']],
    ['It is wrong.'],
    undefined,
  ]);
});

test.each([
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [409, 'Conflict'],
  [413, 'Content Too Large'],
  [415, 'Unsupported Media Type'],
  [429, 'Too Many Requests'],
  [400, 'Bad Request'],
  [499, 'Bad Request'],
  [500, 'Internal Server Error'],
])('the title of %i is %s', (status, title) => {
  expect(errorWords({ ...known, status }).coded('title')).toEqual([title]);
});

test.each<[shown: unknown, about: unknown]>([
  [{ errors: { name: ['is missing'] } }, { errors: { size: ['is missing'] } }],
  [{ errors: { name: 'is missing' } }, { errors: { size: 'is missing' } }],
  [{ a: { field_errors: { name: [] } } }, { a: { field_errors: { size: [] } } }],
  [
    { validationErrors: { name: [] }, fields: { name: [] }, violations: { name: [] } },
    { validationErrors: { size: [] }, fields: { size: [] }, violations: { size: [] } },
  ],
  [{ errors: { name: 'missing' } }, { errors: { name: 'missing' } }],
  [{ errors: { name: [], code: [] } }, { errors: { name: [], code: [] } }],
  [{ errors: {} }, { errors: {} }],
  [{ others: { name: [] } }, { others: { name: [] } }],
  [{ a: { b: { c: { errors: { name: [] } } } } }, { a: { b: { c: { errors: { size: [] } } } } }],
  [{ a: { b: { c: { d: { errors: { name: [] } } } } } }, { a: { b: { c: { d: { errors: { name: [] } } } } } }],
  ['text', 'text'],
  [['a'], ['a']],
])('an error that is shown of one field is one of another: %j', (shown, about) => {
  expect(errorAbout(shown, 'size')).toEqual(about);
});
