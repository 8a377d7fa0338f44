import { expect, test } from 'vitest';
import type { Reply } from '../../../../contracts/reading/basis/basis.ts';
import type { FittedRefusal } from '../../../../contracts/reading/responses/fitted-refusal.ts';
import { jsonContent } from '../../small-contract.ts';
import { object, readingOf, text, whole } from '../reading-of.ts';

const fine = { 200: { description: 'Fine' } };
const sentence = 'There is no such pet.';
const facts = { status: 404, kind: 'unknown-record', sentence };
const plain = { status: 404, body: { message: sentence } };

/** A refusal of a request for a pet, as a document with these responses has it. */
function refused(
  responses: object,
  {
    mayChange = true,
    reply = plain,
    ...given
  }: Partial<typeof facts> & { mayChange?: boolean; reply?: Reply; field?: string } = {},
): FittedRefusal | undefined {
  const { reading, operation } = readingOf({ '/pet': { get: { responses: { ...fine, ...responses } } } });
  return reading.refusal(operation('GET /pet'), { ...facts, ...given, mayChange, reply });
}

const error = (schema: unknown, more: object = {}): object => ({
  description: 'No',
  content: { 'application/json': { schema, ...more } },
});
const body = (schema: unknown, given: Parameters<typeof refused>[1] = {}, more: object = {}): unknown =>
  refused({ 404: error(schema, more) }, given)?.reply.body;

test('a status that the document does not know goes out as it is, and that is said', () => {
  expect(refused({})).toMatchObject({ reply: plain, mark: { rule: 'undocumented-error' } });
  expect(refused({ 400: error(text) })?.reply).toEqual(plain);
});

test('no body goes out where the document has none', () => {
  expect(refused({ 404: { description: 'None' } })).toEqual({ reply: { status: 404 } });
  expect(
    refused({ 404: { description: 'None' } }, { mayChange: false, reply: { ...plain, headers: { 'x-a': '1' } } }),
  ).toEqual({ reply: { status: 404, headers: { 'x-a': '1' } } });
  const form = { description: 'Parts', content: { 'multipart/mixed': {} } };
  expect(refused({ 404: form })).toEqual({ reply: { status: 404 } });
  expect(refused({ 404: form }, { mayChange: false })).toBeUndefined();
});

test('what a test words itself stays as it is, and gets no header', () => {
  const headers = { 'X-Rate': { schema: whole, required: true } };
  expect(refused({ 404: error(object({ code: whole }, 'code')) }, { mayChange: false })).toBeUndefined();
  expect(refused({ 404: { description: 'None', headers } }, { mayChange: false })?.reply.headers).toBeUndefined();
  expect(refused({ 404: { description: 'None', headers } })?.reply.headers).toEqual({ 'x-rate': '0' });
  expect(
    refused({ 404: { description: 'None', headers } }, { reply: { ...plain, headers: { 'x-rate': '7', 'x-b': '2' } } })
      ?.reply.headers,
  ).toEqual({ 'x-rate': '7', 'x-b': '2' });
  expect(refused({ 404: { ...error(object({ message: text })), headers } })?.reply).toEqual({
    ...plain,
    headers: { 'x-rate': '0' },
  });
});

test.each([
  ['missing-credentials', 401, 403],
  ['bad-credentials', 401, 403],
  ['forbidden', 403, 401],
  ['payload-too-large', 413, 400],
  ['payload-too-large', 413, 422],
  ['unsupported-media-type', 415, 400],
  ['unsupported-media-type', 415, 422],
  ['malformed-body', 400, 422],
  ['invalid-parameters', 422, 400],
  ['invalid-query', 422, 400],
  ['invalid-body', 422, 400],
  ['unknown-record', 404, 410],
  ['record-exists', 409, 422],
  ['record-exists', 409, 400],
  ['invalid-reference', 422, 400],
  ['invalid-reference', 422, 409],
  ['record-in-use', 409, 423],
  ['unpatchable-path', 422, 403],
  ['invalid-patch', 422, 409],
  ['failed-test', 409, 412],
  ['precondition-failed', 412, 428],
  ['key-reused', 422, 409],
  ['rate-limited', 429, 503],
])('where only another status is documented, %s is not %i but %i', (kind, status, other) => {
  const reply = { ...plain, status };
  const none = { description: 'None' };
  expect(refused({ [other]: none, default: none }, { kind, status, reply })).toEqual({ reply: { status: other } });
});

test('a status that is documented stays, and so does one that is worded by a test, or has no like', () => {
  const none = { description: 'None' };
  expect(refused({ 410: none })).toEqual({ reply: { status: 410 } });
  expect(refused({ 410: none, 404: none })).toEqual({ reply: { status: 404 } });
  expect(refused({ 410: none }, { mayChange: false })?.reply).toEqual(plain);
  expect(refused({ 418: none })?.reply).toEqual(plain);
});

test('the likelier of two other statuses is the one', () => {
  const none = { description: 'None' };
  expect(refused({ 400: none, 422: none }, { kind: 'record-exists', status: 409 })?.reply.status).toBe(422);
});

