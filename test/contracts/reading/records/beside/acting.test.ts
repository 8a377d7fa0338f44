import { expect, test } from 'vitest';
import type { CrudPart } from '../../../../../spec/resource/crud-parts.ts';
import { at, flag, gives, listOf, mute, named, object, readingOf, takes, text, whole } from '../../reading-of.ts';

const home = object({ street: text });
const schemas = {
  Pet: object({ id: text, name: text, liked: flag, likes: whole, home: named('Home') }),
  Home: home,
  NewPet: object({ name: text }),
};
const pet = named('Pet');
const pets = {
  '/pets': { get: gives(listOf(pet)), post: { ...takes(named('NewPet')), ...gives(pet, 201) } },
  '/pets/{petId}': { ...at('petId'), get: gives(pet) },
};

/** The part of what stands below the path of a pet. */
function partOf(call: string, given: object): CrudPart | undefined {
  const [method = '', path = ''] = call.split(' ');
  const item = { ...at('petId'), [method.toLowerCase()]: given };
  const { reading, operation } = readingOf({ ...pets, [path]: item }, schemas);
  return reading.partOf(operation(call));
}

test.each<[meaning: string, call: string, given: object, part: object]>([
  [
    'a flag',
    'PUT /pets/{petId}/like',
    mute,
    { role: 'merge', way: 'action', effect: { set: { liked: true }, count: 'likes' } },
  ],
  [
    'a flag taken back',
    'DELETE /pets/{petId}/like',
    gives(pet),
    { role: 'merge', way: 'action', effect: { set: { liked: false }, count: 'likes' } },
  ],
  [
    'fields that it is sent',
    'POST /pets/{petId}/rename',
    { ...takes(object({ name: text })), ...gives(pet) },
    { role: 'merge', way: 'action' },
  ],
  [
    'fields of another',
    'POST /pets/{petId}/rename',
    { ...takes(object({ name: text, by: text })), ...gives(pet) },
    { role: 'read', way: 'action' },
  ],
  [
    'nothing that is known, in an envelope',
    'POST /pets/{petId}/feed',
    gives(object({ pet })),
    { role: 'read', way: 'action' },
  ],
  ['nothing that is known', 'POST /pets/{petId}/feed', gives(pet), { role: 'read', way: 'action' }],
  [
    'a removal with fields',
    'DELETE /pets/{petId}/rename',
    { ...takes(object({ name: text })), ...gives(pet) },
    { role: 'read', way: 'action' },
  ],
  ['one field alone', 'GET /pets/{petId}/home', gives(named('Home')), { role: 'read', way: 'field', field: 'home' }],
  [
    'one field that is put',
    'PUT /pets/{petId}/home',
    { ...takes(named('Home')), ...gives(named('Home')) },
    { role: 'replace', way: 'field', field: 'home' },
  ],
  [
    'one field that is posted',
    'POST /pets/{petId}/home',
    { ...takes(named('Home')), ...mute },
    { role: 'replace', way: 'field', field: 'home' },
  ],
  [
    'one field that is changed',
    'PATCH /pets/{petId}/home',
    { ...takes(named('Home')), ...mute },
    { role: 'merge', way: 'field', field: 'home' },
  ],
  ['one field that is removed', 'DELETE /pets/{petId}/home', mute, { role: 'remove', way: 'field', field: 'home' }],
])('what stands below a record does to it: %s', (_meaning, call, given, part) => {
  expect(partOf(call, given)).toEqual({ collection: '/pets', resource: 'pet', idParameter: 'petId', ...part });
});

test.each<[meaning: string, call: string, given: object]>([
  ['nothing that is shown', 'POST /pets/{petId}/feed', mute],
  ['nothing of which a success is said', 'POST /pets/{petId}/like', { responses: { 404: { description: 'None' } } }],
  ['a copy', 'POST /pets/{petId}/copies', gives(pet)],
  ['a clone', 'POST /pets/{petId}/clone', gives(pet)],
  ['another thing', 'POST /pets/{petId}/feed', gives(object({ fed: flag }))],
  ['what is deeper', 'POST /pets/{petId}/like/twice', gives(pet)],
  ['another that is read', 'GET /pets/{petId}/mother', gives(pet)],
  ['a field that is no object', 'GET /pets/{petId}/name', gives(text)],
  ['a field of another schema', 'GET /pets/{petId}/home', gives(home)],
  ['a field that is read and not shown', 'GET /pets/{petId}/home', mute],
])('what stands below a record does nothing to it: %s', (_meaning, call, given) => {
  expect(partOf(call, given)).toBeUndefined();
});
