import { expect, test } from 'vitest';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { asks, at, flag, gives, listOf, mute, named, object, readingOf, takes, text, whole } from '../reading-of.ts';

const home = object({ street: text });
const schemas = {
  Pet: object({
    id: text,
    name: text,
    liked: flag,
    likes: whole,
    status: { enum: ['new', 'sold'] },
    home: named('Home'),
  }),
  Home: home,
  NewPet: object({ name: text }),
};
const pet = named('Pet');
const add = { ...takes(named('NewPet')), ...gives(pet, 201) };
/** Pets that are listed, made, and read one by one. */
const pets = { '/pets': { get: gives(listOf(pet)), post: add }, '/pets/{petId}': { ...at('petId'), get: gives(pet) } };

const ofPets = (part: Partial<CrudPart>): object => ({
  collection: '/pets',
  resource: 'pet',
  idParameter: undefined,
  ...part,
});
const ofPet = (part: Partial<CrudPart>): object => ofPets({ idParameter: 'petId', ...part });
const own = (collection: string, resource: string, part: Partial<CrudPart>): object => ({
  collection,
  resource,
  idParameter: undefined,
  ...part,
});

function partOf(call: string, given: object, item: object = {}, above: object = pets): CrudPart | undefined {
  const [method = '', path = ''] = call.split(' ');
  const paths: Record<string, object> = { ...above };
  paths[path] = { ...paths[path], ...item, [method.toLowerCase()]: given };
  const { reading, operation } = readingOf(paths, schemas);
  return reading.partOf(operation(call));
}

test.each<[meaning: string, call: string, given: object, part: object | undefined]>([
  ['a list', 'GET /pets', gives(listOf(pet)), ofPets({ role: 'list' })],
  ['a list as its headers', 'HEAD /pets', mute, ofPets({ role: 'list' })],
  ['a record that is made', 'POST /pets', add, ofPets({ role: 'create' })],
  [
    'several that are made',
    'POST /pets',
    { ...takes(listOf(named('NewPet'))), ...gives(listOf(pet), 201) },
    ofPets({ role: 'create' }),
  ],
  ['a record that is put', 'PUT /pets/{petId}', { ...takes(pet), ...gives(pet) }, ofPet({ role: 'replace' })],
  ['a record that is changed', 'PATCH /pets/{petId}', { ...takes(pet), ...gives(pet) }, ofPet({ role: 'merge' })],
  ['a record that is posted to', 'POST /pets/{petId}', { ...takes(pet), ...gives(pet) }, ofPet({ role: 'merge' })],
  ['a record that is removed', 'DELETE /pets/{petId}', mute, ofPet({ role: 'remove' })],
  ['a record as its headers', 'HEAD /pets/{petId}', mute, ofPet({ role: 'read' })],
  ['an action of the list', 'POST /pets/{petId}', mute, undefined],
  [
    'its id in the body',
    'PUT /pets',
    { ...takes(pet), ...gives(pet) },
    ofPet({ role: 'replace', way: 'id in body', idPath: ['id'] }),
  ],
  [
    'its id in the body, and less than all of it',
    'PATCH /pets',
    { ...takes(pet), ...gives(pet) },
    ofPet({ role: 'merge', way: 'id in body', idPath: ['id'] }),
  ],
  [
    'its id in an envelope of the body',
    'PUT /pets',
    { ...takes(object({ pet }, 'pet')), ...gives(pet) },
    ofPet({ role: 'replace', way: 'id in body', idPath: ['pet', 'id'] }),
  ],
  ['no id in the body', 'PUT /pets', { ...takes(named('NewPet')), ...gives(pet) }, undefined],
  ['another body with an id', 'PUT /pets', { ...takes(object({ id: text })), ...gives(pet) }, undefined],
  [
    'fields in its query',
    'POST /pets/{petId}',
    { ...gives(pet), ...asks('name', 'status') },
    ofPet({ role: 'merge', way: 'fields in query' }),
  ],
  ['others in its query', 'POST /pets/{petId}', { ...gives(pet), ...asks('name', 'other') }, undefined],
  ['a removal of all', 'DELETE /pets', mute, ofPets({ role: 'remove', way: 'many' })],
  [
    'a removal of some',
    'DELETE /pets',
    { ...mute, ...asks('ids') },
    ofPets({ role: 'remove', way: 'many', idsIn: 'ids' }),
  ],
  [
    'a removal of one',
    'DELETE /pets',
    { ...mute, ...asks('pet_id') },
    ofPets({ role: 'remove', way: 'many', idsIn: 'pet_id' }),
  ],
  [
    'a removal of some by name',
    'DELETE /pets',
    { ...mute, ...asks('PetIds') },
    ofPets({ role: 'remove', way: 'many', idsIn: 'PetIds' }),
  ],
  ['a removal by something else', 'DELETE /pets', { ...mute, ...asks('status') }, undefined],
  ['a removal by a body', 'DELETE /pets', { ...mute, ...takes(listOf(text)) }, undefined],
  ['what is found', 'GET /pets/findByStatus', gives(listOf(pet)), ofPets({ role: 'list' })],
  ['what is searched', 'GET /pets/search', gives(object({ data: listOf(pet) })), ofPets({ role: 'list' })],
  ['what is searched by name', 'GET /pets/search/byName', gives(listOf(pet)), ofPets({ role: 'list' })],
  ['all', 'GET /pets/all', gives(object({ page: object({ pets: listOf(pet) }) })), ofPets({ role: 'list' })],
  [
    'others that are found',
    'GET /pets/findHomes',
    gives(listOf(named('Home'))),
    own('/pets/findHomes', 'findHome', { role: 'list' }),
  ],
  ['a list of another name', 'GET /pets/sold', gives(listOf(pet)), own('/pets/sold', 'sold', { role: 'list' })],
  [
    'what is posted to be found',
    'POST /pets/search',
    { ...takes(listOf(named('NewPet'))), ...gives(listOf(pet)) },
    undefined,
  ],
  [
    'several by a path of their own',
    'POST /pets/createWithList',
    { ...takes(listOf(named('NewPet'))), ...gives(listOf(pet)) },
    ofPets({ role: 'create' }),
  ],
  ['several in bulk', 'POST /pets/bulk', { ...takes(listOf(named('NewPet'))), ...mute }, ofPets({ role: 'create' })],
  ['several to be removed', 'POST /pets/bulkDelete', { ...takes(listOf(named('NewPet'))), ...mute }, undefined],
  ['several of another kind', 'POST /pets/bulk', { ...takes(listOf(named('Home'))), ...mute }, undefined],
  ['several at no word for it', 'POST /pets/things', { ...takes(listOf(named('NewPet'))), ...mute }, undefined],
])('what deals with records is known: %s', (_meaning, call, given, part) => {
  expect(partOf(call, given)).toEqual(part);
});
