import { expect, test } from 'vitest';
import { removeFoundKeys } from '../../../../../contracts/check/clean-up/found/found-keys.ts';
import { createFoundRun } from '../../../../../contracts/check/clean-up/found/found-run.ts';
import { lookThrough } from '../../../../../contracts/check/clean-up/found/look-through.ts';
import { keptKeys } from '../../../../../contracts/check/clean-up/kept-keys.ts';
import type { LedgerLine } from '../../../../../contracts/check/ledger/ledger.ts';
import type { UnfinishedRun } from '../../../../../contracts/check/ledger/unfinished-run.ts';
import type { Resource } from '../../../../../contracts/check/resource/resources.ts';
import { askedSession, type Given } from '../../asked-session.ts';
import { keyedNotes, notes } from '../../shelf/shelf-document.ts';

const tag = 'testkit-run-ab';
const run = (ids: readonly string[], more: Partial<UnfinishedRun> = {}, of = '/notes'): UnfinishedRun => ({
  tag,
  records: ids.map((id) => ({ collection: of, id, isLeaving: false })),
  open: [],
  hasWritten: true,
  account: { others: [] },
  ...more,
});
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `n${at}`);

/** What a look at an account shows of runs, whose lists are as given. */
async function seen(
  given: Readonly<Record<string, readonly Given[]>>,
  runs: readonly UnfinishedRun[],
  change: (resource: Resource) => Resource = (resource) => resource,
) {
  const { session, resource, asked } = askedSession(notes(), given);
  const found = runs.map((one) => createFoundRun(one));
  const { gaps, ids, missing } = await lookThrough(session, [change(resource)], found);
  const of = (all: Iterable<{ readonly id: string }>): string => [...all].map(({ id }) => id).join(' ');
  const sorted = found.map(({ own, others }) => [of(own.values()), of(others.values())]);
  return { gaps: gaps.length, ids: ids.size, missing: missing.size, sorted, reads: asked.length - 1, asked };
}

const own = { id: 'n0', name: `${tag} 0` };
const none = { 'GET /notes': [[200, []]] } as const;

test.each<
  [
    what: string,
    given: Readonly<Record<string, readonly Given[]>>,
    runs: readonly UnfinishedRun[],
    came: object,
    change?: (resource: Resource) => Resource,
  ]
>([
  [
    'is listed',
    { 'GET /notes': [[200, [own]]] },
    [run(['n0'])],
    { gaps: 0, ids: 1, missing: 0, reads: 0, sorted: [['n0', '']] },
  ],
  [
    'is listed of one of two',
    { 'GET /notes': [[200, [own]]] },
    [run(['n0']), run(['n1'], { tag: 'testkit-run-cd' })],
    {
      ids: 1,
      missing: 1,
      reads: 1,
      sorted: [
        ['n0', ''],
        ['', ''],
      ],
    },
  ],
  [
    'is hidden',
    { ...none, 'GET /notes/n0': [[200, own]] },
    [run(['n0'])],
    { gaps: 1, missing: 0, sorted: [['n0', '']] },
  ],
  [
    'is hidden, and another’s',
    { ...none, 'GET /notes/n0': [[200, { id: 'n0', name: 'mine' }]] },
    [run(['n0'])],
    { gaps: 1, missing: 0, sorted: [['', 'n0']] },
  ],
  ['is gone', none, [run(['n0'])], { gaps: 0, missing: 1, reads: 1, sorted: [['', '']] }],
  ['cannot be read', { ...none, 'GET /notes/n0': [[500]] }, [run(['n0'])], { gaps: 1, missing: 0 }],
  [
    'is never read',
    none,
    [run(['n0'])],
    { gaps: 0, missing: 1, reads: 0 },
    (resource) => ({ ...resource, read: undefined }),
  ],
  ['stands where the document has nothing', none, [run(['n0'], {}, '/others')], { gaps: 1, missing: 0, reads: 0 }],
  ['is one of very many that are gone', none, [run(many(25))], { gaps: 0, missing: 25, reads: 20 }],
  [
    'is one of very many, of which one is there',
    { 'GET /notes': [[200, [own]]] },
    [run(many(25))],
    { gaps: 0, missing: 24, reads: 24 },
  ],
  ['cannot be listed', { 'GET /notes': [[500]] }, [run([])], { gaps: 1, ids: 0 }],
])('what of a run %s is looked for', async (_what, given, runs, came, change) => {
  expect(await seen(given, runs, change)).toMatchObject(came);
});

test.each<[what: string, of: UnfinishedRun, asks: number]>([
  ['none is named', run([]), 0],
  ['one is named', run(['n0']), 2],
  ['one may have been made', run([], { open: [{ collection: '/notes' }] }), 1],
  ['others are named', run(['x'], { open: [{ collection: '/others' }] }, '/others'), 0],
])('the list of records that nothing makes is read where %s', async (_what, of, asks) => {
  const { asked } = await seen(none, [of], (resource) => ({ ...resource, create: undefined }));
  expect(asked).toHaveLength(asks);
});

test('which of two a request has made is not known', async () => {
  const evidence = { field: 'name', value: `Copy of ${tag} 0` };
  const copies = ['n1', 'n2'].map((id) => ({ id, name: evidence.value }));
  const of = run([], { open: [{ collection: '/notes', evidence }] });
  expect(await seen({ 'GET /notes': [[200, copies]] }, [of])).toMatchObject({ gaps: 1, sorted: [['', 'n1 n2']] });
  expect(await seen({ 'GET /notes': [[200, copies.slice(1)]] }, [of])).toMatchObject({ gaps: 0, sorted: [['n2', '']] });
});

test.each<[deleted: number, read: number, isKnown: boolean, counts: readonly number[], lines: readonly string[]]>([
  [204, 404, true, [1, 0, 0], ['removing', 'removed']],
  [204, 404, false, [1, 0, 0], ['removing', 'removed']],
  [404, 404, true, [0, 1, 0], ['removing', 'removed']],
  [404, 404, false, [0, 0, 0], ['removing']],
  [204, 200, true, [0, 0, 1], ['removing']],
])(
  'a key that is removed with %i and read with %i, in the account of the run: %s',
  async (deleted, read, isKnown, counts, lines) => {
    const path = `/state/${tag}%201`;
    const { session } = askedSession(keyedNotes, { [`DELETE ${path}`]: [[deleted]], [`GET ${path}`]: [[read]] });
    const keys = keptKeys(session.contract, [{ collection: '/state', id: `${tag} 1` }], tag);
    const written: LedgerLine[] = [];
    const came = await removeFoundKeys(session.client, tag, keys, isKnown, (_tag, line) => written.push(line));
    expect([came.removed, came.gone, came.stayed.length]).toEqual(counts);
    expect(written.map(({ event }) => event)).toEqual(lines);
  },
);
