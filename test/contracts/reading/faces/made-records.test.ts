import { expect, test } from 'vitest';
import type { Reply } from '../../../../contracts/reading/basis/basis.ts';
import { flag, gives, object, text, whole } from '../reading-of.ts';
import { pet, shown } from './faces-of.ts';

const created = (
  headers: object | undefined,
  body: object = { content: { 'application/json': { schema: pet } } },
): object => ({
  responses: { 201: { description: 'Made', ...(headers && { headers }), ...body } },
});
const location = (schema: object, required = false): object => ({ Location: { schema, required } });
const origin = 'https://pets.example';

test.each<[meaning: string, given: object, headers: Reply['headers']]>([
  ['nowhere, where it shows the record', created(undefined), undefined],
  ['in the header that the document has for it', created(location(text)), { location: '/pets/7' }],
  [
    'whole, where the document wants that',
    created(location({ ...text, format: 'uri' })),
    { location: `${origin}/pets/7` },
  ],
  ['nowhere, where no address will do', created(location({ ...text, pattern: '^urn:' })), {}],
  ['where there is no body', created(undefined, {}), { location: '/pets/7' }],
  [
    'beside what must be said',
    created({ ...location(text), 'X-Rate': { schema: whole, required: true } }),
    { location: '/pets/7', 'x-rate': '0' },
  ],
  [
    'nowhere, and what must be said is said',
    created({ 'X-Rate': { schema: whole, required: true } }),
    { 'x-rate': '0' },
  ],
])('a response says where a new record is: %s', (_meaning, given, headers) => {
  expect(shown('POST /pets', given, { origin }).headers).toEqual(headers);
});

test('where records show no id, a response says where a new one is', () => {
  const hidden = { ...object({ name: text }), additionalProperties: false };
  expect(shown('POST /pets', gives(hidden, 201), { one: hidden, record: { name: 'Ada' } }).headers).toEqual({
    location: '/pets/7',
  });
});

test.each([
  ['POST /pets', '/pets', '/pets/7'],
  ['POST /pets', '/v1/pets/', '/v1/pets/7'],
  ['PUT /pets/{petId}', '/pets/7', '/pets/7'],
])('what %s makes at %s is at %s', (call, pathname, place) => {
  expect(shown(call, created(location(text)), { pathname }).headers).toEqual({ location: place });
});

test.each<[meaning: string, schema: object, body: unknown]>([
  ['its id alone', text, '7'],
  ['its id alone, as a number', whole, 7],
  ['its address', { ...text, example: '/pets/1' }, '/pets/7'],
  ['its whole address', { ...text, example: 'https://pets.example/pets/1' }, `${origin}/pets/7`],
  ['a sentence', { ...text, example: 'It was made.' }, 'It was made.'],
  ['a field for its id', object({ entity_id: text }, 'entity_id'), { entity_id: '7' }],
  ['a field for its id as a number', object({ entityId: whole }, 'entityId'), { entityId: 7 }],
  [
    'an id and an address',
    object({ entity_uuid: text, location: text }, 'entity_uuid', 'location'),
    { entity_uuid: '7', location: `${origin}/pets/7` },
  ],
  [
    'an id of the exchange beside it',
    object({ request_id: text, entity_id: text }, 'request_id', 'entity_id'),
    { request_id: 'text', entity_id: '7' },
  ],
  ['two ids', object({ one_id: text, other_id: text }, 'one_id', 'other_id'), { one_id: 'text', other_id: 'text' }],
  ['an address alone', object({ href: { ...text, pattern: '^/' } }, 'href'), { href: '/pets/7' }],
  ['nothing of it', object({ ok: flag }, 'ok'), { ok: true }],
])('a response to a creation that does not show the record points to it: %s', (_meaning, schema, body) => {
  expect(shown('POST /pets', gives(schema, 201), { origin }).body).toEqual(body);
});
