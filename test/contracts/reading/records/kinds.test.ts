import { expect, test } from 'vitest';
import {
  at,
  flag,
  gives,
  listOf,
  mute,
  named,
  object,
  type Read,
  readingOf,
  takes,
  text,
  whole,
} from '../reading-of.ts';

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

test.each<[meaning: string, pet: object, item: object, idField: string | undefined]>([
  ['the usual', object({ id: text, name: text }), at('petId'), 'id'],
  ['as the path has it', object({ id: text, petId: text }), at('petId'), 'petId'],
  ['as the path has it, otherwise spelt', object({ pet_id: text, name: text }), at('petId'), 'pet_id'],
  ['the rest of the name in the path', object({ uuid: text, name: text }), at('petUuid'), 'uuid'],
  ['as one is called', object({ pet: text, name: text }), at('pet'), 'pet'],
  ['its name', object({ name: text, size: whole }), at('pet'), 'name'],
  ['none that could stand in a path', object({ id: object({ a: text }), name: text }), at('petId'), undefined],
  ['none, and room for one', object({ name: text }), at('petId'), 'id'],
  ['none, and no room', { ...object({ name: text }), additionalProperties: false }, at('petId'), undefined],
  [
    'one of a few kinds',
    object({ type: { enum: ['cat', 'dog'] }, name: text }),
    inPath('petId', { enum: ['cat', 'dog'] }),
    'type',
  ],
  ['a number', object({ number: whole, id: whole }), inPath('number', whole), 'number'],
])('the field that has the id is %s', (_meaning, pet, item, idField) => {
  const parameter = 'parameters' in item && Array.isArray(item.parameters) ? String(item.parameters[0].name) : '';
  const made = { ...takes(pet), ...gives(pet, 201) };
  const { kind } = readingOf({
    '/pets': { get: gives(listOf(pet)), post: made },
    [`/pets/{${parameter}}`]: { ...item, get: gives(pet) },
  });
  expect(kind('/pets').idField).toBe(idField);
  expect(kind('/pets').isOfKinds).toBe(idField === 'type' ? true : undefined);
});

test('where somebody names the field of the id, that is it, whatever the document calls it', () => {
  const pet = object({ id: text, key: text });
  const paths = { '/pets': { get: gives(listOf(pet)) }, '/pets/{id}': { ...at('id'), get: gives(pet) } };
  expect(readingOf(paths, {}, { idField: 'key', isNamed: true }).kind('/pets').idField).toBe('key');
});

test.each<[meaning: string, actions: object, pet: object, untouched: object]>([
  ['can be done', { like: { put: mute } }, object({ id: text, liked: flag }, 'liked'), { liked: false }],
  [
    'can be done and undone',
    { like: { put: mute, delete: mute } },
    object({ id: text, liked: flag }, 'liked'),
    { liked: false },
  ],
  [
    'can only be undone',
    { disable: { post: mute } },
    object({ id: text, enabled: flag }, 'enabled'),
    { enabled: true },
  ],
  ['need not be there', { like: { put: mute } }, object({ id: text, liked: flag }), {}],
  ['is a status', { sell: { post: mute } }, object({ id: text, status: { enum: ['new', 'selled'] } }, 'status'), {}],
])('of a new record nothing has been done that %s', (_meaning, actions, pet, untouched) => {
  const more = Object.fromEntries(
    Object.entries(actions).map(([word, item]) => [`/pets/{petId}/${word}`, { ...at('petId'), ...item }]),
  );
  expect(petsBy(pet, at('petId'), more).kind('/pets').untouched).toEqual(untouched);
});

test.each<[meaning: string, read: unknown, fields: readonly string[]]>([
  ['alone', named('Pet'), ['id', 'name']],
  ['as a list of one', listOf(named('Pet')), ['id', 'name']],
  ['in an envelope', object({ data: named('Pet') }), ['id', 'name']],
  ['in an object of an envelope', object({ data: object({ pet: named('Pet') }) }), ['id', 'name']],
  ['and as a map of values', { type: 'object', additionalProperties: listOf(text) }, []],
])('the schema of a record is found where it is shown %s', (_meaning, read, fields) => {
  const { contract, kind } = readingOf(
    {
      '/pets': { post: { ...takes(object({ name: text })), ...mute } },
      '/pets/{petId}': { ...at('petId'), get: gives(read), delete: mute },
    },
    { Pet: object({ id: text, name: text }) },
  );
  const { schemas, shape, sent, bodies } = kind('/pets');
  const shapes = schemas.map((schema) => [...(contract.shapeAt(schema).fields?.keys() ?? [])]);
  expect(shapes).toEqual(fields.length === 0 ? [] : [fields]);
  expect([...(shape.fields?.keys() ?? [])]).toEqual(fields);
  expect([[...(sent.fields?.keys() ?? [])], bodies?.length]).toEqual([['name'], 1]);
});

test('what a document shows of a record is taken out of its envelope', () => {
  const pet = object({ id: text, name: text }, 'id', 'name');
  const shown = (read: object): unknown =>
    readingOf({
      '/pets': { post: { ...takes(object({ name: text })), ...gives(pet, 201) } },
      '/pets/{petId}': { ...at('petId'), get: gives(read) },
    })
      .kind('/pets')
      .shown();
  const ada = { id: '7', name: 'Ada' };
  expect([
    shown({ ...pet, example: ada }),
    shown({ ...object({ data: pet, at: text }, 'data'), example: { data: ada, at: 'now' } }),
    shown(pet),
    shown(text),
  ]).toEqual([ada, ada, { id: 'text', name: 'text' }, undefined]);
});

test('the kind of a collection is known by its template, and by a path that fits it', () => {
  const note = object({ id: text });
  const { reading, kind } = readingOf({
    '/plants/{plant}/notes': {
      ...at('plant'),
      get: gives(listOf(note)),
      post: { ...takes(note), ...gives(note, 201) },
    },
  });
  expect(kind('/plants/7/notes')).toBe(kind('/plants/{plant}/notes'));
  expect(kind('/plants/7/notes').names.resource).toBe('note');
  expect([reading.kindOf('/plants/7'), reading.kindOf('/plants/7/notes/8'), reading.kindOf('/others')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
