import { expect, test } from 'vitest';
import { diffDocuments } from '../../../contracts/diff/diff-documents.ts';
import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';
import { rowsOf, soakTest } from '../../soak/soaking.ts';
import { operationCases } from './operation-cases.ts';
import { schemaCases } from './schema-cases.ts';
import { documentAround } from './snippets.ts';

/**
 * Backwards, consumers and providers change places: what narrows a request on the way there widens it on the way back.
 * These do not, and docs/decisions/0011-diff.md and 0025-meaning-of-schemas.md say why.
 */
const oneWay = new Set([
  'response-optional-field-added',
  'response-field-removed',
  'response-media-type-removed',
  'response-media-type-added',
  'header-removed',
  'header-added',
  'server-removed',
  'server-added',
  'operation-renamed',
  'sunset-changed',
  'link-removed',
  'link-added',
  'link-changed',
  'flow-removed',
  'flow-added',
  'request-required-field-added',
  'required-parameter-added',
  'required-body-added',
]);

test.each(
  rowsOf(
    [...operationCases, ...schemaCases].filter(({ rule }) => !oneWay.has(rule)).map((one) => [one.rule, one] as const),
    5,
  ),
)('backwards, %s touches the other side', (_rule, one) => {
  const there = touched(read(one.old), read(one.new));
  const back = touched(read(one.new), read(one.old));
  expect(back).toEqual({ consumers: there.providers, providers: there.consumers });
});

soakTest('each exception to that is one', () => {
  const exceptions = [...operationCases, ...schemaCases].filter((one) => {
    const there = touched(read(one.old), read(one.new));
    const back = touched(read(one.new), read(one.old));
    return back.consumers !== there.providers || back.providers !== there.consumers;
  });
  expect(exceptions.map(({ rule }) => rule).sort()).toEqual([...oneWay].sort());
});

test('what is new and required breaks consumers on the way there, and its leaving breaks them on the way back', () => {
  const one = schemaCases.find(({ rule }) => rule === 'request-required-field-added');
  const there = diffDocuments(read(one?.old ?? ''), read(one?.new ?? ''));
  const back = diffDocuments(read(one?.new ?? ''), read(one?.old ?? ''));
  expect(there.map(({ rule, class: name }) => [rule, name])).toEqual([
    ['request-required-field-added', 'breaks-consumers'],
  ]);
  expect(back.map(({ rule, class: name }) => [rule, name])).toEqual([['request-field-removed', 'breaks-consumers']]);
});

test('a field that leaves a response breaks those who read it; one that joins asks nothing of anybody', () => {
  const one = schemaCases.find(({ rule }) => rule === 'response-optional-field-added');
  expect(diffDocuments(read(one?.old ?? ''), read(one?.new ?? '')).map((change) => change.class)).toEqual(['harmless']);
  expect(diffDocuments(read(one?.new ?? ''), read(one?.old ?? '')).map((change) => change.class)).toEqual([
    'breaks-consumers',
  ]);
});

function touched(old: OpenApiDocument, changed: OpenApiDocument): { consumers: boolean; providers: boolean } {
  const changes = diffDocuments(old, changed);
  return {
    consumers: changes.some(({ consumers }) => consumers !== 'none'),
    providers: changes.some(({ providers }) => providers !== 'none'),
  };
}

function read(snippet: string): OpenApiDocument {
  return readDocument(documentAround(snippet)).document;
}
