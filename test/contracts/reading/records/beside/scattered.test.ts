import { expect, test } from 'vitest';
import { at, flag, gives, listOf, mute, named, object, readingOf, takes, text } from '../../reading-of.ts';

const schemas = { Note: object({ id: text, body: text }), NewNote: object({ body: text }) };
const list = gives(listOf(named('Note')));
const one = gives(named('Note'));
const add = { ...takes(named('NewNote')), ...gives(named('Note'), 201) };

test.each<[meaning: string, create: object, elsewhere: readonly string[] | undefined]>([
  ['records of the same schema', { '/plants/{plant}/notes': { ...at('plant'), post: add } }, ['/plants/{plant}/notes']],
  [
    'records below a kind',
    { '/plants/{plant}/notes/{kind}': { ...at('plant', 'kind'), get: list, post: add } },
    ['/plants/{plant}/notes/{kind}'],
  ],
  [
    'records in two places',
    {
      '/plants/{plant}/notes': { ...at('plant'), get: list, post: add },
      '/pots/{pot}/notes': { ...at('pot'), get: list, post: add },
    },
    ['/plants/{plant}/notes', '/pots/{pot}/notes'],
  ],
  [
    'others',
    {
      '/plants/{plant}/notes': {
        ...at('plant'),
        get: gives(listOf(object({ id: text }))),
        post: { ...takes(object({ done: flag })), ...gives(object({ id: text }), 201) },
      },
    },
    undefined,
  ],
  ['records under no other', { '/plants/notes': { get: list, post: add } }, undefined],
  ['records under another word', { '/plants/{plant}/marks': { ...at('plant'), get: list, post: add } }, undefined],
])('what is read by its own path, and made elsewhere, is known: %s', (_meaning, create, elsewhere) => {
  const read = { '/notes/{id}': { ...at('id'), get: one, delete: mute } };
  const plain = Object.fromEntries(Object.entries(create).map(([path, item]) => [path, { get: list, ...item }]));
  const { part } = readingOf({ ...read, ...plain }, schemas);
  expect([part('GET /notes/{id}').elsewhere, part('DELETE /notes/{id}').elsewhere]).toEqual([elsewhere, elsewhere]);
});
