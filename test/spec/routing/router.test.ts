import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOperations } from '../../../spec/operation/operation.ts';
import { basePaths, createRouter, type Route } from '../../../spec/routing/router.ts';
import { documentOf, routerOf } from '../document-of.ts';

function found(route: Route): [id: string, parameters: object] | Route['kind'] {
  return route.kind === 'operation' ? [route.operation.id, { ...route.pathParameters }] : route.kind;
}

test('a fixed path comes before a template, in whatever order they stand', () => {
  for (const paths of [
    ['/pets/mine', '/pets/{id}'],
    ['/pets/{id}', '/pets/mine'],
  ]) {
    const route = routerOf(paths);
    expect(found(route('GET', '/pets/mine'))).toEqual(['/pets/mine', {}]);
    expect(found(route('GET', '/pets/7'))).toEqual(['/pets/{id}', { id: '7' }]);
  }
});

test('a fixed segment that leads nowhere gives way to a template', () => {
  const route = routerOf(['/pets/mine/toys', '/pets/{id}/food', '/{kind}/mine/food']);
  expect(found(route('GET', '/pets/mine/food'))).toEqual(['/pets/{id}/food', { id: 'mine' }]);
});

test('parameters of a branch that led nowhere are forgotten', () => {
  const route = routerOf(['/a/{one}/{two}/x', '/{p}/{q}/{r}/y']);
  expect(found(route('GET', '/a/b/c/y'))).toEqual(['/{p}/{q}/{r}/y', { p: 'a', q: 'b', r: 'c' }]);
});

test('a segment may be a template in part, and the longer literal wins', () => {
  const route = routerOf(['/files/{name}', '/files/{name}.json', '/files/{from}-{to}.json', '/files/{id}:archive']);
  expect(found(route('GET', '/files/a'))).toEqual(['/files/{name}', { name: 'a' }]);
  expect(found(route('GET', '/files/a.json'))).toEqual(['/files/{name}.json', { name: 'a' }]);
  expect(found(route('GET', '/files/a-b.json'))).toEqual(['/files/{from}-{to}.json', { from: 'a', to: 'b' }]);
  expect(found(route('GET', '/files/7:archive'))).toEqual(['/files/{id}:archive', { id: '7' }]);
  expect(found(route('GET', '/files/.json'))).toEqual(['/files/{name}', { name: '.json' }]);
});

test('signs that a regular expression would read otherwise are literals', () => {
  const route = routerOf(['/v1.0/{id}(copy)']);
  expect(found(route('GET', '/v1.0/7(copy)'))).toEqual(['/v1.0/{id}(copy)', { id: '7' }]);
  expect(found(route('GET', '/v1x0/7(copy)'))).toBe('unknown-path');
});

test('HEAD finds the GET of a path', () => {
  expect(found(routerOf(['/pets'])('HEAD', '/pets'))).toEqual(['/pets', {}]);
});

test('HEAD finds the head of a path that has one', () => {
  const document = documentOf({ paths: { '/pets': { get: { operationId: 'list' }, head: { operationId: 'peek' } } } });
  expect(found(createRouter(document, readOperations(document))('HEAD', '/pets'))).toEqual(['peek', {}]);
});

test('one trailing slash is let pass, two are not', () => {
  const route = routerOf(['/pets', '/pets/{id}']);
  expect(found(route('GET', '/pets/'))).toEqual(['/pets', {}]);
  expect(found(route('GET', '/pets/7/'))).toEqual(['/pets/{id}', { id: '7' }]);
  expect(found(route('GET', '/pets//'))).toBe('unknown-path');
});

test('the root is a path', () => {
  expect(found(routerOf(['/'])('GET', '/'))).toEqual(['/', {}]);
});

