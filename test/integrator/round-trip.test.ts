import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContract } from '../../contracts/contract/create-contract.ts';
import type { SeedLists } from '../../fixtures/seeds.ts';
import type { Account } from '../../mocks/integrator/account/account.ts';
import { createCore } from '../../mocks/integrator/integrator.ts';
import { isRecord } from '../../spec/document/document.ts';

const zoo = `
openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
paths:
  /keepers: &collection
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Keeper' } } } } } } }
  /keepers/{_id}: { parameters: &id [{ name: _id, in: path, required: true, schema: { type: string } }], get: { responses: &keeper { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Keeper' } } } } } } }
  /animals:
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Animal' } } } } } } }
  /animals/{_id}: { parameters: *id, get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } } } } }
  /animals/{animalId}/meals:
    parameters: &animal [{ name: animalId, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Meal' } } } } } } }
  /animals/{animalId}/meals/{_id}:
    parameters: [{ name: animalId, in: path, required: true, schema: { type: string } }, { name: _id, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Meal' } } } } } }
components:
  schemas:
    Keeper: { type: object, required: [_id], properties: { _id: { type: string }, name: { type: string } } }
    Animal:
      type: object
      required: [_id]
      properties: { _id: { type: string }, keepers: { type: array, items: { type: string, x-references: keepers } }, notes: {} }
    Meal: { type: object, required: [_id], properties: { _id: { type: string }, animalId: { type: string }, grams: { type: number } } }
`;
const zooContract = createContract(zoo);

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { maxLength: 6 });
// JSON has no minus nought.
const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
const zooSeed = fc.record({ keepers: ids, animals: ids, meals: ids, notes: json }).map(
  ({ keepers, animals, meals, notes }): SeedLists => ({
    keepers: keepers.map((_id) => ({ _id, name: _id.toUpperCase() })),
    animals: animals.map((_id, index) => ({ _id, keepers: keepers.slice(index % 3), notes })),
    meals: meals.map((_id, index) => ({ _id, animalId: animals[index % 2] ?? 'none', grams: index })),
  }),
);
const few = fc.nat({ max: 4 });
const builtInSeed = fc.record({ integrations: few, connections: few, exports: few, imports: few, flows: few });

interface Kind {
  readonly seeds: fc.Arbitrary<SeedLists>;
  readonly open: (seed: SeedLists | 'empty') => Account;
}
const kinds: readonly (readonly [what: string, kind: Kind])[] = [
  ['the built-in document', { seeds: builtInSeed, open: (seed) => createCore({ seed }).accounts.get() }],
  [
    'a document of one’s own',
    {
      seeds: zooSeed,
      open: (seed) => createCore({ seed, contract: zooContract, report: 'silent' }).accounts.get(),
    },
  ],
];

/** Every record of an account, in its order. */
function contentOf(account: Account): unknown {
  return Object.entries(account.records).map(([name, records]) => [name, records?.all()]);
}

test.each(kinds)('by %s an account that is exported and imported is the same', (_what, { seeds, open }) => {
  fc.assert(
    fc.property(seeds, seeds, (seed, other) => {
      const account = open(seed);
      const state: unknown = JSON.parse(JSON.stringify(account.export()));
      for (const target of [open('empty'), open(other)]) {
        Reflect.apply(target.import, target, [state]);
        expect(contentOf(target)).toEqual(contentOf(account));
        expect(target.export()).toEqual(state);
      }
    }),
    { numRuns: 30 },
  );
});

test.each(kinds)('by %s an account that is restored is as its snapshot', (_what, { seeds, open }) => {
  fc.assert(
    fc.property(seeds, seeds, (seed, other) => {
      const account = open(seed);
      const before = contentOf(account);
      const snapshot = account.snapshot();
      account.import(open(other).export());
      expect(contentOf(account)).toEqual(contentOf(open(other)));
      account.restore(snapshot);
      expect(contentOf(account)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('records below others are exported by their path, and those without an id with it', () => {
  const account = createCore({ seed: 'empty', contract: zooContract, report: 'silent' }).accounts.get();
  account.records['meals']?.put({ _id: 'm1', animalId: 'a1', grams: 5 });
  const { records } = account.export();
  expect(records).toEqual({
    keepers: [],
    animals: [],
    meals: { '/animals/a1/meals': [{ _id: 'm1', animalId: 'a1', grams: 5 }] },
  });
  expect(isRecord(records['meals'])).toBe(true);
});
