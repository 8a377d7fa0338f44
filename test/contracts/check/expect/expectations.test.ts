import { expect, test } from 'vitest';
import { CannotJudgeError } from '../../../../contracts/check/exchange/cannot-judge-error.ts';
import {
  expectRefusal,
  expectSuccess,
  isDocumentedRefusal,
  recordIn,
} from '../../../../contracts/check/expect/expectations.ts';
import type { CheckConventions, Fault, Refusal } from '../../../../contracts/check/resource/conventions.ts';
import { notes, refused, shown } from '../shelf/shelf-document.ts';
import { exchanged, notesDocument, operationIn, smallSession } from '../small-session.ts';

const note = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };

function exchangeOf(operation: string, status: number, value?: unknown, conventions: Partial<CheckConventions> = {}) {
  const small = smallSession(notesDocument(note), conventions);
  return { ...small, exchange: exchanged(operationIn(small.session, operation), status, value) };
}

test.each<[operation: string, status: number, isExact: boolean, rules: readonly string[]]>([
  ['createNote', 201, false, []],
  ['createNote', 200, false, []],
  ['createNote', 404, false, ['success']],
  ['getNote', 500, false, ['success']],
  ['getNote', 404, false, ['success']],
  ['getNote', 409, true, ['success']],
  ['listNotes', 409, false, ['success']],
])('a valid %s that has %i breaks, where isExact is %j, %j', (operation, status, isExact, wanted) => {
  const { session, exchange, rules } = exchangeOf(operation, status, {}, { isExact });
  expect([expectSuccess(session, exchange, 'it is valid'), rules()]).toEqual([wanted.length === 0, wanted]);
});

test('what is refused for its state, by a status that the document has, cannot be judged', () => {
  const { session, exchange, rules } = exchangeOf('getNote', 409);
  expect(() => expectSuccess(session, exchange, 'it is valid')).toThrow(CannotJudgeError);
  expect(rules()).toEqual([]);
});

const ofTheState = [402, 403, 409, 412, 423, 424, 428, 429, 451];
const others = [400, 401, 404, 405, 410, 422, 500];
const stateful = notes({ read: { responses: { 200: shown({}), ...refused(...ofTheState, ...others) } } });

test.each([...ofTheState, ...others])('whether %i says something of the state, or of the request', (status) => {
  const { session, rules } = smallSession(stateful);
  const exchange = exchanged(operationIn(session, 'readNote'), status);
  const isOfTheState = ofTheState.includes(status);
  if (isOfTheState) expect(() => expectSuccess(session, exchange, 'it is valid')).toThrow(CannotJudgeError);
  else expect(expectSuccess(session, exchange, 'it is valid')).toBe(false);
  expect(rules()).toEqual(isOfTheState ? [] : ['success']);
});

test('what is received is shown in few words, and with the sign of a cut, by which the half of a secret is known', () => {
  const secret = 'a_secret_of_the_account_that_is_long';
  const { session, exchange, found } = exchangeOf('getNote', 200, [`${'x'.repeat(180)}${secret}`]);
  const request = { ...exchange.request, headers: { 'x-api-key': secret } };
  recordIn(session, { ...exchange, request });
  const [failure] = found.failures.values();
  expect(failure?.received).toContain('…');
  expect(failure?.received).not.toContain('a_secret');
});

test.each([
  ['getNote', 404, true],
  ['getNote', 400, false],
  ['getNote', 401, false],
  ['getNote', 200, false],
  ['getNote', 500, false],
])('%s with %i is a refusal that the document has: %j', (operation, status, isRefusal) => {
  expect(isDocumentedRefusal(exchangeOf(operation, status).exchange)).toBe(isRefusal);
});

const invalid: Fault = { kind: 'invalid-body', mutation: { pointer: '/parts/0/name', keyword: 'type' } };
const whole: Fault = { kind: 'invalid-body', mutation: { pointer: '', keyword: 'type' } };
const gone: Fault = { kind: 'unknown-record' };

test.each<
  [fault: Fault, operation: string, status: number, found: readonly (readonly [rule: string, place: string])[]]
