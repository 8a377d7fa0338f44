import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { JournalEntry } from '../../../../../mocks/engine/journal/journal.ts';
import type { ExchangeFilter } from '../../../../../mocks/engine/journal/query/filter.ts';
import type { ExpectedCount } from '../../../../../mocks/engine/journal/query/verify.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import { petRequest, petShop } from '../../pet-shop.ts';

async function worked(journalLimit = 100): Promise<Mock> {
  const mock = createMock(petShop, { journalLimit });
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }));
  await mock.fetch(petRequest('GET', '/pets?token=hush-hush'));
  await mock.fetch(petRequest('POST', '/pets', { name: '' }));
  return mock;
}

const mock = await worked();

test.each<[filter: ExchangeFilter, expected: ExpectedCount]>([
  [{ operation: 'createPet' }, {}],
  [{ operation: 'createPet' }, { times: 2 }],
  [{ operation: 'createPet' }, { atLeast: 2, atMost: 2 }],
  [{ operation: 'createPet', status: 201 }, { atMost: 1 }],
  [{ method: 'DELETE' }, { times: 0 }],
  [{ method: 'DELETE' }, { atMost: 4 }],
])('verify(%o, %o) holds', (filter, expected) => {
  expect(mock.account().journal.verify(filter, expected)).toBeUndefined();
  expect(mock.account().journal.check(filter, expected).pass).toBe(true);
});

test.each<[filter: ExchangeFilter, expected: ExpectedCount, message: string[]]>([
  [
    { operation: 'createPet', status: 201 },
    { times: 2 },
    [
      'Failed to verify createPet with status 201: expected exactly 2, received 1; 3 exchanges came: createPet ×2, listPets.',
      '  #1 POST /v1/pets → 201',
      'The closest of the others:',
      '  #3 POST /v1/pets → 422',
      '    status: expected 201, received 422',
    ],
  ],
  [
    { method: 'get', path: '/pets/*', verdict: ['ok', 'note'] },
    {},
    [
      'Failed to verify GET /pets/* with verdict ok or note: expected at least 1, received 0; 3 exchanges came: createPet ×2, listPets.',
      'The closest of the others:',
      '  #2 GET /v1/pets?token=%5Bredacted%5D → 200',
      '    path: expected "/pets/*", received "/v1/pets"',
      '  #1 POST /v1/pets → 201',
      '    method: expected "GET", received "POST"',
      '    path: expected "/pets/*", received "/v1/pets"',
    ],
  ],
  [
    { method: 'POST', note: 'unknown-field', after: 1, where: () => false },
    {},
    [
      'Failed to verify POST with note unknown-field, what `where` says after #1: expected at least 1, received 0; 3 exchanges came: createPet ×2, listPets.',
      'The closest of the others:',
      '  #3 POST /v1/pets → 422',
      '    notes: expected "unknown-field", received []',
      '    where: expected true, received false',
      '  #2 GET /v1/pets?token=%5Bredacted%5D → 200',
      '    method: expected "POST", received "GET"',
      '    notes: expected "unknown-field", received ["unknown-parameter"]',
      '    where: expected true, received false',
      '  #1 POST /v1/pets → 201',
      '    sequence: expected more than 1, received 1',
      '    notes: expected "unknown-field", received []',
      '    where: expected true, received false',
    ],
  ],
  [
    { operation: 'createPet' },
    { atMost: 1 },
    [
      'Failed to verify createPet: expected at most 1, received 2; 3 exchanges came: createPet ×2, listPets.',
      '  #1 POST /v1/pets → 201',
      '  #3 POST /v1/pets → 422',
    ],
  ],
  [
    { operation: 'listPets' },
    { times: 0 },
    [
      'Failed to verify listPets: expected none, received 1; 3 exchanges came: createPet ×2, listPets.',
      '  #2 GET /v1/pets?token=%5Bredacted%5D → 200',
    ],
  ],
])('verify(%o, %o) says what came instead', (filter, expected, lines) => {
  const { journal } = mock.account();
  const message = lines.join('\n');
  expect(() => journal.verify(filter, expected)).toThrow(expect.objectContaining({ name: 'JournalError', message }));
  expect(journal.check(filter, expected)).toEqual({ pass: false, message });
});

test('a `where` that falls over entries that it is not meant for does not spoil the message', () => {
  const { journal } = mock.account();
  const where = ({ requestBody }: JournalEntry): boolean => JSON.stringify(requestBody).includes('Tom');
  expect(() => journal.verify({ operation: 'createPet', where })).toThrow(
    [
      'Failed to verify createPet with what `where` says: expected at least 1, received 0; 3 exchanges came: createPet ×2, listPets.',
      'The closest of the others:',
      '  #3 POST /v1/pets → 422',
      '    where: expected true, received false',
      '  #1 POST /v1/pets → 201',
      '    where: expected true, received false',
    ].join('\n'),
  );
});

test('a journal that has let go of exchanges does not say that there were no more', async () => {
  const { journal } = (await worked(2)).account();
  expect(() => journal.verify({ method: 'DELETE' }, { times: 0 })).toThrow(
    'Failed to verify DELETE: the journal has let go of the oldest exchanges (1), and nobody knows what they were. Let it keep more, clear it before, or give `after`.',
  );
  expect(() => journal.verify({ operation: 'createPet' }, { times: 2 })).toThrow(
    'The journal has let go of the oldest exchanges (1): they are not counted.',
  );
  journal.verify({ method: 'DELETE', after: 1 }, { times: 0 });
  journal.verify({ operation: 'createPet' });
});

test.each<[filter: object, expected: object, message: string]>([
  [{ operation: 'creatPet' }, { times: 0 }, 'there is no operation `creatPet`; did you mean `createPet`?'],
  [{ limit: 1 }, {}, '`limit` has no place where exchanges are counted'],
  [{}, { time: 1 }, 'Failed to verify: nothing is known of `time`; did you mean `times`? Give times, atLeast, atMost.'],
  [{}, { times: 1, atMost: 2 }, 'Failed to verify: it has both `times` and a bound. Give one of them.'],
  [{}, { atLeast: 3, atMost: 2 }, 'Failed to verify: at least 3 and at most 2 is nothing. Change the places.'],
  [{}, { times: -1 }, 'Failed to verify: `times` is -1. Give a whole number from 0.'],
])('verify(%o, %o) is refused, since it makes no sense', (filter, expected, message) => {
  const { journal } = mock.account();
  expect(() => journal.verify(filter, expected)).toThrow(message);
  expect(() => journal.check(filter, expected)).toThrow(message);
});
