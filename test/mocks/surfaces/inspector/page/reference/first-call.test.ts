import { expect, test } from 'vitest';
import { firstCall } from '../../../../../../mocks/surfaces/inspector/page/reference/first-call.ts';

const schemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: { type: 'oauth2', flows: {} },
};
const components = { securitySchemes: schemes, parameters: { Needed: { name: 'q', in: 'query', required: true } } };

test.each([
  ['bearer', "curl -H 'Authorization: Bearer t' http://h/v1/pets"],
  ['oauth', "curl -H 'Authorization: Bearer t' http://h/v1/pets"],
  ['basic', "curl -u 't:' http://h/v1/pets"],
  ['header', "curl -H 'X-Key: t' http://h/v1/pets"],
  ['query', "curl 'http://h/v1/pets?key=t'"],
  ['cookie', "curl -b 'session=t' http://h/v1/pets"],
])('the first call shows who it is by %s', (scheme, call) => {
  const document = { paths: { '/pets': { get: {} } }, components, security: [{ [scheme]: [] }] };
  expect(firstCall(document, 'http://h/v1', 't')).toBe(call);
});

test('it is the first GET that needs nothing', () => {
  const paths = {
    '/pets/{id}': { get: {} },
    '/search': { get: { parameters: [{ $ref: '#/components/parameters/Needed' }] } },
    '/made': { post: {} },
    '/open': { get: { security: [] } },
  };
  expect(firstCall({ paths, components, security: [{ bearer: [] }] }, 'http://h', 't')).toBe('curl http://h/open');
});

test.each([[{}], [{ paths: { '/pets/{id}': { get: {} }, '/made': { post: {} } } }]])(
  'there may be none',
  (document) => {
    expect(firstCall(document, 'http://h', 't')).toBeUndefined();
  },
);

test('a token keeps its quotes from the shell', () => {
  const document = { paths: { '/pets': { get: {} } }, components, security: [{ header: [] }] };
  expect(firstCall(document, 'http://h', "a'b")).toBe(String.raw`curl -H 'X-Key: a'\''b' http://h/pets`);
});
