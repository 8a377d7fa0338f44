import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { documentAround, flows, get, oauth } from '../snippets.ts';

const rules = (old: string, changed: string): string[] =>
  diffDocuments(readDocument(documentAround(old)), readDocument(documentAround(changed))).map(({ rule }) => rule);

const tokenAt = (url: string): string => flows(`{ password: { tokenUrl: ${url}, scopes: {} } }`);
const nobodyUses = (snippet: string): string => snippet.replace('security: [{ oauth: [] }]', 'security: []');
const [old, changed] = [tokenAt('https://a.example/old'), tokenAt('https://a.example/new')];

test('how a token is got is compared where operations of both documents ask for it', () => {
  expect(rules(old, changed)).toEqual(['scheme-changed']);
});

test('where one of the documents does not ask for it any more, or not yet, that is the change', () => {
  expect(rules(old, nobodyUses(changed))).toEqual(['credentials-added']);
  expect(rules(nobodyUses(old), changed)).not.toContain('scheme-changed');
  expect(rules(nobodyUses(old), nobodyUses(changed))).toEqual(['unused-part-changed']);
});

test('a scheme that one of the documents only names is another scheme', () => {
  const named = `${oauth('[]')}\ncomponents: { securitySchemes: {} }`;
  expect(rules(old, named)).toEqual(['credentials-removed', 'credentials-added']);
  expect(rules(named, old)).toEqual(['credentials-removed', 'credentials-added']);
});

const scheme = (name: string, yaml: string): string =>
  `${get(`security: [{ ${name}: [] }]`)}\ncomponents: { securitySchemes: { ${name}: { ${yaml} } } }`;

test.each([
  ['type: http, scheme: bearer', 'type: http, scheme: Bearer'],
  ['type: http, scheme: basic', 'type: http, scheme: BASIC'],
  ['type: apiKey, in: header, name: X-Key', 'type: apiKey, in: header, name: X-Key'],
  ['type: oauth2, flows: {}', 'type: oauth2, flows: {}'],
  [
    'type: openIdConnect, openIdConnectUrl: https://a.example/x',
    'type: openIdConnect, openIdConnectUrl: https://a.example/x',
  ],
  ['type: mutualTLS', 'type: mutualTLS'],
])('a scheme under another name is the same to a caller: %s', (one, other) => {
  expect(rules(scheme('mine', one), scheme('yours', other))).not.toContain('credentials-added');
});

test.each([
  ['type: http, scheme: bearer', 'type: http, scheme: basic'],
  ['type: apiKey, in: header, name: X-Key', 'type: apiKey, in: query, name: X-Key'],
  ['type: apiKey, in: header, name: X-Key', 'type: apiKey, in: header, name: Y-Key'],
  ['type: oauth2, flows: {}', 'type: openIdConnect, openIdConnectUrl: https://a.example/x'],
  ['type: openIdConnect, openIdConnectUrl: https://a.example/x', 'type: mutualTLS'],
  ['type: mutualTLS', 'type: http, scheme: bearer'],
  ['type: handshake', 'type: handshake'],
])('a scheme of another kind is another one to a caller: %s and %s', (one, other) => {
  expect(rules(scheme('mine', one), scheme('yours', other))).toEqual(
    expect.arrayContaining(['credentials-removed', 'credentials-added']),
  );
});

test('a list of servers that is empty leaves an operation where the document is', () => {
  const at = (own: string): string => `servers: [{ url: 'https://a.example/v1' }]\n${get(own)}`;
  expect(rules(at('servers: []'), at(''))).toEqual([]);
  expect(rules(at('servers: [{ url: https://b.example }]'), at('servers: []'))).toContain('server-removed');
});
