import { expect, test } from 'vitest';
import type { PlainRecord, Reply } from '../../../../contracts/reading/basis/basis.ts';
import { at, flag, gives, listOf, named, object, type Read, readingOf, takes, text, whole } from '../reading-of.ts';

const now = Date.UTC(2026, 0, 2);

/** Pets that are read by one schema, made by another, and listed by a third. */
function petsOf(read: object, sent: object, { list = read, isStamped = false, more = {} } = {}): Read {
  const paths = {
    '/pets': { get: gives(listOf(list)), post: { ...takes(sent), ...gives(named('Pet'), 201) } },
    '/pets/{petId}': { ...at('petId'), get: gives(named('Pet')), ...more },
  };
  return readingOf(paths, { Pet: read }, { isStamped });
}

function stored(pets: Read, record: PlainRecord, isSent = true): PlainRecord {
  const kind = pets.kind('/pets');
  return pets.reading.completion(kind, kind.sent)(record, now, isSent);
}

const time = { type: 'string', format: 'date-time' };

test.each<[meaning: string, read: object, sent: object, record: PlainRecord, whole: PlainRecord]>([
  [
    'nothing more',
    object({ id: text, name: text }),
    object({ name: text }),
    { id: '1', name: 'Ada' },
    { id: '1', name: 'Ada' },
  ],
  [
    'what a client need not send',
    object({ id: text, at: time }, 'at'),
    object({ name: text }),
    { id: '1' },
    { id: '1', at: '2026-01-02T00:00:00.000Z' },
  ],
  [
    'what a closed response must show, beside a secret',
    { ...object({ id: text, at: time }, 'at'), additionalProperties: false },
    object({ key: { ...text, writeOnly: true } }),
    { id: '1', key: 'k' },
    { id: '1', key: 'k', at: '2026-01-02T00:00:00.000Z' },
  ],
  [
    'what is shown in another type',
    object({ id: text, age: text }),
    object({ age: whole }),
    { id: '1', age: 7 },
    { id: '1', age: '7' },
  ],
  [
    'one of what there may be several',
    object({ id: text, tags: listOf(text) }),
    object({ tags: text }),
    { id: '1', tags: 'a' },
    { id: '1', tags: ['a'] },
  ],
  [
    'what may not be shown otherwise',
    object({ id: text, age: { const: 'old' } }),
    object({ age: { const: 'new' } }),
    { id: '1', age: 'new' },
    { id: '1', age: 'old' },
  ],
  [
    'a secret that is sent',
    object({ id: text }),
    object({ key: { ...text, writeOnly: true } }),
    { id: '1', key: 'k' },
    { id: '1', key: 'k' },
  ],
])('a record is stored as its responses have it: %s', (_meaning, read, sent, record, whole) => {
  expect(stored(petsOf(read, sent), record)).toEqual(whole);
});

test('what was not sent is completed, also where it may be left out of what is sent', () => {
  const pets = petsOf(object({ id: text, name: text }, 'name'), object({ name: text }, 'name'), { isStamped: true });
  expect([stored(pets, { id: '1' }), stored(pets, { id: '1' }, false)]).toEqual([
    { id: '1' },
    { id: '1', name: 'text' },
  ]);
});

test('what only a list must show is completed, too, and what it shows otherwise stays as reads have it', () => {
  const list = object({ id: text, age: text, short: text }, 'short');
  const read = object({ id: text, age: whole });
  expect(stored(petsOf(read, object({ age: whole }), { list }), { id: '1', age: 7 })).toEqual({
    id: '1',
    age: 7,
    short: 'text',
  });
});

test('a made field that one response wants as a number and another as a text is as reads want it', () => {
  const list = object({ id: text, rank: text }, 'rank');
  const read = object({ id: text, rank: whole }, 'rank');
  expect(stored(petsOf(read, object({ name: text }), { list }), { id: '1' })).toEqual({ id: '1', rank: 0 });
});

test('what a client has sent is not changed to suit another response', () => {
  const list = object({ id: text, age: { type: 'integer', maximum: 5 } });
  const read = object({ id: text, age: whole });
  expect(stored(petsOf(read, object({ age: whole }), { list }), { id: '1', age: 7 })).toEqual({ id: '1', age: 7 });
});

test('what one operation alone is sent and no record may have is no part of a record', () => {
  const closed = { ...object({ id: text, name: text }), additionalProperties: false };
  const rule = { ...closed, properties: { rule: text, key: { ...text, writeOnly: true } } };
  const pets = petsOf(closed, object({ name: text }), { more: { patch: { ...takes(rule), ...gives(named('Pet')) } } });
  const kind = pets.kind('/pets');
  const sent = pets.reading.sentPlace(pets.operation('PATCH /pets/{petId}').requestBody, kind).shape;
  expect(pets.reading.completion(kind, sent)({ id: '1', rule: 'x', key: 'k' }, now, true)).toEqual({
    id: '1',
    key: 'k',
  });
});

