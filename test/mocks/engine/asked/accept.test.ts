import { expect, test } from 'vitest';
import { ask, library } from './library.ts';

const json = 'application/json';

test.each<[string, string, [number, string | undefined, string]]>([
  ['*/*', 'GET /opening', [200, json, '9']],
  ['', 'GET /opening', [200, json, '9']],
  ['text/plain', 'GET /opening', [200, 'text/plain', 'nine']],
  ['TEXT/*', 'GET /opening', [200, 'text/plain', 'nine']],
  ['application/json;q=0.1, text/plain;q=0.9', 'GET /opening', [200, 'text/plain', 'nine']],
  [
    'application/*;q=0.5, application/json;q=0, text/plain;q=0.2',
    'GET /opening',
    [200, 'application/vnd.hours+json', '{"from":9}'],
  ],
  ['application/json, text/plain, */*', 'GET /opening', [200, json, '9']],
  ['text/html, */*;q=0.1', 'GET /opening', [200, json, '9']],
  ['image/png', 'GET /any', [200, json, '1']],
  ['text/html', 'GET /gone', [410, undefined, '']],
  ['text/html', 'GET /books/none', [404, json, expect.stringContaining('unknown-record')]],
])('with "Accept: %s", %s responds with %j', async (accept, request, expected) => {
  expect(await ask(library(), request, { accept })).toEqual(expected);
});

test.each([
  ['GET /hours', 'text/csv', 'text/plain'],
  ['GET /opening', 'text/html, image/*', 'application/json and application/vnd.hours+json and text/plain'],
  ['GET /opening', 'no type', 'application/json and application/vnd.hours+json and text/plain'],
])('%s as %s is 406, and its message says what there is', async (request, accept, there) => {
  const [status, type, text] = await ask(library(), request, { accept });
  expect([status, type, JSON.parse(text)]).toEqual([
    406,
    json,
    {
      error: 'not-acceptable',
      message: expect.stringContaining(`is there as ${there}, but the request takes ${accept} only`),
    },
  ]);
});

test('what cannot be shown as its caller wants is not stored', async () => {
  const mock = library();
  expect((await ask(mock, 'POST /books', { accept: 'text/csv' }, { title: 'Emma' }))[0]).toBe(406);
  expect(await ask(mock, 'GET /books')).toEqual([200, json, '[]']);
});

test('what the document shows in another media type is shown, and the record is stored all the same', async () => {
  const mock = library();
  const added = await ask(mock, 'POST /books', { accept: 'application/xml' }, { title: 'Emma' });
  expect(added).toEqual([201, 'application/xml', '<book/>']);
  expect(mock.account().journal.entries.at(-1)).toMatchObject({ sampled: 'example' });
  expect(await ask(mock, 'GET /books')).toEqual([200, json, expect.stringContaining('"title":"Emma"')]);
});

test('a status that is preferred comes in the media type that is accepted, an error in any', async () => {
  const mock = library();
  const accept = 'text/html';
  expect(await ask(mock, 'GET /opening', { prefer: 'code=200', accept: 'text/plain' })).toEqual([
    200,
    'text/plain',
    'nine',
  ]);
  expect((await ask(mock, 'GET /opening', { prefer: 'code=200', accept }))[0]).toBe(406);
  expect(await ask(mock, 'GET /books', { prefer: 'code=404', accept })).toEqual([404, json, '{"title":"Wrong"}']);
});
