import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';

const text = `
openapi: 3.1.0
info: { title: Locks, version: 1.0.0 }
paths:
  /keys:
    get:
      operationId: listKeys
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Key' } } } } } }
  /keys/{keyId}:
    parameters: [{ name: keyId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getKey
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Key' } } } } }
  /keys/{keyId}/locks:
    parameters: [{ name: keyId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: listKeyLocks
      x-view-of: locks
      x-view-by: parts.*.keyId
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Lock' } } } } } }
  /keys/{keyId}/copy:
    parameters: [{ name: keyId, in: path, required: true, schema: { type: string } }]
    post:
      operationId: copyKey
      requestBody: { content: { application/json: { schema: { type: object, properties: { from: { type: string } } } } } }
      responses: { '200': { description: Copied } }
  /locks:
    get:
      operationId: listLocks
      parameters: [{ name: key, in: query, x-filter-of: parts.*.keyId, schema: { type: string } }]
      responses: { '200': { description: All, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Lock' } } } } } } } }
    post:
      operationId: createLock
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lock' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Lock' } } } } }
  /locks/{lockId}:
    parameters: [{ name: lockId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getLock
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Lock' } } } } }
    put:
      operationId: replaceLock
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lock' } } } }
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Lock' } } } } }
    patch:
      operationId: patchLock
      x-patchable: [/name, /parts/*/label, /parts/-, /free/anything]
      requestBody: { content: { application/json: { schema: { type: array, items: { type: object } } } } }
      responses: { '204': { description: Done } }
components:
  schemas:
    Key: { type: object, properties: { id: { type: string }, name: { type: string } } }
    Lock:
      type: object
      properties:
        id: { type: string }
        name: { type: string }
        x-secret: { type: string, description: A property that is called like a word. }
        free: { type: object }
        parts:
          type: array
          items:
            allOf: [{ type: object, properties: { label: { type: string } } }]
            properties: { keyId: { type: string, x-references: keys } }
      example: { name: An example, x-secret: 7, x-references: [] }
`;

/** A copy of the document in which something else stands at a place. */
function changed(path: readonly (string | number)[], value: unknown): object {
  const { document } = readDocument(text);
  const copy: unknown = structuredClone(document);
  const steps = [...path];
  const last = steps.pop() ?? '';
  let at: unknown = copy;
  for (const step of steps) at = Reflect.get(Object(at), step);
  Reflect.set(Object(at), last, value);
  return Object(copy);
}

const lock = ['components', 'schemas', 'Lock'];
const list = ['paths', '/locks', 'get'];
const one = ['paths', '/locks/{lockId}'];

test('words that stand where they are read are no error, nor is what only looks like one', () => {
  expect(() => createContract(text)).not.toThrow();
});

