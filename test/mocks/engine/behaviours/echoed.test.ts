import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

const text = { type: 'string' };
const of = (properties: object): object => ({ type: 'object', properties });
const all = (properties: Readonly<Record<string, object>>): object => ({
  ...of(properties),
  required: Object.keys(properties),
});

/** What an operation that keeps nothing responds with to a body. */
async function responseTo(body: unknown, sent: object, shown: object, example?: unknown): Promise<unknown> {
  const content = { 'application/json': { schema: shown, ...(example !== undefined && { example }) } };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Signing up', version: '1' },
    paths: {
      '/signup': {
        post: {
          requestBody: { content: { 'application/json': { schema: sent } } },
          responses: { 200: { description: 'Shown.', content } },
        },
      },
    },
  };
  const mock = createMock(JSON.stringify(document), { report: 'silent' });
  const response = await mock.fetch('http://localhost/signup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return response.json();
}

const person = all({ name: text, age: { type: 'integer' } });
const ada = { name: 'Ada', age: 36 };

test.each<[what: string, body: unknown, sent: object, shown: object, response: object]>([
  ['the fields that both have', ada, person, all({ name: text, at: text }), { name: 'Ada', at: 'text' }],
  [
    'a field whose schema lets it through',
    { ...ada, age: 200 },
    person,
    all({ name: text, age: { type: 'integer', maximum: 99 } }),
    { name: 'Ada' },
  ],
  ['what is in an envelope in both', { user: ada }, of({ user: person }), all({ user: person }), { user: ada }],
  [
    'what is in an envelope where it is shown',
    ada,
    person,
    all({ user: person, token: text }),
    { user: ada, token: 'text' },
  ],
  ['what is in an envelope where it is sent', { user: ada }, of({ user: person }), person, ada],
  [
    'those of an object beside others',
    { at: 'N1', by: ada },
    of({ at: text, by: person }),
    all({ at: text, by: all({ name: text, note: text }) }),
    { at: 'N1', by: { name: 'Ada', note: 'text' } },
  ],
])('a sample has what was sent: %s', async (_what, body, sent, shown, response) => {
  expect(await responseTo(body, sent, shown)).toMatchObject(response);
});

test.each<[what: string, body: unknown, shown: object, kept: object]>([
  [
    'a secret',
    { password: 'hush', name: 'Ada' },
    all({ password: text, name: text }),
    { password: 'text', name: 'Ada' },
  ],
  ['a field of another type', { name: 'Ada' }, all({ name: { type: 'boolean' } }), { name: true }],
  ['a list', [ada], all({ name: text }), { name: 'text' }],
  ['nothing that both have', { age: 36 }, all({ name: text }), { name: 'text' }],
])('of %s, a sample shows what it showed', async (_what, body, shown, kept) => {
  expect(await responseTo(body, {}, shown)).toEqual(kept);
});

test('an example of the document stays as it is', async () => {
  expect(await responseTo(ada, person, person, { name: 'Bob', age: 40 })).toEqual({ name: 'Bob', age: 40 });
});

test.each<[path: string, asked: string, shown: Readonly<Record<string, object>>, response: object]>([
  [
    '/boats/{boatId}/stats',
    '/boats/b7/stats',
    { boatId: text, trips: { type: 'integer', enum: [3] } },
    { boatId: 'b7', trips: 3 },
  ],
  ['/boats/{boatId}/{year}', '/boats/b7/2026', { year: { type: 'integer' } }, { year: 2026 }],
  ['/rates', '/rates?from=EUR&to=CHF', { from: text, rate: text }, { from: 'EUR', rate: 'text' }],
  ['/boats/{id}/refund', '/boats/b7/refund', { id: text }, { id: 'text' }],
  ['/boats/{boatId}/token', '/boats/b7/token?token=hush', { token: text }, { token: 'text' }],
])('a sample has what was asked for: %s', async (path, asked, shown, response) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parameters = [
    ...names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: name === 'year' ? { type: 'integer' } : text,
    })),
    ...['from', 'to', 'token'].map((name) => ({ name, in: 'query', schema: text })),
  ];
  const content = { 'application/json': { schema: all(shown) } };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Asking', version: '1' },
    paths: { [path]: { get: { parameters, responses: { 200: { description: 'Shown.', content } } } } },
  };
  const mock = createMock(JSON.stringify(document), { report: 'silent' });
  expect(await (await mock.fetch(`http://localhost${asked}`)).json()).toEqual(response);
});
