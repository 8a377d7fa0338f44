import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { formerResponded, unfinishedRuns } from '../../../../contracts/check/ledger/ledger-text.ts';

const base = 'https://api.integrator.io/v1';
const collection = '/integrations';
const record = (id: string): { collection: string; id: string } => ({ collection, id });
const created = (id: string): LedgerLine => ({ event: 'created', ...record(id) });
const removed = (id: string): LedgerLine => ({ event: 'removed', ...record(id) });
const evidence = { field: 'title', value: 'about a' };

test.each<[what: string, lines: readonly object[], run: object]>([
  [
    'what is made twice is there once',
    [created('1'), created('2'), created('1')],
    {
      records: [
        { ...record('2'), isLeaving: false },
        { ...record('1'), isLeaving: false },
      ],
    },
  ],
  [
    'what is removed is gone',
    [created('1'), removed('1'), removed('2')],
    { records: [], open: [], hasWritten: undefined },
  ],
  [
    'what was being removed, and is made again, is there',
    [created('1'), { event: 'removing', ...record('1') }, created('1')],
    { records: [{ ...record('1'), isLeaving: false }] },
  ],
  ['what was never made is not being removed', [{ event: 'removing', ...record('1') }], { records: [] }],
  [
    'by what a record is known stays with it',
    [{ ...created('1'), evidence }],
    { records: [{ ...record('1'), evidence, isLeaving: false }] },
  ],
  [
    'what is no evidence is none',
    [{ ...created('1'), evidence: { field: 1, value: 'x' } }],
    { records: [{ ...record('1'), isLeaving: false }] },
  ],
  [
    'nor is half of one',
    [{ ...created('1'), evidence: { field: 'title' } }],
    { records: [{ ...record('1'), isLeaving: false }] },
  ],
  [
    'a request to a record may have removed it',
    [created('1'), { event: 'intent', number: 1, ...record('1') }],
    { records: [{ ...record('1'), isLeaving: true }], open: [record('1')], hasWritten: true },
  ],
  [
    'a request without a collection is none',
    [{ event: 'intent', number: 1, id: '1' }],
    { open: [], hasWritten: undefined },
  ],
  [
    'a response by the word of earlier versions is one',
    [
      { event: 'intent', number: 1, collection },
      { event: formerResponded, number: 1, made: record('3') },
    ],
    { open: [], records: [{ ...record('3'), isLeaving: false }] },
  ],
  [
    'what a response names, and is no record, is none',
    [
      { event: 'intent', number: 1, collection },
      { event: 'responded', number: 1, made: { id: 3 } },
    ],
    { open: [], records: [] },
  ],
  [
    'a record without an id or a collection is none',
    [
      { event: 'created', collection, id: 1 },
      { event: 'created', id: '1' },
    ],
    { records: [] },
  ],
  [
    'a run that begins has written nothing',
    [{ event: 'run', version: 2, user: 'ann' }],
    { hasWritten: false, account: { user: 'ann', others: [] } },
  ],
  [
    'one that begins again has written',
    [
      { event: 'intent', number: 1, collection },
      { event: 'run', version: 2, user: 7 },
    ],
    { hasWritten: true, account: { user: undefined, others: [] } },
  ],
  [
    'a run of another version says nothing of itself',
    [{ event: 'run', version: 1, user: 'ann' }],
    { hasWritten: undefined, account: { others: [] } },
  ],
  [
    'others are known by what was seen of them',
    [
      { event: 'run', version: 2, user: 'ann' },
      { event: 'others', others: [record('7'), 'x', { id: '8' }] },
    ],
    { account: { user: 'ann', others: [record('7')] } },
  ],
  ['others that are no list are none', [{ event: 'others', others: record('7') }], { account: { others: [] } }],
  [
    'the process is known where all of it is said',
    [{ event: 'run', version: 2, process: { pid: 7, host: 'here' } }],
    { process: { pid: 7, host: 'here' } },
  ],
  [
    'half of a process is none',
    [{ event: 'run', version: 2, process: { pid: '7', host: 'here' } }],
    { process: undefined },
  ],
  ['nor is the other half', [{ event: 'run', version: 2, process: { pid: 7 } }], { process: undefined }],
  [
    'what is changed for a while is kept',
    [
      { event: 'changing', collection: '/a', before: { a: 1 } },
      { event: 'changing', collection: '/b', before: null },
      { event: 'restored', collection: '/b' },
    ],
    { kept: [{ collection: '/a', before: { a: 1 } }] },
  ],
  ['what is changed nowhere is not', [{ event: 'changing', before: 1 }, { event: 'restored' }], { records: [] }],
])('of the lines of a run, %s', (_what, lines, run) => {
  const ledger = lines.map((line) => `${JSON.stringify({ ...line, tag: 'a', baseUrl: base })}\n`).join('');
  const [read, ...others] = unfinishedRuns(ledger);
  expect(read).toMatchObject({ tag: 'a', baseUrl: base, ...run });
  expect([others, read !== undefined && 'kept' in read]).toEqual([[], 'kept' in run]);
});
