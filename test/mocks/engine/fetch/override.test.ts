import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Override } from '../../../../mocks/engine/fetch/create-fetch.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import { petRequest, petShop, shopUrl } from '../pet-shop.ts';

const shop = (): Mock => createMock(petShop, { records: { '/pets': [{ id: 'rex', name: 'Rex' }] } });
const named =
  (name: string): Override =>
  async () =>
    Response.json({ id: 'rex', name });
const nameOf = async (mock: Mock): Promise<unknown> => (await (await mock.fetch(`${shopUrl}/pets/rex`)).json()).name;

test('an override responds in the place of the fake, until it is taken away', async () => {
  const mock = shop();
  const remove = mock.override(named('Max'));
  expect([mock.overridden, await nameOf(mock)]).toEqual([true, 'Max']);
  remove();
  expect([mock.overridden, await nameOf(mock)]).toEqual([false, 'Rex']);
});

test('the newest override is asked first, and taking one away leaves the others', async () => {
  const mock = shop();
  const removeFirst = mock.override(named('First'));
  const removeSecond = mock.override(named('Second'));
  expect(await nameOf(mock)).toBe('Second');
  removeFirst();
  removeFirst();
  expect(await nameOf(mock)).toBe('Second');
  removeSecond();
  expect(await nameOf(mock)).toBe('Rex');
});

test('an override that passes leaves the request to the next one, and at last to the fake', async () => {
  const mock = shop();
  const seen: string[] = [];
  const passing =
    (name: string): Override =>
    async (request) => {
      seen.push(`${name} ${await request.text()}`);
      return undefined;
    };
  mock.override(passing('first'));
  mock.override(passing('second'));
  const response = await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }));
  expect(seen).toEqual(['second {"name":"Tom"}', 'first {"name":"Tom"}']);
  expect([response.status, await response.json()]).toEqual([201, expect.objectContaining({ name: 'Tom' })]);
});

test('an override that takes itself away while it is asked hides no other', async () => {
  const mock = shop();
  mock.override(named('First'));
  const remove = mock.override(async () => {
    remove();
    return undefined;
  });
  expect(await nameOf(mock)).toBe('First');
});

test('an override is held to the contract as the fake is', async () => {
  const mock = shop();
  mock.override(async () => Response.json({ id: 'rex', nmae: 'Max' }));
  const response = await mock.fetch(`${shopUrl}/pets/rex`);
  expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, 'response-body']);
  expect((await response.json()).message).toContain('`name` is missing: `nmae` is not a field; did you mean `name`?');
  expect(mock.account().journal.entries.map(({ verdict, status, operation }) => [verdict, status, operation])).toEqual([
    ['invalid-response', 500, 'readPet'],
  ]);
});

test('an honest override stands in the journal, and its response can be read', async () => {
  const mock = shop();
  mock.override(async () =>
    Response.json({ error: 'full', message: 'Full.' }, { status: 429, headers: { 'x-a': 'b' } }),
  );
  const response = await mock.fetch(`${shopUrl}/pets`);
  expect([response.status, response.headers.get('x-a'), response.url]).toEqual([429, 'b', `${shopUrl}/pets`]);
  expect(await response.json()).toEqual({ error: 'full', message: 'Full.' });
  expect(mock.account().journal.entries).toEqual([
    expect.objectContaining({ operation: 'listPets', status: 429, verdict: 'ok' }),
  ]);
});

test('an override that responds by a network error makes fetch fail as a network does', async () => {
  const mock = shop();
  mock.override(async () => Response.error());
  await expect(mock.fetch(`${shopUrl}/pets`)).rejects.toThrow(TypeError);
});

test('a request that was aborted gets no response, and changes nothing', async () => {
  const mock = shop();
  const request = new Request(petRequest('POST', '/pets', { name: 'Tom' }), { signal: AbortSignal.abort() });
  await expect(mock.fetch(request)).rejects.toThrow(/abort/i);
  expect(mock.account().collection('/pets').size).toBe(1);
});

const made = async (): Promise<Response> => Response.json({ id: 'max', name: 'Max' }, { status: 201 });
const misspelt = (): Request => petRequest('POST', '/pets', { name: 'Max', nmae: 'Max' });

test('an exchange that an override responds to is in the journal with the notes of its request', async () => {
  const [plain, overridden] = [shop(), shop()];
  overridden.override(made);
  for (const mock of [plain, overridden]) expect((await mock.fetch(misspelt())).status).toBe(201);
  const [own, theirs] = [plain, overridden].map((mock) => mock.account().journal.entries[0]);
  expect(own?.notes.map(({ rule, pointer }) => [rule, pointer])).toEqual([['unknown-field', '/nmae']]);
  expect(theirs?.notes).toEqual(own?.notes);
  expect([own?.verdict, theirs?.verdict]).toEqual(['note', 'note']);
});

test.each([
  ['a note that strict mode raises fails what an override accepts', made, [500, 'invalid-response']],
  [
    'a note says nothing against what an override refuses',
    async (): Promise<Response> => Response.json({ error: 'full', message: 'Full.' }, { status: 429 }),
    [429, 'note'],
  ],
])('%s', async (_what, override, expected) => {
  const mock = createMock(petShop, { strict: true });
  mock.override(override);
  const { status } = await mock.fetch(misspelt());
  const [entry] = mock.account().journal.entries;
  expect([status, entry?.verdict]).toEqual(expected);
  expect(entry?.notes.map(({ rule }) => rule)).toEqual(['unknown-field']);
});

test('a response that is held back stands in the journal with what is wrong with its request as well', async () => {
  const mock = shop();
  mock.override(async () => Response.json({ id: 'max' }, { status: 201 }));
  await mock.fetch(petRequest('POST', '/pets', { name: 7, nmae: 'Max' }));
  const [entry] = mock.account().journal.entries;
  expect(entry?.violations.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['response-body', '/name'],
    ['request-body', '/name'],
  ]);
  expect(entry?.notes.map(({ pointer }) => pointer)).toEqual(['/nmae']);
});
