import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

const json = { 'content-type': 'application/json' };
const [text, whole] = [{ type: 'string' }, { type: 'integer' }];
const rex = { id: 1, name: 'Rex' };

test('headers are learned that the document has not: each with the type of what was seen', () => {
  const responses = { 200: { description: 'Good', headers: { etag: { schema: text } } } };
  const document = petsWith({ 'get /pets/{petId}': { responses } });
  const headers = { ...json, etag: '"1"', 'x-page': '1', 'x-total': 'x', link: '1', 'x-other': '1' };
  expect(
    lesson(document, recordingOf([['GET /pets/1', null, 200, rex, headers]])).at(
      '#/paths/~1pets~1{petId}/get/responses/200/headers',
    ),
  ).toEqual({
    etag: { schema: text },
    Link: { schema: text },
    'X-Total': { schema: text },
    'X-Page': { schema: whole },
  });
});

test.each<[locations: readonly string[], pattern: string | undefined]>([
  [['https://pets.example/pets/1', 'http://pets.example/pets/2'], '^https?://'],
  [['/pets/1', '/pets/2'], '^/'],
  [['pets/1'], undefined],
  [['/pets/1', 'https://pets.example/pets/2'], undefined],
])('the locations %j have the pattern %s', (locations, pattern) => {
  const seen = locations.map((location, id): Seen => ['POST /pets', rex, 201, { ...rex, id }, { ...json, location }]);
  const { at } = lesson(petsWith(), recordingOf(seen));
  const schema = { ...text, ...(pattern !== undefined && { pattern }) };
  expect(at('#/paths/~1pets/post/responses/201/headers/Location/schema')).toEqual(schema);
});
