import { expect, test } from 'vitest';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { Journal, type JournalEntry, type RecordedMessages } from '../../../../mocks/engine/journal/journal.ts';
import { petRequest, petShop, shopUrl } from '../pet-shop.ts';

test('the journal tells each exchange: what was asked, how it went, and why', async () => {
  const mock = createMock(petShop);
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }));
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex', nmae: 'x' }));
  await mock.fetch(petRequest('POST', '/pets', { name: '', nmae: 'x' }));
  await mock.fetch(petRequest('GET', '/cats?a=1'));
  const at = Date.UTC(2026, 0, 1);
  expect(mock.account().journal.entries).toEqual([
    {
      sequence: 1,
      at,
      duration: 0,
      account: 'default',
      operation: 'createPet',
      method: 'POST',
      url: `${shopUrl}/pets`,
      status: 201,
      verdict: 'ok',
      violations: [],
      notes: [],
      parameters: { path: {}, query: {}, header: {}, cookie: {} },
      requestBody: { name: 'Rex' },
      responseBody: expect.objectContaining({ name: 'Rex', kind: 'cat' }),
      forgotten: false,
    },
    expect.objectContaining({
      sequence: 2,
      at: at + 1,
      duration: 0,
      status: 201,
      verdict: 'note',
      violations: [],
      notes: [expect.objectContaining({ rule: 'unknown-field', pointer: '/nmae' })],
    }),
    expect.objectContaining({
      sequence: 3,
      status: 422,
      verdict: 'violation',
      violations: [expect.objectContaining({ rule: 'request-body', pointer: '/name' })],
      notes: [expect.objectContaining({ rule: 'unknown-field' })],
    }),
    expect.objectContaining({
      sequence: 4,
      operation: undefined,
      url: `${shopUrl}/cats?a=1`,
      status: 404,
      verdict: 'violation',
    }),
  ]);
});

test.each<[what: string, request: Request, finding: object]>([
  [
    'a path that is none',
    petRequest('GET', '/pest'),
    { rule: 'unknown-path', message: 'GET /v1/pest leads to no path of the document; did you mean `/v1/pets`?' },
  ],
  [
    'a method that the path lacks',
    petRequest('PUT', '/pets'),
    { rule: 'unknown-method', message: '/v1/pets has no PUT; it has GET, POST.' },
  ],
  [
    'credentials that are missing',
    petRequest('DELETE', '/pets/1'),
    { rule: 'missing-credentials', operation: 'removePet', pointer: '/authorization' },
  ],
])('the journal tells why %s was refused', async (_what, request, finding) => {
  const mock = createMock(petShop);
  await mock.fetch(request);
  expect(mock.account().journal.entries.map(({ verdict, violations }) => [verdict, violations])).toEqual([
    ['violation', [expect.objectContaining(finding)]],
  ]);
});

test('whoever watches learns of each exchange when it is over', async () => {
  const reported: JournalEntry[] = [];
  const mock = createMock(petShop, { onExchange: (entry) => void reported.push(entry) });
  await mock.fetch(`${shopUrl}/pets`);
  await mock.fetch(`${shopUrl}/cats`);
  expect(reported).toEqual(mock.account().journal.entries);
});

test.each([0, 1, 3, 10])('a journal bound to %i keeps the last ones, and counts them all', async (journalLimit) => {
  const mock = createMock(petShop, { journalLimit });
  const { journal } = mock.account();
  for (let count = 1; count <= 8; count++) {
    await mock.fetch(`${shopUrl}/pets`);
    const kept = Math.min(count, journalLimit);
    expect(journal.entries.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: kept }, (_, index) => count - kept + index + 1),
    );
  }
  expect(journal.recorded).toBe(8);
});

test('the journal keeps what an override was sent, and what it responded with', async () => {
  const mock = createMock(petShop);
  mock.override(async () => Response.json({ id: '9', name: 'Rex' }, { status: 201 }));
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex', age: -1 }));
  expect(mock.account().journal.entries).toEqual([
    expect.objectContaining({
      verdict: 'violation',
      violations: [expect.objectContaining({ rule: 'request-body', pointer: '/age' })],
      requestBody: { name: 'Rex', age: -1 },
      responseBody: { id: '9', name: 'Rex' },
    }),
  ]);
});

test('the journal lets go of the oldest bodies where they are too many to hold, and says so', () => {
  const journal = new Journal(100, { redaction: () => new Redaction(), secrets: new Set() });
  const entry = { ...blank, requestBody: { name: 'Rex' }, responseBody: { id: '1' } };
  for (let count = 0; count < 3; count++) journal.record(entry, weighing(7_000_000));
  expect(
    journal.entries.map(({ requestBody, responseBody, forgotten }) => [requestBody, responseBody, forgotten]),
  ).toEqual([
    [undefined, undefined, true],
    [{ name: 'Rex' }, { id: '1' }, false],
    [{ name: 'Rex' }, { id: '1' }, false],
  ]);
  expect(journal.record(entry, weighing(99_000_000)).forgotten).toBe(false);
  expect(journal.entries.filter(({ forgotten }) => forgotten)).toHaveLength(3);
});

test('the journal never holds credentials', async () => {
  const mock = createMock(petShop);
  await mock.fetch(petRequest('DELETE', '/pets/1', undefined, { authorization: 'Bearer hush-hush' }));
  await mock.fetch(
    petRequest('POST', '/pets', { name: 'Rex' }, { authorization: 'Bearer hush-hush', cookie: 'a=hush-hush' }),
  );
  expect(JSON.stringify(mock.account().journal.entries)).not.toContain('hush-hush');
});

test('a watcher learns of the exchanges of every account until it ends its watch', async () => {
  const mock = createMock(petShop);
  const reported: (string | undefined)[] = [];
  const end = mock.watch(({ operation }) => void reported.push(operation));
  await mock.fetch(`${shopUrl}/pets`);
  end();
  await mock.fetch(`${shopUrl}/pets`);
  expect(reported).toEqual(['listPets']);
});

const weighing = (size: number): RecordedMessages => ({
  requestSize: size,
  responseSize: 0,
  request: new Headers(),
  response: {},
});

const blank = {
  at: 0,
  duration: 0,
  account: 'default',
  operation: 'createPet',
  method: 'POST',
  url: `${shopUrl}/pets`,
  status: 201,
  verdict: 'ok',
  violations: [],
  notes: [],
  parameters: undefined,
  requestBody: undefined,
  responseBody: undefined,
} as const;
