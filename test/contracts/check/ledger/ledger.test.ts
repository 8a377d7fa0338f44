import { expect, test } from 'vitest';
import { createLedger, type Ledger, type LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { freshRunName } from '../../../../contracts/check/ledger/run-name.ts';
import { isRunName } from '../../../../contracts/check/ledger/tag-start.ts';

const notes = '/notes';
const evidence = { field: 'title', value: 'testkit-run-ab' };
const one = { collection: notes, id: '1' };

/** What a ledger has after some steps, and what it has written down. */
function after(...steps: readonly ((ledger: Ledger) => unknown)[]) {
  const lines: LedgerLine[] = [];
  const ledger = createLedger('testkit-run-ab', (line) => void lines.push(line));
  for (const step of steps) step(ledger);
  return { ledger, lines, events: lines.map(({ event }) => event) };
}
const created = (ledger: Ledger): void => ledger.created(notes, '1');
const leaving = (ledger: Ledger): void => ledger.leaving(notes, '1');
const stayed = (ledger: Ledger): void => ledger.stayed(notes, '1');
const removed = (ledger: Ledger): void => ledger.removed(notes, '1');
const recycled = (ledger: Ledger): void => ledger.recycled(notes, '1');

test.each<
  [
    what: string,
    steps: readonly ((ledger: Ledger) => void)[],
    holds: boolean,
    isThere: boolean,
    events: readonly string[],
  ]
>([
  ['made', [created], true, true, ['created']],
  ['made twice', [created, created], true, true, ['created']],
  ['about to be removed', [created, leaving], false, true, ['created']],
  ['not removed after all', [created, leaving, stayed], true, true, ['created']],
  ['removed', [created, leaving, removed], false, false, ['created', 'removed']],
  ['removed, and made again', [created, leaving, removed, created], true, true, ['created', 'removed', 'created']],
  ['removed twice', [created, removed, removed], false, false, ['created', 'removed']],
  ['removed, though it was never made', [removed], false, false, []],
  ['in a recycle bin', [created, leaving, recycled], false, false, ['created']],
  ['purged', [created, leaving, recycled, removed], false, false, ['created', 'removed']],
  [
    'in a recycle bin, and made again',
    [created, recycled, created, removed],
    false,
    false,
    ['created', 'created', 'removed'],
  ],
  ['in a recycle bin, though it was never made', [recycled, removed], false, false, []],
  ['made again before the response to its removal', [created, leaving, created, removed], true, true, ['created']],
  [
    'made again, and removed for good',
    [created, leaving, created, removed, leaving, removed],
    false,
    false,
    ['created', 'removed'],
  ],
  ['made again before it is recycled', [created, leaving, created, recycled], true, true, ['created']],
  [
    'made again, not removed, and removed later',
    [created, leaving, created, stayed, leaving, removed],
    false,
    false,
    ['created', 'removed'],
  ],
])('a record that was %s is there, or not', (_what, steps, holds, isThere, events) => {
  const { ledger, events: written } = after(...steps);
  expect([ledger.holds(notes, '1'), ledger.isThere(notes, '1'), written]).toEqual([holds, isThere, events]);
  expect(ledger.owned(notes, '1')).toBe(steps.includes(created));
  expect(ledger.remaining()).toEqual(isThere ? [one] : []);
  expect([ledger.owned('/other', '1'), ledger.holds(notes, '2')]).toEqual([false, false]);
});

test('what remains is removed from the newest on, and each number is another', () => {
  const { ledger } = after(
    created,
    (it) => it.created(notes, '2'),
    (it) => it.created('/other', '1'),
  );
  expect(ledger.remaining().map(({ collection, id }) => collection + id)).toEqual(['/other1', '/notes2', '/notes1']);
  expect([ledger.number(), ledger.number()]).toEqual([1, 2]);
});

test('by what a record is known is remembered, as it was said last', () => {
  const { ledger, lines } = after((it) => it.created(notes, '1', evidence));
  expect([lines, ledger.evidence(notes, '1'), ledger.evidence(notes, '2')]).toEqual([
    [{ event: 'created', ...one, evidence }],
    evidence,
    undefined,
  ]);
  ledger.created(notes, '1');
  expect(ledger.evidence(notes, '1')).toBeUndefined();
});

test('a request that may make a record is open until its response says what came of it', () => {
  const { ledger, lines } = after();
  const numbers = [{ collection: notes }, { collection: notes, evidence }, { collection: notes, evidence }].map(
    (intent) => ledger.intend(intent),
  );
  expect(numbers).toEqual([1, 2, 3]);
  ledger.returned(1, one);
  ledger.returned(2);
  expect([ledger.named(notes, '1'), ledger.named(notes, '2'), ledger.owned(notes, '1')]).toEqual([true, false, false]);
  expect(ledger.open).toEqual([{ collection: notes, evidence }]);
  expect(ledger.refused).toEqual([{ collection: notes, evidence }]);
  ledger.returned(3, one);
  expect([ledger.open.length, ledger.refused.length]).toEqual([0, 1]);
  expect(lines.slice(3)).toEqual([
    { event: 'responded', number: 1, made: one },
    { event: 'responded', number: 2 },
    { event: 'responded', number: 3, made: one },
  ]);
});

test('what was not refused for its name leaves nothing that could be somebody’s', () => {
  const { ledger } = after();
  ledger.returned(ledger.intend({ collection: notes }));
  expect([ledger.open, ledger.refused]).toEqual([[], []]);
});

test('what is done to an account is written down before it is done', () => {
  const { ledger, lines } = after(
    (it) => it.begin('https://x.example', undefined),
    (it) => it.begin('https://x.example', 'ann'),
    (it) => it.sawOthers([one]),
    (it) => it.removing(notes, '1'),
    created,
    (it) => it.removing(notes, '1'),
    (it) => it.disowned(notes, '7'),
    (it) => it.restored('/settings'),
    (it) => it.keep('/settings', { a: 1 }),
    (it) => it.keep('/settings', { a: 2 }),
  );
  expect(ledger.kept()).toEqual([{ collection: '/settings', before: { a: 1 } }]);
  ledger.restored('/settings');
  expect(ledger.kept()).toEqual([]);
  const run = { event: 'run', tag: 'testkit-run-ab', baseUrl: 'https://x.example', version: 2 };
  expect(lines).toEqual([
    run,
    { ...run, user: 'ann' },
    { event: 'others', others: [one] },
    { event: 'created', ...one },
    { event: 'removing', ...one },
    { event: 'removed', collection: notes, id: '7' },
    { event: 'changing', collection: '/settings', before: { a: 1 } },
    { event: 'restored', collection: '/settings' },
  ]);
});

test('no two runs have the same name, and each can have it', () => {
  const names = Array.from({ length: 50 }, freshRunName);
  expect(new Set(names).size).toBe(50);
  expect(names.filter((name) => !isRunName(name) || !/^[\da-f]{12}$/.test(name))).toEqual([]);
});
