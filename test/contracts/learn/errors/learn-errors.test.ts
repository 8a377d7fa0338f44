import { expect, test } from 'vitest';
import { isRecord } from '../../../../spec/document/document.ts';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const codes = (...words: readonly unknown[]): Fields => ({ type: typeof words[0], enum: words });
const missing = (id: string, error: unknown = { error: 'not_found' }): Seen => [`GET /pets/${id}`, null, 404, error];
const responses = (at: (pointer: string) => unknown): Fields => Object(at('#/components/responses'));

/** The schema of what was learned of a refusal. */
function schemaOf(seen: readonly Seen[], name = 'NotFound'): unknown {
  return lesson(petsWith(), recordingOf(seen)).at(
    `#/components/responses/${name}/content/application~1json/schema/properties`,
  );
}

test.each<[title: string, seen: readonly Seen[], schema: Fields]>([
  ['codes', [missing('a'), missing('b', { error: 'gone' })], { error: codes('not_found', 'gone') }],
  [
    'numbers and flags',
    [missing('a', { code: 7, ok: false })],
    { code: { type: 'integer', enum: [7] }, ok: codes(false) },
  ],
  ['no sentences that differ', [missing('a', { m: 'No a here' }), missing('b', { m: 'No b here' })], { m: text }],
  [
    'one sentence for all',
    [missing('a', { m: 'Not here' }), missing('b', { m: 'Not here' })],
    { m: codes('Not here') },
  ],
  ['no sentence that was seen once', [missing('a', { m: 'Not here' })], { m: text }],
  ['no fractions', [missing('a', { of: 1.5 })], { of: { type: 'number' } }],
  ['no word as long as a text', [missing('a', { m: 'x'.repeat(81) })], { m: text }],
  ['a word nearly as long', [missing('a', { m: 'x'.repeat(80) })], { m: codes('x'.repeat(80)) }],
  [
    'codes, or null',
    [missing('a', { m: null }), missing('b', { m: 'x' })],
    { m: { type: ['string', 'null'], enum: ['x', null] } },
  ],
  [
    'codes within objects and lists',
    [missing('a', { error: { code: 'x' }, all: [{ at: 'y' }, { at: 'z' }] })],
    {
      error: { type: 'object', required: ['code'], properties: { code: codes('x') } },
      all: { type: 'array', items: { type: 'object', required: ['at'], properties: { at: codes('y', 'z') } } },
    },
  ],
  ['moments, which are no codes', [missing('a', { on: '2026-11-30' })], { on: { type: 'string', format: 'date' } }],
  [
    'ids of requests, which are no codes',
    [missing('a', { id: 'req_a1' }), missing('b', { id: 'req_b2' })],
    { id: { ...text, pattern: '^req_[0-9a-z]{2}$' } },
  ],
  [
    'not the path that was asked for',
    [missing('a', { path: '/pets/a', error: 'no' })],
    { path: text, error: codes('no') },
  ],
  [
    'not the id that was asked for',
    [missing('7', { id: 7, as: '7', error: 'no' })],
    { id: { type: 'integer' }, as: text, error: codes('no') },
  ],
  ['not the query that was asked with', [['GET /pets/a?by=mail', null, 404, { by: 'mail' }]], { by: text }],
])('of a refusal are learned %s', (_title, seen, schema) => {
  expect(schemaOf(seen)).toEqual(schema);
});

test('what was sent is no code, and a dozen codes are all that there can be', () => {
  const sent: Seen = ['POST /pets', { mail: ['a@b.example'] }, 409, { taken: 'a@b.example' }];
  expect(schemaOf([sent], 'Conflict')).toEqual({ taken: text });
  const many = (count: number): Seen[] =>
    Array.from({ length: count }, (_, at) => missing('a', { m: 'x'.repeat(at + 1) }));
  expect(schemaOf(many(12))).toEqual({ m: codes(...many(12).map(([, , , body]) => Object(body).m)) });
  expect(schemaOf(many(13))).toEqual({ m: text });
});

const post = (sent: unknown, status: number): Seen => ['POST /pets', sent, status, { error: 'no' }];

test.each<[seen: Seen, kind: string]>([
  [['GET /pets', null, 401, { e: 1 }], 'missing-credentials'],
  [['GET /pets', null, 403, { e: 1 }], 'forbidden'],
  [missing('a'), 'unknown-record'],
  [['GET /pets', null, 404, { e: 1 }], 'unknown-path'],
  [['GET /pets/a', null, 410, { e: 1 }], 'unknown-record'],
  [['GET /pets', null, 406, { e: 1 }], 'not-acceptable'],
  [post({ a: 1 }, 409), 'record-exists'],
  [['DELETE /pets/a', null, 409, { e: 1 }], 'record-in-use'],
  [['PUT /pets/a', { a: 1 }, 412, { e: 1 }], 'precondition-failed'],
  [post({ a: 1 }, 413), 'payload-too-large'],
  [post({ a: 1 }, 415), 'unsupported-media-type'],
  [post({ a: 1 }, 400), 'invalid-body'],
  [post({ a: 1 }, 422), 'invalid-body'],
  [post('{', 400), 'malformed-body'],
  [post(null, 422), 'invalid-parameters'],
  [['GET /pets', { a: 1 }, 400, { e: 1 }], 'invalid-parameters'],
  [post({ a: 1 }, 402), 'status-402'],
])('the refusal %j is an example of %s', (seen, kind) => {
  const [found] = Object.values(responses(lesson(petsWith(), recordingOf([seen])).at));
  const content = isRecord(found) ? Object(found['content'])['application/json'] : {};
  expect(Object.keys(content.examples)).toEqual([kind]);
  expect(content.examples[kind]).toEqual({ value: seen[3] });
});

test('of credentials that are bad, the refusal is one of them', () => {
  const { at } = lesson(
    petsWith(),
    recordingOf([['GET /pets', null, 401, { e: 1 }]], { authorization: 'Bearer sesame-open' }),
  );
  expect(Object.keys(Object(at('#/components/responses/Unauthorized/content/application~1json/examples')))).toEqual([
    'bad-credentials',
  ]);
  expect(at('#/paths/~1pets/post/responses/401')).toBeUndefined();
});

test.each<[title: string, seen: Seen, response: Fields | undefined]>([
  [
    'as a text',
    ['GET /pets/a', null, 404, 'No a here', { 'content-type': 'text/plain' }],
    { content: { 'text/plain': { schema: text, example: 'No a here' } } },
  ],
  ['without a body', ['GET /pets/a', null, 404, null, {}], {}],
  ['without a body that was recorded', ['GET /pets/a', null, 404], {}],
  [
    'as problem details',
    ['GET /pets/a', null, 404, { title: 'no' }, { 'content-type': 'application/problem+json' }],
    { content: { 'application/problem+json': expect.anything() } },
  ],
])('a refusal is learned %s', (_title, seen, response) => {
  expect(responses(lesson(petsWith(), recordingOf([seen])).at)['NotFound']).toEqual({
    description: 'Not Found',
    ...response,
  });
});
