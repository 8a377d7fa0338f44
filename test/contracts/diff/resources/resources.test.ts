import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { type ResourceRule, resourceRules } from '../../../../contracts/diff/report/resource-rules.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';

const base = `
openapi: 3.1.0
info: { title: Garage, version: 1.0.0 }
paths:
  /jobs:
    get:
      operationId: listJobs
      parameters:
        - { name: state, in: query, x-filter-of: state, schema: { type: string } }
        - { name: other, in: query, schema: { type: string } }
        - { name: order, in: query, x-sort: true, schema: { type: string } }
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Job' } } } } } }
    post:
      operationId: createJob
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } } }
  /jobs/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getJob
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } } }
    patch:
      operationId: patchJob
      x-patchable: [/title]
      requestBody: { content: { application/json: { schema: { type: array, items: { type: object } } } } }
      responses: { '204': { description: Done } }
  /cars:
    get:
      operationId: listCars
      parameters: [{ name: by, in: query, schema: { type: string } }]
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Car' } } } } } }
  /cars/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCar
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Car' } } } } }
  /cars/{id}/jobs:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: listCarJobs
      x-view-of: jobs
      x-view-by: carId
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Job' } } } } } }
components:
  schemas:
    Car:
      type: object
      properties: { id: { type: string }, key: { type: string, x-secret: true }, plate: { type: string }, wheels: { type: array, items: { type: object, properties: { at: { type: string, x-unique: true } } } } }
    Job:
      type: object
      properties:
        id: { type: string }
        title: { type: string }
        state: { type: string, x-writable-at: create }
        carId: { type: string, x-references: cars, x-on-delete: leave }
        spareId: { type: string }
`;

test.each<[rule: ResourceRule, impact: string, says: string, from: string, to: string]>([
  [
    'reference-added',
    'breaks/breaks',
    '`spareId` of jobs must now be the id of one of cars',
    'spareId: { type: string }',
    'spareId: { type: string, x-references: cars }',
  ],
  ['reference-removed', 'none/none', '`carId` of jobs need no longer', ', x-references: cars, x-on-delete: leave', ''],
  [
    'reference-changed',
    'breaks/breaks',
    'one of cars and is now of one of jobs',
    'x-references: cars',
    'x-references: jobs',
  ],
  [
    'delete-refused',
    'breaks/breaks',
    'now holds the deletion of what it leads to back; it was left',
    'x-on-delete: leave',
    'x-on-delete: refuse',
  ],
  ['delete-cascades', 'breaks/breaks', 'now goes with what it leads to', 'x-on-delete: leave', 'x-on-delete: cascade'],
  [
    'secret-added',
    'breaks/breaks',
    '`plate` of cars is now a secret',
    'plate: { type: string }',
    'plate: { type: string, x-secret: true }',
  ],
  ['secret-removed', 'may-break/breaks', '`key` of cars is no longer a secret', ', x-secret: true', ''],
  [
    'written-once-added',
    'breaks/breaks',
    '`title` of jobs is now written when',
    'title: { type: string }',
    'title: { type: string, x-writable-at: create }',
  ],
  ['written-once-removed', 'none/breaks', '`state` of jobs may now be written again', ', x-writable-at: create', ''],
  [
    'agreement-added',
    'breaks/breaks',
    '`spareId` of jobs must now go with other values',
    'spareId: { type: string }',
    'spareId: { type: string, x-names: title }',
  ],
  ['agreement-removed', 'none/none', '`wheels.*.at` of cars need no longer go with', ', x-unique: true', ''],
  ['filter-removed', 'breaks/none', '`state` of listJobs no longer chooses', 'x-filter-of: state, ', ''],
  [
    'filter-added',
    'none/breaks',
    '`other` of listJobs now chooses the records with that title',
    '{ name: other, in: query,',
    '{ name: other, in: query, x-filter-of: title,',
  ],
  [
    'filter-changed',
    'breaks/breaks',
    'chose by state and now chooses by title',
    'x-filter-of: state',
    'x-filter-of: title',
  ],
  ['sort-removed', 'breaks/none', '`order` of listJobs no longer puts the list in order', 'x-sort: true, ', ''],
  [
    'sort-added',
    'none/breaks',
    '`by` of listCars now puts the list in order',
    '{ name: by, in: query,',
    '{ name: by, in: query, x-sort: true,',
  ],
  ['patchable-removed', 'breaks/none', 'PATCH /jobs/{id} no longer changes /title', '[/title]', '[]'],
  ['patchable-added', 'none/breaks', 'PATCH /jobs/{id} now changes /state, too', '[/title]', '[/title, /state]'],
  [
    'view-changed',
    'breaks/breaks',
    'showed the jobs by their carId and now shows the jobs by their spareId',
    'x-view-by: carId',
    'x-view-by: spareId',
  ],
])('%s is found, judged and worded', (rule, impact, says, from, to) => {
  const text = base.replace(from, to);
  expect(text).not.toBe(base);
  const found = diffDocuments(readDocument(base), readDocument(text)).filter(
    (change) => change.rule !== 'words-changed',
  );
  expect(found.map((change) => [change.rule, `${change.consumers}/${change.providers}`])).toEqual([[rule, impact]]);
  expect(found[0]?.message).toContain(says);
  expect(found[0]?.new.line).toBeGreaterThan(0);
});

test('what was refused and is left now may break whoever relies on it', () => {
  const refused = base.replace('x-on-delete: leave', 'x-on-delete: refuse');
  expect(diffDocuments(readDocument(refused), readDocument(base))).toContainEqual(
    expect.objectContaining({ rule: 'delete-allowed', consumers: 'may-break', providers: 'breaks' }),
  );
});

test('another kind of patch breaks both', () => {
  const merge = base.replace(
    '{ application/json: { schema: { type: array, items: { type: object } } } }',
    '{ application/merge-patch+json: { schema: { type: object } } }',
  );
  const rules = diffDocuments(readDocument(base), readDocument(merge)).map(({ rule }) => rule);
  expect(rules).toContain('patch-kind-changed');
});

test('words that cannot be read are reported, and stop nothing', () => {
  const wrong = base.replace('x-references: cars', 'x-references: boats');
  expect(diffDocuments(readDocument(base), readDocument(wrong))).toContainEqual(
    expect.objectContaining({ rule: 'not-understood', message: expect.stringContaining('resources') }),
  );
});

test('each rule has a sentence of why', () => {
  for (const { reason } of Object.values(resourceRules)) expect(reason).toMatch(/^[A-Z].*\.$/);
});