>([
  [gone, 'getNote', 404, []],
  [gone, 'getNote', 400, []],
  [gone, 'getNote', 200, [['refusal unknown-record', 'status 200']]],
  [gone, 'getNote', 500, [['refusal unknown-record', 'status 500']]],
  [invalid, 'createNote', 201, [['refusal invalid-body', 'field parts.name']]],
  [invalid, 'createNote', 503, [['refusal invalid-body', 'status 503']]],
  [whole, 'createNote', 201, [['refusal invalid-body', 'status 201']]],
  [{ kind: 'no-credentials' }, 'listNotes', 200, [['refusal no-credentials', 'status 200']]],
  [
    { kind: 'dangling-reference', path: ['parts', '*', '_ownerId'] },
    'listNotes',
    200,
    [['refusal dangling-reference', 'field parts._ownerId']],
  ],
  [{ kind: 'bad-query', parameter: 'limit' }, 'getNote', 200, [['refusal bad-query', 'query limit']]],
])('%j at %s with %i is, by the document alone, %j', (fault, operation, status, wanted) => {
  const { session, exchange, found } = exchangeOf(operation, status, {});
  expect(expectRefusal(session, exchange, fault, 'it is wrong')).toBe(wanted.length === 0);
  expect([...found.failures.values()].map(({ rule, place }) => [rule, place])).toEqual(wanted);
  expect(found.isUnjudged).toBe(false);
});

test('who promised no refusal is not judged by it, unless the API keeps to more than its document', () => {
  const plain = exchangeOf('listNotes', 200, []);
  expect(expectRefusal(plain.session, plain.exchange, { kind: 'bad-query', parameter: 'q' }, 'q is bad')).toBe(false);
  expect([plain.rules(), plain.found.isUnjudged]).toEqual([[], true]);
  const exact = exchangeOf('listNotes', 200, [], { isExact: true });
  expect(expectRefusal(exact.session, exact.exchange, { kind: 'bad-query', parameter: 'q' }, 'q is bad')).toBe(false);
  expect([exact.rules(), exact.found.isUnjudged]).toEqual([['refusal bad-query'], false]);
});

const error = (code: unknown, message: unknown = 'No.') => ({ errors: [{ code: 'other' }, { code, message }] });

test.each<[refusal: Refusal, status: number, value: unknown, rules: readonly string[]]>([
  [{ status: 422 }, 422, null, []],
  [{ status: 422 }, 400, null, ['refusal invalid-body']],
  [{ status: 422, body: { a: 1, b: 2 } }, 422, { b: 2, a: 1 }, []],
  [{ status: 422, body: { a: 1 } }, 422, { a: 2 }, ['refusal body invalid-body']],
  [{ status: 422, entry: { code: 'bad' } }, 422, { errors: [{ code: 'bad', message: 'No.' }] }, []],
  [{ status: 422, entry: { code: ['bad', 'worse'] } }, 422, { errors: [{ code: 'worse', message: 'No.' }] }, []],
  [{ status: 422, entry: { code: 'bad' } }, 422, error('good'), ['refusal entry invalid-body']],
  [{ status: 422, entry: { code: ['bad'] } }, 422, error('good'), ['refusal entry invalid-body']],
  [{ status: 422, entry: { code: 'bad' } }, 422, {}, ['refusal entry invalid-body']],
  [{ status: 422, entry: { code: 'bad' } }, 422, error('bad'), ['refusal message']],
  [{ status: 422, entry: { code: 'bad' } }, 422, { errors: [{ code: 'bad', message: '  ' }] }, ['refusal message']],
])('an API that promises %j breaks, with %i and %j, %j', (refusal, status, value, wanted) => {
  const entriesOf: CheckConventions['entriesOf'] = (body) => JSON.parse(JSON.stringify(body)).errors;
  const conventions = { refusal: () => refusal, entriesOf };
  const { session, exchange, rules } = exchangeOf('createNote', status, value, conventions);
  expect(expectRefusal(session, exchange, whole, 'it is wrong')).toBe(wanted.length === 0);
  expect(rules()).toEqual(wanted);
  // A HEAD has no body that could say why.
  const head = { ...exchange, request: { ...exchange.request, method: 'HEAD' } };
  expect(expectRefusal(session, head, whole, 'it is wrong')).toBe(status === 422);
});

test.each([
  ['getNote', { status: 422 }, 409],
  ['listNotes', { status: 422 }, 422],
])('what is in use is refused at %s, where %j is promised, with %i', (operation, refusal, status) => {
  const small = smallSession(withoutStatus(operation === 'getNote' ? '422' : 'none'), { refusal: () => refusal });
  const exchange = exchanged(operationIn(small.session, operation), status);
  expect(expectRefusal(small.session, exchange, { kind: 'record-in-use' }, 'it is in use')).toBe(true);
});

function withoutStatus(status: string): object {
  return JSON.parse(JSON.stringify(notesDocument(note)), (key, value) => (key === status ? undefined : value));
}

test.each([
  [{ id: '1' }, []],
  [[{ id: '1' }], ['record']],
  ['text', ['record']],
  [undefined, ['record']],
])('the record in a response of %j breaks %j', (value, wanted) => {
  const { session, exchange, rules } = exchangeOf('getNote', 200, value);
  expect(recordIn(session, exchange)).toEqual(wanted.length === 0 ? value : undefined);
  expect(rules()).toEqual(wanted);
});
