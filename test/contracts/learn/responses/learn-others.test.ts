import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const status = (body: unknown, code = 200): Seen => ['GET /status', null, code, body];
const states = [
  status({ state: 'ok', token: 'sk_live_abcdef0123456789' }),
  status({ state: 'bad' }),
  status({ a: 1 }, 203),
  status('x', 201),
  status({ a: 1 }, 404),
];

test('what deals with no records is shown by its first response, without secrets', () => {
  const { at } = lesson(petsWith(), recordingOf(states));
  expect(at('#/paths/~1status/get/responses/200/content/application~1json')).toEqual({
    schema: { type: 'object', required: ['state'], properties: { state: text, token: text } },
    example: { state: 'ok', token: '[redacted]' },
  });
  expect(at('#/paths/~1status/get/responses/203/content/application~1json/example')).toEqual({ a: 1 });
  expect(at('#/paths/~1status/get/responses/201')).toBeUndefined();
});

test.each<[shown: Fields]>([[{ schema: {} }], [{ example: { a: 1 } }]])(
  'what the document shows with %j stays',
  (own) => {
    const document = petsWith({
      'get /status': { responses: { 200: { description: 'Good', content: { 'application/json': own } } } },
    });
    expect(
      lesson(document, recordingOf(states.slice(0, 1))).at(
        '#/paths/~1status/get/responses/200/content/application~1json',
      ),
    ).toEqual(own);
  },
);
