import { expect, test } from 'vitest';
import { type ExpressionFacts, evaluated } from '../../../../mocks/engine/webhooks/runtime-expression.ts';

const facts: ExpressionFacts = {
  request: {
    method: 'POST',
    url: new URL('https://pets.example/pets/7?hook=http%3A%2F%2Flocalhost%2Fq&empty='),
    headers: new Headers({ 'X-Hook': 'http://localhost/h' }),
  },
  parameters: { path: { id: 7 }, query: {}, header: {}, cookie: {} },
  requestBody: { url: 'http://localhost/b', deep: { 'a/b': [true, 0] }, nothing: null },
  status: 201,
  responseHeaders: { location: '/pets/8', 'set-cookie': ['a', 'b'] },
  responseBody: 'text',
};

test.each<[text: string, value: string | undefined]>([
  ['http://localhost/hook', 'http://localhost/hook'],
  ['', ''],
  ['$url', facts.request.url.href],
  ['$method', 'POST'],
  ['$statusCode', '201'],
  ['{$method}', 'POST'],
  ['$request.body#/url', 'http://localhost/b'],
  ['{$request.body#/url}', 'http://localhost/b'],
  ['{$request.body#/url}/of/{$request.path.id}?by={$method}', 'http://localhost/b/of/7?by=POST'],
  ['$request.body#/deep/a~1b/0', 'true'],
  ['$request.body#/deep/a~1b/1', '0'],
  ['$request.body#/deep', undefined],
  ['$request.body#/nothing', undefined],
  ['$request.body#/none', undefined],
  ['$request.body', undefined],
  ['$response.body', 'text'],
  ['$response.body#/url', undefined],
  ['$request.header.x-hook', 'http://localhost/h'],
  ['$request.header.X-HOOK', 'http://localhost/h'],
  ['$request.header.none', undefined],
  ['$response.header.Location', '/pets/8'],
  ['$response.header.set-cookie', undefined],
  ['$response.header.x-hook', undefined],
  ['$request.query.hook', 'http://localhost/q'],
  ['$request.query.empty', ''],
  ['$request.query.none', undefined],
  ['$response.query.hook', undefined],
  ['$request.path.id', '7'],
  ['$request.path.none', undefined],
  ['$response.path.id', undefined],
  ['$request.cookie.id', undefined],
  ['$other', undefined],
  ['http://localhost/{$request.path.none}', undefined],
  ['http://localhost/{id}', undefined],
  ['http://localhost/{}', undefined],
  ['http://localhost/}{$method}', 'http://localhost/}POST'],
])('%s is %j', (text, value) => {
  expect(evaluated(text, facts)).toBe(value);
});

test('a request whose parameters nobody has read has none in its path', () => {
  expect(evaluated('$request.path.id', { ...facts, parameters: undefined })).toBeUndefined();
});
