import { expect, test } from 'vitest';
import { brief, expectKept, expectNothingAdded } from '../../../../contracts/check/expect/meaning.ts';
import { exchanged, notesDocument, operationIn, smallSession } from '../small-session.ts';

const text = { type: 'string' };
const note = {
  type: 'object',
  required: ['name', 'given'],
  properties: {
    id: { ...text, readOnly: true },
    name: text,
    given: text,
    at: { ...text, format: 'date-time' },
    count: { type: 'integer' },
    key: { ...text, writeOnly: true },
    made: { ...text, readOnly: true },
    size: { type: 'integer', default: 3 },
    tags: { type: 'array', items: text },
    owner: { type: 'object', properties: { name: text, more: { type: 'object', additionalProperties: true } } },
    free: { type: 'object', additionalProperties: true },
    parts: { type: 'array', items: { type: 'object', properties: { a: text, n: { type: 'integer' } } } },
  },
};

type Kept = 'kept' | 'noted' | 'failed';

/** What is made of one field that comes back otherwise than it was sent. */
function kept(field: string, sent: unknown, shown: object, isExact: boolean): Kept {
  const { session, found, rules } = smallSession(notesDocument(note), { isExact, idField: 'id', tagField: 'name' });
  const create = operationIn(session, 'createNote');
  const record = { id: '1', ...shown };
  expectKept(session, exchanged(create, 201, record), create, { [field]: sent }, record);
  if (found.notes.size > 0) return 'noted';
  expect(rules().every((rule) => rule === `kept ${field}`)).toBe(true);
  return found.failures.size === 0 ? 'kept' : 'failed';
}

test.each<[field: string, sent: unknown, shown: object, plain: Kept, exact: Kept]>([
  ['name', 'A', { name: 'A' }, 'kept', 'kept'],
  ['name', 'A', { name: 'B' }, 'failed', 'failed'],
  ['name', 'A', {}, 'failed', 'failed'],
  ['name', ' A  b ', { name: 'a B' }, 'noted', 'failed'],
  ['name', 'ﬁ', { name: 'fi' }, 'noted', 'failed'],
  ['name', 'https://x.example', { name: 'https://x.example/' }, 'noted', 'failed'],
  ['at', '2026-01-01T00:00:00.500Z', { at: '2026-01-01T01:00:00+01:00' }, 'noted', 'failed'],
  ['at', '2026-01-01T00:00:00Z', { at: '2026-01-01T00:00:01Z' }, 'failed', 'failed'],
  ['count', 1, { count: 2 }, 'failed', 'failed'],
  ['count', 1, { count: '1' }, 'failed', 'failed'],
  ['key', 'secret', {}, 'kept', 'kept'],
  ['made', 'then', { made: 'now' }, 'kept', 'kept'],
  ['id', '7', { id: '8' }, 'kept', 'kept'],
  ['none', 'x', {}, 'kept', 'kept'],
  ['tags', ['A'], { tags: ['A'] }, 'kept', 'kept'],
  ['tags', ['A', 'b'], { tags: ['a', 'B'] }, 'noted', 'failed'],
  ['tags', ['A', 'b'], { tags: ['a'] }, 'failed', 'failed'],
  ['tags', ['A'], { tags: ['a', 'b'] }, 'failed', 'failed'],
  ['tags', ['A', 'b'], { tags: ['b', 'A'] }, 'failed', 'failed'],
  ['tags', ['A'], { tags: 'A' }, 'failed', 'failed'],
  ['owner', { name: 'A' }, { owner: { name: 'A', made: 1 } }, 'kept', 'kept'],
  ['owner', { name: 'A' }, { owner: { name: 'a' } }, 'noted', 'failed'],
  ['owner', { name: 'A' }, { owner: { name: 'B' } }, 'failed', 'failed'],
  ['owner', { name: 'A' }, { owner: null }, 'failed', 'failed'],
  ['owner', { none: 'A' }, { owner: {} }, 'kept', 'kept'],
  ['owner', { more: { b: 1, a: 2 } }, { owner: { more: { a: 2, b: 1 } } }, 'kept', 'failed'],
  ['free', { b: 1, a: 2 }, { free: { b: 1, a: 2 } }, 'kept', 'kept'],
  ['free', { b: 1, a: 2 }, { free: { a: 2, b: 1 } }, 'kept', 'failed'],
  ['free', { a: 'A' }, { free: { a: 'a' } }, 'noted', 'failed'],
  ['free', { a: 2 }, { free: { a: 2, b: 1 } }, 'noted', 'failed'],
  ['free', 5, { free: 5 }, 'kept', 'kept'],
  ['parts', [{ a: 'A', n: 1 }], { parts: [{ n: 1, a: 'A', more: 1 }] }, 'kept', 'kept'],
  ['parts', [{ a: 'A' }, { a: 'B' }], { parts: [{ a: 'A' }, { a: 'C' }] }, 'failed', 'failed'],
  ['parts', [{ a: 'A' }], { parts: [] }, 'failed', 'failed'],
])('%s sent as %j and shown as %j is %s where its document is all, and %s of an API that says more', (...row) => {
  const [field, sent, shown, plain, exact] = row;
  expect([kept(field, sent, shown, false), kept(field, sent, shown, true)]).toEqual([plain, exact]);
});

