import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richValueOf } from '../../../../../contracts/check/values/rich/rich-values.ts';
import { arbitraryOf } from '../../../../../contracts/check/values/variants/arbitrary.ts';
import { readDocument } from '../../../../../spec/document/reading/read-document.ts';
import { schemaAt } from '../../../../../spec/schema/schema.ts';

test.each([
  ['{ properties: { street: { type: string } } }', 'object'],
  ['{ required: [street] }', 'object'],
  ['{ additionalProperties: { type: string } }', 'object'],
  ['{ items: { type: string } }', 'array'],
  ['{ uniqueItems: true }', 'array'],
  ['{ minLength: 2 }', 'string'],
  ['{ format: date-time }', 'string'],
  ['{ minimum: 3 }', 'number'],
  ['{ type: [string, "null"] }', 'string or null'],
])('what is sent as %s is what its words mean: %s', (schema, meant) => {
  const { document } = readDocument(
    `{ openapi: 3.1.0, info: { title: A, version: '1' }, paths: {}, components: { schemas: { A: ${schema} } } }`,
  );
  const node = schemaAt(document, '#/components/schemas/A');
  const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
  const random = fc.sample(arbitraryOf(document, node), { seed: 1, numRuns: 60 });
  const rich = (['full', 'falsy', 'empty'] as const).map((filling) => richValueOf(document, node, filling));
  expect([...new Set([...random, ...rich].map(kindOf))].sort((one, other) => (one < other ? 1 : -1)).join(' or ')).toBe(
    meant,
  );
});
