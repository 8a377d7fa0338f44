import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import { singular } from '../../../spec/resource/crud-parts.ts';

/** A document with a collection at each path, and what one of its records is called where that is said. */
function documentWith(paths: Readonly<Record<string, string | undefined>>): string {
  const schema = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
  const responses = (shown: object): object => ({
    200: { description: 'x', content: { 'application/json': { schema: shown } } },
  });
  const items = Object.entries(paths).flatMap(([path, singular]) => {
    const names = [...`${path}/{id}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
    return [
      [
        path,
        {
          ...(singular && { 'x-singular': singular }),
          parameters: parameters.slice(0, -1),
          get: { responses: responses({ type: 'array', items: schema }) },
        },
      ],
      [`${path}/{id}`, { parameters, get: { responses: responses(schema) } }],
    ];
  });
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: Object.fromEntries(items) });
}

test.each<[Record<string, string | undefined>, Record<string, string>]>([
  [{ '/users': undefined }, { users: 'user' }],
  [
    { '/users': undefined, '/admin/users': undefined },
    { users: 'user', 'admin.users': 'admin.user' },
  ],
  [
    { '/admin/users': undefined, '/users': undefined },
    { users: 'user', 'admin.users': 'admin.user' },
  ],
  [
    { '/people': 'user', '/users': undefined },
    { people: 'user', users: 'users' },
  ],
  [
    { '/users': undefined, '/people': 'user' },
    { people: 'user', users: 'users' },
  ],
  [
    { '/users': 'person', '/admin/users': undefined },
    { users: 'person', 'admin.users': 'user' },
  ],
  [
    { '/posts': undefined, '/users/{userId}/posts': undefined },
    { posts: 'post', 'users.posts': 'users.post' },
  ],
])('the records of %j are called %j', (paths, expected) => {
  const { resources } = createContract(documentWith(paths));
  expect(Object.fromEntries(resources.map(({ name, singular }) => [name, singular]))).toEqual(expected);
});

test('two resources whose records are said to be called the same are an error', () => {
  const read = (): unknown => createContract(documentWith({ '/people': 'person', '/staff': 'person' })).resources;
  expect(read).toThrow(DocumentError);
  expect(read).toThrow(
    'Failed to read x-singular at #/paths/~1staff/x-singular: #/paths/~1people/x-singular has the same, "person". Call the records of each resource something else.',
  );
});

test.each([
  ['/pets', 'pet'],
  ['/categories', 'category'],
  ['/v1/companies/', 'company'],
  ['/movies', 'movie'],
  ['/movie-series', 'movie-serie'],
  ['/batches', 'batch'],
  ['/branches.json', 'branch'],
  ['/addresses', 'address'],
  ['/caches', 'cache'],
  ['/boxes', 'box'],
  ['/users/{id}/dishes', 'dish'],
  ['/messages/{logId}', 'message'],
  ['/{appId}', ''],
  ['/staff', 'staff'],
])('a record of %s is called %j', (path, name) => {
  expect(singular(path)).toBe(name);
});
