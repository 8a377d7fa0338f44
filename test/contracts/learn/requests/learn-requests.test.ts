import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const object = (properties: Fields, more: Fields = {}): Fields => ({ type: 'object', properties, ...more });
const content = (schema: unknown): Fields => ({ content: { 'application/json': { schema } } });
const good = { description: 'Good' };
const refusals = { 400: { description: 'Bad' }, 422: { description: 'Bad' } };
const input = '#/components/schemas/PetInput';
const body = '#/paths/~1pets/post/requestBody/content/application~1json/schema';

/** A document in which a pet is sent with this schema. */
const sentWith = (schema: unknown, parts: Fields = {}): Fields =>
  petsWith({ 'post /pets': { requestBody: content(schema), responses: { 201: good, ...refusals } } }, parts);

const taken = (sent: Fields): Seen => ['POST /pets', sent, 201, { id: 1, ...sent }];
const refused = (sent: Fields): Seen => ['POST /pets', sent, 422, { error: 'bad' }];
const ofBodies = (lines: readonly string[]): string[] => lines.filter((line) => /takes|needs|body of/.test(line));

test.each<[title: string, document: Fields, seen: readonly Seen[], lines: readonly string[], schema: unknown]>([
  [
    'a document that has none',
    petsWith(),
    [taken({ name: 'a' })],
    ['addPet takes name (1)', 'The body of addPet is PetInput (1)'],
    { $ref: input },
  ],
  [
    'one that is wrong',
    sentWith(object({ name: { type: 'integer' } })),
    [taken({ name: 'a' }), taken({ name: 'b' })],
    ['addPet takes name (2)', 'The body of addPet is PetInput (2)'],
    { $ref: input },
  ],
  [
    'one that says nothing',
    sentWith({}),
    [taken({ name: 'a' })],
    ['addPet takes name (1)', 'The body of addPet is PetInput (1)'],
    { $ref: input },
  ],
  ['one that is right', sentWith(object({ name: text })), [taken({ name: 'a' })], [], object({ name: text })],
  [
    'one that does not know the envelope',
    sentWith(object({ name: text })),
    [['POST /pets', { pet: { name: 'a' } }, 201, { pet: { id: 1, name: 'a' } }]],
    ['addPet takes name in pet (1)', 'The body of addPet is PetInput (1)'],
    object({ pet: { $ref: input } }, { required: ['pet'] }),
  ],
  [
    'one that knows what is needed',
    sentWith(object({ name: text }, { required: ['name'] })),
    [taken({ name: 'a' }), refused({})],
    [],
    object({ name: text }, { required: ['name'] }),
  ],
  [
    'one that does not say what is needed, each with the refusals that tell',
    sentWith(object({ name: text, n: { type: 'number' } })),
    [taken({ name: 'a', n: 5 }), refused({ n: 5 }), refused({ n: 6 }), refused({ name: 'a', n: -1 })],
    ['addPet needs name (2)', 'addPet takes n only with {"minimum":0} (1)'],
    object({ name: text, n: { type: 'number', minimum: 0 } }, { required: ['name'] }),
  ],
  [
    'one that says of a field already that it is needed',
    sentWith(object({ name: text, n: { type: 'number' } }, { required: ['name'] })),
    [taken({ name: 'a', n: 5 }), refused({ n: 5 }), refused({ name: 'a', n: -1 })],
    ['addPet takes n only with {"minimum":0} (1)'],
    object({ name: text, n: { type: 'number', minimum: 0 } }, { required: ['name'] }),
  ],
  [
    'one that refers to what is sent, which is written there',
    sentWith({ $ref: '#/components/schemas/Sent' }, { components: { schemas: { Sent: object({ name: text }) } } }),
    [taken({ name: 'a' }), refused({})],
    ['addPet needs name (1)'],
    { $ref: '#/components/schemas/Sent' },
  ],
])('what clients send is learned of %s', (_title, document, seen, lines, schema) => {
  const learned = lesson(document, recordingOf(seen));
  expect(ofBodies(learned.lines)).toEqual(lines);
  expect(learned.at(body)).toEqual(schema);
});

