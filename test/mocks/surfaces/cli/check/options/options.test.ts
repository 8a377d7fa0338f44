import { expect, test } from 'vitest';
import {
  type CheckOptions,
  readCheckOptions,
} from '../../../../../../mocks/surfaces/cli/check/options/check-options.ts';
import { isTestkitError } from '../../../../../../spec/errors/testkit-error.ts';

const url = { baseUrl: 'http://127.0.0.1:4010/v1/' };

/** Reads options as the parser gives them, and the words as they were typed. */
function read(raw: Readonly<Record<string, unknown>>, words: readonly string[] = ['--token', 'x']): CheckOptions {
  return readCheckOptions(raw, words, {});
}

test('whoever gives a URL and a token reads, with seed 1, in every phase, for people', () => {
  expect(read(url)).toMatchObject({
    baseUrl: 'http://127.0.0.1:4010/v1',
    token: 'x',
    write: false,
    workers: 8,
    all: false,
    seed: 1,
    phases: ['examples', 'positive', 'negative', 'security', 'stateful'],
    reporters: [{ name: 'human', file: undefined }],
    mode: 'run',
  });
});

test('a token is read as it was typed, though the parser takes it for a number', () => {
  expect(read({ ...url, token: 7 }, ['--token', '007']).token).toBe('007');
  expect(read({ ...url, token: 7 }, ['--token=007']).token).toBe('007');
});

test('an option wins over the environment', () => {
  const environment = { INTEGRATOR_TESTKIT_TOKEN: 'from-there' };
  expect(readCheckOptions(url, [], environment).token).toBe('from-there');
  expect(readCheckOptions(url, ['--token', 'from-here'], environment).token).toBe('from-here');
});

test('times are given in seconds, and the size of a response in MiB', () => {
  const limits = { timeoutMs: 30_000, deadlineMs: 3_600_000, maxResponseBytes: 64 * 2 ** 20 };
  expect(read(url)).toMatchObject(limits);
  expect(read({ ...url, timeout: 0.5, deadline: '90', maxResponse: 1 })).toMatchObject({
    timeoutMs: 500,
    deadlineMs: 90_000,
    maxResponseBytes: 2 ** 20,
  });
});

test('phases run in their own order, however they are named', () => {
  expect(read({ ...url, phases: 'stateful, examples' }).phases).toEqual(['examples', 'stateful']);
});

test('resources may be given in one list or in several, and are all where none is given', () => {
  expect(read({ ...url, resources: ['flows, exports', 'imports'] }).resources).toEqual(['flows', 'exports', 'imports']);
  expect(read(url).resources).toBeUndefined();
});

test('reporters may be given in one list or in several', () => {
  expect(read({ ...url, reporter: ['human,json=a.json', 'sarif'] }).reporters).toEqual([
    { name: 'human', file: undefined },
    { name: 'json', file: 'a.json' },
    { name: 'sarif', file: undefined },
  ]);
});

test('a dry run needs no token', () => {
  expect(read({ ...url, dryRun: true }, []).mode).toBe('dry-run');
});

test.each<[what: string, raw: Readonly<Record<string, unknown>>, words: readonly string[], sentence: RegExp]>([
  ['no URL', {}, ['--token', 'x'], /^Failed to read --base-url: it is missing/],
  ['a URL that is none', { baseUrl: 'localhost:1' }, ['--token', 'x'], /^Failed to read --base-url/],
  [
    'a password in the URL',
    { baseUrl: 'http://a:geheim@h/' },
    ['--token', 'x'],
    /^(?!.*geheim)Failed to read --base-url/,
  ],
  ['no token', url, [], /^Failed to read --token: it is missing/],
  ['a token that no header can hold', url, ['--token', 'ge\nheim'], /^(?!.*heim)Failed to read --token/],
  ['a phase that there is not', { ...url, phases: 'luck' }, ['--token', 'x'], /^Failed to read --phases: it is "luck"/],
  [
    'a resource that there is not',
    { ...url, resources: 'flows,flow' },
    ['--token', 'x'],
    /^Failed to read --resources: it is "flow"; did you mean `flows`\? Choose one of [\w, ]*integrations, /,
  ],
  [
    'resources of a replay',
    { ...url, replay: 'a', resources: 'flows' },
    ['--token', 'x'],
    /--resources does not go with/,
  ],
  ['resources of a clean-up', { ...url, clean: true, resources: 'flows' }, ['--token', 'x'], /--resources does not go/],
  ['no workers', { ...url, workers: 0 }, ['--token', 'x'], /^Failed to read --workers/],
  ['workers that are no number', { ...url, workers: 'many' }, ['--token', 'x'], /^Failed to read --workers/],
  [
    'two reports for programs in one stream',
    { ...url, reporter: 'json,html' },
    ['--token', 'x'],
    /html=FILE|json=FILE/,
  ],
  ['a rate of nothing', { ...url, rate: 0 }, ['--token', 'x'], /^Failed to read --rate/],
  ['a timeout of nothing', { ...url, timeout: 0 }, ['--token', 'x'], /^Failed to read --timeout: it is 0/],
  ['a timeout below zero', { ...url, timeout: '-1' }, ['--token', 'x'], /^Failed to read --timeout/],
  ['an empty timeout', { ...url, timeout: '' }, ['--token', 'x'], /^Failed to read --timeout/],
  ['a timeout that is none', { ...url, timeout: 'NaN' }, ['--token', 'x'], /^Failed to read --timeout/],
  ['a deadline without end', { ...url, deadline: 'Infinity' }, ['--token', 'x'], /^Failed to read --deadline/],
  ['a deadline of two words', { ...url, deadline: ['1', '2'] }, ['--token', 'x'], /^Failed to read --deadline/],
  ['a response of nothing', { ...url, maxResponse: 0 }, ['--token', 'x'], /^Failed to read --max-response/],
  ['a response of half a MiB', { ...url, maxResponse: 0.5 }, ['--token', 'x'], /^Failed to read --max-response/],
  ['a seed that is no number', { ...url, seed: 'x' }, ['--token', 'x'], /^Failed to read --seed/],
  ['programs’ reports in one', { ...url, reporter: 'json,sarif' }, ['--token', 'x'], /json and sarif would be mixed/],
  ['a reporter without its file', { ...url, reporter: 'json=' }, ['--token', 'x'], /json= has no file/],
  [
    'flows that are run by who may only read',
    { ...url, runFlows: true },
    ['--token', 'x'],
    /--run-flows has nothing to run/,
  ],
  ['an update of no baseline', { ...url, updateBaseline: true }, ['--token', 'x'], /--update-baseline has no file/],
  ['a replay and a recording', { ...url, replay: 'a', record: 'b' }, ['--token', 'x'], /--replay does not go with/],
  ['a clean-up of a comparison', { ...url, clean: true, record: 'b' }, ['--token', 'x'], /--clean does not go with/],
  ['a second token missing', { ...url, against: url.baseUrl }, ['--token', 'x'], /^Failed to read --against-token/],
  ['a run name that is too short', { ...url, runName: 'a' }, ['--token', 'x'], /^Failed to read --run-name/],
])('%s is refused in a sentence', (_what, raw, words, sentence) => {
  let error: unknown;
  try {
    read(raw, words);
  } catch (thrown) {
    error = thrown;
  }
  expect(isTestkitError(error, 'OptionError')).toBe(true);
  expect(String(error instanceof Error && error.message)).toMatch(sentence);
});
