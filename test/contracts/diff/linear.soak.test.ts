import { expect, test } from 'vitest';
import { diffDocuments } from '../../../contracts/index.ts';
import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { growthOf } from '../../soak/growth.ts';

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const text = { type: 'string' } as const;

/** A document of so many operations, which share one schema, and of so many security schemes. */
function documentOf(
  operations: number,
  schemes: number,
  type: 'string' | 'integer' = 'string',
  asked = schemes,
): OpenApiDocument {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Shared' } } };
  const operation = { responses: { 200: { description: 'All of them.', content } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Large', version: '1' },
    security: many(asked, (at) => ({ [`scheme${at}`]: [] })),
    paths: Object.fromEntries(many(operations, (at) => [`/path${at}`, { get: operation }])),
    components: {
      securitySchemes: Object.fromEntries(
        many(schemes, (at) => [`scheme${at}`, { type: 'apiKey', in: 'header', name: `x-${at}` }]),
      ),
      schemas: { Shared: { type: 'object', properties: { field: { type } } } },
    },
  };
}

function withExample(count: number): OpenApiDocument {
  const content = {
    'application/json': { schema: { type: 'array' as const, items: text }, example: many(count, (at) => at) },
  };
  const paths = { '/list': { get: { responses: { 200: { description: 'All of them.', content } } } } };
  return { openapi: '3.1.0', info: { title: 'Large', version: '1' }, paths };
}

test.each<
  [kind: string, old: (count: number) => OpenApiDocument, changed: (count: number) => OpenApiDocument, count: number]
>([
  ['schemes that are all let in', (n) => documentOf(1, n), (n) => documentOf(1, n), 250],
  ['schemes that are let in now', (n) => documentOf(1, n, 'string', 1), (n) => documentOf(1, n), 250],
  ['operations that share many schemes', (n) => documentOf(n, 200), (n) => documentOf(n, 200), 100],
  ['operations that share what has changed', (n) => documentOf(n, 1), (n) => documentOf(n, 1, 'integer'), 100],
  ['operations that are let in anew', (n) => documentOf(n, 50, 'string', 1), (n) => documentOf(n, 50), 100],
  ['items of an example that are wrong', withExample, withExample, 2000],
])('twice the document is at most three times the work to compare: %s', async (_kind, old, changed, count) => {
  const compare = (size: number) => () => Promise.resolve(diffDocuments(old(size), changed(size)));
  expect(await growthOf(compare(count), compare(8 * count))).toBeLessThan(3);
});
