import { expect, test } from 'vitest';
import { isRecord } from '../../../../spec/document/document.ts';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

let made = 0;
const taken = (sent: Fields): Seen => {
  made += 1;
  return ['POST /pets', sent, 201, { id: made, ...sent }];
};
const refused = (sent: unknown, status = 422, error = 'bad'): Seen => ['POST /pets', sent, status, { error }];
const [text, whole] = [{ type: 'string' }, { type: 'integer' }];
const long = 'x'.repeat(21);

test.each<[title: string, seen: readonly Seen[], fields: Fields, required: readonly string[] | undefined]>([
  [
    'what all others have',
    [taken({ name: 'a', tag: 'b' }), taken({ name: 'a' }), refused({ tag: 'b' })],
    { name: text, tag: text },
    ['name'],
  ],
  ['nothing, where nothing was refused', [taken({ name: 'a' })], { name: text }, undefined],
  ['nothing by another refusal', [taken({ name: 'a' }), refused({}, 409)], { name: text }, undefined],
  ['all that is missing', [taken({ name: 'a', tag: 'b' }), refused({})], { name: text, tag: text }, ['name', 'tag']],
  [
    'of what is missing, what the refusal names',
    [taken({ name: 'a', tag: 'b', tags: 1 }), refused({}, 400, 'tag is missing')],
    { name: text, tag: text, tags: whole },
    ['tag'],
  ],
  ['all, of a body that is no object', [taken({ name: 'a' }), refused([1])], { name: text }, ['name']],
  ['at least 0', [taken({ n: 5 }), refused({ n: -1 }, 400)], { n: { ...whole, minimum: 0 } }, undefined],
  ['at least 0, which was taken', [taken({ n: 0 }), refused({ n: -1 })], { n: { ...whole, minimum: 0 } }, undefined],
  [
    'at least the smallest below 0 that was taken',
    [taken({ n: -5 }), taken({ n: -3 }), refused({ n: -9 })],
    { n: { ...whole, minimum: -5 } },
    undefined,
  ],
  ['at least what was taken', [taken({ n: 5 }), refused({ n: 0 })], { n: { ...whole, minimum: 5 } }, undefined],
  [
    'at most what was taken',
    [taken({ n: 5 }), taken({ n: 8 }), refused({ n: 30 })],
    { n: { ...whole, maximum: 8 } },
    undefined,
  ],
  [
    'nothing of a number between others',
    [taken({ n: 5 }), taken({ n: 8 }), refused({ n: 7 })],
    { n: whole },
    undefined,
  ],
  ['nothing of the same number', [taken({ n: 5 }), refused({ n: 5 })], { n: whole }, undefined],
  [
    'both ends, by two refusals',
    [taken({ n: 5 }), refused({ n: 9 }), refused({ n: -1 })],
    { n: { ...whole, maximum: 5, minimum: 0 } },
    undefined,
  ],
  ['no more than the type', [taken({ n: 5 }), refused({ n: 'x' })], { n: whole }, undefined],
  [
    'nothing of a number where texts were taken too',
    [taken({ n: 5 }), taken({ n: 'x' }), refused({ n: 9 }), refused({ n: 'y' })],
    { n: {} },
    undefined,
  ],
  ['that a text is not empty', [taken({ s: 'a' }), refused({ s: '' })], { s: { ...text, minLength: 1 } }, undefined],
  ['nothing of an empty text that was taken', [taken({ s: '' }), refused({ s: '' })], { s: text }, undefined],
  ['an address', [taken({ s: 'a@b.example' }), refused({ s: 'b' })], { s: { ...text, format: 'email' } }, undefined],
  [
    'no address, where one is none',
    [taken({ s: 'a@b.example' }), taken({ s: 'b c' }), refused({ s: 'b' })],
    { s: text },
    undefined,
  ],
  [
    'a choice of words',
    [taken({ s: 'a' }), taken({ s: 'a' }), taken({ s: 'b-c' }), refused({ s: 'zz' })],
    { s: { ...text, enum: ['a', 'b-c'] } },
    undefined,
  ],
  ['no choice of one', [taken({ s: 'a' }), taken({ s: 'a' }), refused({ s: 'zz' })], { s: text }, undefined],
  [
    'no choice where each is another',
    [taken({ s: 'a' }), taken({ s: 'b' }), refused({ s: 'zz' })],
    { s: text },
    undefined,
  ],
  [
    'no choice of sentences',
    [taken({ s: 'a b' }), taken({ s: 'a b' }), taken({ s: 'c' }), refused({ s: 'zz' })],
    { s: text },
    undefined,
  ],
  [
    'no choice of very many',
    [...'abcdefghii'].map((s) => taken({ s })).concat([refused({ s: 'zz' })]),
    { s: text },
    undefined,
  ],
  [
    'no choice that has what was refused',
    [taken({ s: 'a' }), taken({ s: 'a' }), taken({ s: 'b' }), refused({ s: 'b' })],
    { s: text },
    undefined,
  ],
  [
    'how long a text may be',
    [taken({ s: 'abcdefghij' }), refused({ s: long })],
    { s: { ...text, maxLength: 10 } },
    undefined,
  ],
  [
    'how long, of a choice too',
    [taken({ s: 'a' }), taken({ s: 'a' }), taken({ s: 'bb' }), refused({ s: long })],
    { s: { ...text, maxLength: 2 } },
    undefined,
  ],
  ['nothing of a text hardly longer', [taken({ s: 'abcdefghijk' }), refused({ s: long })], { s: text }, undefined],
  ['nothing of a short text', [taken({ s: 'a' }), refused({ s: long.slice(1) })], { s: text }, undefined],
  [
    'nothing, where two may be to blame',
    [taken({ n: 5, m: 5 }), refused({ n: -1, m: -1 })],
    { n: whole, m: whole },
    undefined,
  ],
])('of what a service refuses is learned: %s', (_title, seen, fields, required) => {
  const input = lesson(petsWith(), recordingOf(seen)).at('#/components/schemas/PetInput');
  expect(isRecord(input) && input['properties']).toEqual(fields);
  expect(isRecord(input) && input['required']).toEqual(required);
});

test('what the record was before counts as taken, and no value twice that is shown twice', () => {
  const shown: Seen = ['GET /pets/7', null, 200, { id: 7, kind: 'cat' }];
  const seen = [taken({ kind: 'dog' }), shown, shown, refused({ kind: 'cow' })];
  expect(lesson(petsWith(), recordingOf(seen)).at('#/components/schemas/PetInput/properties/kind')).toEqual(text);
  const more = [...seen, ['GET /pets/8', null, 200, { id: 8, kind: 'cat' }] as const];
  expect(lesson(petsWith(), recordingOf(more)).at('#/components/schemas/PetInput/properties/kind')).toEqual({
    ...text,
    enum: ['dog', 'cat'],
  });
});
