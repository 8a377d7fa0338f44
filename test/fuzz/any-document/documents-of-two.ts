import fc from 'fast-check';
import { type Json, media, name, path, plain, reference, schema } from './documents.ts';

/** What a parameter or a header of 2.0 says of its value, which has no schema of its own. */
const value = {
  type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', 'file', 'odd'),
  items: fc.record({ type: fc.constantFrom('string', 'integer', 'array') }),
  collectionFormat: fc.constantFrom('csv', 'ssv', 'pipes', 'multi', 'odd'),
  format: fc.constantFrom('int32', 'date', 'byte', 'odd'),
  enum: fc.array(plain, { maxLength: 2 }),
  default: plain,
  allowEmptyValue: fc.boolean(),
};
const parameter = fc.oneof(
  fc.record(
    { name, in: fc.constantFrom('path', 'query', 'header', 'formData', 'odd'), required: fc.boolean(), ...value },
    { requiredKeys: ['name', 'in'] },
  ),
  fc.record({ name, in: fc.constant('body'), required: fc.boolean(), schema }, { requiredKeys: ['name', 'in'] }),
  fc.constantFrom({ $ref: '#/parameters/Shared' }, { $ref: '#/parameters/nowhere' }),
);
const response = fc.oneof(
  fc.record(
    {
      description: fc.constant(''),
      schema: fc.oneof(schema, fc.constant({ type: 'file' })),
      headers: fc.dictionary(name, fc.record(value, { requiredKeys: [] }), { maxKeys: 2 }),
      examples: fc.dictionary(fc.constantFrom('application/json', 'text/plain', 'odd'), plain, { maxKeys: 2 }),
    },
    { requiredKeys: ['description'] },
  ),
  fc.constant({ $ref: '#/responses/Shared' }),
);
const types = fc.array(fc.constantFrom('application/json', 'application/xml', 'multipart/form-data', 'odd'), {
  maxLength: 2,
});
const operation = fc.record(
  {
    operationId: fc.constantFrom('one', 'two', '__proto__'),
    consumes: types,
    produces: types,
    parameters: fc.array(parameter, { maxLength: 3 }),
    responses: fc.dictionary(fc.constantFrom('200', '201', '204', 'default', '404'), response, { maxKeys: 3 }),
    security: fc.array(fc.dictionary(fc.constantFrom('key', 'flow'), fc.constant([])), { maxLength: 1 }),
    schemes: fc.constantFrom(['http'], ['odd'], []),
  },
  { requiredKeys: [] },
);
const item = fc.dictionary(fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'head', 'parameters'), operation, {
  maxKeys: 3,
});

/** A schema where 2.0 has it: its references lead to definitions. */
function asDefinitions(document: Json): Json {
  return JSON.parse(JSON.stringify(document).replaceAll('#/components/schemas/', '#/definitions/'));
}

/** Documents of any subset of Swagger 2.0. */
export const documentsOfTwo: fc.Arbitrary<Json> = fc
  .record(
    {
      swagger: fc.constantFrom('2.0', '2.0', 2),
      info: fc.constant({ title: 'Any', version: '1' }),
      host: fc.constantFrom('a.example', 'a.example:80', '', '//'),
      basePath: fc.constantFrom('/', '', '/v1', 'v1', '/{a}'),
      schemes: fc.constantFrom<Json>(['https'], ['odd'], 'https', []),
      consumes: types,
      produces: types,
      paths: fc.dictionary(path, item, { minKeys: 1, maxKeys: 3 }),
      definitions: fc.record({ A: schema, B: schema }),
      parameters: fc.record({ Shared: parameter }),
      responses: fc.record({ Shared: response }),
      securityDefinitions: fc.constantFrom<Json>(
        { key: { type: 'apiKey', in: 'header', name: 'k' }, flow: { type: 'oauth2', flow: 'implicit', scopes: {} } },
        { key: { type: 'basic' } },
        { key: 7 },
      ),
      'x-media': media,
      'x-ref': reference,
    },
    { requiredKeys: ['swagger', 'info', 'paths', 'definitions'] },
  )
  .map(asDefinitions);