test.each([
  ['x-secret', [...list, 'parameters', 0, 'x-secret'], true, 'a property of a body'],
  ['x-secret', [...list, 'parameters', 0, 'schema', 'x-secret'], true, 'a property of a body'],
  ['x-secret', [...list, 'x-secret'], true, 'a property of a body'],
  [
    'x-secret',
    [...list, 'responses', '200', 'headers'],
    { trace: { schema: { type: 'string', 'x-secret': true } } },
    'a property of a body',
  ],
  ['x-secret', [...lock, 'not'], { required: ['q'], properties: { q: { 'x-secret': true } } }, 'a property of a body'],
  ['x-secret', [...lock, 'x-secret'], true, 'Say it of its properties'],
  ['x-writable-at', [...list, 'parameters', 0, 'x-writable-at'], 'create', 'a property of a body'],
  ['x-references', [...list, 'parameters', 0, 'schema', 'x-references'], 'keys', 'a property of a body'],
  [
    'x-references',
    [...lock, 'properties', 'name'],
    { type: 'object', 'x-references': 'keys' },
    'a text, a number or a list',
  ],
  [
    'x-references',
    [...lock, 'properties', 'name'],
    { type: ['boolean', 'null'], 'x-references': 'keys' },
    'a text, a number or a list',
  ],
  [
    'x-references',
    [
      'paths',
      '/keys/{keyId}/copy',
      'post',
      'requestBody',
      'content',
      'application/json',
      'schema',
      'properties',
      'from',
      'x-references',
    ],
    'kays',
    'no resource "kays"',
  ],
  ['x-recycled', [...list, 'x-recycled'], true, 'the path of a collection'],
  ['x-recycled', [...one, 'x-recycled'], true, 'the path of a collection'],
  ['x-recycled', ['paths', '/locks', 'x-recycled'], 7, 'true, or a name of letters'],
  ['x-sort', [...list, 'x-sort'], true, 'a query parameter of the list'],
  ['x-sort', [...list, 'parameters', 0, 'x-sort'], 'name', 'true, on a query parameter'],
  [
    'x-sort',
    [...list, 'parameters'],
    ['one', 'two'].map((name) => ({ name, in: 'query', 'x-sort': true })),
    'to stand on one parameter',
  ],
  ['x-unique', [...list, 'x-unique'], true, 'a property of the items of a list'],
  ['x-unique', [...lock, 'properties', 'name'], { 'x-unique': 'yes' }, 'true or false'],
  ['x-names', [...lock, 'properties', 'name'], { 'x-names': 'parts.*.colour' }, 'a field of locks'],
  ['x-names', [...lock, 'properties', 'name'], { 'x-names': 7 }, 'the path of a field'],
  ['x-names-in', [...lock, 'properties', 'name'], { 'x-names-in': 'id' }, 'beside x-names'],
  [
    'x-names-in',
    [...lock, 'properties', 'name'],
    { 'x-names': 'name', 'x-names-in': 'free' },
    'a field of locks that has x-references',
  ],
  ['x-on-delete', [...list, 'x-on-delete'], 'cascade', 'a property that has x-references'],
  ['x-singular', [...list, 'x-singular'], 'bolt', 'the path of a collection'],
  ['x-singular', ['paths', '/keys/{keyId}/copy', 'x-singular'], 'copy', 'the path of a collection'],
  ['x-filter-of', [...list, 'parameters', 0, 'x-filter-of'], 'parts.*.kayId', 'a field of locks'],
  ['x-filter-of', [...list, 'parameters', 0, 'x-filter-of'], '/parts/0/keyId', 'a field of locks'],
  ['x-filter-of', [...list, 'parameters', 0, 'x-filter-of'], 'parts.keyId', 'a field of locks'],
  ['x-filter-of', [...one, 'parameters', 0, 'x-filter-of'], 'name', 'the list of a resource'],
  [
    'x-filter-of',
    ['paths', '/locks', 'post', 'parameters'],
    [{ name: 'a', in: 'query', 'x-filter-of': 'name', schema: {} }],
    'the list of a resource',
  ],
  ['x-filter-op', [...one, 'parameters', 0, 'x-filter-op'], 'in', 'beside x-filter-of'],
  ['x-filter-op', [...list, 'parameters', 0, 'x-filter-op'], 'about', '"in", "gte", "lte" or "with"'],
  ['x-filter-op', [...lock, 'properties', 'name', 'x-filter-op'], 'in', 'beside x-filter-of'],
  ['x-filter-of', [...lock, 'properties', 'name', 'x-filter-of'], 'name', 'the list of a resource'],
  ['x-view-of', [...list, 'x-view-of'], 'keys', 'below the path of a record'],
  ['x-view-of', [...one, 'get', 'x-view-of'], 'keys', 'below the path of a record'],
  ['x-view-of', ['paths', '/keys/{keyId}/copy', 'post', 'x-view-of'], 'locks', 'below the path of a record'],
  ['x-view-by', ['paths', '/keys/{keyId}/locks', 'get', 'x-view-by'], 'parts.*.kayId', 'a field of locks'],
  ['x-dependencies', [...list, 'x-dependencies'], true, 'below the path of a record'],
  ['x-dependencies', [...one, 'get', 'x-dependencies'], true, 'below the path of a record'],
  ['x-dependencies', ['paths', '/keys/{keyId}/locks', 'x-dependencies'], true, 'below the path of a record'],
  ['x-acts-outside', [...one, 'x-acts-outside'], true, 'an operation'],
  ['x-acts-outside', [...one, 'put', 'x-acts-outside'], 'yes', 'true, on an operation'],
  ['x-record-of', [...one, 'put', 'x-record-of'], 'keys', 'an operation that writes, beside the paths of its resource'],
  ['x-record-of', [...list, 'x-record-of'], 'keys', 'an operation that writes, beside the paths of its resource'],
  ['x-key', [...list, 'parameters', 0, 'x-key'], true, 'true, on a path parameter'],
  ['x-key', [...one, 'parameters', 0, 'x-key'], 'yes', 'true, on a path parameter'],
  ['x-key', [...one, 'put', 'x-key'], true, 'a path parameter'],
  ['x-patchable', [...one, 'put', 'x-patchable'], ['/name'], 'the PATCH of a record'],
  ['x-patchable', [...one, 'x-patchable'], ['/name'], 'the PATCH of a record'],
  ['x-patchable', [...one, 'patch', 'x-patchable'], ['/nmae'], 'paths of fields of locks'],
  ['x-patchable', [...one, 'patch', 'x-patchable'], ['/parts/*/lable'], 'paths of fields of locks'],
])('%s at %j is an error that says where it has to stand', (_word, path, value, sentence) => {
  const document = changed(path, value);
  expect(() => createContract(JSON.stringify(document))).toThrow(DocumentError);
  expect(() => createContract(JSON.stringify(document))).toThrow(sentence);
});

test('what holds a list or nothing refers by each of its items', () => {
  const contract = createContract(
    JSON.stringify(
      changed([...lock, 'properties', 'spare'], {
        type: ['array', 'null'],
        items: { type: 'string' },
        'x-references': 'keys',
      }),
    ),
  );
  const paths = contract.resources.find(({ name }) => name === 'locks')?.references.map(({ path }) => path.join('.'));
  expect(paths).toContain('spare.*');
});

test.each(['contains', 'unevaluatedItems'])('what the items of a list are said to hold by %s is read', (keyword) => {
  const contract = createContract(
    JSON.stringify(
      changed([...lock, 'properties', 'spare'], {
        type: 'array',
        [keyword]: { type: 'string', 'x-references': 'keys' },
      }),
    ),
  );
  const paths = contract.resources.find(({ name }) => name === 'locks')?.references.map(({ path }) => path.join('.'));
  expect(paths).toContain('spare.*');
});

test('a reference may lead nowhere in a component that no operation leads to: a document that was cut down has some', () => {
  const left = { type: 'object', properties: { a: { type: 'string', 'x-references': 'kays' } } };
  const document = changed(['components', 'schemas', 'Left'], left);
  expect(createContract(JSON.stringify(document)).resources).toHaveLength(2);
  const used = { ...document, webhooks: { made: { post: { requestBody: { $ref: '#/components/schemas/Left' } } } } };
  expect(() => createContract(JSON.stringify(used))).toThrow('no resource "kays"');
});

test.each([
  [true, 'Lock'],
  ['Padlock', 'Padlock'],
  [false, undefined],
])('a path that says x-recycled: %s has its records called %s in the recycle bin', (word, model) => {
  const { resources } = createContract(JSON.stringify(changed(['paths', '/locks', 'x-recycled'], word)));
  expect(resources.map(({ name, recycled }) => [name, recycled])).toContainEqual(['locks', model]);
});
