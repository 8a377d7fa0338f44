import { expect, test, vi } from 'vitest';
import { createAccounts } from '../../../../../mocks/engine/account/accounts.ts';
import { readSeed } from '../../../../../mocks/engine/account/records/seed.ts';
import { steppingClock } from '../../../../../mocks/engine/time/clock.ts';

const missing = (): Error => new Error('Wait for the pets.');
const awaited = new Map([['/pets', missing]]);
const idField = (): string => 'id';

test.each<[what: string, look: (records: ReadonlyMap<string, unknown>) => unknown]>([
  ['size', (records) => records.size],
  ['get', (records) => records.get('1')],
  ['has', (records) => records.has('1')],
  ['keys', (records) => records.keys()],
  ['values', (records) => records.values()],
  ['entries', (records) => records.entries()],
  ['forEach', (records) => records.forEach(vi.fn())],
  ['a copy', (records) => new Map(records)],
])('records that are awaited cannot be looked at by %s, and when they have come they can', (_what, look) => {
  const seed = readSeed({}, idField, awaited);
  const pets = seed.records.get('/pets') ?? new Map();
  expect(() => look(pets)).toThrow('Wait for the pets.');
  seed.arrive({ '/pets': [{ id: '1', name: 'Rex' }] });
  expect(() => look(pets)).not.toThrow();
  expect([...pets]).toEqual([['1', { id: '1', name: 'Rex' }]]);
});

test('records come once: what comes again changes nothing, and neither does what was there', () => {
  const seed = readSeed({ '/toys': [{ id: 'ball' }] }, idField, awaited);
  seed.arrive({ '/pets': [{ id: '1' }], '/toys': [{ id: 'bone' }] });
  seed.arrive({ '/pets': [{ id: '2' }] });
  expect([...(seed.records.get('/pets')?.keys() ?? [])]).toEqual(['1']);
  expect([...(seed.records.get('/toys')?.keys() ?? [])]).toEqual(['ball']);
});

test('where none have come for a path, there are none', () => {
  const seed = readSeed({}, idField, awaited);
  expect(seed.arrive({}).size).toBe(0);
  expect(seed.records.get('/pets')?.size).toBe(0);
});

test('records below others come under paths that nobody knew', () => {
  const seed = readSeed({}, idField, new Map([['/pets/{id}/toys', missing]]));
  const fresh = seed.arrive({ '/pets/1/toys': [{ id: 'ball' }] });
  expect([...fresh.keys()]).toEqual(['/pets/1/toys']);
  expect(seed.records.get('/pets/1/toys')?.has('ball')).toBe(true);
});

test('accounts that are made already get records whose path nobody knew, and keep their own', () => {
  const seed = readSeed({ '/pets': [{ id: '1' }] }, idField, new Map([['/pets/{id}/toys', missing]]));
  const accounts = createAccounts(new Map(), {
    seed: seed.records,
    clock: () => steppingClock(),
    newId: () => undefined,
    journalLimit: 1,
    journals: undefined,
    hiding: {
      secrets: new Set(),
      redaction: () => {
        throw new Error('Nothing is shown here.');
      },
    },
    operations: [],
    random: 0,
    rateLimit: undefined,
    onChange: undefined,
  });
  const account = accounts.of('mine');
  account.collection('/pets').set('2', { id: '2' });
  accounts.arrive(seed.arrive({ '/pets/1/toys': [{ id: 'ball' }] }));
  expect(account.collection('/pets').size).toBe(2);
  expect(account.collection('/pets/1/toys').all()).toEqual([{ id: 'ball' }]);
  account.reset();
  expect(account.collection('/pets').size).toBe(1);
  expect(account.collection('/pets/1/toys').all()).toEqual([{ id: 'ball' }]);
});