const places = ['/pets/7', 'https://pets.example/pets/7'] as const;
const href = object({ href: text }, 'href');

test.each<[meaning: string, pet: object, record: PlainRecord, own: PlainRecord | undefined]>([
  ['nowhere', object({ id: text }), {}, undefined],
  ['as HAL has it', object({ _links: object({ self: href }) }), {}, { _links: { self: { href: places[1] } } }],
  [
    'as HAL has it, as a path',
    object({ _links: object({ self: object({ href: { ...text, pattern: '^/' } }) }) }),
    {},
    { _links: { self: { href: places[0] } } },
  ],
  ['as a text among links', object({ _links: object({ self: text }) }), {}, { _links: { self: places[1] } }],
  ['not where links are no such thing', object({ _links: listOf(text) }), {}, {}],
  [
    'as JSON:API has it',
    object({ type: text, attributes: object({ a: text }), links: object({ self: text }) }),
    {},
    { links: { self: places[1] } },
  ],
  ['not in links of another kind', object({ links: object({ self: text }) }), {}, undefined],
  [
    'as SCIM has it',
    object({ schemas: listOf(text), meta: object({ location: text }) }),
    { a: 1 },
    {
      a: 1,
      meta: {
        resourceType: 'pet',
        created: '2026-01-02T00:00:00.000Z',
        lastModified: '2026-01-02T00:00:00.000Z',
        location: places[1],
      },
    },
  ],
  [
    'not where a client has said it',
    object({ _links: object({ self: text }) }),
    { _links: { self: '/mine' } },
    { _links: { self: '/mine' } },
  ],
  [
    'where a client has said nothing of it',
    object({ _links: object({ self: text }) }),
    { _links: {} },
    { _links: { self: places[1] } },
  ],
])('a new record says where it is %s', (_meaning, pet, record, own) => {
  const pets = petsOf(pet, object({ name: text }));
  const address = pets.reading.ownAddress(pets.kind('/pets'));
  expect(address?.(record, { places, now })).toEqual(own);
});

/** What an operation that nothing is stored for shows of what it was sent. */
function echo(sample: unknown, sent: unknown, schema: unknown, status = 200): Reply {
  const { reading, operation } = readingOf({ '/sign-up': { post: { ...takes({}), ...gives(schema) } } });
  return reading.echoed(operation('POST /sign-up'), { status, body: sample }, sent);
}

test.each<[meaning: string, shown: unknown, sent: unknown, whole: unknown]>([
  ['a field that both have', { name: 'text', age: 0 }, { name: 'Ada' }, { name: 'Ada', age: 0 }],
  ['no field that is not shown', { name: 'text' }, { size: 7 }, { name: 'text' }],
  [
    'no secret',
    { name: 'text', password: 'text' },
    { name: 'Ada', password: 'hidden' },
    { name: 'Ada', password: 'text' },
  ],
  [
    'a field within another',
    { user: { name: 'text', age: 0 } },
    { user: { name: 'Ada' } },
    { user: { name: 'Ada', age: 0 } },
  ],
  [
    'a field in an envelope',
    { data: { name: 'text' }, ok: true },
    { name: 'Ada' },
    { data: { name: 'Ada' }, ok: true },
  ],
  ['a field sent in an envelope', { name: 'text' }, { user: { name: 'Ada' } }, { name: 'Ada' }],
  [
    'the envelope that has the most of it',
    { a: { name: 'text' }, b: { name: 'text', age: 0 } },
    { name: 'Ada', age: 7 },
    { a: { name: 'text' }, b: { name: 'Ada', age: 7 } },
  ],
  ['no value that does not fit', { name: 'text', age: 0 }, { name: 'Ada', age: 'x' }, { name: 'Ada', age: 0 }],
  ['a whole list', { tags: [] }, { tags: ['a'] }, { tags: ['a'] }],
  ['nothing of a list', { name: 'text' }, ['a'], { name: 'text' }],
  ['nothing in a text', 'text', { name: 'Ada' }, 'text'],
])('who signs up as Ada is shown an Ada: %s', (_meaning, shown, sent, whole) => {
  const schema = { properties: { age: { type: 'integer' } } };
  expect(echo(shown, sent, schema).body).toEqual(whole);
});

test('nothing is echoed into another response than the success, nor where there is no schema', () => {
  const sent = { name: 'Ada' };
  expect(echo({ name: 'text' }, sent, object({ name: text }), 202).body).toEqual({ name: 'text' });
  expect(echo({ name: 'text' }, sent, undefined).body).toEqual({ name: 'text' });
  expect(echo({ ok: true }, { ok: false }, object({ ok: { const: true } })).body).toEqual({ ok: true });
  expect(echo({ ok: true }, { ok: false }, object({ ok: flag })).body).toEqual({ ok: false });
});
