import { expect, test } from 'vitest';
import { checkSchemas, schemaFaults } from '../../../../contracts/schema/check/check-schemas.ts';
import { keywordFaults } from '../../../../contracts/schema/check/keyword-values.ts';
import { mendAt, mendSchemas } from '../../../../contracts/schema/check/mending/mend-schemas.ts';
import { oddities } from '../../../../contracts/schema/check/oddities.ts';
import { maxForOneValue, takenInBy, tooHeavy } from '../../../../contracts/schema/check/weight.ts';
import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';

const count = [0, 1, 7.0];
const noCount = [-1, 1.5, '1', null];
const numbers = [0, -1.5, 1e300];
const noNumber = ['1', null, Number.POSITIVE_INFINITY];
const schemas = [true, false, {}];
const noSchema = [null, 'a', 1, []];

test.each<[keyword: string, good: readonly unknown[], bad: readonly unknown[]]>([
  ['type', ['string', 'null', ['string', 'null']], ['strng', [], ['string', 'strng'], null, 1, [1]]],
  ['multipleOf', [1, 0.1], [0, -1, ...noNumber]],
  ...['maximum', 'minimum'].map((keyword): [string, unknown[], unknown[]] => [keyword, numbers, noNumber]),
  ...['exclusiveMaximum', 'exclusiveMinimum'].map((keyword): [string, unknown[], unknown[]] => [
    keyword,
    numbers,
    [true, ...noNumber],
  ]),
  ...['Length', 'Items', 'Contains', 'Properties'].flatMap((of): [string, unknown[], unknown[]][] => [
    [`max${of}`, count, noCount],
    [`min${of}`, count, noCount],
  ]),
  ['uniqueItems', [true, false], [1, 'true', null]],
  ...['pattern', 'format', '$ref', '$dynamicRef', '$id', '$anchor', '$dynamicAnchor'].map(
    (keyword): [string, unknown[], unknown[]] => [keyword, ['', 'a'], [1, null, ['a']]],
  ),
  ['required', [[], ['a']], [true, 'a', [1], null]],
  ['dependentRequired', [{}, { a: ['b'] }], [[], { a: 'b' }, null]],
  ['enum', [[], [1]], [{}, 'a', null]],
  ...[
    'not',
    'if',
    'then',
    'else',
    'items',
    'contains',
    'additionalProperties',
    'propertyNames',
    'unevaluatedItems',
    'unevaluatedProperties',
  ].map((keyword): [string, unknown[], unknown[]] => [keyword, schemas, noSchema]),
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword): [string, unknown[], unknown[]] => [
    keyword,
    [[], [{}, true]],
    [{}, true, [1]],
  ]),
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'].map(
    (keyword): [string, unknown[], unknown[]] => [keyword, [{}, { a: true }], [[], true, { a: 1 }]],
  ),
  ['default', [null, 1, {}], []],
  ['x-own', [null, 1, {}], []],
  ['constructor', [1], []],
])('what may stand under %s is known', (keyword, good, bad) => {
  const faultsOf = (value: unknown): readonly string[] =>
    keywordFaults({ [keyword]: value }).map((fault) => fault.keyword);
  expect(good.filter((value) => faultsOf(value).length > 0)).toEqual([]);
  expect(bad.filter((value) => faultsOf(value).join() !== keyword)).toEqual([]);
});

