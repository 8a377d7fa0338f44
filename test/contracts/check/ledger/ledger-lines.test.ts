import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { isLedger, isSameUrl, ledgerText, unfinishedRuns } from '../../../../contracts/check/ledger/ledger-text.ts';

const base = 'https://api.integrator.io/v1';
const collection = '/integrations';
const record = (id: string): { collection: string; id: string } => ({ collection, id });
const text = (tag: string, ...lines: LedgerLine[]): string => lines.map((line) => ledgerText(base, tag, line)).join('');
const created = (id: string): LedgerLine => ({ event: 'created', ...record(id) });
const removed = (id: string): LedgerLine => ({ event: 'removed', ...record(id) });
const idsOf = (ledger: string): string[] =>
  unfinishedRuns(ledger).flatMap(({ records }) => records.map(({ id }) => id));

test('two runs that write into one ledger at the same time are distinguished', () => {
  const both = text('a', created('1')) + text('b', created('2')) + text('a', removed('1')) + text('b', created('3'));
  expect(unfinishedRuns(both).map(({ tag, records }) => [tag, records.map(({ id }) => id)])).toEqual([
    ['a', []],
    ['b', ['2', '3']],
  ]);
});

test('a run that is done is none to clean up, and its name may be used again', () => {
  const done = text('a', created('1'), { event: 'done', tag: 'a' });
  expect(unfinishedRuns(done)).toEqual([]);
  expect(idsOf(done + text('a', created('2')))).toEqual(['2']);
});

test('runs of one name on two backends are two runs', () => {
  const elsewhere = ledgerText('https://elsewhere.example/v1/', 'a', created('2'));
  const runs = unfinishedRuns(text('a', created('1'), { event: 'done', tag: 'a' }) + elsewhere);
  expect(runs.map(({ baseUrl }) => baseUrl)).toEqual(['https://elsewhere.example/v1']);
  expect(isSameUrl('https://elsewhere.example/v1/', 'https://ELSEWHERE.example/v1')).toBe(true);
});

test('a ledger of an earlier release, without intents, is read; whether it made more is not known', () => {
  const old = `{"event":"run","tag":"a","baseUrl":"${base}"}\n{"event":"created","collection":"/integrations","id":"1","tag":"a","baseUrl":"${base}"}\n`;
  expect(unfinishedRuns(old)).toMatchObject([
    { tag: 'a', records: [{ ...record('1'), isLeaving: false }], open: [], hasWritten: undefined },
  ]);
});

test('a request whose response never came stays open, and one that named its record has made it', () => {
  const ledger = text(
    'a',
    { event: 'run', tag: 'a', baseUrl: base, version: 2, user: 'u' },
    { event: 'intent', number: 1, collection },
    { event: 'intent', number: 2, collection, evidence: { field: 'name', value: 'Copy of a' } },
    { event: 'intent', number: 3, collection },
    { event: 'responded', number: 1, made: record('1') },
    { event: 'responded', number: 3 },
  );
  expect(unfinishedRuns(ledger)).toMatchObject([
    {
      records: [record('1')],
      open: [{ collection, evidence: { field: 'name', value: 'Copy of a' } }],
      hasWritten: true,
      account: { user: 'u' },
    },
  ]);
});

test('a record whose removal had begun may be gone', () => {
  const ledger = text('a', created('1'), created('2'), { event: 'removing', ...record('1') });
  expect(unfinishedRuns(ledger)[0]?.records.map(({ id, isLeaving }) => [id, isLeaving])).toEqual([
    ['1', true],
    ['2', false],
  ]);
});

test('a line says whose it is, in which process, and where, without a slash at the end', () => {
  const line = ledgerText('https://X.example/v1/', 'a', created('1'), { pid: 7, host: 'here' });
  expect(line.endsWith('}\n')).toBe(true);
  expect(JSON.parse(line)).toEqual({
    ...created('1'),
    tag: 'a',
    baseUrl: 'https://x.example/v1',
    process: { pid: 7, host: 'here' },
  });
  expect(JSON.parse(ledgerText('no url/', 'a', created('1')))).toEqual({
    ...created('1'),
    tag: 'a',
    baseUrl: 'no url',
  });
});

test.each([
  ['{"event":"created","collection":"/a","id":"1","tag":"a"}'],
  ['{"event":"created","collection":"/a","id":"1","baseUrl":"https://x.example"}'],
  ['{"event":"created","collection":"/a","id":"1","tag":1,"baseUrl":"https://x.example"}'],
  ['["event"]'],
])('a line that does not say whose it is says nothing: %s', (line) => {
  expect(unfinishedRuns(`${line}\n`)).toEqual([]);
});

test.each([
  ['', true],
  ['\n \n', true],
  ['{"ev', true],
  ['{"event":"crea', true],
  ['{"event":"crea\nx', false],
  [text('a', created('1')), true],
  [`x\n${text('a', created('1'))}`, true],
])('whether %j is a ledger: %j', (one, isOne) => {
  expect(isLedger(one)).toBe(isOne);
});

test('wherever a ledger is cut off, and whatever is written behind the cut, no whole line is lost', () => {
  const lines = ['1', '2', '3'].map((id) => text('a', created(id)));
  const whole = lines.join('');
  fc.assert(
    fc.property(fc.nat(whole.length), fc.boolean(), (cut, isMended) => {
      const torn = whole.slice(0, cut);
      const kept = lines.filter((_, at) => lines.slice(0, at + 1).join('').length - 1 <= cut).length;
      const later = text('b', created('9'));
      expect(idsOf(torn + (isMended ? '\n' : '') + later)).toEqual([...['1', '2', '3'].slice(0, kept), '9']);
      expect(isLedger(torn)).toBe(true);
      expect(isLedger(`${torn}\n${later}`)).toBe(true);
    }),
  );
});

test('what a line holds is no line of its own, also behind a line that was cut off, or had no end', () => {
  const before = {
    hooks: [
      { event: 'push', url: '/' },
      { event: 'created', id: '7', collection },
    ],
  };
  const line = text('a', { event: 'changing', collection: '/settings', before });
  const kept = [{ collection: '/settings', before }];
  const ledgers = [
    line,
    line.trim() + text('a', created('1')),
    text('a', created('1')).trim() + line,
    line.slice(0, 99) + line,
  ];
  expect(ledgers.map((ledger) => unfinishedRuns(ledger).map((run) => run.kept))).toEqual(ledgers.map(() => [kept]));
  expect(ledgers.map(idsOf)).toEqual([[], ['1'], ['1'], []]);
});

test.each([
  ['a package', '{"name":"mine","version":"1.0.0"}'],
  ['a text', 'Dear ledger,'],
  ['bytes', '\u0000\u0001'],
  ['a list', '[{"event":"run"}]'],
  ['a log of events', '{"event":"login","user":"ann"}\n{"level":"info"}\n'],
])('%s is no ledger', (_what, other) => {
  expect(isLedger(other)).toBe(false);
});
