import { expect, test } from 'vitest';
import { newName } from '../../../../contracts/check/records/bodies/new-name.ts';
import { jsonContent } from '../../small-contract.ts';
import { notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const text = { type: 'string' };
const replacing = (name: object | undefined): object => {
  const body = { type: 'object', properties: { pages: { type: 'integer' }, ...(name !== undefined && { name }) } };
  return notes({
    replace: { requestBody: jsonContent(body), responses: { 200: shown(ref('Note')), ...refused(404) } },
  });
};

test.each<[what: string, document: object, operation: string, name: object]>([
  ['a record that is there already', notes(), 'replaceNote', { name: 'renamed' }],
  ['none that is made', notes(), 'createNote', {}],
  ['none by an operation without a body', notes(), 'removeNote', {}],
  ['none where the name cannot carry the tag', replacing({ ...text, maxLength: 4 }), 'replaceNote', {}],
  ['none where the name is one of some', replacing({ enum: ['a', 'b'] }), 'replaceNote', {}],
  ['none where there is no name', replacing(undefined), 'replaceNote', {}],
])('a new name is given to %s', (_what, document, operation, name) => {
  const { session, resource } = smallSession(document);
  expect(newName(session, { ...resource, tagField: 'name' }, operationIn(session, operation))).toEqual(name);
});

test('what is known by its id alone is given no name', () => {
  const { session, resource } = smallSession(notes());
  expect(newName(session, { ...resource, tagField: '' }, operationIn(session, 'replaceNote'))).toEqual({});
});
