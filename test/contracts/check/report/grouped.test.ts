import { expect, test } from 'vitest';
import { causesOf } from '../../../../contracts/check/report/causes-of.ts';
import { type Failed, failed, seenAt } from './failed.ts';

/** The ids of the failures of each cause. */
function grouped(failures: readonly Failed[]): readonly (readonly string[])[] {
  return causesOf(failures.map(failed), []).map((cause) => cause.failures);
}

const one = seenAt('/pets/1');
const other = seenAt('/pets/2');

test.each<[what: string, failures: readonly Failed[], groups: readonly (readonly string[])[]]>([
  [
    'a field, whatever is wrong with it',
    [
      { id: 'a', rule: 'kept name', place: 'field name' },
      { id: 'b', rule: 'response-body type /name', place: 'field name' },
      { id: 'c', rule: 'kept age', place: 'field age' },
    ],
    [['a', 'b', 'c']],
  ],
  [
    'a status where another is expected, whichever success it was',
    [
      { id: 'a', rule: 'refusal invalid-body', place: 'status 200', documented: '422', operation: 'one' },
      { id: 'b', rule: 'refusal invalid-body', place: 'status 201', documented: '422', operation: 'two' },
      { id: 'c', rule: 'refusal invalid-body', place: 'status 201', documented: '404', operation: 'two' },
      { id: 'd', rule: 'refusal invalid-body', place: 'status 400', documented: '404', operation: 'two' },
    ],
    [['a', 'b'], ['c'], ['d']],
  ],
  [
    'a valid request that is refused in the same words, but for ids and numbers',
    [
      { id: 'a', rule: 'success', place: 'status 400', documented: '201', received: '400 {"at":"0a1b2c3d4e"} 12' },
      { id: 'b', rule: 'success', place: 'status 400', documented: '200', received: '400 {"at":"ffffffff00"} 7' },
      { id: 'c', rule: 'success', place: 'status 400', documented: '201', received: '400 no such name' },
    ].map((each, at) => ({ ...each, exchange: seenAt(`/${'abc'[at]}`) })),
    [['a', 'b'], ['c']],
  ],
  [
    'a status that the document does not have, with what it should have been',
    [
      { id: 'a', rule: 'refusal bad-query', place: 'status 403', documented: '400', exchange: other },
      { id: 'b', rule: 'refusal no-credentials', place: 'status 403', documented: '401', exchange: one },
      { id: 'c', rule: 'undocumented-status', place: 'status 403', exchange: one },
      { id: 'd', rule: 'undocumented-status', place: 'status 403', exchange: seenAt('/pets/3') },
      { id: 'e', rule: 'undocumented-status', place: 'status 418', exchange: one },
    ],
    [['a', 'd'], ['b', 'c'], ['e']],
  ],
  [
    'what a refusal says, with the body that breaks the document',
    [
      { id: 'a', rule: 'refusal entry bad-query', place: 'refusal entry bad-query', exchange: one },
      { id: 'b', rule: 'response-body required /errors', place: 'field errors', exchange: one },
      { id: 'c', rule: 'refusal message', place: 'refusal message', exchange: other },
    ],
    [['b', 'a'], ['c']],
  ],
  [
    'a body that is not that of its status, with the status',
    [
      { id: 'a', rule: 'refusal bad-query', place: 'status 500', documented: '400', exchange: one },
      { id: 'b', rule: 'response-body required /errors', place: 'field errors', exchange: one },
      { id: 'c', rule: 'response-body required /code', place: 'field code', exchange: other },
    ],
    [['a', 'b'], ['c']],
  ],
  [
    'a field that is not kept, with a part of it or the same in an envelope, where that breaks the document',
    [
      { id: 'a', rule: 'kept owner', place: 'field owner', operation: 'one' },
      { id: 'b', rule: 'response-body type /owner/name', place: 'field owner.name', operation: 'two' },
      { id: 'c', rule: 'kept tag', place: 'field tag', operation: 'one' },
      { id: 'd', rule: 'response-body type /data/tag', place: 'field data.tag', operation: 'two' },
      { id: 'e', rule: 'response-body type /tagged', place: 'field tagged', operation: 'two' },
    ],
    [['b', 'a'], ['d', 'c'], ['e']],
  ],
  [
    'a field of one name that breaks one promise in several places',
    [
      { id: 'a', rule: 'response-body type /a/at', place: 'field a.at' },
      { id: 'b', rule: 'response-body type /b/at', place: 'field b.at' },
      { id: 'c', rule: 'response-body enum /c/at', place: 'field c.at' },
      { id: 'd', rule: 'response-body type /b/at', place: 'field b.at' },
    ],
    [['b', 'd', 'a'], ['c']],
  ],
  [
    'one promise that four fields break',
    ['a', 'b', 'c', 'd'].map((id) => ({ id, rule: `added ${id}`, place: `field ${id}`, operation: id })),
    [['a', 'b', 'c', 'd']],
  ],
  [
    'three fields that break it, each by itself',
    ['a', 'b', 'c'].map((id) => ({ id, rule: `added ${id}`, place: `field ${id}`, operation: id })),
    [['a'], ['b'], ['c']],
  ],
  [
    'several fields that are wrong in one body each time',
    [
      { id: 'a', rule: 'response-body type /a', place: 'field a', exchange: one },
      { id: 'b', rule: 'response-body required /b', place: 'field b', exchange: one },
      { id: 'c', rule: 'response-body enum /c', place: 'field c', exchange: other },
    ],
    [['b', 'a'], ['c']],
  ],
  [
    'fields of which one is wrong in more bodies, each by itself',
    [
      { id: 'a', rule: 'response-body type /a', place: 'field a', exchange: one },
      { id: 'b', rule: 'response-body required /b', place: 'field b', exchange: one },
      { id: 'c', rule: 'response-body required /b', place: 'field b', exchange: other },
    ],
    [['a'], ['b', 'c']],
  ],
  [
    'fields that no exchange shows, each by itself',
    [
      { id: 'a', rule: 'response-body type /a', place: 'field a', exchange: undefined },
      { id: 'b', rule: 'response-body required /b', place: 'field b', exchange: undefined },
    ],
    [['a'], ['b']],
  ],
  [
    'a keyword that no field of an operation is held to',
    [
      { id: 'a', place: 'field a', check: 'a body where a is missing is refused' },
      { id: 'b', place: 'field b', check: 'a body where b is missing is refused' },
      { id: 'c', place: 'field c', check: 'a body where c is too long is refused' },
      { id: 'd', place: 'field d', check: 'a body where d is missing is refused', operation: 'updatePet' },
    ].map((each) => ({ rule: 'refusal invalid-body', ...each })),
    [['a', 'b'], ['c'], ['d']],
  ],
  [
    'all that is taken of a body that is no JSON',
    [
      { id: 'a', rule: 'refusal malformed-json', place: 'status 201', documented: '400' },
      { id: 'b', rule: 'refusal invalid-body', place: 'field a' },
      { id: 'c', rule: 'refusal invalid-body', place: 'field b', operation: 'updatePet' },
    ],
    [['a', 'b'], ['c']],
  ],
])('one cause has %s', (_what, failures, groups) => {
  expect(grouped(failures)).toEqual(groups);
});

