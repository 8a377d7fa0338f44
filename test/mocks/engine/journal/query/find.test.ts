import { expect, test } from 'vitest';
import { createMatchers } from '../../../../../contracts/matchers/create-matchers.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { JournalFilter } from '../../../../../mocks/engine/journal/query/filter.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import { petRequest, petShop } from '../../pet-shop.ts';

const mock = await workedIn(createMock(petShop, { records: { '/pets': [{ id: 'rex', name: 'Rex' }] } }));

async function workedIn(shop: Mock): Promise<Mock> {
  await shop.fetch(petRequest('GET', '/pets?limit=1'));
  await shop.fetch(petRequest('POST', '/pets', { name: 'Tom' }));
  await shop.fetch(petRequest('POST', '/pets', { name: 'Tom', nmae: 'x' }));
  await shop.fetch(petRequest('POST', '/pets', { name: '' }));
  await shop.fetch(petRequest('GET', '/pets/rex'));
  await shop.fetch(petRequest('GET', '/pets/rex/visits'));
  return shop;
}

test.each<[filter: JournalFilter, sequences: number[]]>([
  [{}, [1, 2, 3, 4, 5, 6]],
  [{ operation: 'createPet' }, [2, 3, 4]],
  [{ operation: ['readPet', 'listPets'] }, [1, 5]],
  [{ method: 'get' }, [1, 5, 6]],
  [{ method: ['POST', 'DELETE'] }, [2, 3, 4]],
  [{ path: '/pets' }, [1, 2, 3, 4]],
  [{ path: '/pets/*' }, [5]],
  [{ path: '/pets/**' }, [5, 6]],
  [{ status: 422 }, [4]],
  [{ status: [200, 201] }, [1, 2, 3, 5, 6]],
  [{ verdict: 'violation' }, [4]],
  [{ verdict: ['note', 'violation'] }, [3, 4]],
  [{ note: 'unknown-field' }, [3]],
  [{ note: ['injected-fault', 'read-only-field'] }, []],
  [{ after: 4 }, [5, 6]],
  [{ where: ({ url }) => url.endsWith('?limit=1') }, [1]],
  [{ limit: 2 }, [5, 6]],
  [{ limit: 0 }, []],
  [{ after: 1, limit: 2 }, [2, 3]],
  [{ operation: 'createPet', status: 201, verdict: 'ok' }, [2]],
])('find(%o) gives the exchanges %o', (filter, sequences) => {
  expect(
    mock
      .account()
      .journal.find(filter)
      .map(({ sequence }) => sequence),
  ).toEqual(sequences);
});

test.each<[filter: object, message: string]>([
  [
    { operaton: 'createPet' },
    'Failed to search the journal: a filter has no `operaton`; did you mean `operation`? It has operation, method, path, status, verdict, note, after, where, limit. Leave it out.',
  ],
  [
    { operation: 'creatPet' },
    'Failed to search the journal: there is no operation `creatPet`; did you mean `createPet`? Known are listPets, createPet, readPet, replacePet, removePet, mergePet, listVisits, addVisit, readVisit. Name one of them.',
  ],
  [
    { operation: [] },
    'Failed to search the journal: `operation` is an array of 0. Give an operationId or a list of them.',
  ],
  [{ status: '200' }, 'Failed to search the journal: `status` is "200". Give a status or a list of them.'],
  [{ path: 'pets' }, 'Failed to search the journal: `path` is "pets". Give a path such as "/pets/*".'],
  [
    { verdict: 'bad' },
    'Failed to search the journal: `verdict` is "bad". Give one of ok, note, violation, invalid-response, or a list of them.',
  ],
  [{ after: -1 }, 'Failed to search the journal: `after` is -1. Give the sequence number of an exchange.'],
])('a filter that would find nothing by mistake is refused: %o', (filter, message) => {
  expect(() => mock.account().journal.find(filter)).toThrow(expect.objectContaining({ name: 'JournalError', message }));
});

test('what was found can be given to the matchers of the contract', () => {
  const { hasReceived, hasNoViolations } = createMatchers(mock.contract);
  const { journal } = mock.account();
  expect(hasReceived(journal.find({ after: 1 }), 'createPet', { body: { name: 'Tom' } }).pass).toBe(true);
  expect(hasReceived(journal.find({ after: 3 }), 'createPet', { body: { name: 'Tom' } }).pass).toBe(false);
  expect(hasNoViolations(journal.find({ verdict: ['ok', 'note'] })).pass).toBe(true);
});