test.each<[schema: Readonly<Record<string, unknown>>, says: string]>([
  [{ exclusiveMinimum: true }, '`minimum`'],
  [{ exclusiveMaximum: true }, '`maximum`'],
  [{ required: true }, '`required` of the object'],
  [{ items: [{}] }, '`prefixItems`'],
  [{ type: 'strng' }, 'Did you mean string?'],
  [{ type: 'zzzzzz' }, 'Mend it.'],
  [{ type: ['strng'] }, 'a list with "strng"'],
  [{ maxLength: true }, 'Mend it.'],
])('what to write in place of a habit of another version is said of %j', (schema, says) => {
  expect(keywordFaults(schema).map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
});

test.each<[schema: object, found: readonly (readonly [pointer: string, keyword: string, isUnread: boolean])[]]>([
  [{ pattern: '^a$', patternProperties: { b: {} }, nullable: false, enum: [1] }, []],
  [{ pattern: 'a++' }, [['#/a/pattern', 'pattern', true]]],
  [{ pattern: '(?i)a' }, [['#/a/pattern', 'pattern', false]]],
  [{ pattern: `(${'a{1000}'.repeat(200)})\\1` }, [['#/a/pattern', 'pattern', true]]],
  [{ patternProperties: { 'a/++': {}, b: {} } }, [['#/a/patternProperties/a~1++', 'patternProperties', true]]],
  [
    { patternProperties: { 'b++': {} }, pattern: 'a++' },
    [
      ['#/a/patternProperties/b++', 'patternProperties', true],
      ['#/a/pattern', 'pattern', true],
    ],
  ],
  [{ nullable: true }, [['#/a/nullable', 'nullable', false]]],
  [
    { enum: [], anyOf: [], oneOf: [], allOf: [] },
    [
      ['#/a/enum', 'enum', false],
      ['#/a/anyOf', 'anyOf', false],
      ['#/a/oneOf', 'oneOf', false],
    ],
  ],
])('what is not read as it is written is found in %j', (schema, found) => {
  expect(
    [...oddities({ ...schema }, '#/a')].map(({ pointer, keyword, unread }) => [pointer, keyword, unread === true]),
  ).toEqual(found);
});

function documentOf(schemas: object): OpenApiDocument {
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: {},
    components: { schemas },
  });
  return readDocument(text).document;
}

const at = (name: string): string => `#/components/schemas/${name}`;
const to = (name: string): object => ({ $ref: at(name) });

test.each<[kind: string, schemas: object, faults: readonly string[]]>([
  ['nothing', { A: { properties: { b: to('B') } }, B: { items: to('A') } }, []],
  ['a keyword', { A: { properties: { b: { maxLength: -1 } } } }, ['/A/properties/b/maxLength']],
  ['a keyword behind a reference', { A: { properties: { b: to('B') } }, B: { type: 'a' } }, ['/B/type']],
  ['a keyword of what nobody needs', { A: {}, B: { type: 'a' } }, []],
  ['a reference to nothing', { A: { items: to('None') } }, ['/A/items/$ref']],
  ['a reference to no schema', { A: { items: { $ref: '#/openapi' } } }, ['/A/items/$ref']],
  ['a reference to itself', { A: to('B'), B: to('A') }, ['/A/$ref']],
  ['a reference to another file', { A: { $ref: 'other.json' } }, ['/A/$ref']],
  ['a reference that is a number', { A: { $ref: 1 } }, ['/A/$ref']],
  ['one that is needed twice', { A: { items: to('C'), not: to('C') }, C: { type: 'a' } }, ['/C/type']],
])('what stands in the way of judging is found: %s', (_kind, schemas, faults) => {
  expect(
    schemaFaults(documentOf(schemas), [at('A')]).map(({ pointer }) => pointer.slice('#/components/schemas'.length)),
  ).toEqual(faults);
});

test('what an operation needs must be readable, and what none needs is a note', () => {
  const document = documentOf({
    A: { type: 'string', pattern: 'a++', unevaluatedProperties: false },
    B: { required: true },
  });
  const line = (): number => 7;
  const report = checkSchemas(document, [at('A')], line);
  expect(report.found.map(({ pointer }) => pointer)).toEqual([`${at('A')}/pattern`, `${at('B')}/required`]);
  expect([...report.unread]).toEqual([at('A')]);
  expect(() => checkSchemas(document, [at('B')], line)).toThrow(
    expect.objectContaining({ pointer: `${at('B')}/required`, line: 7 }),
  );
});

