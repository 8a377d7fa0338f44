import { expect, test } from 'vitest';
import type { Violation } from '../../../../contracts/violations/violation.ts';
import { defaultConventions } from '../../../../mocks/engine/behaviours/default-conventions.ts';
import { describeProblem } from '../../../../mocks/engine/wire/describe-problem.ts';
import { dripsOf } from '../../../../mocks/engine/wire/drip.ts';
import { type Problem, problemOf } from '../../../../mocks/engine/wire/problem.ts';
import { headerReader } from '../../../../mocks/engine/wire/response.ts';
import { serialize } from '../../../../mocks/engine/wire/serializer.ts';
import { statusText } from '../../../../mocks/engine/wire/status-text.ts';

const violation = (rule: Violation['rule'], more: Partial<Violation> = {}): Violation => ({
  grade: 'violation',
  operation: 'one',
  in: 'body',
  pointer: '/a',
  documentPointer: '#',
  line: undefined,
  keyword: undefined,
  expected: 'JSON',
  actual: 'it ends',
  message: `Wrong by ${rule}.`,
  suggestion: undefined,
  rule,
  ...more,
});
const [inPath, inQuery] = [violation('parameter', { in: 'path' }), violation('parameter', { in: 'query' })];
const [body, empty] = [violation('request-body'), violation('missing-body')];
const [type, malformed] = [violation('request-content-type'), violation('malformed-body')];
const left = { violations: 3, notes: 0 };

test.each<[violations: readonly Violation[], problem: Problem | undefined]>([
  [[], undefined],
  [[violation('missing-credentials')], undefined],
  [[body, malformed, type, empty, inQuery, inPath], { kind: 'invalid-parameters', violations: [inPath], omitted: 3 }],
  [
    [body, malformed, type, empty, inQuery, inQuery],
    { kind: 'invalid-parameters', violations: [inQuery, inQuery], omitted: 3 },
  ],
  [[body, malformed, type, empty], { kind: 'malformed-body', why: 'it is empty' }],
  [[body, malformed, type], { kind: 'unsupported-media-type', violation: type }],
  [[body, malformed], { kind: 'malformed-body', why: 'it ends' }],
  [[violation('malformed-body', { expected: 'XML' })], { kind: 'malformed-body', why: 'it ends', expected: 'XML' }],
  [[body, violation('missing-credentials')], { kind: 'invalid-body', violations: [body], omitted: 3, body: { a: 1 } }],
])('%# of what is wrong with a request, the first of its kind is the problem', (violations, problem) => {
  expect(problemOf({ violations, omitted: left }, { a: 1 })).toEqual(problem);
});

test('where nothing is left out, nothing is', () => {
  expect(problemOf({ violations: [inPath] }, {})).toMatchObject({ omitted: 0 });
});

const message = 'What it says.';

test.each<[problem: Problem, status: number, sentence: string]>([
  [{ kind: 'misdirected', message }, 421, message],
  [{ kind: 'unknown-path', method: 'GET', pathname: '/a' }, 404, '/a is not a path of this API.'],
  [
    { kind: 'unknown-method', method: 'PUT', pathname: '/a', allowed: ['GET', 'POST'] },
    405,
    '/a has no PUT; it has GET, POST.',
  ],
  [{ kind: 'missing-credentials' }, 401, 'Credentials are missing.'],
  [{ kind: 'bad-credentials' }, 401, 'The credentials are not good.'],
  [{ kind: 'bad-credentials', why: message }, 401, message],
  [{ kind: 'forbidden' }, 403, 'These credentials may only read.'],
  [{ kind: 'forbidden', why: message }, 403, message],
  [{ kind: 'payload-too-large', limit: 5 }, 413, 'The request body is larger than 5 bytes.'],
  [{ kind: 'unsupported-media-type', violation: type }, 415, 'Wrong by request-content-type.'],
  [{ kind: 'malformed-body', why: 'it ends' }, 400, 'The request body is not valid JSON: it ends.'],
  [{ kind: 'malformed-body', why: 'it ends', expected: 'XML' }, 400, 'The request body is not valid XML: it ends.'],
  [{ kind: 'invalid-query', message }, 422, message],
  [{ kind: 'invalid-parameters', violations: [inPath, inQuery] }, 422, 'Wrong by parameter. Wrong by parameter.'],
  [{ kind: 'invalid-parameters', violations: [inPath], omitted: 2 }, 422, 'Wrong by parameter. And 2 more.'],
  [{ kind: 'invalid-body', violations: [body], omitted: 0, body: {} }, 422, 'Wrong by request-body.'],
  [{ kind: 'unknown-record', resource: 'pet', id: '7' }, 404, 'There is no pet with the id "7".'],
  [{ kind: 'record-exists', resource: 'pet', id: '7' }, 409, 'There is a pet with the id "7" already.'],
  [{ kind: 'rate-limited', retryAfter: 1 }, 429, 'Too many requests. Retry after 1 second.'],
  [{ kind: 'rate-limited', retryAfter: 2 }, 429, 'Too many requests. Retry after 2 seconds.'],
  [{ kind: 'unknown-response', message }, 404, message],
  [{ kind: 'not-acceptable', message }, 406, message],
  [{ kind: 'invalid-reference', references: [], message }, 422, message],
  [{ kind: 'record-in-use', resource: 'pet', id: '7', referrers: [], message }, 409, message],
  [{ kind: 'not-yet-deletable', resource: 'pet', id: '7', field: 'a', value: 1, message }, 409, message],
  [{ kind: 'unpatchable-path', path: '/a', message }, 422, message],
  [{ kind: 'invalid-patch', index: 0, why: 'no', message }, 422, message],
  [{ kind: 'failed-test', index: 0, path: '/a', message }, 409, message],
  [{ kind: 'precondition-failed', message }, 412, message],
  [{ kind: 'precondition-required', message }, 428, message],
  [{ kind: 'key-reused', message }, 422, message],
])('%# the problem %j is %i, and has its sentence', (problem, status, sentence) => {
  expect(describeProblem(problem)).toBe(sentence);
  const response = defaultConventions.refuse(problem);
  expect([response.status, response.body]).toEqual([status, { error: problem.kind, message: sentence }]);
});