test.each<[meaning: string, schema: unknown, shown: unknown]>([
  ['the usual words, where they fit', object({ message: text }), { message: sentence }],
  ['in another field', object({ detail: text }, 'detail'), { detail: sentence }],
  [
    'in an object',
    object({ error: object({ description: text }, 'description') }, 'error'),
    { error: { description: sentence } },
  ],
  [
    'in an object that need not be there',
    { ...object({ error: object({ msg: text }) }), additionalProperties: false },
    { error: { msg: sentence } },
  ],
  [
    'not in an object of another name',
    { ...object({ other: object({ msg: text }), code: text }), additionalProperties: false },
    { code: 'unknown-record' },
  ],
  [
    'in a list',
    {
      ...object({ errors: { type: 'array', items: object({ reason: text }, 'reason') } }, 'errors'),
      additionalProperties: false,
    },
    { errors: [{ reason: sentence }] },
  ],
  [
    'with its status',
    { ...object({ status: whole, title: text, type: text, detail: text }), additionalProperties: false },
    { status: 404, title: 'Not Found', type: 'about:blank', detail: sentence },
  ],
  ['with its status as a text', { ...object({ status: text }), additionalProperties: false }, { status: '404' }],
  [
    'with a code of its own',
    { ...object({ code: { enum: ['missing'] } }, 'code'), additionalProperties: false },
    { code: 'missing' },
  ],
  [
    'with more that must be there',
    { ...object({ msg: text, at: whole }, 'msg', 'at'), additionalProperties: false },
    { msg: sentence, at: 0 },
  ],
  ['as a text alone', text, 'text'],
])('an error says what is wrong as the document has it: %s', (_meaning, schema, shown) => {
  expect(body(schema)).toEqual(shown);
});

test('an error that the document shows keeps its own codes, and says what is wrong', () => {
  const schema = { ...object({ code: text, msg: text }, 'code', 'msg'), additionalProperties: false };
  const example = { code: 'E7', msg: 'Something else.' };
  expect(body(schema, {}, { example })).toEqual({ code: 'E7', msg: sentence });
  const examples = {
    other: { value: { code: 'E1', msg: 'x' } },
    'unknown-record': { value: { code: 'E2', msg: 'y' } },
  };
  expect(body(schema, {}, { examples })).toEqual({ code: 'E2', msg: sentence });
  expect(body(schema, { kind: 'forbidden' }, { examples })).toEqual({ code: 'E1', msg: sentence });
  expect(body(undefined, {}, { example })).toEqual(example);
  expect(body(undefined)).toEqual(plain.body);
});

test('an error about a field names it where the document has a place for that', () => {
  const about = { field: 'name', status: 422, kind: 'invalid-body', reply: { ...plain, status: 422 } };
  const of = (schema: unknown, more: object = {}): unknown => refused({ 422: error(schema, more) }, about)?.reply.body;
  const closed = (schema: object): object => ({ ...schema, additionalProperties: false });
  expect(of(closed(object({ field: text, msg: text })))).toEqual({ field: 'name', msg: sentence });
  expect(of(closed(object({ loc: { type: 'array', items: text } })))).toEqual({ loc: ['name'] });
  const byField = closed(
    object({ errors: { type: 'object', additionalProperties: { type: 'array', items: text } } }, 'errors'),
  );
  expect(of(byField, { example: { errors: { size: ['is too small'] } } })).toEqual({
    errors: { name: ['is too small'] },
  });
  const ofSize = closed(object({ errors: closed(object({ size: { type: 'array', items: text } }, 'size')) }, 'errors'));
  expect(of(ofSize, { example: { errors: { size: ['is too small'] } } })).toEqual({
    errors: { size: ['is too small'] },
  });
});

test('an error goes out as the type that the document has for it', () => {
  const as = (
    type: string,
    more: object = { schema: object({ msg: text }, 'msg') },
    reply: Reply = plain,
  ): Reply | undefined => refused({ 404: { description: 'No', content: { [type]: more } } }, { reply })?.reply;
  const headers = { 'x-a': '1' };
  expect(as('application/problem+json', undefined, { ...plain, headers })).toEqual({
    status: 404,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: { msg: sentence },
  });
  expect(as('*/*')?.headers).toEqual({ 'content-type': 'application/json' });
  expect(as('text/plain', {})).toEqual({ status: 404, headers: { 'content-type': 'text/plain' }, body: sentence });
  expect(as('text/html', { example: '<p>No</p>' })?.body).toBe('<p>No</p>');
  expect(as('text/html', { example: 7 })?.body).toBe(sentence);
  expect(as('application/xml', {})?.body).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<error>${sentence}</error>`);
  expect(
    as('application/xml', { schema: object({ message: text }), example: '<error><message>x</message></error>' })?.body,
  ).toEqual({ message: sentence });
  const both = { 'text/plain': {}, 'application/json': { schema: object({ msg: text }, 'msg') } };
  expect(refused({ 404: { description: 'No', content: both } })?.reply.headers).toEqual({
    'content-type': 'application/json',
  });
});

test('where nothing is found that the document lets through, the refusal goes out as it is, and that is said', () => {
  const none = error({ not: {} });
  expect(refused({ 404: none })).toMatchObject({
    reply: plain,
    mark: { rule: 'undocumented-error', documentPointer: '#/paths/~1pet/get/responses/404' },
  });
  expect(refused({ 410: none })?.mark?.documentPointer).not.toContain('/responses/');
  expect(refused({ default: { description: 'No', ...jsonContent({ not: {} }) } })?.reply).toEqual(plain);
});
