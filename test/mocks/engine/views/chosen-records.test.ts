import { expect, test } from 'vitest';
import { RecordCollection } from '../../../../mocks/engine/store/collection.ts';
import { chosenRecords } from '../../../../mocks/engine/views/chosen-records.ts';
import { conditionOf, filteredRecords } from '../../../../mocks/engine/views/filtered-records.ts';
import { resourceAbove } from '../../../../mocks/engine/views/resource-above.ts';
import type { Filter } from '../../../../spec/resource/resource.ts';
import { workshop } from '../workshop.ts';

const records = [
  { id: 'a', size: 10, tags: ['x', 'y'], gone: null },
  { id: 'b', size: 9, tags: [], gone: '2026' },
  { id: 'c', tags: ['y'], parts: [{ size: 3 }, { size: 4 }] },
];
const all = new RecordCollection(new Map(records.map((one) => [one.id, one])), undefined, undefined, '/things');
const ids = (collection: RecordCollection): string => [...collection.snapshot().keys()].join('');
const filter = (parameter: string, path: readonly string[], op?: Filter['op']): Filter => ({
  parameter,
  path,
  ...(op !== undefined && { op }),
});

test.each<[filter: Filter, asked: unknown, chosen: string]>([
  [filter('asked', ['size']), 10, 'a'],
  [filter('asked', ['size']), '9', 'b'],
  [filter('asked', ['size']), undefined, 'abc'],
  [filter('asked', ['size'], 'gte'), 9, 'ab'],
  [filter('asked', ['size'], 'lte'), 9, 'b'],
  [filter('asked', ['tags']), 'y', 'ac'],
  [filter('asked', ['tags'], 'in'), 'x,z', 'a'],
  [filter('asked', ['parts', '*', 'size']), 4, 'c'],
  [filter('asked', ['none']), 4, ''],
  [filter('asked', ['gone'], 'with'), undefined, 'ac'],
  [filter('asked', ['gone'], 'with'), false, 'ac'],
  [filter('asked', ['gone'], 'with'), 'true', 'abc'],
  [filter('asked', ['gone'], 'with'), true, 'abc'],
])('%# the filter %j that asks for %j chooses "%s"', (one, asked, chosen) => {
  const found = filteredRecords(all, [one], asked === undefined ? {} : { asked });
  expect([ids(found), found.path]).toEqual([chosen, '/things']);
  if (chosen === 'abc') expect(found).toBe(all);
});

test('those that have a field are shown where another filter asks for it', () => {
  const filters = [filter('archived', ['gone'], 'with'), filter('on', ['gone']), filter('size', ['size'])];
  expect(ids(filteredRecords(all, filters, { on: '2026' }))).toBe('b');
  expect(ids(filteredRecords(all, filters, { size: 9 }))).toBe('');
  expect(ids(filteredRecords(all, filters, {}))).toBe('ac');
  expect(conditionOf({ path: ['size'] }, undefined)).toEqual([]);
});

test.each<[sort: string | undefined, query: object, order: string]>([
  [undefined, { by: '-size' }, 'abc'],
  ['by', {}, 'abc'],
  ['by', { by: '-size,id' }, 'abc'],
  ['by', { by: '-id' }, 'cba'],
  ['by', { by: 'id' }, 'abc'],
  ['by', { by: '' }, 'abc'],
])('%# sorted by the parameter %s, of %j the order is "%s"', (sort, query, order) => {
  const chosen = chosenRecords(all, { filters: [], sort }, { ...query });
  expect([ids(chosen), chosen.path]).toEqual([order, '/things']);
});

test('what is not put in order is the collection itself', () => {
  expect(chosenRecords(all, { filters: [], sort: 'by' }, {})).toBe(all);
  expect(chosenRecords(all, { filters: [], sort: undefined }, { by: 'size' })).toBe(all);
});

test('of what an operation stands below, the nearest is meant', () => {
  const [one] = workshop.resources;
  const [operation] = workshop.operations;
  if (one === undefined || operation === undefined) throw new Error('There is nothing.');
  const resources = ['/users', '/users/{userId}/posts', '/user'].map((collection) => ({
    ...one,
    collection,
    idParameter: collection.endsWith('posts') ? 'postId' : 'userId',
  }));
  const above = (path: string): string | undefined => resourceAbove(resources, { ...operation, path })?.collection;
  expect([
    above('/users/{userId}/posts/{postId}/likes'),
    above('/users/{userId}/posts/{postId}'),
    above('/users/{userId}/me'),
    above('/users/{id}/me'),
    above('/users/{userId}'),
    above('/users'),
    above('/user/{userId}/x'),
  ]).toEqual(['/users/{userId}/posts', '/users', '/users', undefined, undefined, undefined, '/user']);
});
