import { expect, test } from 'vitest';
import { causesOf } from '../../../../contracts/check/report/causes-of.ts';
import { type Failed, failed, seenAt } from './failed.ts';

/** The ids of the failures of each cause. */
function grouped(failures: readonly Failed[]): readonly (readonly string[])[] {
  return causesOf(failures.map(failed), []).map((cause) => cause.failures);
}

const pet = seenAt('/pets/0123456789abcdef01234567?q=1');
const otherPet = seenAt('/pets/17');
const toys = seenAt('/pets/17/toys');
const shop = seenAt('/shops/17');

const at = (id: string, rule: string, more: Partial<Failed> = {}): Failed => ({
  id,
  rule,
  place: `rule ${rule}`,
  operation: id === 'a' ? 'createPet' : 'readPet',
  exchange: id === 'a' ? pet : otherPet,
  ...more,
});

/** What one operation shows, where another is named in its sentence. */
const near = { message: 'What createPet made is not there.' };

test.each<[cause: string, echo: string, more?: Partial<Failed>]>([
  ['refusal no-credentials', 'order of refusals', near],
  ['refusal wrong-scheme', 'refused write changed', near],
  ['undocumented-status', 'nothing is created unasked', near],
  ['response-content-type', 'order of refusals', near],
  ['order of refusals one', 'order of refusals two', near],
  ['response-header required /etag', 'etag', near],
  ['other records are left alone', 'success', { exchange: toys, received: '404 Not Found' }],
  ['refused write changed', 'success', { exchange: toys, received: '404' }],
  ['missing-body', 'record', near],
  ['success', 'created id', near],
  ['response-body required /id', 'own records', near],
  ['malformed-body', 'list holds the new record', near],
  ['distinct ids', 'success'],
  ['created id', 'kept name'],
  ['record', 'read your writes'],
  ['the record asked for', 'etag'],
  ['kept name', 'own records'],
  ['success', 'nothing is created unasked'],
  ['success', 'page size'],
  ['success', 'success again', near],
  ['kept name', 'added age', near],
  ['kept name', 'id stays'],
  ['nothing is created unasked', 'each record once'],
  ['refusal unknown-record', 'a deleted record is gone'],
  ['list holds the new record', 'pages are whole'],
  ['filter name', 'total of the list'],
])('where %s fails, %s fails with it', (cause, echo, more) => {
  expect(grouped([at('a', cause), at('b', echo, more)])).toEqual([['a', 'b']]);
  // Of other records it says nothing.
  expect(grouped([at('a', cause), at('b', echo, { ...more, exchange: shop })])).toHaveLength(2);
});

test.each<[what: string, cause: string, echo: string, more?: Partial<Failed>]>([
  ['an operation that is not named', 'order of refusals one', 'order of refusals two'],
  ['an operation that is named in part', 'missing-body', 'record', { message: 'What createPets made is not there.' }],
  [
    'a path that begins alike',
    'refused write changed',
    'success',
    { exchange: seenAt('/petshops/17'), received: '404' },
  ],
  ['a success that is another one', 'refused write changed', 'success', { exchange: toys, received: '500' }],
  ['what is no echo', 'kept name', 'stays up'],
  ['what has the words of one in its midst', 'success', 'the page size'],
  ['what is one of something else', 'added name', 'page size'],
])('two causes stay two: %s', (_what, cause, echo, more) => {
  expect(grouped([at('a', cause), at('b', echo, more)])).toHaveLength(2);
});

test('an operation that shows the cause itself need not be named', () => {
  expect(grouped([at('a', 'missing-body'), at('b', 'record', { operation: 'createPet' })])).toEqual([['a', 'b']]);
  expect(grouped([at('a', 'missing-body', near), at('b', 'record')])).toHaveLength(2);
  expect(grouped([at('a', 'missing-body', { message: 'As readPet shows.' }), at('b', 'record')])).toEqual([['a', 'b']]);
});

test('of two comparisons that fail, the one that was found first is the cause', () => {
  const [list, total] = ['list holds the new record', 'total of all'] as const;
  expect(grouped([at('a', total), at('b', list)])).toEqual([['a', 'b']]);
  expect(grouped([at('b', list), at('a', total)])).toEqual([['b', 'a']]);
});

test('what null does not remove is what it is taken for, and no other null is', () => {
  const cause = at('a', 'merge patch null removes');
  const echo = (check: string) => at('b', 'refusal invalid-body', { ...near, check, place: 'field name' });
  expect(grouped([cause, echo('a patch where name is the null null is refused')])).toEqual([['a', 'b']]);
  expect(grouped([cause, echo('a patch where name is the number 42.5 is refused')])).toHaveLength(2);
});

test('a status that stands beside an echo is part of it', () => {
  const unknown = at('c', 'undocumented-status', { place: 'status 404' });
  const failures = [at('a', 'distinct ids'), at('b', 'success', { place: 'status 404', documented: '200' }), unknown];
  expect(grouped(failures)).toEqual([['a', 'b', 'c']]);
});

test('a request that was not sent has its place in its sentence', () => {
  const unsent = (path: string) =>
    at('b', 'success', {
      exchange: undefined,
      message: `readPet could not: GET ${path} was not sent, for it is not there.`,
    });
  expect(grouped([at('a', 'distinct ids'), unsent('/pets/9')])).toEqual([['a', 'b']]);
  expect(grouped([at('a', 'distinct ids'), unsent('/shops/9')])).toHaveLength(2);
  expect(grouped([at('a', 'distinct ids'), { ...unsent(''), message: 'Nothing came.' }])).toHaveLength(2);
});
