import { expect, test } from 'vitest';
import { ask, library } from './library.ts';

const json = 'application/json';

test.each<[string, string, Record<string, string>, [number, string | undefined, string]]>([
  ['a status of its own', 'GET /books', { prefer: 'code=304' }, [304, undefined, '']],
  ['a status of a range', 'GET /books', { prefer: 'code=418' }, [418, json, '{"title":"Wrong"}']],
  ['a status of the default', 'GET /books', { prefer: 'code=503' }, [503, 'text/plain', 'broken']],
  ['a status in the query', 'GET /books?__code=404', {}, [404, json, '{"title":"Wrong"}']],
  [
    'the query, where the header differs',
    'GET /books?__code=404',
    { prefer: 'code=503' },
    [404, json, '{"title":"Wrong"}'],
  ],
  ['an example by its name', 'POST /books', { prefer: 'code=422, example=odd' }, [422, json, '{"title":"Odd"}']],
  [
    'words in quotes, apart by a semicolon',
    'POST /books',
    { prefer: 'Code="422"; example="odd"' },
    [422, json, '{"title":"Odd"}'],
  ],
  ['the first example without a name', 'POST /books?__code=422', {}, [422, json, '{"title":"Too long"}']],
  ['a sample and no example', 'GET /opening', { prefer: 'dynamic=true' }, [200, json, '8']],
  ['the example where nothing dynamic is wanted', 'GET /opening?__dynamic=false', {}, [200, json, '9']],
  ['nothing, in words of others', 'GET /opening', { prefer: 'return=minimal, wait=10' }, [200, json, '9']],
  ['nothing, by a parameter of the operation', 'GET /opening?__example=none', {}, [200, json, '9']],
])('a caller may prefer %s', async (_what, request, headers, expected) => {
  const mock = library();
  expect(await ask(mock, request, headers, request.startsWith('POST') ? { title: 'Emma' } : undefined)).toEqual(
    expected,
  );
  expect(mock.account().journal.entries.at(-1)).toMatchObject({ notes: [] });
});

test.each([
  ['GET /opening', 'code=202', 'the document has no 202 for it, but 200.'],
  ['GET /opening', 'example=noon', 'its 200 has no example "noon" as application/json.'],
  ['GET /gone', 'code=410, example=none', 'its 410 has no body, and so no example.'],
  ['GET /opening', 'code=soon', 'a code is a status from 200 to 599.'],
])('%s with "Prefer: %s" is 404, and its message says why', async (request, prefer, why) => {
  const [status, , text] = await ask(library(), request, { prefer });
  expect([status, JSON.parse(text)]).toEqual([
    404,
    expect.objectContaining({ error: 'unknown-response', message: expect.stringContaining(why) }),
  ]);
});

test('what is preferred stores nothing, and the journal says where it is from', async () => {
  const mock = library();
  await ask(mock, 'POST /books', { prefer: 'code=201' }, { title: 'Emma' });
  expect(await ask(mock, 'GET /books')).toEqual([200, json, '[]']);
  expect(mock.account().journal.entries.map(({ sampled }) => sampled)).toEqual(['sample', undefined]);
});

test('a bad request is refused whatever is preferred, in the preferred example of its refusal', async () => {
  const send = (prefer: string): Promise<unknown> => ask(library(), 'POST /books', { prefer }, {});
  expect(await send('code=201')).toEqual([422, json, expect.stringContaining('title')]);
  expect(await send('code=422, example=odd')).toEqual([422, json, '{"title":"Odd"}']);
});

test('an example that breaks its own schema is held back, with a message that says so', async () => {
  const [status, , text] = await ask(
    library(),
    'POST /books',
    { prefer: 'code=422, example=wrong' },
    { title: 'Emma' },
  );
  expect([status, text]).toEqual([500, expect.stringContaining('the response breaks the contract')]);
});

test.each([
  ['GET /gone', [410, undefined, '']],
  ['GET /broken', [500, 'text/plain', 'no']],
])('%s, of which the document shows no success, is the first response that it shows', async (request, expected) => {
  expect(await ask(library(), request)).toEqual(expected);
});

test('parameters that stand for Prefer are no unknown ones in strict mode', async () => {
  expect((await ask(library({ strict: true }), 'GET /books?__code=404'))[0]).toBe(404);
  expect((await ask(library({ strict: true }), 'GET /books?__cod=404'))[0]).toBe(500);
});
