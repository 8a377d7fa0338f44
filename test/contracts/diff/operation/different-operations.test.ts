import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { callback, get, header, media, oauth, parameter, post, servers } from '../snippets.ts';
import {
  body,
  error,
  flip,
  hook,
  json,
  list,
  multipart,
  ok,
  parameters,
  path,
  query,
  refusal,
  taken,
  withSchemes,
} from './operation-snippets.ts';

/** Each with the parties that it breaks, or may break. */
const different: readonly (readonly [name: string, impact: string, old: string, changed: string])[] = [
  ['a scope more', 'breaks/none', oauth('[read]'), oauth('[read, write]')],
  ['a scope where there was none', 'breaks/none', oauth('[]'), oauth('[write]')],
  ['another scope', 'breaks/breaks', oauth('[read]'), oauth('[write]')],
  ['a scope less', 'none/breaks', oauth('[read, write]'), oauth('[write]')],
  [
    'both credentials in place of either',
    'breaks/none',
    get('security: [{ one: [] }, { key: [] }]'),
    get('security: [{ one: [], key: [] }]'),
  ],
  [
    'either in place of both',
    'none/breaks',
    get('security: [{ one: [], key: [] }]'),
    get('security: [{ one: [] }, { key: [] }]'),
  ],
  [
    'one of two alternatives gone',
    'breaks/none',
    get('security: [{ one: [] }, { key: [] }]'),
    get('security: [{ key: [] }]'),
  ],
  ['credentials of the document', 'breaks/none', get(''), `security: [{ key: [] }]\n${get('')}`],
  [
    'a webhook: a field of another type',
    'breaks/breaks',
    hook(body('{ properties: { at: { type: string } } }')),
    hook(body('{ properties: { at: { type: integer } } }')),
  ],
  [
    'a webhook: a field less',
    'breaks/none',
    hook(body('{ properties: { at: {}, b: {} } }')),
    hook(body('{ properties: { at: {} } }')),
  ],
  [
    'a webhook: a field more',
    'none/none',
    hook(body('{ properties: { at: {} } }')),
    hook(body('{ properties: { at: {}, b: {} } }')),
  ],
  ['a webhook: its body is no longer sure', 'breaks/none', hook(body('{}', 'required: true, ')), hook(body('{}'))],
  [
    'a webhook: what the consumer must respond',
    'breaks/none',
    `webhooks: { born: { post: { ${taken('{ type: object }')} } } }`,
    `webhooks: { born: { post: { ${taken('{ type: object, required: [ok] }')} } } }`,
  ],
  ['a webhook of another name', 'breaks/breaks', hook(''), hook('').replace('born', 'bought')],
  ['a callback: another type', 'breaks/breaks', callback('{ type: string }'), callback('{ type: integer }')],
  ['a callback: narrower', 'none/breaks', callback('{ type: [string, "null"] }'), callback('{ type: string }')],
  ['a callback: wider', 'breaks/none', callback('{ type: string }'), callback('{ type: [string, "null"] }')],
  ['a callback gone', 'breaks/none', callback('{}'), post('summary: s')],
  ['another base path', 'breaks/breaks', `${servers('/v1')}\n${path('/a')}`, `${servers('/v2')}\n${path('/a')}`],
  [
    'another base path of one operation',
    'breaks/breaks',
    `${servers('/v1')}\n${path('/a')}`,
    `${servers('/v1')}\n${path('/a', `${servers('/v2')}, `)}`,
  ],
  [
    'another base path of one path',
    'breaks/breaks',
    `${servers('/v1')}\n${path('/a')}`,
    `${servers('/v1')}\npaths: { /a: { ${servers('/v3')}, get: { ${ok} } } }`,
  ],
  [
    'another host',
    'may-break/none',
    `${servers('/v1')}\n${path('/a')}`,
    `${servers('/v1').replace('a.example', 'b.example')}\n${path('/a')}`,
  ],
  [
    'another host of one operation',
    'may-break/none',
    path('/a', `${servers('/v1')}, `),
    path('/a', `${servers('/v1').replace('a.example', 'b.example')}, `),
  ],
  [
    'a parameter as JSON: a field required',
    'breaks/none',
    json('{ type: object }'),
    json('{ type: object, required: [a] }'),
  ],
  [
    'a parameter as JSON, and no longer',
    'breaks/breaks',
    json('{ type: string }'),
    parameters(query('schema: { type: string }')),
  ],
  [
    'deepObject',
    'breaks/breaks',
    parameters(query('schema: { type: object }')),
    parameters(query('style: deepObject, schema: { type: object }')),
  ],
  [
    'spaceDelimited',
    'breaks/breaks',
    parameters(query(`style: pipeDelimited, ${list}`)),
    parameters(query(`style: spaceDelimited, ${list}`)),
  ],
  ['explode of a list', 'breaks/breaks', parameters(query(list)), parameters(query(`explode: false, ${list}`))],
  [
    'reserved characters',
    'breaks/breaks',
    parameters(query('schema: { type: string }')),
    parameters(query('allowReserved: true, schema: { type: string }')),
  ],
  [
    'the default of a parameter',
    'breaks/breaks',
    parameter('schema: { default: 1 }'),
    parameter('schema: { default: 2 }'),
  ],
  [
    'the default of a parameter that is always sent',
    'may-break/may-break',
    parameter('required: true, schema: { default: 1 }'),
    parameter('required: true, schema: { default: 2 }'),
  ],
  [
    'a parameter in another place',
    'breaks/none',
    parameters('{ name: a, in: query, required: true }'),
    parameters('{ name: a, in: header, required: true }'),
  ],
  [
    'the type of a header of responses',
    'breaks/breaks',
    header('{ schema: { type: string } }'),
    header('{ schema: { type: integer } }'),
  ],
  [
    'how a header of responses is written',
    'breaks/breaks',
    header(`{ schema: { type: object } }`),
    header(`{ explode: true, schema: { type: object } }`),
  ],
  [
    'a media type of another version',
    'breaks/breaks',
    media('application/json; v=1: {}'),
    media('application/json; v=2: {}'),
  ],
  [
    'the encoding of a part',
    'breaks/breaks',
    multipart('{ a: { contentType: text/csv } }'),
    multipart('{ a: { contentType: text/html } }'),
  ],
  [
    'the headers of a part',
    'breaks/breaks',
    multipart('{ a: {} }'),
    multipart('{ a: { headers: { X: { required: true } } } }'),
  ],
  [
    'a response becomes writeOnly',
    'breaks/none',
    media(`application/json: ${flip('type: string')}`),
    media(`application/json: ${flip('writeOnly: true')}`),
  ],
  [
    'a request becomes readOnly',
    'breaks/none',
    post(`requestBody: { content: { a/b: ${flip('type: string')} } }`),
    post(`requestBody: { content: { a/b: ${flip('readOnly: true')} } }`),
  ],
  [
    'a request is no longer readOnly',
    'breaks/breaks',
    post(`requestBody: { content: { a/b: ${flip('readOnly: true')} } }`),
    post(`requestBody: { content: { a/b: ${flip('type: string')} } }`),
  ],
  [
    'a refusal that differs from the default',
    'none/breaks',
    refusal(`default: { description: no, ${error} }`),
    refusal(
      `default: { description: no, ${error} }, '404': { description: no, ${error.replace('code', 'code, why')} }`,
    ),
  ],
  ['a sunset', 'may-break/none', get(''), get('x-sunset: 2030-01-01')],
  ['an unknown key of an operation', 'may-break/may-break', get(''), get('rateLimit: 5')],
  [
    'an unknown key of a path',
    'may-break/may-break',
    path('/a'),
    `paths: { /a: { query: { ${ok} }, get: { ${ok} } } }`,
  ],
  [
    'an unknown key of a media type',
    'may-break/may-break',
    media('a/b: {}'),
    media('a/b: { itemSchema: { type: string } }'),
  ],
  [
    'an unknown key of a parameter',
    'may-break/may-break',
    parameters(query('schema: {}')),
    parameters(query('collectionFormat: csv')),
  ],
  [
    'an unknown key of the document',
    'may-break/may-break',
    path('/a'),
    `jsonSchemaDialect: https://a.example/own\n${path('/a')}`,
  ],
  [
    'an unknown keyword deep inside',
    'may-break/may-break',
    media('a/b: { schema: { items: { properties: { a: {} } } } }'),
    media('a/b: { schema: { items: { properties: { a: { minimun: 1 } } } } }'),
  ],
  [
    'an unknown keyword of which a component changes',
    'may-break/may-break',
    media("a/b: { schema: { dependencies: { a: { $ref: '#/components/schemas/Cat' } } } }"),
    media("a/b: { schema: { dependencies: { a: { $ref: '#/components/schemas/Dog' } } } }"),
  ],
  [
    'a reference that leads out of the document',
    'may-break/may-break',
    media("a/b: { schema: { $ref: 'a.yaml#/A' } }"),
    media("a/b: { schema: { $ref: 'a.yaml#/B' } }"),
  ],
];

test.each(different)('reported, and judged: %s', (_name, impact, old, changed) => {
  const found = diffDocuments(withSchemes(old), withSchemes(changed));
  const reported = found.filter(({ rule }) => rule !== 'words-changed' && rule !== 'unused-part-changed');
  const worst = (side: 'consumers' | 'providers'): string =>
    (['breaks', 'may-break'] as const).find((one) => reported.some((change) => change[side] === one)) ?? 'none';
  expect(reported.length, JSON.stringify(found, null, 1)).toBeGreaterThan(0);
  expect(`${worst('consumers')}/${worst('providers')}`, JSON.stringify(reported, null, 1)).toBe(impact);
});