test.each([
  'is missing is refused',
  'is the string "text" is refused',
  'is the null null is refused',
  'is "no-such-choice" is refused',
  'is empty is refused',
  'is too long is refused',
])('where nothing whose field %s, it is no matter of the field', (words) => {
  const taken = ['a', 'b'].map((id) => ({
    id,
    rule: 'refusal invalid-body',
    place: `field ${id}`,
    check: `a body where ${id} ${words}`,
  }));
  expect(grouped(taken)).toEqual([['a', 'b']]);
  expect(grouped(taken.map((each) => ({ ...each, check: `${each.check}, or so` })))).toEqual([['a'], ['b']]);
});

test('fields that are taken where several keywords are broken stay apart', () => {
  const taken = (id: string, place: string, words: string): Failed => ({
    id,
    rule: 'refusal invalid-body',
    place: `field ${place}`,
    check: `a body where ${place} is ${words} is refused`,
  });
  const failures = [taken('a', 'one', 'missing'), taken('b', 'one', 'empty'), taken('c', 'two', 'missing')];
  expect(grouped(failures)).toEqual([['a', 'b'], ['c']]);
});

test('what is shown beside a body that is no JSON belongs to it, where that was taken', () => {
  const unread: Failed = {
    id: 'a',
    rule: 'refusal malformed-json',
    place: 'status 201',
    documented: '400',
    exchange: one,
  };
  const taken: Failed = { id: 'b', rule: 'refusal invalid-body', place: 'field name', exchange: other };
  const shown = (exchange: Failed['exchange']): Failed => ({
    id: 'c',
    rule: 'response-body type /name',
    place: 'field name',
    exchange,
  });
  expect(grouped([unread, taken, shown(one)])).toEqual([['a', 'b', 'c']]);
  expect(grouped([unread, taken, shown(other)])).toEqual([['a', 'b', 'c']]);
  expect(grouped([unread, taken, shown(seenAt('/pets/3'))])).toEqual([['a'], ['b', 'c']]);
});
