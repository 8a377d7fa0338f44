import fc from 'fast-check';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Names that objects of JavaScript have already, beside plain ones. */
export const name: fc.Arbitrary<string> = fc.constantFrom(
  'id',
  'name',
  'items',
  'Pet',
  'a b',
  '__proto__',
  'constructor',
  'toString',
  'größe',
  'x-y',
);
/** Paths, some of which lead nowhere. */
export const path: fc.Arbitrary<string> = fc.constantFrom(
  '/pets',
  '/pets/{id}',
  '/pets/{petId}',
  '/pets/{id}/toys',
  '/pets/{id}/toys/{toy}',
  '/me',
  '/',
  '//a',
  '/a{b}c',
  '/{a}{b}',
  '/{}',
  '/{id',
  '/pets/{id}.json',
  '/%zz',
  '/a b?c#d',
  '/{__proto__}',
  '/constructor',
  '/pets/',
  '/x/{a}/{a}',
); // prettier-ignore
/** A reference to a schema, or to nothing. */
export const reference: fc.Arbitrary<Json> = fc
  .constantFrom('A', 'B', '__proto__', 'constructor', 'nowhere')
  .map((to) => ({
    $ref: `#/components/schemas/${to}`,
  }));
/** Plain values. */
export const plain: fc.Arbitrary<Json> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom('', 'a', '1', 'ä/~'),
);
const leaf = fc.record(
  {
    type: fc.constantFrom<Json>('string', 'integer', 'number', 'boolean', 'object', 'array', 'null', [
      'string',
      'null',
    ]),
    format: fc.constantFrom('uuid', 'date-time', 'date', 'email', 'uri', 'byte', 'int32', 'odd'),
    enum: fc.oneof(fc.array(plain, { maxLength: 3 }), fc.constant(Array.from({ length: 500 }, (_one, at) => at))),
    const: plain,
    pattern: fc.constantFrom('^a+$', '^[A-Z]{3}\\-\\d+$', '(', '^(?!a)', '\\p{L}'),
    minimum: fc.integer({ min: -5, max: 9 }),
    maximum: fc.integer({ min: -5, max: 9 }),
    minLength: fc.nat(9),
    maxLength: fc.nat(9),
    minItems: fc.nat(3),
    uniqueItems: fc.boolean(),
    nullable: fc.boolean(),
    readOnly: fc.boolean(),
    writeOnly: fc.boolean(),
    example: plain,
    default: plain,
    xml: fc.constantFrom<Json>(
      { name: 'a b' },
      { attribute: true },
      { wrapped: true, name: 'all' },
      { prefix: 'p', namespace: 'urn:p' },
      { nodeType: 'text' },
      7,
    ),
  },
  { requiredKeys: [] },
);

/** Any schema: of few words or many, in rings, with what no value can be. */
const schemas = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    reference,
    leaf,
    fc.boolean(),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(name, tie('schema'), { maxKeys: 3 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        additionalProperties: tie('schema'),
        allOf: fc.array(tie('schema'), { maxLength: 2 }),
        oneOf: fc.array(tie('schema'), { maxLength: 2 }),
        anyOf: fc.array(tie('schema'), { maxLength: 2 }),
        not: tie('schema'),
      },
      { requiredKeys: [] },
    ),
  ),
}));

/** A schema. */
export const schema: fc.Arbitrary<Json> = schemas.schema;

/** The bodies of a request or a response. */
export const media: fc.Arbitrary<Json> = fc.dictionary(
  fc.constantFrom('application/json', 'text/plain', 'application/xml', '*/*', 'multipart/form-data', 'odd'),
  fc.record({ schema, example: plain }, { requiredKeys: [] }),
  { maxKeys: 2 },
);
const header = fc.record({ required: fc.boolean(), schema }, { requiredKeys: [] });
const response = fc.record(
  { description: fc.constant(''), content: media, headers: fc.dictionary(name, header, { maxKeys: 2 }) },
  { requiredKeys: ['description'] },
);
const parameter = fc.record(
  { name, in: fc.constantFrom('path', 'query', 'header', 'cookie'), required: fc.boolean(), schema, example: plain },
  { requiredKeys: ['name', 'in'] },
);
const operation = fc.record(
  {
    operationId: fc.constantFrom('one', 'two', '__proto__', 'constructor'),
    parameters: fc.array(parameter, { maxLength: 2 }),
    requestBody: fc.record({ content: media, required: fc.boolean() }, { requiredKeys: ['content'] }),
    responses: fc.dictionary(fc.constantFrom('200', '201', '204', '2XX', 'default', '404', '302', '100'), response, {
      maxKeys: 3,
    }),
    security: fc.array(fc.dictionary(fc.constantFrom('key', '__proto__'), fc.constant([])), { maxLength: 1 }),
  },
  { requiredKeys: [] },
);
const item = fc.dictionary(
  fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'query', 'trace'),
  operation,
  { maxKeys: 4 },
);

/** Documents of any subset of OpenAPI 3.1 and 3.0, with the oddities that people write. */
export const documents: fc.Arbitrary<Json> = fc.record({
  openapi: fc.constantFrom('3.1.0', '3.0.3', '3.2.0'),
  info: fc.constant({ title: 'Any', version: '1' }),
  paths: fc.dictionary(path, item, { minKeys: 1, maxKeys: 4 }),
  components: fc.record({
    schemas: fc.record({ A: schema, B: schema }),
    securitySchemes: fc.constant({ key: { type: 'apiKey', in: 'header', name: 'k' } }),
  }),
});
