import { expect, test } from 'vitest';
import type { RecordId } from '../../../../contracts/reading/basis/id-context.ts';
import { at, gives, listOf, object, type Read, readingOf, takes, text, whole } from '../reading-of.ts';

const inPath = (name: string, schema: object): object => ({
  parameters: [{ name, in: 'path', required: true, schema }],
});

/** Pets by a schema, with paths that have a parameter for their id. */
function petsBy(pet: unknown, item: object = at('petId'), more: object = {}): Read {
  const [list, one] = [gives(listOf(pet)), gives(pet)];
  const made = { ...takes(object({ name: text })), ...gives(pet, 201) };
  return readingOf(
    { '/pets': { get: list, post: made }, '/pets/{petId}': { ...item, get: one }, ...more },
    { Pet: pet },
  );
}

const moment = { now: 0, account: 'default' };

test.each<[meaning: string, id: object, parameter: object, more: object, ids: readonly (RecordId | undefined)[]]>([
  ['the usual', text, text, {}, ['usual-0', 'usual-1']],
  ['numbers', whole, text, {}, [1, 2]],
  ['numbers, where the path has texts that are', whole, { type: 'string', pattern: '^[0-9]+$' }, {}, [1, 2]],
  ['texts of digits, where the path has numbers', text, whole, {}, ['1', '2']],
  ['texts of digits by their format', { type: 'string', format: 'int64' }, text, {}, ['1', '2']],
  ['texts of digits by the format of the path', text, { type: 'string', format: 'uint32' }, {}, ['1', '2']],
  ['UUIDs', { type: 'string', pattern: '^uuid-' }, text, {}, ['uuid-0', 'uuid-1']],
  ['what fits the pattern of the path', text, { type: 'string', pattern: '^p[0-9]$' }, {}, ['p0', 'p1']],
  [
    'what fits the paths below, too',
    text,
    text,
    {
      '/pets/{petId}/visits': { ...inPath('petId', { type: 'string', pattern: '^v[0-9]$' }), get: gives(listOf(text)) },
    },
    ['v0', 'v1'],
  ],
  [
    'what fits its own paths, where those below want what it cannot be',
    { type: 'string', pattern: '^p[0-9]$' },
    text,
    { '/pets/{id}/visits': { ...inPath('id', { type: 'string', pattern: '^v[0-9]$' }), get: gives(listOf(text)) } },
    ['p0', 'p1'],
  ],
  [
    'nothing of the few kinds below',
    text,
    text,
    { '/pets/{kind}/visits': { ...inPath('kind', { enum: ['a', 'b'] }), get: gives(listOf(text)) } },
    ['usual-0', 'usual-1'],
  ],
  ['none, when there are no more', { enum: ['a', 'b'] }, text, {}, ['a', 'b', undefined]],
])('new ids are made as the document has them: %s', (_meaning, id, parameter, more, ids) => {
  const { newId } = petsBy(object({ id, name: text }), inPath('petId', parameter), more).kind('/pets');
  expect(ids.map((_, sequence) => newId({ ...moment, sequence }))).toEqual(ids);
});

test('ids that somebody has fixed are made as they are', () => {
  const pet = object({ id: whole });
  const { kind } = readingOf(
    { '/pets': { get: gives(listOf(pet)) }, '/pets/{id}': { ...at('id'), get: gives(pet) } },
    {},
    { isFixed: true },
  );
  expect(kind('/pets').newId({ ...moment, sequence: 0 })).toBe('usual-0');
});

test('a text in a path is an id as records have it, where one may have it', () => {
  const kinds = [whole, text, { type: 'string', pattern: '^p' }].map((id) => petsBy(object({ id })).kind('/pets'));
  expect(kinds.map(({ idOf }) => [idOf('7'), idOf('p7')])).toEqual([
    [7, undefined],
    ['7', 'p7'],
    [undefined, 'p7'],
  ]);
  const hidden = petsBy({ ...object({ name: text }), additionalProperties: false }).kind('/pets');
  expect(hidden.idOf('7')).toBe('7');
});

test('the paths of records carry numbers as texts, and what their parameters let through', () => {
  const carried = [whole, text, { type: 'string', pattern: '^7' }].map(
    (schema) => petsBy(object({ id: text }), inPath('petId', schema)).kind('/pets').carries,
  );
  expect(carried.map((carries) => [carries(7), carries('7'), carries('07'), carries('p')])).toEqual([
    [true, true, false, false],
    [true, true, true, true],
    [true, true, false, false],
  ]);
});