test('a segment is decoded by itself: %2F is no slash of the path', () => {
  const route = routerOf(['/pets/{id}', '/pets/{id}/toys']);
  expect(found(route('GET', '/pets/a%2Ftoys'))).toEqual(['/pets/{id}', { id: 'a/toys' }]);
  expect(found(route('GET', '/pets/%C3%A9%20%25'))).toEqual(['/pets/{id}', { id: 'é %' }]);
  expect(found(route('GET', '/p%65ts/1'))).toEqual(['/pets/{id}', { id: '1' }]);
});

test('a segment that cannot be decoded stays as it was sent', () => {
  expect(found(routerOf(['/pets/{id}'])('GET', '/pets/%zz'))).toEqual(['/pets/{id}', { id: '%zz' }]);
  expect(found(routerOf(['/pets/{id}'])('GET', '/pets/%ff'))).toEqual(['/pets/{id}', { id: '%ff' }]);
});

test('a parameter may bear the name of what every object inherits', () => {
  const route = routerOf(['/a/{__proto__}/{constructor}'])('GET', '/a/b/c');
  expect(route.kind === 'operation' && Object.entries(route.pathParameters)).toEqual([
    ['__proto__', 'b'],
    ['constructor', 'c'],
  ]);
});

test('a method that the path does not have is distinguished from a path that is not there', () => {
  const document = documentOf({ paths: { '/pets': { get: {}, post: {} } } });
  const route = createRouter(document, readOperations(document));
  expect(route('DELETE', '/pets')).toEqual({ kind: 'unknown-method', allowed: ['GET', 'POST'] });
  expect(route('GET', '/cats')).toEqual({ kind: 'unknown-path' });
  expect(route('GET', '/pets/1')).toEqual({ kind: 'unknown-path' });
  expect(route('GET', '')).toEqual({ kind: 'unknown-path' });
});

test('the paths of the servers stand before each path', () => {
  const servers = [{ url: 'https://api.example.com/v1' }, { url: 'https://api.example.com/v1/eu/' }];
  const route = routerOf(['/pets'], { servers });
  expect(found(route('GET', '/v1/pets'))).toEqual(['/pets', {}]);
  expect(found(route('GET', '/v1/eu/pets'))).toEqual(['/pets', {}]);
  expect(found(route('GET', '/pets'))).toBe('unknown-path');
  expect(found(route('GET', '/v10/pets'))).toBe('unknown-path');
});

test.each([
  [undefined, ['']],
  [[], ['']],
  [[{ url: '/' }], ['']],
  [[{ url: 'https://api.example.com' }], ['']],
  [[{ url: '/v1/' }, { url: 'https://api.example.com/v1' }], ['/v1']],
  [
    [{ url: 'https://a.example' }, { url: 'https://a.example/long/path' }],
    ['/long/path', ''],
  ],
])('the base paths of %j are %j', (servers, expected) => {
  expect(basePaths(documentOf(servers === undefined ? {} : { servers }))).toEqual(expected);
});

const literal = fc.stringMatching(/^[a-z]{1,3}$/);
const template = fc.array(fc.oneof(literal, fc.constant('{}')), { minLength: 1, maxLength: 4 });

test('a path made from any template finds its own operation', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(template, { minLength: 1, maxLength: 8, selector: (segments) => segments.join('/') }),
      fc.nat(),
      fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 4, maxLength: 4 }),
      (templates, pick, values) => {
        // Values start with a sign that no literal has, so that only one template fits.
        const named = templates.map((segments) => segments.map((text, at) => (text === '{}' ? `{p${at}}` : text)));
        const own = named[pick % named.length] ?? [];
        const sent = own.map((text, at) => (text.startsWith('{') ? `=${values[at]}` : text));
        const expected = own.flatMap((text, at) => (text.startsWith('{') ? [[`p${at}`, `=${values[at]}`]] : []));
        const route = routerOf(named.map((segments) => `/${segments.join('/')}`));
        expect(found(route('GET', `/${sent.map(encodeURIComponent).join('/')}`))).toEqual([
          `/${own.join('/')}`,
          Object.fromEntries(expected),
        ]);
      },
    ),
  );
});
