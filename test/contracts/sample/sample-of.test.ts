import { expect, test } from 'vitest';
import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { sampleOf } from '../../../contracts/sample/sample-of.ts';
import { schemaPointers } from '../../../spec/operation/schema-pointers.ts';
import { soakTest } from '../../soak/soaking.ts';
import { contractOf } from '../small-contract.ts';
import { named, sampled, text } from './sampled.ts';

const service = {
  type: 'object',
  required: ['id', 'name', 'password'],
  properties: { id: { ...text, readOnly: true }, name: text, password: { ...text, writeOnly: true } },
};

test('a request has nothing that is readOnly, and a response nothing that is writeOnly', () => {
  expect(sampled(service)).toEqual({ ok: true, value: { name: 'text', password: 'text' } });
  expect(sampled(service, { direction: 'response' })).toEqual({ ok: true, value: { id: 'text', name: 'text' } });
});

test.each([
  ['behind a $ref', { properties: { id: { $ref: '#/components/schemas/Id' } } }],
  ['beside a $ref', { properties: { id: { $ref: '#/components/schemas/Text', readOnly: true } } }],
  ['in allOf', { allOf: [{ properties: { id: { type: 'string', readOnly: true } } }] }],
  ['in a branch', { oneOf: [{ required: ['id'], properties: { id: { type: 'string', readOnly: true } } }] }],
])('a required property that is readOnly %s is left out of a request', (_where, schema) => {
  const schemas = { Id: { ...text, readOnly: true }, Text: text };
  expect(sampled({ type: 'object', required: ['id'], ...schema }, {}, schemas)).toEqual({ ok: true, value: {} });
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('a field may be called %s', (name) => {
  const document = { openapi: '3.1.0', info: {}, paths: {}, components: { schemas: { Odd: { required: [name] } } } };
  const contract = createContract(JSON.stringify(document));
  const sample = sampleOf(contract, '#/components/schemas/Odd', { direction: 'response' });
  if (!sample.ok) throw new Error(sample.why);
  expect(Object.entries(Object(sample.value))).toEqual([[name, expect.any(String)]]);
});

test('what is given is kept, and completed at every depth', () => {
  const schema = {
    ...service,
    required: ['name', 'tags'],
    properties: { ...service.properties, tags: { type: 'array', items: named('a', 'a') } },
  };
  const given = { id: '7', tags: [{ more: 1 }] };
  expect(sampled(schema, { direction: 'response', given })).toEqual({
    ok: true,
    value: { id: '7', name: 'text', tags: [{ more: 1, a: 'text' }] },
  });
});

test('what is given and cannot be kept is said', () => {
  expect(sampled(service, { given: { name: 7 } })).toMatchObject({
    ok: false,
    why: expect.stringContaining('/name must be string'),
  });
});

test('properties that may be left out are filled in where asked for, no ring of them and nothing deprecated', () => {
  const schema = {
    type: 'object',
    properties: {
      a: text,
      old: { ...text, deprecated: true },
      mother: { $ref: '#/components/schemas/Subject' },
      list: { type: 'array', items: text },
    },
  };
  expect(sampled(schema)).toEqual({ ok: true, value: {} });
  expect(sampled(schema, { optional: true })).toEqual({ ok: true, value: { a: 'text', list: ['text'] } });
});

test.each([
  [
    'a list of itself',
    {
      type: 'object',
      required: ['kids'],
      properties: { kids: { type: 'array', items: { $ref: '#/components/schemas/Subject' } } },
    },
    { kids: [] },
  ],
  [
    'itself or null',
    {
      type: 'object',
      required: ['next'],
      properties: { next: { anyOf: [{ $ref: '#/components/schemas/Subject' }, { type: 'null' }] } },
    },
    { next: null },
  ],
  [
    'itself or a leaf, the leaf last',
    {
      type: 'object',
      required: ['left'],
      properties: { left: { oneOf: [{ $ref: '#/components/schemas/Subject' }, { type: 'integer' }] } },
    },
    { left: 0 },
  ],
])('a schema that contains %s ends', (_what, schema, value) => {
  expect(sampled(schema)).toEqual({ ok: true, value });
});

/** Choices of two, and one of which neither can be met. */
function ways(count: number): object[] {
  return [
    ...Array.from({ length: count }, () => ({ anyOf: [{ type: 'object' }, { required: ['a'] }] })),
    { anyOf: [false, false] },
  ];
}

test.each([
  [
    'demands itself without end',
    { type: 'object', required: ['a'], properties: { a: { $ref: '#/components/schemas/Subject' } } },
  ],
  ['lets nothing through', false],
  ['excludes itself', { type: 'string', minLength: 4, maxLength: 2 }],
  ['has more ways to be wrong than can be tried', { allOf: ways(30) }],
])('of a schema that %s it is said that no value was found', (_what, schema) => {
  expect(sampled(schema)).toMatchObject({ ok: false, why: expect.stringContaining('#/components/schemas/Subject') });
});

test('a pattern with a back reference is not judged, and so asks for nothing', () => {
  expect(sampled({ type: 'string', pattern: '^(a|b)\\1$' })).toEqual({ ok: true, value: 'text' });
});

test.each([
  ['with a mapping', { mapping: { kitty: '#/components/schemas/Cat' } }, 'kitty'],
  ['without a mapping', {}, 'Cat'],
])('a discriminator names the branch that was taken, %s', (_what, more, kind) => {
  const Cat = { type: 'object', required: ['kind', 'lives'], properties: { kind: text, lives: { type: 'integer' } } };
  const discriminator = { propertyName: 'kind', ...more };
  const schema = { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator };
  expect(sampled(schema, {}, { Cat })).toEqual({ ok: true, value: { kind, lives: 0 } });
});

test('a discriminator of a base schema names the schema that takes it in', () => {
  const Base = {
    type: 'object',
    required: ['kind'],
    properties: { kind: text },
    discriminator: { propertyName: 'kind' },
  };
  const Cat = { allOf: [{ $ref: '#/components/schemas/Base' }, named('a', 'a')] };
  const schema = { $ref: '#/components/schemas/Cat' };
  expect(sampled(schema, {}, { Base, Cat })).toEqual({ ok: true, value: { kind: 'Cat', a: 'text' } });
});

test('an example of a whole object is what a response has, and a request is put together', () => {
  const schema = { ...service, required: ['name'], example: { name: 'Rex', age: 3 } };
  expect(sampled(schema, { direction: 'response' })).toEqual({ ok: true, value: { name: 'Rex', age: 3 } });
  expect(sampled(schema)).toEqual({ ok: true, value: { name: 'text' } });
});

soakTest('every schema of the built-in contract has a sample in both directions, the same each time', () => {
  const contract = createContract(integratorDocument);
  for (const pointer of schemaPointers(contract.operations)) {
    for (const direction of ['request', 'response'] as const) {
      const one = sampleOf(contract, pointer, { direction });
      expect(one, pointer).toMatchObject({ ok: true });
      expect(sampleOf(contract, pointer, { direction })).toEqual(one);
    }
  }
});

test('a schema that cannot be compiled is no exception', () => {
  const checkOf = (): never => {
    throw new SyntaxError('Invalid regular expression');
  };
  const { document } = contractOf({}, { components: { schemas: { Subject: text } } });
  expect(sampleOf({ document, checkOf }, '#/components/schemas/Subject', { direction: 'request' })).toEqual({
    ok: false,
    why: 'the schema at #/components/schemas/Subject cannot be used: Invalid regular expression',
  });
});

test('a sample that is asked for again is the same, and nobody has changed it', () => {
  const contract = contractOf(
    {},
    { components: { schemas: { Cup: named('name', 'name'), Alias: { $ref: '#/components/schemas/Cup' } } } },
  );
  const first = sampleOf(contract, '#/components/schemas/Cup', { direction: 'response', optional: true });
  if (first.ok) Object.assign(Object(first.value), { name: 'changed' });
  for (const name of ['Cup', 'Alias']) {
    const again = sampleOf(contract, `#/components/schemas/${name}`, { direction: 'response', optional: true });
    expect(again).toEqual({ ok: true, value: { name: 'text' } });
  }
});
