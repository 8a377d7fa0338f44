import { expect, test } from 'vitest';
import { doubtOf, type EmptySight } from '../../../../../contracts/check/clean-up/found/doubt.ts';
import type { UnfinishedRun } from '../../../../../contracts/check/ledger/unfinished-run.ts';

const record = { collection: '/notes', id: '1', isLeaving: false };
const plain: UnfinishedRun = {
  tag: 'testkit-run-ab',
  records: [],
  open: [],
  hasWritten: true,
  account: { others: [] },
};
const known = { ...plain, account: { user: 'ada', others: [] } };

test.each<[what: string, sight: Partial<EmptySight>, doubt: ReturnType<typeof doubtOf>]>([
  ['nothing is known of its account', { run: plain }, 'not known'],
  ['it is the account of another', { run: known, user: 'bob' }, 'another account'],
  ['nobody says whose account it is', { run: known }, 'not known'],
  ['it is the account, and each request had its response', { run: known, user: 'ada' }, undefined],
  ['it is of an older make', { run: { ...known, hasWritten: undefined }, user: 'ada' }, 'not known'],
  [
    'it is of an older make, and others are there',
    { run: { ...known, hasWritten: undefined }, user: 'ada', seesOthers: true },
    undefined,
  ],
  ['others are there, and nothing is known', { run: plain, seesOthers: true }, 'not known'],
  ['it has written nothing', { run: { ...plain, hasWritten: false } }, undefined],
  ['a request of it is open', { run: { ...known, open: [{ collection: '/notes' }] }, user: 'ada' }, 'not known'],
  ['a record of it is not there', { run: { ...known, records: [record] }, user: 'ada' }, 'all gone'],
  [
    'a record of it was leaving',
    { run: { ...known, records: [{ ...record, isLeaving: true }] }, user: 'ada' },
    'not known',
  ],
  [
    'a record of it was leaving, and others are there',
    { run: { ...known, records: [{ ...record, isLeaving: true }] }, user: 'ada', seesOthers: true },
    undefined,
  ],
])('where nothing of a run is there, and %s, the doubt is known', (_what, sight, doubt) => {
  expect(doubtOf({ run: plain, user: undefined, seesOthers: false, ...sight })).toBe(doubt);
});
