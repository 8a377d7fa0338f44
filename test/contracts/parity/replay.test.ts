import { expect, test } from 'vitest';
import { type Asked, played } from './played-pets.ts';

const shown = { kind: 'value', value: { id: '{{id:1}}', name: '{{tag}} a' } } as const;
const added: Asked = ['addPet', 'POST', '/pets', { name: '{{tag}} a' }, 201, shown];
const got: Asked = ['getPet', 'GET', '/pets/{{id:1}}', undefined, 200, shown];
const dropped: Asked = ['dropPet', 'DELETE', '/pets/{{id:1}}', undefined, 204];
const gone: Asked = ['getPet', 'GET', '/pets/{{id:1}}', undefined, 404];
const list = (own: readonly unknown[], others: number): Asked => [
  'listPets',
  'GET',
  '/pets',
  undefined,
  200,
  { kind: 'list', own, others, shape: {}, whole: false },
];

const asking = ([operation, method, target, sent]: Asked): readonly [string, string, string, unknown] => [
  operation,
  method,
  target,
  sent,
];

test.each<[title: string, asked: readonly Asked[], options: Parameters<typeof played>[1], outcome: readonly unknown[]]>(
  [
    ['what is made, read and deleted', [added, got, dropped, gone], {}, ['conforms', 0, 4, 4, []]],
    ['another success', [[...asking(added), 200, shown], got, dropped], {}, ['violates', 1, 3, 2, ['addPet status']]],
    ['a record that should be gone', [added, gone], {}, ['violates', 1, 2, 1, ['getPet status']]],
    [
      'what was made with another name',
      [added, [...asking(got), 200, { kind: 'value', value: { ...shown.value, name: 'b' } }]],
      {},
      ['violates', 1, 2, 1, ['getPet meaning /name']],
    ],
    ['what nobody made', [got], {}, ['unjudged', 2, 0, 0, []]],
    ['writes, where none are allowed', [added, got, list([], 0)], { write: false }, ['conforms', 0, 1, 1, []]],
    [
      'an operation that the document has not',
      [['noPet', 'GET', '/none', undefined, 200]],
      {},
      ['unjudged', 2, 0, 0, []],
    ],
    ['a write to somewhere else', [['addPet', 'POST', '/pets/p0', { name: 'x' }, 201]], {}, ['unjudged', 2, 0, 0, []]],
    [
      'a write by another method',
      [['getPet', 'DELETE', '/pets/p0', undefined, 204]],
      { records: 1 },
      ['unjudged', 2, 0, 0, []],
    ],
    ['what was asked too often', [['listPets', 'GET', '/pets', undefined, 429]], {}, ['unjudged', 2, 0, 0, []]],
    [
      'the record of somebody else',
      [['dropPet', 'DELETE', '/pets/p0', undefined, 204]],
      { records: 1 },
      ['unjudged', 2, 0, 0, []],
    ],
    ['a list of the same size', [list([], 2)], { records: 2, others: 2 }, ['conforms', 0, 1, 1, []]],
    ['a list of another size', [added, list([shown.value], 0)], { records: 2, others: 0 }, ['conforms', 0, 2, 2, []]],
    [
      'a list without the record of the run',
      [added, dropped, list([shown.value], 0)],
      {},
      ['violates', 1, 3, 2, ['listPets meaning records']],
    ],
  ],
)('a recording is played: %s', async (_title, asked, options, outcome) => {
  const result = await played(asked, options);
  expect(result.outcome).toEqual(outcome);
  expect(result.report.leftovers).toEqual([]);
});

test('what was made is removed again, which the ledger says', async () => {
  const { sent, events, report } = await played([added, got], { records: 1 });
  expect(sent.filter((one) => one.startsWith('DELETE'))).toEqual(['DELETE /v1/pets/ID']);
  expect(sent.filter((one) => /^(POST|PUT|PATCH)|p0/.test(one))).toEqual(['POST /v1/pets']);
  expect(events.at(-1)).toBe('done');
  expect(report).toMatchObject({
    wrote: true,
    seed: 7,
    reason: undefined,
    notes: [],
    leftovers: [],
  });
  expect(report.document).toEqual({ title: 'Pets', version: '1' });
  expect(report.phases).toEqual([
    expect.objectContaining({ phase: 'parity', checks: 2, passed: 2, failed: 0, skipped: 0, unjudged: 0 }),
  ]);
});

test('where nothing may be written, nothing is, and no ledger is kept', async () => {
  const { sent, events, report } = await played([added, got, dropped, list([], 0)], { write: false });
  expect(sent.filter((one) => !one.startsWith('GET'))).toEqual([]);
  expect(events).toEqual([]);
  expect(report.phases[0]).toMatchObject({ passed: 1, skipped: 3 });
});

test('a backend that lets nobody in is not judged, and the reason has no token', async () => {
  const { outcome, report } = await played([added], { down: true });
  expect(outcome).toEqual(['unjudged', 2, 0, 0, []]);
  expect(report.reason).toMatch(/^Failed to /);
  expect(JSON.stringify(report)).not.toContain('sesame-open');
});
