import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richValueOf } from '../../../../../contracts/check/values/rich/rich-values.ts';
import { arbitraryOf } from '../../../../../contracts/check/values/variants/arbitrary.ts';
import { meansValues } from '../../../../../contracts/check/values/variants/meant-types.ts';
import { merged } from '../../../../../contracts/check/values/variants/merged.ts';
import { patternSamples, patternTexts } from '../../../../../contracts/check/values/variants/pattern-samples.ts';
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

test.each<[schema: object, means: boolean]>([
  [{ const: 1 }, true],
  [{ enum: [1] }, true],
  [{ allOf: [] }, true],
  [{ oneOf: [] }, true],
  [{ anyOf: [] }, true],
  [{ type: 'string' }, true],
  [{ nullable: true }, true],
  [{ minimum: 1 }, true],
  [{ description: 'A text' }, false],
  [{}, false],
])('whether %j says what a value is: %j', (keywords, means) => {
  expect(meansValues({ pointer: '#', keywords: { ...keywords }, layers: [] })).toBe(means);
});

test.each<[values: readonly unknown[], one: unknown]>([
  [[{ a: 1 }, { b: 2 }, { a: 3 }], { a: 3, b: 2 }],
  [[{ a: 1 }, undefined, null], { a: 1 }],
  [[{ a: 1 }, 'x', 'y'], 'x'],
  [[undefined, [1], { a: 1 }], [1]],
  [[undefined, null], null],
  [[], null],
])('%j, which hold for one value, are %j', (values, one) => {
  expect(merged(values)).toEqual(one);
});

test.each<[pattern: string, isFit: (text: string) => boolean]>([
  ['^[a-c]{2}$', (text) => /^[a-c]{2}$/.test(text)],
  // The generator does not know how to look ahead.
  ['^(?!x)[a-z]+$', (text) => /^(?!x)[a-z]+$/.test(text)],
  ['^(?=.*\\d)[a-z0-9]{8,}$', (text) => text === ''],
  ['^[a-z]{10001}$', (text) => /^[a-z]{10001}$/.test(text)],
  ['^(', (text) => text === ''],
])('texts for %s fit it, or are empty where none is found', (pattern, isFit) => {
  const texts = patternSamples(pattern);
  expect([texts.length, texts.filter((text) => !isFit(text))]).toEqual([5, []]);
  expect(patternSamples(pattern)).toBe(texts);
  expect(patternTexts(pattern)).toBe(patternTexts(pattern));
});
