import { expect, test } from 'vitest';
import { nodeAt } from '../../../spec/document/document.ts';
import { readParameters } from '../../../spec/parameter/parameter.ts';
import { saysAccess } from '../../../spec/schema/access.ts';
import { schemaAt, subschema } from '../../../spec/schema/schema.ts';
import { schemaLayers, schemaPlace } from '../../../spec/schema/schema-place.ts';
import { documentOf } from '../document-of.ts';

const document = documentOf({
  components: {
    schemas: {
      Plain: { type: 'string' },
      Alone: { $ref: '#/components/schemas/Plain', description: 'The same' },
      Narrowed: { $ref: '#/components/schemas/Plain', maxLength: 3 },
      Twice: { $ref: '#/components/schemas/Narrowed', minLength: 1 },
      Anchored: { $anchor: 'anchored', type: 'boolean' },
      ByAnchor: { $ref: '#anchored' },
      Resource: {
        $id: 'https://schemas.example/pets/pet',
        $defs: { Name: { type: 'string' }, Tail: { $anchor: 'tail', type: 'null' } },
        properties: {
          name: { $ref: '#/$defs/Name' },
          tail: { $ref: '#tail' },
          owner: { $ref: 'owner' },
          plain: { $ref: '#/components/schemas/Plain' },
        },
      },
      Owner: { $id: 'https://schemas.example/pets/owner', type: 'object' },
      ById: { $ref: 'https://schemas.example/pets/pet#/$defs/Name' },
      // Names of keywords as names of fields, and data that looks like schemas: no names and no references.
      Odd: {
        type: 'object',
        properties: { $ref: { type: 'string' }, $id: { type: 'string' }, $anchor: { $anchor: 'inner' }, enum: {} },
        example: { $ref: '#/nowhere', $id: 'https://schemas.example/pets/pet', $anchor: 'anchored' },
        default: { $anchor: 'anchored' },
      },
      ToInner: { $ref: '#inner' },
    },
  },
});
const at = (name: string): string => `#/components/schemas/${name}`;

test.each([
  ['a $ref with words beside it', 'Alone', at('Plain')],
  ['a $ref with a keyword beside it', 'Narrowed', at('Narrowed')],
  ['an anchor', 'ByAnchor', at('Anchored')],
  ['an $id, with a pointer within it', 'ById', `${at('Resource')}/$defs/Name`],
  ['a pointer that counts from the $id around it', 'Resource/properties/name', `${at('Resource')}/$defs/Name`],
  ['an anchor within the $id around it', 'Resource/properties/tail', `${at('Resource')}/$defs/Tail`],
  ['a relative URI', 'Resource/properties/owner', at('Owner')],
  ['a pointer that counts from the root, though an $id is around it', 'Resource/properties/plain', at('Plain')],
  ['an anchor in a property that has the name of a keyword', 'ToInner', `${at('Odd')}/properties/$anchor`],
  ['a property map with a field $ref', 'Odd/properties', `${at('Odd')}/properties`],
])('%s leads to where the schema stands', (_kind, from, to) => {
  expect(schemaPlace(document, at(from))).toBe(to);
});

test('what stands beside a $ref is read first, at each step', () => {
  expect(schemaLayers(document, at('Twice'))).toEqual([at('Twice'), at('Narrowed'), at('Plain')]);
  expect(schemaAt(document, at('Twice')).keywords).toEqual({ type: 'string', maxLength: 3, minLength: 1 });
});

test('a subschema is found beside a $ref and behind it', () => {
  const { components } = documentOf({
    components: {
      schemas: {
        Base: { properties: { a: { type: 'string' } }, required: ['a'] },
        More: { $ref: at('Base'), properties: { b: { type: 'integer' } }, required: ['b'] },
      },
    },
  });
  const narrowed = documentOf({ components });
  const more = schemaAt(narrowed, at('More'));
  expect(more.keywords['required']).toEqual(['a', 'b']);
  expect(subschema(narrowed, more, 'properties', 'a')?.pointer).toBe(`${at('Base')}/properties/a`);
  expect(subschema(narrowed, more, 'properties', 'b')?.pointer).toBe(`${at('More')}/properties/b`);
});

test.each<[kind: string, schema: object, expected: boolean]>([
  ['itself', { writeOnly: true }, true],
  ['by a $ref', { $ref: at('Secret') }, true],
  ['beside a $ref', { $ref: at('Plain'), writeOnly: true }, true],
  ['by allOf', { allOf: [{ $ref: at('Secret') }, { minLength: 1 }] }, true],
  ['by a branch', { anyOf: [{ type: 'null' }, { $ref: at('Secret') }] }, true],
  ['in a field of its value only', { properties: { a: { writeOnly: true } } }, false],
  ['in a ring', { allOf: [{ $ref: at('Ring') }] }, false],
])('a schema is write-only: %s', (_kind, schema, expected) => {
  const small = documentOf({
    components: {
      schemas: {
        Secret: { type: 'string', writeOnly: true },
        Plain: { type: 'string' },
        Ring: { allOf: [{ $ref: at('Ring') }] },
        Subject: schema,
      },
    },
  });
  expect(saysAccess(small, at('Subject'), 'writeOnly')).toBe(expected);
});

test('the type beside a $ref is the type that a parameter is read as', () => {
  const operation = {
    parameters: [{ name: 'page', in: 'query', allowEmptyValue: true, schema: { $ref: at('Count'), maximum: 10 } }],
  };
  const small = documentOf({
    components: { schemas: { Count: { type: 'integer' } } },
    paths: { '/a': { get: operation } },
  });
  const item = nodeAt(small, '#/paths/~1a');
  const [page] = readParameters(small, [item, nodeAt(small, '#/paths/~1a/get')]);
  expect(page).toMatchObject({ allowEmptyValue: true, schema: '#/paths/~1a/get/parameters/0/schema' });
  expect([...(page?.types.types ?? [])]).toEqual(['integer']);
});
