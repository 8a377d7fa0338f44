import { expect, test } from 'vitest';
import type { Note } from '../../../contracts/violations/violation.ts';
import { checkMockOptions } from '../../../mocks/engine/check-mock-options.ts';
import { atHand, lateOf, needed, partOfLate } from '../../../mocks/engine/late.ts';
import { once } from '../../../mocks/engine/late-responses.ts';
import { asked, objectionsOf, tellRemarks } from '../../../mocks/engine/mock-options.ts';
import { onceFor } from '../../../mocks/engine/once/once-for.ts';
import { OptionError } from '../../../spec/errors/option-error.ts';

test('what is late is loaded once, and is there then', async () => {
  let loads = 0;
  const late = lateOf(async () => ({ name: `load ${++loads}` }));
  const name = partOfLate(late, (value) => value.name);
  expect([late.current, name.current]).toEqual([undefined, undefined]);
  expect(() => needed(late)).toThrow('Wait for start() of the fake.');
  const [one, two, part] = await Promise.all([late.load(), late.load(), name.load()]);
  expect([one, two, part]).toEqual([{ name: 'load 1' }, one, 'load 1']);
  expect([late.current, name.current, needed(late), loads]).toEqual([one, 'load 1', one, 1]);
});

test('what could not be loaded is loaded again', async () => {
  let loads = 0;
  const late = lateOf(async () => {
    loads += 1;
    if (loads === 1) throw new Error('the line is down');
    return 5;
  });
  await expect(late.load()).rejects.toThrow('the line is down');
  expect(late.current).toBeUndefined();
  expect([await late.load(), late.current]).toEqual([5, 5]);
});

test('what is at hand is there at once', async () => {
  const late = atHand(5);
  expect([late.current, needed(late), await late.load()]).toEqual([5, 5, 5]);
});

test('what is made once is made at the first need, for each key by itself', () => {
  const made: unknown[] = [];
  const make = once(() => {
    made.push('it');
    return {};
  });
  expect(made).toEqual([]);
  const it = make();
  expect(make()).toBe(it);
  const named = onceFor((key: string) => {
    made.push(key);
    return { key };
  });
  const a = named('a');
  expect([named('b'), named('a')]).toEqual([{ key: 'b' }, { key: 'a' }]);
  expect(named('a')).toBe(a);
  expect(made).toEqual(['it', 'a', 'b']);
});

test.each<[options: object]>([
  [{}],
  [{ journalLimit: 0, maxJournalBytes: 0, random: -0.5, strict: ['unknown-field'], report: 'silent' }],
  [{ conventions: { idField: 'key', unknownFields: 'drop', replaceAdds: true }, behaviours: new Map() }],
  [{ limits: { bytes: 0, depth: 1 }, rateLimit: { capacity: 1, perSecond: 0.001 } }],
  [{ tokens: ['a', { token: 'b' }], records: {}, onReferencedDelete: 'allow', clock: () => ({ now: () => 0 }) }],
  [{ tokens: [], wait: async () => undefined, report: () => undefined, onExchange: undefined }],
])('%# a mock may be made with %j', (options) => {
  expect(checkMockOptions(options)).toBeUndefined();
});

test.each<[options: object, why: string]>([
  [{ journalLimt: 5 }, 'the mock: there is no `journalLimt`; did you mean `journalLimit`?'],
  [{ journalLimit: -1 }, '`journalLimit` is -1. Give a whole number from 0'],
  [{ journalLimit: 1.5 }, '`journalLimit` is 1.5'],
  [{ random: Number.NaN }, '`random` is NaN'],
  [{ behaviours: {} }, '`behaviours` is an object. Give what behaviourTable() gives, or a Map'],
  [{ tokens: 'a' }, '`tokens` is "a". Give a list of texts, and of objects with a token'],
  [{ tokens: [5] }, '`tokens` is an array'],
  [{ tokens: ['a', {}] }, '`tokens` is an array'],
  [{ tokens: [{ token: 5 }] }, '`tokens` is an array'],
  [{ tokens: [null] }, '`tokens` is an array'],
  [{ onReferencedDelete: 'cascade' }, 'Give "refuse" or "allow"'],
  [{ strict: ['unknown'] }, '`strict` is an array'],
  [{ report: 'log' }, '`report` is "log". Give "console" or "silent", or a function'],
  [{ conventions: { identfy: () => undefined } }, 'the conventions: there is no `identfy`'],
  [{ conventions: { unknownFields: 'lose' } }, '"drop" or "keep"'],
  [{ conventions: { idField: '' } }, 'the conventions: `idField` is ""'],
  [{ limits: { bytes: -1 } }, 'the limits: `bytes` is -1'],
  [{ limits: { size: 1 } }, 'the limits: there is no `size`'],
  [{ rateLimit: { capacity: 0.5, perSecond: 1 } }, 'the rate limit: `capacity` is 0.5. Give a number from 1'],
  [{ rateLimit: { capacity: 1, perSecond: 0 } }, '`perSecond` is 0. Give a number from 0.001'],
  [{ rateLimit: { capacity: '1', perSecond: 1 } }, '`capacity` is "1"'],
])('%# no mock is made with %j', (options, why) => {
  expect(() => checkMockOptions(options)).toThrow(OptionError);
  expect(() => checkMockOptions(options)).toThrow(why);
});

const note = (rule: Note['rule']): Note => ({
  ...{ grade: 'note', operation: 'one', in: 'body', pointer: '/a', documentPointer: '#', line: undefined },
  ...{ keyword: undefined, expected: '', actual: '', message: '', suggestion: undefined },
  rule,
});

test('notes are raised where a mock is strict: all but what could not be judged, or those that are named', () => {
  const notes = [note('unknown-field'), note('not-judged'), note('erased-field')];
  const raised = (strict: Parameters<typeof objectionsOf>[0]): string[] =>
    objectionsOf(strict)(notes).map(({ rule }) => rule);
  expect([raised(false), raised(true), raised(['erased-field']), raised([])]).toEqual([
    [],
    ['unknown-field', 'erased-field'],
    ['erased-field'],
    [],
  ]);
});

test('remarks go where they are wanted, and are not even made where they are not', () => {
  const seen: string[] = [];
  tellRemarks('silent', () => {
    throw new Error('nobody asks');
  });
  tellRemarks(
    (sentence) => void seen.push(sentence),
    () => ['one', 'two'],
  );
  expect(seen).toEqual(['one', 'two']);
});

test('what becomes of a delete is asked with each', () => {
  const options: { onReferencedDelete?: 'allow' | 'refuse' } = {};
  const wanted = asked(options);
  expect(wanted()).toBe('refuse');
  options.onReferencedDelete = 'allow';
  expect(wanted()).toBe('allow');
});
