import { expect, test } from 'vitest';
import { doubtful, knownHeaders, placeOf } from '../../../../contracts/traffic/judge/recorded-side.ts';
import { type RecordedBody, recordedHeaders } from '../../../../contracts/traffic/read/recorded-exchange.ts';
import type { Finding } from '../../../../contracts/violations/violation.ts';
import { contractOf } from '../../small-contract.ts';

type Content = Parameters<typeof knownHeaders>[1];

const holding = (...types: readonly string[]): Content => {
  const content = Object.fromEntries(types.map((type) => [type, {}]));
  const [operation] = contractOf({ responses: { 200: { description: 'One', content } } }).operations;
  return operation?.responses.get('200');
};

test.each<[holder: Content, mediaType: string | undefined, type: string]>([
  [undefined, undefined, 'application/json'],
  [holding(), undefined, 'application/json'],
  [holding('text/csv'), undefined, 'text/csv'],
  [holding('text/csv', 'application/hal+json'), undefined, 'application/hal+json'],
  [holding('*/*'), undefined, 'application/json'],
  [holding('*/*', 'text/csv'), undefined, 'text/csv'],
  [holding('text/csv'), 'text/plain', 'text/plain'],
])('a body without headers, of %j, which is called %s, is taken for %s', (holder, mediaType, type) => {
  const headers = knownHeaders(recordedHeaders(undefined, mediaType), holder);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('accept')).toBeNull();
});

test('headers that were recorded are those that there were', () => {
  const headers = recordedHeaders([['accept', 'text/csv']]);
  expect(knownHeaders(headers, holding('text/csv'))).toBe(headers);
});

const finding = (place: Finding['in'], rule = 'request-body'): Finding => ({
  ...{
    grade: 'violation',
    rule,
    operation: 'addPet',
    in: place,
    pointer: '/name',
    documentPointer: '#',
    keyword: 'type',
  },
  ...{ line: undefined, expected: 'a number', actual: 'a text', message: 'x', suggestion: undefined },
});
const cut: RecordedBody = { kind: 'recorded', body: '{"a', doubt: 'it was cut short' };
const json = [['content-type', 'application/json; charset=utf-8']] as const;
const csv = [['content-type', 'text/csv']] as const;
const [body, header, malformed] = [finding('body'), finding('header'), finding('body', 'malformed-body')];

test.each<
  [
    title: string,
    headers: Parameters<typeof recordedHeaders>,
    recorded: RecordedBody,
    findings: readonly Finding[],
    left: readonly Finding[],
  ]
>([
  ['a whole text', [csv], { kind: 'recorded', body: 'a' }, [body, header], [body, header]],
  ['no body', [csv], { kind: 'not-recorded', why: 'it was left out' }, [body, header], [body, header]],
  ['a text that was cut', [csv], cut, [body, header], [header]],
  ['a text that was cut, of which nothing is said', [csv], cut, [header], [header]],
  ['JSON that was cut, and can be read', [json], cut, [body, header], [body, header]],
  ['JSON that was cut, and cannot be read', [json], cut, [malformed, body, header], [header]],
  ['what may be JSON that was cut', [undefined], cut, [body], [body]],
  ['what is called otherwise, and was cut', [undefined, 'text/csv'], cut, [body], []],
])('of what is said of %s, what counts is left', (_title, headers, recorded, findings, left) => {
  const unknown: string[] = [];
  expect(doubtful(findings, 'the request', { body: recorded, headers: recordedHeaders(...headers) }, unknown)).toEqual(
    left,
  );
  const isLess = left.length < findings.length;
  expect(unknown).toEqual(isLess ? ['the body of the request: it was cut short'] : []);
});

test.each<[one: Finding, place: string]>([
  [body, 'the value at /name'],
  [{ ...body, pointer: '' }, 'the value at the root'],
  [header, 'the header `name`'],
  [finding('query'), 'the query `name`'],
])('a finding is about its place', (one, place) => {
  expect(placeOf(one)).toBe(place);
});
