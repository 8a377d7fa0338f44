import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { form, get, media, post, servers } from '../snippets.ts';
import { error, limit, list, ok, parameters, path, pets, query, refusal, withSchemes } from './operation-snippets.ts';

const same: readonly (readonly [name: string, one: string, other: string])[] = [
  [
    'a base path in the servers, and in the paths',
    `${servers('/v1')}\n${path('/a')}`,
    `${servers('')}\n${path('/v1/a')}`,
  ],
  ['two base paths, one of them moved', `${servers('/api/v1')}\n${path('/a')}`, `${servers('/api')}\n${path('/v1/a')}`],
  ['a server with a slash at its end', `${servers('/v1/')}\n${path('/a')}`, `${servers('/v1')}\n${path('/a')}`],
  [
    'a base path in a variable',
    `servers: [{ url: 'https://a.example/{v}', variables: { v: { default: v1 } } }]\n${path('/a')}`,
    `servers: [{ url: 'https://a.example/{v}', variables: { v: { default: v1 } } }]\n${path('/a')}`,
  ],
  [
    'the servers of the document at the operation',
    `${servers('/v1')}\n${path('/a')}`,
    path('/a', `${servers('/v1')}, `),
  ],
  [
    'a path parameter of another name',
    path('/a/{id}', 'parameters: [{ name: id, in: path, required: true, schema: { type: string } }], '),
    path('/a/{key}', 'parameters: [{ name: key, in: path, required: true, schema: { type: string } }], '),
  ],
  [
    'two path parameters that swap names',
    path(
      '/a/{x}/{y}',
      'parameters: [{ name: x, in: path, required: true }, { name: y, in: path, required: true, schema: { type: integer } }], ',
    ),
    path(
      '/a/{y}/{x}',
      'parameters: [{ name: y, in: path, required: true }, { name: x, in: path, required: true, schema: { type: integer } }], ',
    ),
  ],
  [
    'parameters in another order',
    parameters(limit, query('required: false')),
    parameters(query('required: false'), limit),
  ],
  ['a parameter by reference', parameters(limit), parameters("{ $ref: '#/components/parameters/Limit' }")],
  [
    'a parameter of the path',
    `paths: { /a: { parameters: [${limit}], get: { ${ok} } } }`,
    path('/a', `parameters: [${limit}], `),
  ],
  [
    'a style that goes without saying',
    parameters(query(list)),
    parameters(query(`style: form, explode: true, ${list}`)),
  ],
  [
    'explode of a plain value',
    parameters(query('explode: true, schema: { type: string }')),
    parameters(query('explode: false, schema: { type: string }')),
  ],
  [
    'flags that are false',
    parameters(query('schema: {}')),
    parameters(query('required: false, deprecated: false, allowEmptyValue: false, allowReserved: false')),
  ],
  [
    'a header in other letters',
    parameters('{ name: X-Trace, in: header }'),
    parameters('{ name: x-trace, in: header }'),
  ],
  [
    'a header of which OpenAPI says that it is ignored',
    get(''),
    parameters('{ name: Accept, in: header, required: true }'),
  ],
  ['a media type with its charset', media('application/json: {}'), media('Application/JSON; charset=utf-8: {}')],
  [
    'a refusal that the default has',
    refusal(`default: { description: no, ${error} }`),
    refusal(`default: { description: no, ${error} }, '404': { description: no, ${error} }`),
  ],
  [
    'a refusal that its range has',
    refusal(`4XX: { description: no, ${error} }`),
    refusal(`4xx: { description: no, ${error} }, '422': { description: no, ${error} }`),
  ],
  [
    'a media type within a range',
    get(`requestBody: { content: { '*/*': {} } }`),
    get(`requestBody: { content: { '*/*': {}, text/csv: {} } }`),
  ],
  [
    'a response by reference',
    get(`responses: { '200': { description: ok } }`),
    get(`responses: { '200': { $ref: '#/components/responses/Fine' } }`),
  ],
  [
    'a body by reference',
    get(`requestBody: { content: { application/json: { schema: { type: object } } } }`),
    get(`requestBody: { $ref: '#/components/requestBodies/Pet' }`),
  ],
  ['no security, and an empty list', get(''), get('security: []')],
  ['a scheme of another name', get('security: [{ one: [] }]'), get('security: [{ two: [] }]')],
  [
    'alternatives in another order',
    get('security: [{ one: [] }, { key: [] }]'),
    get('security: [{ key: [] }, { one: [] }]'),
  ],
  [
    'the security of the document at the operation',
    `security: [{ key: [] }]\n${get('')}`,
    get('security: [{ key: [] }]'),
  ],
  ['more than anybody must show', get('security: [{}]'), get('security: [{}, { key: [] }]')],
  [
    'an encoding that goes without saying',
    form('encoding: {}'),
    form('encoding: { tags: { style: form, explode: true, allowReserved: false } }'),
  ],
  [
    'a mapping that goes without saying',
    pets('propertyName: kind'),
    pets("propertyName: kind, mapping: { Cat: '#/components/schemas/Cat' }"),
  ],
  [
    'a webhook by reference',
    `webhooks: { born: { post: { ${ok} } } }`,
    "webhooks: { born: { $ref: '#/components/pathItems/Born' } }",
  ],
  [
    'a callback by reference',
    post(`callbacks: { done: { '{$request.body#/url}': { post: { ${ok} } } } }`),
    post("callbacks: { done: { $ref: '#/components/callbacks/Done' } }"),
  ],
  ['deprecated false', get(''), get('deprecated: false')],
  ['words', get('summary: a\ntags: [a]\nx-own: 1'), get('summary: b\ntags: [b]\nx-own: 2')],
];

test.each(
  same.flatMap(([name, one, other]) => [[name, one, other] as const, [`${name}, backwards`, other, one] as const]),
)('the same in other words: %s', (_name, old, changed) => {
  const found = diffDocuments(withSchemes(old), withSchemes(changed));
  const reported = found.filter(({ rule }) => rule !== 'words-changed' && rule !== 'unused-part-changed');
  expect(reported.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
