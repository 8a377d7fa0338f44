import { expect, test } from 'vitest';
import { isOfDocument, symptomOf } from '../../../../contracts/check/report/symptom.ts';
import { type Failed, failed } from './failed.ts';

test.each<[rule: string, more: Partial<Failed>, kind: string, key: string, title: string]>([
  ['kept name', { place: 'field name' }, 'kept', 'field name', 'field name'],
  ['added owner.name', { place: 'field owner.name' }, 'added', 'field owner.name', 'field owner.name'],
  ['response-body type /name', { place: 'field name' }, 'response-body type', 'field name', 'field name'],
  [
    'getPet shows it',
    { place: 'elsewhere' },
    'state after the operation',
    'state after the operation elsewhere',
    'elsewhere',
  ],
  ['page size', { place: 'page size' }, 'page size', 'page size page size', 'page size'],
  [
    'undocumented-status',
    { place: 'status 418' },
    'undocumented-status',
    'status 418',
    'status 418, which is not in the document',
  ],
  [
    'undocumented-status',
    { place: 'status 204' },
    'undocumented-status',
    'status 2XX',
    'status 204, which is not in the document',
  ],
  [
    'refusal bad-query',
    { place: 'status 201', documented: '400' },
    'refusal bad-query',
    'status 2XX for 400',
    'status 201 instead of 400',
  ],
  [
    'refusal bad-query',
    { place: 'status 201', documented: '201' },
    'refusal bad-query',
    'status 2XX for success',
    'status 201 instead of 201',
  ],
  [
    'success',
    { place: 'status 202', documented: '201', received: '202 ok' },
    'success',
    'status 202 for success # ok',
    'status 202 instead of 201',
  ],
  [
    'success',
    { place: 'status 400', documented: '201', received: '400 no 7' },
    'success',
    'status 400 for success # no #',
    'status 400 instead of 201',
  ],
  [
    'success',
    { place: 'status 400', documented: '201', received: '400 {"id":"0a1b2c3d4e","n":1}' },
    'success',
    'status 400 for success # {"id":"#","n":#}',
    'status 400 instead of 201',
  ],
])('what breaks %s, %j, is known by its kind and its place', (rule, more, kind, key, title) => {
  const symptom = symptomOf(failed({ id: 'a', rule, ...more }));
  expect([symptom.kind, symptom.key.trimEnd(), symptom.title]).toEqual([kind, key, title]);
  expect(symptom.field).toBe(more.place?.startsWith('field ') ? more.place.slice('field '.length) : undefined);
});

test.each<[rule: string, directness: string, isDocument: boolean]>([
  ['response-body type /a', 'direct', true],
  ['undocumented-status', 'direct', true],
  ['success', 'direct', false],
  ['refusal bad-query', 'direct', false],
  ['refusal entry bad-query', 'wording', false],
  ['refusal body bad-query', 'wording', false],
  ['refusal message', 'wording', false],
  ['kept name', 'direct', false],
  ['list order', 'compared', false],
  ['records', 'compared', false],
])('%s is %s', (rule, directness, isDocument) => {
  const symptom = symptomOf(failed({ id: 'a', rule }));
  expect([symptom.directness, isOfDocument(symptom)]).toEqual([directness, isDocument]);
});

test('of what was returned the beginning counts, however much there is of it', () => {
  const received = `400 ${'x'.repeat(5000)}`;
  const { key } = symptomOf(failed({ id: 'a', rule: 'success', place: 'status 400', documented: '201', received }));
  expect(key).toBe(`status 400 for success # ${'x'.repeat(118)}`);
});