test('what is demanded of a body is not demanded of the records that have its schema', () => {
  const pet = { $ref: '#/components/schemas/Pet' };
  const responses = { 201: { ...good, ...content(pet) } };
  const document = petsWith(
    { 'post /pets': { requestBody: content(pet), responses } },
    { components: { schemas: { Pet: object({ id: { type: 'integer' }, name: text }) } } },
  );
  const { at } = lesson(document, recordingOf([taken({ name: 'a' }), refused({ x: 1 })]));
  expect(at('#/components/schemas/Pet/required')).toEqual(['id']);
  expect(at(input)).toEqual(object({ name: text }, { required: ['name'] }));
  expect(at(body)).toEqual({ $ref: input });
});

test('a change, a replacement and a creation have schemas of their own, with defaults where something is left out', () => {
  const shown = { id: 1, name: 'a', legs: 4 };
  const { at } = lesson(
    petsWith(),
    recordingOf([
      ['POST /pets', { name: 'a' }, 201, shown],
      ['PUT /pets/1', { name: 'b', legs: 3 }, 200, { ...shown, name: 'b', legs: 3 }],
      ['PATCH /pets/1', { legs: 4 }, 200, { ...shown, name: 'b' }],
      ['PUT /pets/1', null, 200, shown],
      ['DELETE /pets/1', { why: 'x' }, 204],
    ]),
  );
  const [name, legs] = [text, { type: 'integer' }];
  expect(at('#/components/schemas/PetInput/properties')).toEqual({ name, legs: { ...legs, default: 4 } });
  expect(at('#/components/schemas/PetReplacement/properties')).toEqual({ name, legs: { ...legs, default: 4 } });
  expect(at('#/components/schemas/PetChanges/properties')).toEqual({ name, legs });
  expect(at('#/paths/~1pets~1{petId}/delete/requestBody')).toBeUndefined();
  expect(at('#/paths/~1pets~1{petId}/patch/requestBody/required')).toBe(true);
});

const asked = (status: number, headers: Readonly<Record<string, string>> = {}): ReturnType<typeof recordingOf> =>
  recordingOf([['GET /pets', null, status, status === 200 ? [] : { error: 'no' }]], headers);

test.each<[shown: Readonly<Record<string, string>>, scheme: object]>([
  [{ authorization: 'Bearer sesame-open' }, { type: 'http', scheme: 'bearer' }],
  [{ authorization: 'Basic c2VzYW1lOm9wZW4=' }, { type: 'http', scheme: 'basic' }],
  [{ 'x-api-key': 'sesame-open' }, { type: 'apiKey', in: 'header', name: 'X-API-Key' }],
])('of callers who show %j, and are refused without, the scheme is learned', (shown, scheme) => {
  const { at, lines } = lesson(petsWith(), [...asked(401), ...asked(200, shown)]);
  expect(at('#/components/securitySchemes/seen')).toEqual(scheme);
  expect(at('#/security')).toEqual([{ seen: [] }]);
  expect(lines.filter((line) => line.startsWith('Callers'))).toHaveLength(1);
});

test.each<[title: string, document: Fields, exchanges: ReturnType<typeof recordingOf>]>([
  ['nobody was refused', petsWith(), asked(200, { authorization: 'Bearer sesame-open' })],
  [
    'somebody was let in without',
    petsWith(),
    [...asked(401), ...asked(200), ...asked(200, { authorization: 'Bearer a' })],
  ],
  [
    'they are shown in two ways',
    petsWith(),
    [...asked(401), ...asked(200, { 'x-api-key': 'a' }), ...asked(200, { authorization: 'Bearer a' })],
  ],
  ['they are shown in a way of their own', petsWith(), [...asked(401), ...asked(200, { authorization: 'Digest a' })]],
  ['bad ones were refused', petsWith(), [...asked(401, { 'x-api-key': 'b' }), ...asked(200, { 'x-api-key': 'a' })]],
  [
    'the document has them',
    petsWith(
      {},
      { security: [{ own: [] }], components: { securitySchemes: { own: { type: 'http', scheme: 'bearer' } } } },
    ),
    [...asked(401), ...asked(200, { 'x-api-key': 'a' })],
  ],
])('no credentials are learned where %s', (_title, document, exchanges) => {
  expect(lesson(document, exchanges).at('#/components/securitySchemes/seen')).toBeUndefined();
});
