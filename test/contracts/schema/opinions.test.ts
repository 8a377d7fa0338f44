import { expect, test } from 'vitest';
import { PatternCostError } from '../../../contracts/pattern/run.ts';
import { mendOperations } from '../../../contracts/schema/check/mending/mend-operations.ts';
import { mayMatch } from '../../../contracts/schema/keyword/may-match.ts';
import { complaints, opinionOf, type SchemaCheck } from '../../../contracts/schema/schema-validator.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const throwing =
  (error: Error): SchemaCheck =>
  () => {
    throw error;
  };

test.each<[kind: string, error: Error, value: unknown, keywords: readonly string[], unjudged: readonly string[]]>([
  ['a value nested without end', new RangeError('stack'), nested(20_000), ['depth'], []],
  ['a schema nested without end', new RangeError('stack'), nested(3), [], ['its schema is nested too deeply']],
  ['a pattern that gives up', new PatternCostError('it takes too long'), 'a', [], ['it takes too long']],
])('what could not be judged is no pass, or says so: %s', (_kind, error, value, keywords, unjudged) => {
  const opinion = opinionOf(throwing(error), value);
  expect([opinion.complaints.map(({ keyword }) => keyword), opinion.unjudged]).toEqual([keywords, unjudged]);
  expect(complaints(throwing(error), value).length).toBe(keywords.length);
});

test('an error that is none of a value is thrown', () => {
  expect(() => opinionOf(throwing(new TypeError('no')), 1)).toThrow(TypeError);
});

test.each<[pattern: string, text: string, matches: boolean | undefined]>([
  ['^a', 'ab', true],
  ['^a', 'ba', false],
  ['a++', 'a', undefined],
])('whether %s matches %s is known, or that it is not', (pattern, text, matches) => {
  expect(mayMatch(pattern, text)).toBe(matches);
});

const operation = (content: object): object => ({ get: { responses: { 200: { description: 'One', content } } } });
const documentOf = (paths: object): ReturnType<typeof readDocument>['document'] =>
  readDocument(JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths })).document;

test('what stands under content by mistake is taken out of a copy, each in its place', () => {
  const good = { 'application/json': { schema: {} } };
  const document = documentOf({
    '/a': operation({ ...good, description: 'Fine' }),
    '/b': operation({ description: 'Fine', example: 1 }),
    '/c': operation(good),
  });
  const before = JSON.stringify(document);
  const { faults, operations, document: mended } = mendOperations(document);
  expect(faults.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
    ['#/paths/~1a/get/responses/200/content/description', 'description'],
    ['#/paths/~1b/get/responses/200/content/description', 'description'],
    ['#/paths/~1b/get/responses/200/content/example', 'example'],
  ]);
  expect(mended.paths).toEqual(documentOf({ '/a': operation(good), '/b': operation({}), '/c': operation(good) }).paths);
  expect(operations).toHaveLength(3);
  expect(JSON.stringify(document)).toBe(before);
});

test.each<[kind: string, content: object]>([
  ['a media type', { 'application/json': 'a' }],
  ['one of its parts', { 'application/json': { schema: 1 } }],
])('what is meant as content is not taken out: %s', (_kind, content) => {
  const read = (): unknown => mendOperations(documentOf({ '/a': operation(content) })).faults;
  let faults: unknown = [];
  try {
    faults = read();
  } catch {
    // It is reported by whoever reads it.
  }
  expect(faults).toEqual([]);
});
