import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import { placeText, valuesAt } from '../../../spec/resource/field-path.ts';
import { createMarksReader } from '../../../spec/resource/marks/schema-marks.ts';
import { type Resource, referencesTo, resourceNamed } from '../../../spec/resource/resource.ts';
import { documentOf } from '../document-of.ts';

const garage = `
openapi: 3.1.0
info: { title: Garage, version: 1.0.0 }
paths:
  /jobs:
    get:
      operationId: listJobs
      parameters:
        - { name: car, in: query, x-filter-of: carId, schema: { type: string } }
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Job' } } } } } }
    post:
      operationId: createJob
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } } }
  /jobs/{jobId}:
    parameters: [{ name: jobId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getJob
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } } }
    patch:
      operationId: patchJob
      x-patchable: [/title, /steps/*/note]
      requestBody: { content: { application/json: { schema: { type: array, items: { type: object } } } } }
      responses: { '204': { description: Done } }
  /jobs/{jobId}/start:
    parameters: [{ name: jobId, in: path, required: true, schema: { type: string } }]
    post: { operationId: startJob, responses: { '202': { description: Started } } }
  /jobs/{jobId}/switch/{state}:
    parameters:
      - { name: jobId, in: path, required: true, schema: { type: string } }
      - { name: state, in: path, required: true, schema: { type: string } }
    put: { operationId: switchJob, responses: { '204': { description: Switched } } }
  /cars:
    x-singular: automobile
    get:
      operationId: listCars
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
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Job' } } } } } }
  /cars/{id}/used-by:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCarUse
      x-dependencies: true
      responses: { '200': { description: Who, content: { application/json: { schema: { type: object } } } } }
  /cars/{id}/notes:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: listNotes
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object, properties: { id: { type: string } } } } } } } }
  /cars/{id}/notes/{noteId}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: noteId, in: path, required: true, schema: { type: string } }
    get:
      operationId: getNote
      responses: { '200': { description: One, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
components:
  schemas:
    CarId: { type: string, x-references: cars }
    Car:
      type: object
      properties:
        id: { type: string }
        key: { type: string, x-secret: true }
        vin: { type: string, x-writable-at: create }
    Job:
      type: object
      properties:
        jobId: { type: string }
        title: { type: string }
        carId: { $ref: '#/components/schemas/CarId', x-on-delete: cascade }
        spare: { type: array, items: { $ref: '#/components/schemas/CarId' } }
        steps:
          type: array
          items:
            allOf:
              - { type: object, properties: { note: { type: string }, afterId: { type: string, x-references: jobs, x-on-delete: leave } } }
`;

