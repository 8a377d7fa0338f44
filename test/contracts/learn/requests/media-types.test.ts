import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const api = 'application/vnd.api+json';
const name = { type: 'object', properties: { name: { type: 'string' } } };
const wrong = { type: 'object', properties: { name: { type: 'integer' } } };
const input = { $ref: '#/components/schemas/PetInput' };
const taken: Seen = ['POST /pets', { name: 'a' }, 201, { id: 1, name: 'a' }];
const contentOf = (content: Fields): Fields =>
  Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
const withBody = (requestBody: Fields, parts: Fields = {}): Fields =>
  petsWith({ 'post /pets': { requestBody } }, parts);

test.each<[title: string, document: Fields, sent: string, content: Fields]>([
  ['no body', petsWith(), 'application/json; charset=utf-8', { 'application/json': input }],
  ['no body', petsWith(), `${api}; ext=x`, { [api]: input }],
  ['no body', petsWith(), 'text/plain;charset=UTF-8', { 'application/json': input }],
  ['a right body', withBody({ content: contentOf({ [api]: name }) }), api, { [api]: name }],
  [
    'a right range',
    withBody({ content: contentOf({ 'application/*+json': name }) }),
    api,
    { 'application/*+json': name },
  ],
  ['another type', withBody({ content: contentOf({ 'application/json': name }) }), api, { [api]: input }],
  ['a wrong body', withBody({ content: contentOf({ [api]: wrong }) }), api, { [api]: input }],
  [
    'a wrong body beside a form and XML',
    withBody({
      content: contentOf({ 'multipart/form-data': wrong, 'application/json; v=1': wrong, 'text/xml': wrong }),
    }),
    'application/json',
    { 'multipart/form-data': wrong, 'text/xml': wrong, 'application/json': input },
  ],
  [
    'a wrong body that is referred to',
    withBody(
      { $ref: '#/components/requestBodies/Sent' },
      { components: { requestBodies: { Sent: { content: contentOf({ 'application/json': wrong }) } } } },
    ),
    api,
    { [api]: input },
  ],
])('where the document has %s, what is sent as %s is learned as such', (_title, document, sent, content) => {
  const { at } = lesson(document, recordingOf([taken], { 'content-type': sent }));
  expect(at('#/paths/~1pets/post/requestBody/content')).toEqual(contentOf(content));
});

test('each type in which a record is changed has a body: what is no record has a schema of its own', () => {
  const shown = { id: 1, name: 'a' };
  const exchanges = [
    ...recordingOf([taken]),
    ...recordingOf([['PATCH /pets/1', { name: 'b' }, 200, shown]], { 'content-type': 'application/merge-patch+json' }),
    ...recordingOf([['PATCH /pets/1', [{ op: 'add', path: '/name', value: 'c' }], 200, shown]], {
      'content-type': 'application/json-patch+json',
    }),
    ...recordingOf([['PUT /pets/1', ['a'], 200, shown]]),
  ];
  const { at, lines } = lesson(petsWith(), exchanges);
  expect(at('#/paths/~1pets~1{petId}/patch/requestBody/content')).toEqual(
    contentOf({
      'application/merge-patch+json': { $ref: '#/components/schemas/PetChanges' },
      'application/json-patch+json': { type: 'array', items: { type: 'object' } },
    }),
  );
  expect(at('#/paths/~1pets~1{petId}/put/requestBody/content')).toEqual(
    contentOf({ 'application/json': { type: 'array', items: { type: 'string' } } }),
  );
  expect(at('#/components/schemas/PetReplacement')).toBeUndefined();
  expect(lines.filter((line) => line.startsWith('putPet takes'))).toEqual([]);
});