test.each<
  [
    record: object,
    kind: Partial<Parameters<typeof smallSession>[1]>,
    found: readonly [rules: readonly string[], notes: number],
  ]
>([
  [{ id: '1', name: 'A', made: 'now' }, {}, [[], 0]],
  [{ given: 'is demanded', size: 3 }, {}, [[], 0]],
  [{ at: '', count: 0 }, {}, [[], 2]],
  [{ tags: [], owner: {} }, {}, [[], 2]],
  [{ tags: [1] }, {}, [[], 1]],
  [{ size: 4 }, {}, [[], 1]],
  [{ size: 4 }, { isExact: true }, [['added size'], 0]],
  [{ count: 7 }, { isExact: true }, [[], 1]],
  [{ count: 7 }, { isExact: true, addsNothing: true }, [['added count'], 0]],
  [{ count: 7 }, { addsNothing: true }, [[], 1]],
  [{ tags: [], owner: {}, at: '' }, { isExact: true, addsNothing: true }, [[], 3]],
  [{ none: 7 }, { isExact: true, addsNothing: true }, [[], 0]],
])('a record with %j beside what was sent, where %j holds, has %j', (record, kind, wanted) => {
  const { session, found, resource, rules } = smallSession(notesDocument(note), { idField: 'id', ...kind });
  const create = operationIn(session, 'createNote');
  expectNothingAdded(session, exchanged(create, 201, record), resource, create, { name: 'A' }, { ...record });
  expect([rules(), found.notes.size]).toEqual(wanted);
});

test('what a service may lower, or lets nobody change, need not be kept', () => {
  const small = smallSession(notesDocument(note), { idField: 'id', lowered: { notes: [['count']] } });
  const [create, replace] = ['createNote', 'updateNote'].map((id) => operationIn(small.session, id));
  if (create === undefined || replace === undefined) throw new Error('The document has both.');
  const sent = { name: 'A', count: 9 };
  const shown = { id: '1', name: 'A', count: 3 };
  expectKept(small.session, exchanged(create, 201, shown), create, sent, shown);
  expect(small.rules()).toEqual([]);
  const createOnly = [{ path: ['name'], pointer: '#' }];
  const resources = [{ ...small.resource, createOnly }];
  const once = { ...small.session, resources };
  for (const operation of [replace, create]) {
    expectKept(once, exchanged(operation, 200, { ...shown, name: 'B' }), operation, sent, { ...shown, name: 'B' });
    expect(small.rules()).toEqual(operation === create ? ['kept name'] : []);
  }
  const bare = operationIn(small.session, 'getNote');
  expectKept(small.session, exchanged(bare, 200, {}), bare, sent, {});
  expect(small.found.failures.size).toBe(1);
});

test('what is shown of a value in few words is cut where it is long', () => {
  expect([brief('x'), brief(undefined), brief('x'.repeat(198)).length, brief('x'.repeat(199)).length]).toEqual([
    '"x"',
    'nothing',
    200,
    200,
  ]);
  expect(brief('x'.repeat(199)).endsWith('…')).toBe(true);
});
