import { expect, test } from 'vitest';
import { lesser } from '../../../../../../contracts/check/stories/lesser-record.ts';
import { expectHidden, secretValue } from '../../../../../../contracts/check/stories/relations/parts/hidden-secret.ts';
import { together } from '../../../../../../contracts/check/stories/relations/parts/together.ts';
import { remainders } from '../../../../../../contracts/check/stories/remainders.ts';
import { secretText } from '../../../../../../contracts/check/values/secret-text.ts';
import { notes } from '../../../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../../../small-session.ts';

const { session } = smallSession(notes());
const read = operationIn(session, 'readNote');

test.each<[secret: unknown, record: unknown, isShown: boolean]>([
  ['abc', { key: 'abc' }, true],
  ['abc', { key: '***' }, false],
  ['abc', {}, false],
  ['abc', { other: 'abc' }, false],
  [{ user: 'u', password: 'p' }, { key: { user: 'u', password: 'p' } }, true],
  [{ user: 'u', password: 'p' }, { key: { user: '*', password: 'p' } }, true],
  [{ user: 'u', password: 'p' }, { key: { user: '*', password: '*' } }, false],
  [{ user: 'u', more: { pin: 7 } }, { key: { more: { pin: 7 } } }, true],
  [{ user: '', on: true, more: null }, { key: { user: '', on: true, more: null, a: 1 } }, false],
  [['a', 'b'], { key: ['*', 'b'] }, true],
  [['a', 'b'], { key: ['b', 'a'] }, false],
  [true, { key: true }, true],
  [7, { key: 8 }, false],
])('of a secret %j, %j shows something, or nothing: %s', (secret, record, isShown) => {
  const { session: one, rules } = smallSession(notes());
  expectHidden(one, { exchange: exchanged(read, 200, record), record }, { path: ['key'], pointer: '#' }, secret);
  expect(rules()).toEqual(isShown ? ['secret key'] : []);
});

test.each<[one: object, other: object, both: object | undefined]>([
  [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  [{ a: 1 }, { a: 1 }, undefined],
  [{ a: { b: 1 } }, { a: { c: 2 } }, { a: { b: 1, c: 2 } }],
  [{ a: { b: 1 } }, { a: { b: 2 } }, undefined],
  [{ a: { b: 1 } }, { a: 2 }, undefined],
  [{}, {}, {}],
])('what has %j and %j is %j', (one, other, both) => {
  expect(together({ ...one }, { ...other })).toEqual(both);
});

test.each<[before: unknown, sent: unknown, now: unknown, left: readonly string[]]>([
  [{ a: 1, b: 2 }, { a: 3 }, { a: 3 }, []],
  [{ a: 1, b: 2 }, { a: 3 }, { a: 3, b: 2 }, ['f.b']],
  [{ a: 1, b: 2 }, { a: 3 }, { a: 3, b: 9 }, []],
  [{ a: 1, b: [] }, { a: 3 }, { a: 3, b: [] }, []],
  [{ a: 1, b: false }, { a: 3 }, { a: 3, b: false }, []],
  [{ a: 1, b: 0 }, { a: 3 }, { a: 3, b: 0 }, ['f.b']],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }, { a: { b: 1, c: 2 } }, ['f.a.c']],
  [[1, 2], [1], [1, 2], ['f.1']],
  [[1, 2], [1], [1], []],
  [[{ a: 1, b: 2 }], [{ a: 1 }], [{ a: 1, b: 2 }], ['f.0.b']],
  [1, 2, 2, []],
  [{ a: 1 }, [1], { a: 1 }, []],
])('of %j, replaced by %j and now %j, there is left %j', (before, sent, now, left) => {
  expect(remainders(before, sent, now, 'f')).toEqual(left);
});

test.each<[record: object, less: object]>([
  [{ name: 'A', id: '1', pages: 7, none: null }, {}],
  [
    { tags: ['a', 'b'], empty: [] },
    { tags: ['a'], empty: [] },
  ],
  [
    { owner: { a: 1, b: 2 }, one: { a: 1 }, nothing: {} },
    { owner: { a: 1 }, one: {}, nothing: {} },
  ],
  [{ parts: [{ a: 1, b: 2 }, { a: 3 }] }, { parts: [{ a: 1 }] }],
])('less of %j is %j', (record, less) => {
  expect(lesser({ ...record }, (name) => name === 'id', 'name')).toEqual(less);
});

test('a secret is given a value of its own, where its schema takes one', () => {
  const schema = {
    type: 'object',
    properties: {
      key: { type: 'string' },
      short: { type: 'string', maxLength: 3 },
      login: { type: 'object', properties: { pin: { type: 'integer' } } },
      none: { type: 'null' },
    },
  };
  const { session: one } = smallSession({
    ...notes(),
    components: {
      schemas: {
        Note: {
          ...Object(Object(notes()).components.schemas.Note),
          properties: { ...Object(notes()).components.schemas.Note.properties, ...schema.properties },
        },
      },
    },
  });
  const value = (name: string): unknown =>
    secretValue(one, { path: [name], pointer: `#/components/schemas/Note/properties/${name}` });
  expect([value('key'), value('none')]).toEqual([secretText, undefined]);
  expect(typeof value('short')).toBe('string');
  expect(value('login')).toEqual({ pin: expect.any(Number) });
});
