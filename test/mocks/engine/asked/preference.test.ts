import { expect, test } from 'vitest';
import { likedBest, readAccept } from '../../../../mocks/engine/asked/accept.ts';
import { readPreference } from '../../../../mocks/engine/asked/preference.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

test.each([null, '', ' ', '*/*'])('an Accept of %j takes everything alike', (header) => {
  expect(readAccept(header)).toBeUndefined();
});

test.each<[header: string, liked: Readonly<Record<string, number>>]>([
  ['text/plain', { 'text/plain': 1, 'TEXT/PLAIN; charset=utf-8': 1, 'text/html': 0, 'image/plain': 0 }],
  ['text/*', { 'text/html': 1, 'image/png': 0 }],
  ['*/*;q=0.1, text/*;q=0.5, text/html', { 'image/png': 0.1, 'text/plain': 0.5, 'text/html': 1 }],
  ['text/html;q=0, text/*, */*', { 'text/html': 0, 'text/plain': 1, 'image/png': 1 }],
  ['text/html;q=2, text/csv;q=-1, text/plain;q=much', { 'text/html': 1, 'text/csv': 0, 'text/plain': 1 }],
  ['no type, text/html', { 'text/html': 1, 'no/type': 0 }],
  ['*/html', { 'text/html': 1, 'text/plain': 0 }],
])('with "Accept: %s" media types are liked as much as %j', (header, liked) => {
  const liking = readAccept(header);
  expect(Object.fromEntries(Object.keys(liked).map((type) => [type, liking?.(type)]))).toEqual(liked);
});

test('the first of those that are liked best is meant, and none that is not liked at all', () => {
  const liking = (type: string): number => Number(type.split(' ')[1]);
  expect(likedBest(['a 0.5', 'b 1', 'c 1'], liking)).toBe('b 1');
  expect([likedBest(['a 0', 'b 0.1'], liking), likedBest(['a 0'], liking), likedBest([], liking)]).toEqual([
    'b 0.1',
    undefined,
    undefined,
  ]);
});

const [operation] = contractOf({
  parameters: [
    { name: '__example', in: 'query', schema: {} },
    { name: '__code', in: 'header', schema: {} },
  ],
}).operations;

test.each<[prefer: string | undefined, query: string, wanted: object | undefined]>([
  [undefined, '', undefined],
  ['respond-async', '', undefined],
  ['code=404', '', { code: '404' }],
  ['Code = 404 , example="dogs"; dynamic=true', '', { code: '404', example: 'dogs', dynamic: 'true' }],
  ['dynamic', '', { dynamic: '' }],
  ['respond-async, code=404', '', { code: '404' }],
  [undefined, '?__code=404&__dynamic=', { code: '404', dynamic: '' }],
  ['code=404, example=dogs', '?__code=500', { code: '500', example: 'dogs' }],
  [undefined, '?__example=dogs', undefined],
  [undefined, '?code=404', undefined],
])('of Prefer %j and the query %s, %j is wanted', (prefer, query, wanted) => {
  if (operation === undefined) throw new Error('There is no operation.');
  const headers = new Headers(prefer === undefined ? {} : { prefer });
  const url = new URL(`https://api.example/thing${query}`);
  expect(readPreference({ method: 'GET', url, headers, body: undefined }, operation)).toEqual(wanted);
});
