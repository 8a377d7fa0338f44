import { expect, test } from 'vitest';
import { isRecord } from '../../../../spec/document/document.ts';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const day = (at: number): string => `2026-01-0${at}T10:00:00Z`;
const made = (sent: Fields, own: Fields): Seen => ['POST /pets', sent, 201, { ...own, ...sent }];
const patched = (sent: Fields, shown: Fields): Seen => ['PATCH /pets/1', sent, 200, { ...shown, ...sent }];
const [rex, tom] = [{ name: 'rex' }, { name: 'tom' }];

const ownText = { type: 'string', readOnly: true };
const moment = (of: string): Fields => ({
  ...ownText,
  format: 'date-time',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`,
  'x-made': of,
});
const text = (template: string): Fields => ({ ...ownText, 'x-made': template });

test.each<[title: string, seen: readonly Seen[], fields: Fields]>([
  [
    'a moment of each record',
    [made(rex, { id: 1, at: day(1) }), made(tom, { id: 2, at: day(2) })],
    { at: moment('created') },
  ],
  [
    'a moment that a write renews',
    [made(rex, { id: 1, at: day(1) }), patched(tom, { id: 1, at: day(2) })],
    { at: moment('changed') },
  ],
  [
    'a moment that is called like a change',
    [made(rex, { id: 1, updatedAt: day(1) })],
    { updatedAt: moment('changed') },
  ],
  [
    'a moment that a write has left, called after both',
    [made(rex, { id: 1, created_or_changed: day(1) }), patched(tom, { id: 1, created_or_changed: day(1) })],
    { created_or_changed: moment('created') },
  ],
  [
    'a moment called after a change that a write was too fast to renew',
    [made(rex, { id: 1, touched: day(1) }), patched(tom, { id: 1, touched: day(1) })],
    { touched: moment('changed') },
  ],
  [
    'a moment that is null until the first write',
    [made(rex, { id: 1, edited: null }), patched(tom, { id: 1, edited: day(2) })],
    { edited: { ...moment('changed'), type: ['string', 'null'], default: null } },
  ],
  [
    'moments and texts of records that nothing names',
    [made(rex, { at: day(1), by: '/by/rex' }), made(tom, { at: day(2), by: '/by/tom' })],
    { at: moment('created'), by: text('/by/{name}') },
  ],
  [
    'a number of each record',
    [made(rex, { id: 'a1b2c3d4', no: 7 }), made(tom, { id: 'a1b2c3d5', no: 8 })],
    { no: { type: 'integer', minimum: 7, readOnly: true, 'x-made': 'number' } },
  ],
  [
    'a number of the writes, and none of the reads',
    [
      made(rex, { id: 1, rev: 0 }),
      patched(tom, { id: 1, rev: 1 }),
      ['GET /pets/1', null, 200, { id: 1, rev: 1, name: 'tom' }],
    ],
    { rev: { type: 'integer', minimum: 0, readOnly: true, 'x-made': 'revision' } },
  ],
  [
    'a number that grows by two with a write',
    [made(rex, { id: 1, rev: 0 }), patched(tom, { id: 1, rev: 2 })],
    { rev: { type: 'integer', default: 0, 'x-made': 'default' } },
  ],
  [
    'a number that was never left out otherwise',
    [made(rex, { id: 1, legs: 4 }), made(tom, { id: 2, legs: 4 }), made({ ...tom, legs: 3 }, { id: 3 })],
    { legs: { type: 'integer', default: 4, 'x-made': 'default' } },
  ],
  [
    'numbers that say nothing',
    [made(rex, { id: 1, legs: 4 }), made(tom, { id: 2, legs: 3 })],
    { legs: { type: 'integer', readOnly: true } },
  ],
  [
    'numbers of seconds with fractions, which are no integers',
    [made(rex, { id: 1, at: 1_700_000_000.5 }), made(tom, { id: 2, at: 1_700_000_001.5 })],
    { at: { type: 'number', readOnly: true } },
  ],
  [
    'texts that are numbered',
    [made(rex, { id: 1, code: 'PET-0009' }), made(tom, { id: 2, code: 'PET-0010' })],
    { code: text('PET-{number:0009}') },
  ],
  [
    'texts that are numbered with gaps, as ids are',
    [made(rex, { id: 1, code: 'PET-0009' }), made(tom, { id: 2, code: 'PET-0012' })],
    { code: { ...ownText, pattern: '^PET-[0-9]{4}$' } },
  ],
  ['a path', [made(rex, { id: 1, self: '/pets/1' })], { self: text('/pets/{id}') }],
  [
    'a whole address',
    [made(rex, { id: 1, self: 'https://pets.example/pets/1' })],
    { self: text('{origin}/pets/{id}') },
  ],
  ['a long id', [made(rex, { id: 'rex-77', tag: 'the rex-77 one' })], { tag: text('the {id} one') }],
  [
    'a text with a number that is the id by chance',
    [made(rex, { id: 1, api: 'v1' })],
    { api: { type: 'string', default: 'v1', 'x-made': 'default' } },
  ],
  [
    'a slug',
    [made({ name: 'Big Rex' }, { id: 1, slug: 'big-rex' }), made(tom, { id: 2, slug: 'tom' })],
    { slug: text('{slug:name}') },
  ],
  [
    'small letters',
    [made({ name: 'REX' }, { id: 1, small: 'rex' }), made({ name: 'ToM!' }, { id: 2, small: 'tom!' })],
    { small: text('{lower:name}') },
  ],
  [
    'capitals that each write makes anew',
    [
      made(rex, { id: 1, up: 'REX!' }),
      made(tom, { id: 2, up: 'TOM!' }),
      patched({ name: 'bob' }, { id: 1, up: 'BOB!' }),
    ],
    { up: text('changed {upper:name}!') },
  ],
  [
    'capitals that stay as they were made',
    [
      made(rex, { id: 1, up: 'REX!' }),
      made(tom, { id: 2, up: 'TOM!' }),
      patched({ name: 'bob' }, { id: 1, up: 'REX!' }),
    ],
    { up: text('{upper:name}!') },
  ],
  [
    'links within an object',
    [made(rex, { id: 7, _links: { self: { href: '/pets/7' } } })],
    {
      _links: {
        ...{ type: 'object', readOnly: true, required: ['self'] },
        properties: {
          self: { type: 'object', readOnly: true, required: ['href'], properties: { href: text('/pets/{id}') } },
        },
      },
    },
  ],
  [
    'what may be somebody’s own, and so no default',
    [
      made(rex, {
        id: 1,
        mail: 'a@b.example',
        bio: 'one two three four',
        tag: 'one two three',
        all: { of: ['a@b.example'] },
      }),
    ],
    {
      mail: ownText,
      bio: ownText,
      tag: { type: 'string', default: 'one two three', 'x-made': 'default' },
      all: {
        ...{ type: 'object', readOnly: true, required: ['of'] },
        properties: { of: { type: 'array', items: { type: 'string' } } },
      },
    },
  ],
  ['a secret', [made(rex, { id: 1, apiKey: 'sk_live_abcdef0123456789' })], { apiKey: ownText }],
  [
    'a moment that was sent, and never came back',
    [['POST /pets', { ...rex, at: 'never' }, 201, { ...rex, id: 1, at: day(1) }]],
    { at: moment('created') },
  ],
  [
    'moments of records that nobody was seen to send',
    [['GET /pets/1', null, 200, { ...rex, id: 1, created_at: day(1), born: day(2) }]],
    { created_at: moment('created'), born: { type: 'string', format: 'date-time', pattern: moment('')['pattern'] } },
  ],
  [
    'texts of a shape, and null',
    [made(rex, { id: 1, ref: null }), made(tom, { id: 2, ref: 'a1z' }), made(tom, { id: 3, ref: 'b2z' })],
    { ref: { ...ownText, type: ['string', 'null'], pattern: '^[0-9a-z]{3}$' } },
  ],
])('of what a service makes is learned: %s', (_title, seen, fields) => {
  const pet = lesson(petsWith(), recordingOf(seen)).at('#/components/schemas/Pet');
  const { id: _id, name: _name, ...others } = Object(isRecord(pet) ? pet['properties'] : undefined);
  expect(others).toEqual(fields);
  const always = Object.entries(fields).filter(([, field]) => isRecord(field) && field['readOnly'] === true);
  const required = Object(pet).required ?? [];
  expect([...required].filter((name) => name !== 'id').sort()).toEqual(always.map(([name]) => name).sort());
});