test('a refusal says what would be allowed, and when to come back', () => {
  const { refuse } = defaultConventions;
  const headers = [
    refuse({ kind: 'unknown-method', method: 'PUT', pathname: '/a', allowed: ['GET', 'POST'] }),
    refuse({ kind: 'rate-limited', retryAfter: 2 }),
    refuse({ kind: 'missing-credentials' }),
  ].map((response) => response.headers);
  expect(headers).toEqual([{ allow: 'GET, POST' }, { 'retry-after': '2' }, undefined]);
});

test.each<[body: string | undefined, dripFor: number | undefined, drips: readonly string[], pause: number]>([
  ['abcdefghijklmnopqrst', 500, ['ab', 'cd', 'ef', 'gh', 'ij', 'kl', 'mn', 'op', 'qr', 'st'], 50],
  ['abc', undefined, ['a', 'b', 'c'], 1000 / 3],
  ['abcdefghijk', 60, ['ab', 'cd', 'ef', 'gh', 'ij', 'k'], 10],
  ['', 500, [], 500],
  [undefined, 500, [], 500],
])('%j trickles in over %s ms as %j', (text, dripFor, drips, pause) => {
  const wire = { status: 200, headers: {}, body: text, ...(dripFor !== undefined && { dripFor }) };
  const found = dripsOf(wire);
  expect([found.drips.map((piece) => new TextDecoder().decode(piece)), found.pause]).toEqual([drips, pause]);
});

const json = { 'content-type': 'application/json; charset=utf-8' };

test.each<[response: Parameters<typeof serialize>[0], wire: object]>([
  [{ status: 204 }, { headers: {}, body: undefined }],
  [
    { status: 204, headers: { a: 'b' } },
    { headers: { a: 'b' }, body: undefined },
  ],
  [
    { status: 200, body: { a: 1 } },
    { headers: json, body: '{"a":1}' },
  ],
  [
    { status: 200, body: null },
    { headers: json, body: 'null' },
  ],
  [
    { status: 200, body: [{ a: 1 }, null, 'x'] },
    { headers: json, body: '[{"a":1},null,"x"]' },
  ],
  [
    { status: 200, body: [] },
    { headers: json, body: '[]' },
  ],
  [
    { status: 200, body: 'x' },
    { headers: json, body: '"x"' },
  ],
  [
    { status: 200, body: 'x', headers: { a: 'b' } },
    { headers: { ...json, a: 'b' }, body: '"x"' },
  ],
  [
    { status: 200, body: 'x', headers: { 'content-type': 'text/plain' } },
    { headers: { 'content-type': 'text/plain' }, body: 'x' },
  ],
  [
    { status: 200, body: 'x', headers: { 'content-type': 'a/b+json' } },
    { headers: { 'content-type': 'a/b+json' }, body: '"x"' },
  ],
  [
    { status: 200, body: { a: 1 }, headers: { 'content-type': 'text/plain' } },
    { headers: { 'content-type': 'text/plain' }, body: '{"a":1}' },
  ],
])('%# %j is written out', (response, wire) => {
  expect(serialize(response)).toEqual({ status: response.status, ...wire });
});

test('headers are read in any spelling, and those of an object are none', () => {
  const reader = headerReader({ 'x-a': 'b' });
  expect([reader.get('X-A'), reader.get('x-b'), reader.get('toString'), reader.get('constructor')]).toEqual([
    'b',
    null,
    null,
    null,
  ]);
});

test('a status has the words that HTTP has for it', () => {
  const known = [
    200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 421, 422, 429, 500, 502, 503, 504,
  ];
  expect(known.map(statusText).join(', ')).toBe(
    'OK, Created, Accepted, No Content, Not Modified, Bad Request, Unauthorized, Forbidden, Not Found, Method Not Allowed, Request Timeout, Conflict, Gone, Precondition Failed, Payload Too Large, Unsupported Media Type, Misdirected Request, Unprocessable Entity, Too Many Requests, Internal Server Error, Bad Gateway, Service Unavailable, Gateway Timeout',
  );
  expect(statusText(299)).toBe('');
});
