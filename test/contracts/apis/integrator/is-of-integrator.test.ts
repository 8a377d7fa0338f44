import { expect, test } from 'vitest';
import { integratorDocument } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { isOfIntegrator } from '../../../../contracts/apis/integrator/is-of-integrator.ts';
import type { OpenApiDocument } from '../../../../spec/document/document.ts';

const { title } = integratorDocument.info;

/** A document with a title and servers, as somebody may have written it. */
const documentOf = (parts: object): OpenApiDocument =>
  Object.assign({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: {} }, parts);
const servers = (...urls: readonly unknown[]) => documentOf({ servers: urls.map((url) => ({ url })) });

test.each<[what: string, document: OpenApiDocument]>([
  ['its own', integratorDocument],
  ['a copy without servers', documentOf({ info: { title, version: '2' } })],
  ['a copy under another name', servers('https://api.integrator.io/v1')],
  [
    'a copy with servers of its own',
    documentOf({ info: { title, version: '2' }, servers: [{ url: 'http://localhost' }] }),
  ],
  ['another region', servers('https://api.eu.integrator.io/v1')],
  ['a server among others', servers('http://localhost', '/v1', 'https://API.AU.integrator.io.:443')],
  ['a region by name', servers('https://api.ca.integrator.io')],
])('a document is that of integrator.io: %s', (_what, document) => {
  expect(isOfIntegrator(document)).toBe(true);
});

test.each<[what: string, document: OpenApiDocument]>([
  ['another API', servers('https://pets.example/v1')],
  ['no servers', documentOf({})],
  ['a host that only ends like it', servers('https://my-api.integrator.io')],
  ['a host below it', servers('https://x.api.integrator.io', 'https://api.integrator.io.evil.example')],
  ['a region that there is not', servers('https://api.us.integrator.io')],
  ['the site of the service', servers('https://integrator.io/api')],
  ['its name in a path', servers('https://evil.example/api.integrator.io')],
  ['a host that only looks like it', servers('https://api-integrator.io', 'https://apixintegrator.io')],
  ['servers that are none', documentOf({ servers: [null, 'https://api.integrator.io', { url: 7 }, { url: '//' }] })],
  ['a list of servers that is none', documentOf({ servers: { url: 'https://api.integrator.io' } })],
  ['no title', documentOf({ info: undefined })],
])('a document is that of somebody else: %s', (_what, document) => {
  expect(isOfIntegrator(document)).toBe(false);
});
