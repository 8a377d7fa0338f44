import { expect, test } from 'vitest';
import { documentedType, isJson, matchMediaType, parseMediaType } from '../../../spec/content/media-type.ts';

test.each([
  ['application/json', 'application/json', {}],
  ['Application/JSON; Charset=UTF-8', 'application/json', { charset: 'UTF-8' }],
  ['  text/plain ;charset="us-ascii" ; format=flowed', 'text/plain', { charset: 'us-ascii', format: 'flowed' }],
  ['multipart/form-data; boundary="a;b\\"c"', 'multipart/form-data', { boundary: 'a;b"c' }],
  ['application/json;', 'application/json', {}],
  ['application/json; charset=', 'application/json', { charset: '' }],
])('%j is read', (header, essence, parameters) => {
  const parsed = parseMediaType(header);
  expect(parsed?.essence).toBe(essence);
  expect(Object.fromEntries(parsed?.parameters ?? [])).toEqual(parameters);
});

test.each(['', 'json', '/json', 'application/', 'a/b/c', 'a b/c', ';charset=utf-8'])(
  '%j is no media type',
  (header) => {
    expect(parseMediaType(header)).toBeUndefined();
  },
);

test.each([
  ['application/json', true],
  ['application/problem+json', true],
  ['application/json5', false],
  ['text/json', false],
  ['application/xml', false],
])('isJson(%j) is %s', (essence, expected) => {
  expect(isJson(essence)).toBe(expected);
});

test('the narrowest documented range wins', () => {
  const content = new Map([
    ['*/*', 'any'],
    ['text/*', 'text'],
    ['text/html', 'html'],
  ]);
  expect(matchMediaType(content, 'text/html')).toBe('html');
  expect(matchMediaType(content, 'text/plain')).toBe('text');
  expect(matchMediaType(content, 'image/png')).toBe('any');
});

test('a media type in no documented range is not matched', () => {
  expect(matchMediaType(new Map([['application/json', 1]]), 'text/plain')).toBeUndefined();
});

test.each([
  ['Application/JSON; charset=utf-8', 'application/json'],
  ['text/*', 'text/*'],
  ['json', 'application/json'],
  [' PDF ', 'application/pdf'],
  ['csv', 'text/csv'],
  ['text', 'text/plain'],
  ['', '*/*'],
  ['codecs=opus', '*/*'],
  ['constructor', '*/*'],
])('a document that has a body as %j means %s', (written, meant) => {
  expect(documentedType(written)).toBe(meant);
});
