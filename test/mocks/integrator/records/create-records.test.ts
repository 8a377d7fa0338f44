import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { atHand } from '../../../../mocks/engine/late.ts';
import { RecordError } from '../../../../mocks/integrator/errors/record-error.ts';
import { createCore, createMemory } from '../../../../mocks/integrator/integrator.ts';
import { danglingReference } from '../../../../mocks/integrator/records/check/dangling-references.ts';
import { lateResourcesOf } from '../../../../mocks/integrator/registry/definitions.ts';
import { hookedWrites } from '../../../../mocks/integrator/registry/hooked-writes.ts';
import { integratorConventions } from '../../../../mocks/integrator/service/conventions.ts';
import { serviceResponses } from '../../../../mocks/integrator/service/responses.ts';
import { resourceNamed } from '../../../../spec/resource/resource.ts';

const shelf = (schema: string): string => `
  /${schema.toLowerCase()}s:
    get: { operationId: list${schema}s, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/${schema}' } } } } } } }
    post:
      operationId: create${schema}
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } } } }
  /${schema.toLowerCase()}s/{_id}:
    parameters: [{ name: _id, in: path, required: true, schema: { type: string } }]
    get: { operationId: get${schema}, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } } } } }
    delete: { operationId: delete${schema}, responses: { '204': { description: Gone } } }
`;
const library = createContract(`
openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:${shelf('Author')}${shelf('Book')}
components:
  schemas:
    Author:
      type: object
      required: [_id, name]
      properties: { _id: { type: string, readOnly: true }, name: { type: string, minLength: 3 }, lastModified: { type: string } }
    Book:
      type: object
      required: [_id, title, _authorId]
      properties:
        _id: { type: string, readOnly: true }
        title: { type: string, minLength: 1 }
        pages: { type: integer }
        _authorId: { type: string, x-references: authors }
        _translatorId: { type: string, x-references: authors }
`);
const openLibrary = (): ReturnType<typeof createCore> =>
  createCore({ contract: library, seed: 'empty', report: 'silent' });
const make = (core: ReturnType<typeof createCore>, name: string, ...args: unknown[]): unknown =>
  Reflect.apply(Reflect.get(core.create, name), undefined, args);

test('each resource of the document has a factory, whose records are valid and refer to what is there', () => {
  const core = createCore({ seed: 'empty' });
  for (const { name, singular } of core.contract.resources) {
    const made = make(core, singular, {});
    expect(core.records[name]?.all(), name).toContainEqual(made);
  }
  const { resources } = core.contract;
  const lists = new Map(resources.map(({ name }) => [name, core.records[name]?.all() ?? []]));
  expect(danglingReference(resources, lists, lists.keys())).toBeUndefined();
  const flow = core.create.flow({ name: 'Mine', disabled: true });
  expect(core.flows.get(flow._id)).toMatchObject({ name: 'Mine', disabled: true });
});

test('records that must be referred to are made first, and what is given is taken', () => {
  const core = openLibrary();
  const book = make(core, 'book', { title: 'One' });
  expect(book).toMatchObject({ title: 'One', _authorId: core.records['authors']?.all()[0]?.['_id'] });
  expect(book).not.toHaveProperty('_translatorId');
  const author = make(core, 'author', { name: 'Ann' });
  const { _id: id } = Object(author) as { _id: string };
  expect(make(core, 'book', { _authorId: id, pages: 3 })).toMatchObject({ _authorId: id, pages: 3 });
  expect(core.records['authors']?.size).toBe(2);
});

test.each<[what: string, fields: unknown, message: RegExp]>([
  ['a misspelt field', { titel: 'One' }, /`titel` is not a field; did you mean `title`/],
  ['a wrong value', { pages: 'many' }, /`pages` must be/],
  ['no object', 5, /its fields are 5\./],
])('%s is refused, and neither a record nor an id is spent', (_what, fields, message) => {
  const core = openLibrary();
  const given = typeof fields === 'object' ? { _authorId: 'a', ...fields } : fields;
  expect(() => make(core, 'book', given)).toThrow(RecordError);
  expect(() => make(core, 'book', given)).toThrow(message);
  expect(core.records['books']?.size).toBe(0);
  expect(core.mock.account().sequence).toBe(0);
});

test('before refuses a write or changes its body; after adds fields and acts on others, all or nothing', async () => {
  const books = resourceNamed(library.resources, 'books');
  if (books === undefined) throw new Error('no books');
  const conventions = integratorConventions(
    { accepted: undefined, revoked: new Set(), oneTime: createMemory().oneTimeTokens },
    () => serviceResponses(library, { emptyList: 200, nextLink: 'skip', linkHeader: 'when-needed' }),
  );
  const behaviours = hookedWrites(
    {
      before: ({ role, call }) => {
        const { title } = Object(call.body) as { title?: string };
        if (role === 'create' && title === 'Forbidden') return { status: 422, body: { errors: [] } };
        return role === 'create' ? { body: { ...Object(call.body), pages: 7 } } : undefined;
      },
      after: ({ role, call, record, referred }) => {
        const authors = call.account.collection('/authors');
        if (role === 'remove') authors.set('a1', { ...authors.get('a1'), name: `without ${String(record['title'])}` });
        return role === 'create'
          ? { pages: Number(record['pages']) + String(referred('_authorId')?.['name']).length }
          : undefined;
      },
    },
    {
      contract: library,
      conventions,
      resource: books,
      fake: { memory: createMemory(), options: {}, stamps: conventions.stamps, late: atHand(lateResourcesOf([])) },
      make: (_call, _resource, fields) => fields,
    },
    {},
  );
  const mock = createMock(library, {
    behaviours,
    records: { '/authors': [{ _id: 'a1', name: 'Anna' }] },
    conventions: { idField: '_id', stamps: conventions.stamps },
    report: 'silent',
  });
  const send = (method: string, path: string, body?: object): Promise<Response> =>
    mock.fetch(`https://library.example${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const made = await send('POST', '/books', { title: 'One', _authorId: 'a1' });
  const book = Object(await made.json()) as { _id: string; pages: number };
  expect([made.status, book.pages]).toEqual([201, 11]);
  expect(mock.account().collection('/books').get(book._id)).toMatchObject({ pages: 11 });
  await send('POST', '/books', { title: 'Forbidden', _authorId: 'a1' });
  expect(mock.account().collection('/books').size).toBe(1);
  expect((await send('DELETE', `/books/${book._id}`)).status).toBe(204);
  expect(mock.account().collection('/authors').get('a1')).toMatchObject({ name: 'without One' });
});