const { resources } = createContract(garage);
const named = (name: string): Resource => {
  const found = resourceNamed(resources, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

test('the list has what is referred to, and what stands above, first', () => {
  expect(resources.map(({ name }) => name)).toEqual(['cars', 'jobs', 'notes']);
});

test('a resource has its names, its id and its operations by what they do', () => {
  const { singular, collection, idParameter, idField, operations, recordSchema } = named('jobs');
  expect({ singular, collection, idParameter, idField, recordSchema }).toEqual({
    singular: 'job',
    collection: '/jobs',
    idParameter: 'jobId',
    idField: 'jobId',
    recordSchema: '#/components/schemas/Job',
  });
  expect(Object.entries(operations).map(([role, operation]) => [role, operation?.id])).toEqual([
    ['list', 'listJobs'],
    ['create', 'createJob'],
    ['read', 'getJob'],
    ['replace', undefined],
    ['patch', 'patchJob'],
    ['remove', undefined],
  ]);
  expect(named('cars').singular).toBe('automobile');
});

test('references are found at any depth, through $refs, lists and branches, with what a delete does to them', () => {
  expect(named('jobs').references.map(({ path, to, onDelete }) => [path.join('.'), to, onDelete])).toEqual([
    ['carId', 'cars', 'cascade'],
    ['spare.*', 'cars', 'refuse'],
    ['steps.*.afterId', 'jobs', 'leave'],
  ]);
  expect(referencesTo(resources, 'cars').map(({ from, reference }) => [from.name, reference.path.join('.')])).toEqual([
    ['jobs', 'carId'],
    ['jobs', 'spare.*'],
  ]);
});

test('secrets, fields that are written once, filters and the paths of a PATCH are read', () => {
  expect(named('cars').secrets.map(({ path }) => path)).toEqual([['key']]);
  expect(named('cars').createOnly.map(({ path }) => path)).toEqual([['vin']]);
  expect(named('jobs').filters).toEqual([{ parameter: 'car', path: ['carId'] }]);
  expect(named('jobs').patch).toMatchObject({ kind: 'json-patch', paths: ['/title', '/steps/*/note'] });
});

test('what stands below a record is a view, an action, its dependencies, or a resource of its own', () => {
  expect(named('jobs').actions.map(({ id }) => id)).toEqual(['startJob', 'switchJob']);
  expect(named('cars').dependencies?.id).toBe('getCarUse');
  expect(named('notes').parent).toBe('cars');
  // Two fields of a job refer to a car, so nothing tells which of them the list means.
  expect(named('cars').views).toEqual([]);
  const said = garage.replace(
    'operationId: listCarJobs',
    'operationId: listCarJobs\n      x-view-of: jobs\n      x-view-by: carId',
  );
  const cars = resourceNamed(createContract(said).resources, 'cars');
  expect(cars?.views).toMatchObject([{ of: 'jobs', by: ['carId'], operation: { id: 'listCarJobs' } }]);
  const alone = garage.replace("{ type: array, items: { $ref: '#/components/schemas/CarId' } }", '{ type: array }');
  expect(resourceNamed(createContract(alone).resources, 'cars')?.views).toMatchObject([{ of: 'jobs', by: ['carId'] }]);
});

test.each<[extension: string, from: string, to: string]>([
  ['a resource that is not there', 'x-references: jobs', 'x-references: jobz'],
  ['no name of a resource', 'x-references: jobs', 'x-references: 7'],
  ['another end', 'x-on-delete: leave', 'x-on-delete: keep'],
  ['an end without a reference', 'key: { type: string,', 'key: { x-on-delete: leave, type: string,'],
  ['a secret that is no boolean', 'x-secret: true', 'x-secret: perhaps'],
  ['another moment to write', 'x-writable-at: create', 'x-writable-at: never'],
  ['a name that is empty', 'x-singular: automobile', "x-singular: ''"],
  ['a filter of nothing', 'x-filter-of: carId', "x-filter-of: ''"],
  ['paths that are none', 'x-patchable: [/title,', 'x-patchable: [title,'],
  ['dependencies that are neither', 'x-dependencies: true', 'x-dependencies: all'],
  ['a view of nothing', 'operationId: listCarJobs', 'operationId: listCarJobs\n      x-view-of: trucks'],
  ['a view by two fields', 'operationId: listCarJobs', 'operationId: listCarJobs\n      x-view-of: jobs'],
  ['a view of no resource, by a field', 'operationId: listCarJobs', 'operationId: listCarJobs\n      x-view-by: carId'],
])('%s is refused when the document is read, with its line', (_what, from, to) => {
  const wrong = garage.replace(from, to);
  expect(wrong).not.toBe(garage);
  expect(() => createContract(wrong)).toThrow(DocumentError);
  try {
    createContract(wrong);
  } catch (error) {
    expect(error).toMatchObject({
      line: expect.any(Number),
      message: expect.stringMatching(/x-[a-z-]+.* \(line \d+\)$/s),
    });
  }
});

test('a schema that takes itself in is read to where it does', () => {
  const tree = garage.replace(
    'note: { type: string },',
    "note: { type: string }, inner: { $ref: '#/components/schemas/Job' },",
  );
  expect(resourceNamed(createContract(tree).resources, 'jobs')?.references.length).toBeLessThan(10);
});

test('values at a path are found with their places', () => {
  const record = { steps: [{ id: 'a' }, {}, { id: 'b' }], other: { id: 'c' } };
  const found = valuesAt(record, ['steps', '*', 'id']);
  expect(found.map(({ value, place }) => [value, placeText(place)])).toEqual([
    ['a', 'steps[0].id'],
    ['b', 'steps[2].id'],
  ]);
});

test('the document of the package has its resources', () => {
  const integrations = resourceNamed(integratorContract().resources, 'integrations');
  expect(integrations).toMatchObject({
    singular: 'integration',
    idField: '_id',
    recordSchema: '#/components/schemas/Integration',
  });
  expect(integrations?.actions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['cloneIntegration', 'runInstaller']),
  );
});

test('marks that cannot be read are complained of each time, and not only at first', () => {
  const schema = { properties: { key: { 'x-secret': 'perhaps' } } };
  const marksAt = createMarksReader(documentOf({ components: { schemas: { Job: schema } } }));
  for (let time = 0; time < 2; time++) expect(() => marksAt('#/components/schemas/Job')).toThrow(DocumentError);
});

test('resources come after those that they refer to, and a ring of them in the order of the document', () => {
  const refers = (to: readonly string[]): object =>
    Object.fromEntries(to.map((name) => [`${name}Id`, { type: 'string', 'x-references': name }]));
  const named = Object.entries({
    steps: ['helpers', 'wheels'],
    stages: ['helpers'],
    helpers: ['steps', 'stages'],
    wheels: [],
  });
  const contract = createContract(
    documentOf({
      paths: Object.fromEntries(
        named.flatMap(([name, to]) => {
          const schema = { type: 'object', properties: { id: { type: 'string' }, ...refers(to) } };
          const shown = { description: 'One', content: { 'application/json': { schema } } };
          const all = {
            description: 'All',
            content: { 'application/json': { schema: { type: 'array', items: schema } } },
          };
          const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
          return [
            [`/${name}`, { get: { operationId: `list-${name}`, responses: { '200': all } } }],
            [`/${name}/{id}`, { parameters: [id], get: { operationId: `get-${name}`, responses: { '200': shown } } }],
          ];
        }),
      ),
    }),
  );
  expect(contract.resources.map(({ name }) => name)).toEqual(['wheels', 'steps', 'stages', 'helpers']);
});
