import { expect, test } from 'vitest';
import { DocumentError } from '../../../spec/document/document.ts';
import type { SecurityAlternative } from '../../../spec/operation/security.ts';
import { operationOf } from '../document-of.ts';

const components = {
  securitySchemes: {
    token: { type: 'http', scheme: 'Bearer' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    login: { type: 'oauth2', flows: {} },
    connect: { type: 'openIdConnect', openIdConnectUrl: 'https://example.com' },
    certificate: { type: 'mutualTLS' },
    alias: { $ref: '#/components/securitySchemes/key' },
  },
};

function read(own: unknown, inherited?: unknown): string[][] {
  const parts = { components, ...(inherited !== undefined && { security: inherited }) };
  const { security } = operationOf(own === undefined ? {} : { security: own }, parts);
  return security.map(describeAlternative);
}

function describeAlternative(alternative: SecurityAlternative): string[] {
  return alternative.map((scheme) => {
    if (scheme.kind === 'http') return `http ${scheme.scheme}`;
    return scheme.kind === 'apiKey' ? `${scheme.in} ${scheme.name}` : scheme.type;
  });
}

test('the list is an OR, the names in one entry are an AND', () => {
  expect(read([{ token: [], key: [] }, { key: [] }])).toEqual([['http bearer', 'header X-Key'], ['header X-Key']]);
});

test('an operation that says nothing inherits from the document', () => {
  expect(read(undefined, [{ token: [] }])).toEqual([['http bearer']]);
});

test('an operation writes its own anew', () => {
  expect(read([{ key: [] }], [{ token: [] }])).toEqual([['header X-Key']]);
});

test('an empty list takes the security of the document away', () => {
  expect(read([], [{ token: [] }])).toEqual([]);
});

test('an empty alternative lets anybody in', () => {
  expect(read([{}, { token: [] }])).toEqual([[], ['http bearer']]);
});

test('where nobody says anything, nothing is asked', () => {
  expect(read(undefined)).toEqual([]);
});

test('OAuth 2 and OpenID Connect end in a bearer token; other types keep their name', () => {
  expect(read([{ login: [] }, { connect: [] }, { certificate: [] }])).toEqual([
    ['http bearer'],
    ['http bearer'],
    ['mutualTLS'],
  ]);
});

test('a scheme behind a $ref keeps the place where it stands', () => {
  const { security } = operationOf({ security: [{ alias: [] }] }, { components });
  expect(security[0]?.[0]?.pointer).toBe('#/components/securitySchemes/key');
});

test('a scheme that is not there is an error of the document', () => {
  expect(() => read([{ nobody: [] }])).toThrow(DocumentError);
});
