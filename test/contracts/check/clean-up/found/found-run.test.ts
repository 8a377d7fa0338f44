import { expect, test } from 'vitest';
import { createFoundRun } from '../../../../../contracts/check/clean-up/found/found-run.ts';
import type { RememberedRecord, UnfinishedRun } from '../../../../../contracts/check/ledger/unfinished-run.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import { notesDocument, smallSession } from '../../small-session.ts';

const text = { type: 'string' };
const { resource } = smallSession(
  notesDocument({ type: 'object', required: ['id', 'name'], properties: { id: text, name: text, note: text } }),
);

const tag = 'testkit-run-ab';
const plain: UnfinishedRun = { tag, records: [], open: [], hasWritten: true, account: { others: [] } };

const made = (id: string, evidence?: RememberedRecord['evidence']): RememberedRecord => ({
  collection: '/notes',
  id,
  evidence,
  isLeaving: false,
});

/** What a list shows of a run, by ids. */
function seen(run: Partial<UnfinishedRun>, records: readonly JsonObject[], named: readonly string[] = []) {
  const found = createFoundRun({ ...plain, ...run }, new Set(named));
  for (const record of records) found.see(resource, record);
  const isSettled = found.settle(resource);
  const ids = (all: Iterable<{ readonly id: string }>): string[] => [...all].map(({ id }) => id);
  return {
    own: ids(found.own.values()),
    others: ids(found.others.values()),
    unlisted: ids(found.unlisted),
    isSettled,
    names: [...found.own.values(), ...found.others.values()].map(({ name }) => name),
  };
}

const evidence = { field: 'note', value: `of ${tag}` };
const one = { id: '1', name: `${tag} one` };

test.each<[what: string, run: Partial<UnfinishedRun>, record: JsonObject, whose: 'own' | 'others' | undefined]>([
  ['starts with the tag', {}, one, 'own'],
  ['is called as the tag', {}, { id: '1', name: tag }, 'own'],
  ['has the tag before another sign', {}, { id: '1', name: `${tag}.x` }, 'own'],
  ['has the tag of another run, which begins alike', {}, { id: '1', name: `${tag}c one` }, undefined],
  ['names the tag elsewhere', {}, { id: '1', name: `Copy of ${tag} one` }, 'others'],
  ['names the tag in another field', {}, { id: '1', name: 'mine', note: `as ${tag}` }, 'others'],
  ['has the beginning of the tag', {}, { id: '1', name: 'testkit-run-a' }, 'others'],
  ['has what every tag begins with', {}, { id: '1', name: 'testkit-run-' }, undefined],
  ['has nothing of it', {}, { id: '1', name: 'mine' }, undefined],
  ['has an id of the ledger, and no tag', { records: [made('1')] }, { id: '1', name: 'mine' }, 'others'],
  ['has an id that is a number in the ledger', { records: [made('1')] }, { id: 1, name: 'mine' }, 'others'],
  [
    'has the text by which the ledger knows it',
    { records: [made('1', evidence)] },
    { id: '1', note: evidence.value },
    'own',
  ],
  ['has another text than the ledger knows', { records: [made('1', evidence)] }, { id: '1', note: 'mine' }, 'others'],
  ['has no name at all', { records: [made('1')] }, { id: '1' }, 'others'],
])('a record that %s is of a run, or is not', (_what, run, record, whose) => {
  const { own, others } = seen(run, [record]);
  expect({ own, others }).toEqual({ own: [], others: [], ...(whose && { [whose]: ['1'] }) });
});

test.each<[what: string, record: JsonObject, named: readonly string[], own: readonly string[]]>([
  ['with an id of the ledger', { id: '1', name: 'mine' }, ['notes/1'], ['1']],
  ['whose tag was cut', { id: '2', name: 'testkit-run-a' }, ['notes/2'], ['2']],
  ['that the run never had', { id: '3', name: `as ${tag}` }, ['notes/3'], []],
  ['of another kind', { id: '1', name: 'mine' }, ['books/1'], []],
])('a record %s that a person has named is removed only where it can be of the run', (_what, record, named, own) => {
  expect(seen({ records: [made('1')] }, [record], named).own).toEqual(own);
});

test('what was seen twice is as it was seen last', () => {
  const copy = { id: '1', name: `Copy of ${tag} one` };
  expect(seen({}, [one, copy])).toMatchObject({ own: [], others: ['1'], names: [copy.name] });
  expect(seen({}, [copy, one])).toMatchObject({ own: ['1'], others: [], names: [one.name] });
});

test('what of a ledger no list shows is named', () => {
  const run = { records: [made('1'), made('2'), made('3')] };
  expect(
    seen(run, [
      { ...one, id: '2' },
      { id: '3', name: 'mine' },
    ]).unlisted,
  ).toEqual(['1']);
});

test.each<[what: string, records: readonly JsonObject[], own: readonly string[], isSettled: boolean]>([
  ['one record has it', [{ id: '1', name: 'x', note: evidence.value }], ['1'], true],
  [
    'two have it',
    [
      { id: '1', name: 'x', note: evidence.value },
      { id: '2', name: 'y', note: evidence.value },
    ],
    [],
    false,
  ],
  [
    'one has it, seen twice',
    [
      { id: '1', name: 'x', note: evidence.value },
      { id: '1', name: 'y', note: evidence.value },
    ],
    ['1'],
    true,
  ],
  ['none has it', [{ id: '1', name: 'x', note: `${evidence.value}!` }], [], true],
])('a record whose creation had no response is claimed by its text where %s', (_what, records, own, isSettled) => {
  const open = [{ collection: '/notes', evidence }];
  expect(seen({ open }, records)).toMatchObject({ own, isSettled });
  expect(seen({ open: [{ collection: '/books', evidence }] }, records)).toMatchObject({ own: [], isSettled: true });
});
