import { expect, test } from 'vitest';
import { readOperations } from '../../../spec/operation/operation.ts';
import { createRouter, type Router } from '../../../spec/routing/router.ts';
import { documentOf } from '../document-of.ts';

/** A router over these paths, whose operations are called `method path` unless they say otherwise. */
function routeOf(paths: Readonly<Record<string, object>>, parts: Readonly<Record<string, unknown>> = {}): Router {
  const document = documentOf({ paths, ...parts });
  return createRouter(document, readOperations(document));
}

function found(route: Router, method: string, pathname: string): unknown {
  const to = route(method, pathname);
  if (to.kind === 'unknown-method') return to.allowed;
  return to.kind === 'operation' ? [to.operation.id, { ...to.pathParameters }] : to.kind;
}

test.each([
  ['/pets/', '/pets/', ['get /pets/', {}]],
  ['/pets/', '/pets', ['get /pets/', {}]],
  ['/pets/{id}/', '/pets/7/', ['get /pets/{id}/', { id: '7' }]],
  ['/pets/{id}/toys/', '/pets/7/toys', ['get /pets/{id}/toys/', { id: '7' }]],
  ['/', '/', ['get /', {}]],
  ['/pets/', '/pets//', 'unknown-path'],
  ['/pets/', '/', 'unknown-path'],
])('the path %s of a document and %s of a request', (path, pathname, expected) => {
  expect(found(routeOf({ [path]: { get: {} } }), 'GET', pathname)).toEqual(expected);
});

test('a path with a slash at the end and one without are two, where the document has both', () => {
  const route = routeOf({ '/pets': { get: {} }, '/pets/': { get: {}, post: {} } });
  expect(found(route, 'GET', '/pets')).toEqual(['get /pets', {}]);
  expect(found(route, 'GET', '/pets/')).toEqual(['get /pets/', {}]);
  expect(found(route, 'POST', '/pets')).toEqual(['post /pets/', {}]);
});

test('two templates for one place have the methods of both, each with its own names', () => {
  const route = routeOf({
    '/files/{id}': { get: {}, head: {} },
    '/files/{name}': { delete: {}, get: { operationId: 'never' } },
    '/files/{file}/tags/{tag}': { get: {} },
    '/files/{id}/tags/{name}': { put: {} },
  });
  expect(found(route, 'GET', '/files/7')).toEqual(['get /files/{id}', { id: '7' }]);
  expect(found(route, 'DELETE', '/files/7')).toEqual(['delete /files/{name}', { name: '7' }]);
  expect(found(route, 'PATCH', '/files/7')).toEqual(['GET', 'HEAD', 'DELETE']);
  expect(found(route, 'GET', '/files/7/tags/a')).toEqual(['get /files/{file}/tags/{tag}', { file: '7', tag: 'a' }]);
  expect(found(route, 'PUT', '/files/7/tags/a')).toEqual(['put /files/{id}/tags/{name}', { id: '7', name: 'a' }]);
});

test('the servers of a path, and of an operation, count in place of those of the document', () => {
  const route = routeOf(
    {
      '/files': { servers: [{ url: 'https://upload.example/api/2.0' }], get: {} },
      '/folders': { get: {}, post: { servers: [{ url: '/write' }] } },
    },
    { servers: [{ url: 'https://api.example/2.0' }] },
  );
  expect(found(route, 'GET', '/api/2.0/files')).toEqual(['get /files', {}]);
  expect(found(route, 'GET', '/2.0/files')).toBe('unknown-path');
  expect(found(route, 'GET', '/2.0/folders')).toEqual(['get /folders', {}]);
  expect(found(route, 'POST', '/write/folders')).toEqual(['post /folders', {}]);
  expect(found(route, 'POST', '/2.0/folders')).toEqual(['GET']);
});

test.each<[url: string, variables: object, good: readonly string[], bad: readonly string[]]>([
  ['https://a.example/{version}', { version: { default: 'v1', enum: ['v1', 'v2'] } }, ['/v1', '/v2'], ['/v3', '']],
  ['https://{region}.example/api/{version}/', { version: { default: 'v1' } }, ['/api/v1', '/api/v9'], ['/api', '/v1']],
  ['{scheme}://{host}/{base}', { base: { default: 'api/v1' } }, ['/api/v1', '/api'], ['']],
  ['/{tenant}.x', { tenant: { default: 'a' } }, ['/a.x', '/b.x'], ['/axx', '/a.xy']],
])('variables in the path of the server %s may have each of their values', (url, variables, good, bad) => {
  const route = routeOf({ '/pets': { get: {} } }, { servers: [{ url, variables }] });
  for (const base of good) expect(found(route, 'GET', `${base}/pets`), base).toEqual(['get /pets', {}]);
  for (const base of bad) expect(found(route, 'GET', `${base}/pets`), base).toBe('unknown-path');
});

test('methods, parameters and servers beside the $ref of a path count, before those where it leads', () => {
  const parameter = (name: string): object => ({ name, in: 'query', schema: { type: 'integer' } });
  const document = documentOf({
    paths: {
      '/pets': {
        $ref: '#/components/pathItems/Pets',
        parameters: [parameter('own')],
        servers: [{ url: '/up' }],
        post: {},
        delete: { operationId: 'own' },
      },
    },
    components: { pathItems: { Pets: { parameters: [parameter('shared')], get: {}, delete: {} } } },
  });
  const operations = readOperations(document);
  expect(operations.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])).toEqual([
    ['get /pets', ['shared', 'own']],
    ['post /pets', ['shared', 'own']],
    ['own', ['shared', 'own']],
  ]);
  expect(createRouter(document, operations)('POST', '/up/pets')).toMatchObject({ kind: 'operation' });
});
