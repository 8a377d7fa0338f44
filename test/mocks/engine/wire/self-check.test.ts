import { expect, test } from 'vitest';
import { MockError } from '../../../../mocks/engine/account/mock-error.ts';
import type { Behaviour } from '../../../../mocks/engine/behaviours/behaviour.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { JournalEntry } from '../../../../mocks/engine/journal/journal.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { MockResponse } from '../../../../mocks/engine/wire/response.ts';
import type { Failure } from '../../../../mocks/engine/wire/self-check/self-check.ts';
import { lineWith, petRequest, petShop, shopUrl } from '../pet-shop.ts';

const line = (snippet: string): number => lineWith(petShop, snippet);

function shopThatResponds(
  id: string,
  response: MockResponse,
  reported: [JournalEntry, Failure | undefined][] = [],
): Mock {
  return createMock(petShop, {
    behaviours: new Map([[id, () => response]]),
    onExchange: (entry, failure) => void reported.push([entry, failure]),
  });
}

test.each<[promise: string, response: MockResponse, rule: string, message: string]>([
  [
    'a body that breaks its schema',
    { status: 200, body: { id: '1', name: 'Rex', age: -1 } },
    'response-body',
    `response-body at /age: \`age\` must be >= 0, but is -1. (#/components/schemas/Pet/properties/age/minimum, line ${line('age: { type: integer')})`,
  ],
  [
    'a status that the document does not know',
    { status: 202, body: {} },
    'undocumented-status',
    `undocumented-status at the root: readPet must not respond with 202; the document knows 200, 4XX. (#/paths/~1pets~1{id}/get/responses, line ${line('operationId: readPet') + 1})`,
  ],
  [
    'no body where one is promised',
    { status: 200 },
    'missing-body',
    `missing-body at the root: The 200 of readPet must have a body, but has none. (#/components/responses/Pet/content, line ${line('    Pet: { description: A pet')})`,
  ],
  [
    'a content type that is not promised',
    { status: 200, headers: { 'content-type': 'text/html' }, body: {} },
    'response-content-type',
    `response-content-type at /content-type: Content-Type must be application/json; received text/html. (#/components/responses/Pet/content, line ${line('    Pet: { description: A pet')})`,
  ],
])('a behaviour that gives %s is held back, and says so loudly', async (_promise, received, rule, message) => {
  const reported: [JournalEntry, Failure | undefined][] = [];
  const response = await shopThatResponds('readPet', received, reported).fetch(`${shopUrl}/pets/1`);
  expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, rule]);
  const body = await response.json();
  expect(body).toEqual({
    error: 'contract-violation',
    message: `Failed to respond to readPet: the response breaks the contract. ${message} Mend the record, the behaviour or the override that it comes from.`,
    findings: [expect.objectContaining({ rule, operation: 'readPet' })],
  });
  expect(reported).toEqual([
    [
      expect.objectContaining({ operation: 'readPet', status: 500, verdict: 'invalid-response' }),
      expect.objectContaining({ message: body.message }),
    ],
  ]);
});

test('a body after a 204 is held back', async () => {
  const mock = shopThatResponds('removePet', { status: 204, body: {} });
  const response = await mock.fetch(petRequest('DELETE', '/pets/1', undefined, { authorization: 'Bearer a' }));
  expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, 'unexpected-body']);
});

test('a 204 goes out without a body also where only a default covers it', async () => {
  const response = await shopThatResponds('listPets', { status: 204 }).fetch(`${shopUrl}/pets`);
  expect([response.status, await response.text()]).toEqual([204, '']);
});

test('many findings are cut to five sentences, and all of them stand in the body', async () => {
  const body = Array.from({ length: 8 }, () => 7);
  const response = await shopThatResponds('listPets', { status: 200, body }).fetch(`${shopUrl}/pets`);
  const { message, findings } = await response.json();
  expect([message.match(/response-body at /g).length, message.includes('And 3 more.'), findings.length]).toEqual([
    5,
    true,
    8,
  ]);
});

test('a response to HEAD that is held back has no body either', async () => {
  const mock = shopThatResponds('readPet', { status: 202, body: {} });
  const response = await mock.fetch(`${shopUrl}/pets/1`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([500, '']);
});

test('a seed that breaks the contract is found when it is read, not handed out', async () => {
  const mock = createMock(petShop, { records: { '/pets': [{ id: '1' }] } });
  expect((await mock.fetch(`${shopUrl}/pets/1`)).status).toBe(500);
  expect((await mock.fetch(`${shopUrl}/pets`)).status).toBe(500);
});

test('an honest behaviour may respond later, refuse, and leave notes', async () => {
  const behaviour: Behaviour = async ({ body, parameters, note, operation }) => {
    await Promise.resolve();
    note({
      grade: 'note',
      rule: 'erased-field',
      operation: operation.id,
      in: 'body',
      pointer: '/a',
      documentPointer: '#',
      line: undefined,
      keyword: undefined,
      expected: '',
      actual: '',
      message: 'Reported.',
      suggestion: undefined,
    });
    if (parameters.path['id'] === 'none') return { problem: { kind: 'unknown-record', resource: 'pet', id: 'none' } };
    return { status: 200, body: { id: String(parameters.path['id']), ...Object(body) } };
  };
  const mock = createMock(petShop, { behaviours: new Map([['replacePet', behaviour]]) });
  const put = async (path: string): Promise<Response> => mock.fetch(petRequest('PUT', path, { name: 'Rex' }));
  expect(await (await put('/pets/7')).json()).toEqual({ id: '7', name: 'Rex' });
  expect((await put('/pets/none')).status).toBe(404);
  expect(mock.account().journal.entries.map(({ verdict, notes }) => [verdict, notes.length])).toEqual([
    ['note', 1],
    ['violation', 1],
  ]);
});

test('a behaviour that changes what it responded before is written out anew', async () => {
  const pet = { id: '1', name: 'Rex' };
  const mock = shopThatResponds('readPet', { status: 200, body: pet });
  expect(await (await mock.fetch(`${shopUrl}/pets/1`)).json()).toEqual({ id: '1', name: 'Rex' });
  pet.name = 'Max';
  expect(await (await mock.fetch(`${shopUrl}/pets/1`)).json()).toEqual({ id: '1', name: 'Max' });
});

test('a behaviour for an operation that the document lacks makes no mock', () => {
  const make = (): Mock => shopThatResponds('readPets', { status: 200 });
  expect(make).toThrow(MockError);
  expect(make).toThrow(
    /there is a behaviour for "readPets", but no such operation. Did you mean "readPet"\? The document has listPets, /,
  );
});
