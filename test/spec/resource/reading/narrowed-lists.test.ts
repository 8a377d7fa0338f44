import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';

const term = {
  type: 'object',
  properties: { id: { type: 'string' }, space: { type: 'string' }, title: { type: 'string' } },
};
const shown = (schema: unknown): unknown => ({
  200: { description: 'ok', content: { 'application/json': { schema } } },
});
const array = { type: 'array', items: term };
const envelope = { type: 'object', properties: { limit: { type: 'integer' }, entries: array } };
const create = { responses: shown(term), requestBody: { content: { 'application/json': { schema: term } } } };
const list = { responses: shown(array) };
const named = (paths: object): readonly string[] =>
  createContract(JSON.stringify({ openapi: '3.1.0', info: { title: 'Terms', version: '1' }, paths })).resources.map(
    (one) => one.name,
  );

const below = {
  '/terms/{space}/{key}': { get: { responses: shown(term) }, delete: { responses: { 204: { description: 'gone' } } } },
};

test.each([
  ['a list', { '/terms': { post: create }, '/terms/{space}': { get: list }, ...below }],
  [
    'a list in an envelope',
    { '/terms': { post: create }, '/terms/{space}': { get: { responses: shown(envelope) } }, ...below },
  ],
  ['a list beside one of all', { '/terms': { get: list }, '/terms/{space}': { get: list }, ...below }],
])('%s that a path narrows is no record: two records may have that in common', (_, paths) => {
  expect(named(paths)).toEqual([]);
});

test.each([
  ['reads one', { '/terms': { post: create }, '/terms/{space}': { get: { responses: shown(term) } }, ...below }],
  [
    'changes what it wraps in a list',
    { '/terms': { post: create }, '/terms/{space}': { get: { responses: shown(envelope) }, put: create }, ...below },
  ],
  ['has no record below', { '/terms': { post: create }, '/terms/{space}': { get: { responses: shown(envelope) } } }],
  [
    'has but lists of parts below',
    {
      '/terms': { post: create },
      '/terms/{space}': { get: { responses: shown(envelope) } },
      '/terms/{space}/{key}/parts': { get: list },
    },
  ],
])('a path that %s is that of a record', (_, paths) => {
  expect(named(paths)).toContain('terms');
});