test.each<[schema: object, unevaluated: boolean, inherited: boolean]>([
  [{ properties: { a: {} }, required: ['a'] }, false, false],
  [{ unevaluatedProperties: false }, true, false],
  [{ unevaluatedItems: true }, true, false],
  [{ required: ['constructor'] }, false, true],
  [{ properties: { toString: {} } }, false, true],
  [{ dependentRequired: { valueOf: [] } }, false, true],
  [{ dependentRequired: { a: ['valueOf'] } }, false, true],
  [{ dependentSchemas: { hasOwnProperty: {} } }, false, true],
  [{ items: { properties: { constructor: {} } } }, false, true],
  [{ enum: ['constructor'], default: 'toString' }, false, false],
])(
  'whether %j needs a compiler that follows what is left over is known, and whether it names what all objects have',
  (schema, unevaluated, inherited) => {
    const report = checkSchemas(documentOf({ A: schema }), [at('A')], () => undefined);
    expect([report.unevaluated, report.inherited]).toEqual([unevaluated, inherited]);
  },
);

test('of many faults five are said, and how many more there are', () => {
  const properties = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`f${index}`, { type: 'a' }]));
  const check =
    (some: object): (() => unknown) =>
    () =>
      checkSchemas(documentOf({ A: { properties: some } }), [at('A')], () => undefined);
  expect(check(properties)).toThrow(/^Failed to read the document: 7 places in its schemas .* And 2 more\.$/);
  expect(check({ a: { type: 'a' } })).toThrow(
    /^Failed to read the document: a schema in it cannot be read\. At #[^ ]+\/type: (?!.* more\.)/,
  );
});

test.each<[kind: string, below: Readonly<Record<string, readonly string[]>>, heavy: boolean]>([
  ['a ring', { a: ['b'], b: ['a'] }, false],
  ['the same one often', { a: Array(maxForOneValue - 1).fill('b') }, false],
  ['the same one too often', { a: Array(maxForOneValue).fill('b') }, true],
  [
    'twice at each of fifteen levels',
    Object.fromEntries(Array.from({ length: 15 }, (_, i) => [i === 0 ? 'a' : `l${i}`, [`l${i + 1}`, `l${i + 1}`]])),
    true,
  ],
  [
    'twice at each of twelve levels',
    Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i === 0 ? 'a' : `l${i}`, [`l${i + 1}`, `l${i + 1}`]])),
    false,
  ],
])('schemas that take in others are weighed: %s', (_kind, below, heavy) => {
  expect(tooHeavy(['a'], (pointer) => below[pointer] ?? []) !== undefined).toBe(heavy);
});

test('what judges the same value is what a schema takes in', () => {
  const document = documentOf({
    A: { ...to('B'), allOf: [{}], properties: { a: {} }, not: {}, $defs: { a: {} } },
    B: true,
  });
  expect(takenInBy(document, at('A'))).toEqual([at('B'), `${at('A')}/allOf/0`, `${at('A')}/not`]);
  expect([takenInBy(document, at('B')), takenInBy(document, at('None'))]).toEqual([[], []]);
});

test('what cannot be read is taken out of a copy', () => {
  const properties = { b: to('None'), c: { anyOf: [to('B'), { type: 'a' }] } };
  const document = documentOf({ A: { required: true, type: 'string', properties }, B: { title: 'B', maxItems: 'a' } });
  const before = JSON.stringify(document);
  const mended = mendSchemas(document, [at('A')]);
  expect(mended.document.components?.schemas).toEqual({
    A: { type: 'string', properties: { b: {}, c: { anyOf: [to('B'), {}] } } },
    B: { title: 'B' },
  });
  expect(mended.faults.map(({ pointer }) => pointer.slice(at('').length))).toEqual([
    'A/required',
    'A/properties/b/$ref',
    'A/properties/c/anyOf/1/type',
    'B/maxItems',
  ]);
  expect(JSON.stringify(document)).toBe(before);
});

test('a key that is taken out leaves what others hold untouched', () => {
  const shared = { a: [{ b: 1, c: 2 }] };
  const root = { one: shared, other: shared };
  mendAt(root, ['one', 'a', '0', 'b'], new Set([root]));
  mendAt(root, ['one', 'none', 'b'], new Set([root]));
  expect(root).toEqual({ one: { a: [{ c: 2 }] }, other: { a: [{ b: 1, c: 2 }] } });
});
