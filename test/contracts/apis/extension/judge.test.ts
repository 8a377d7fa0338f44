import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  calledBackAgain,
  judgeOptions,
  judgeResult,
  neverCalledBack,
  threw,
} from '../../../../contracts/apis/extension/judge.ts';
import { type FunctionKind, functionKinds, isFunctionKind } from '../../../../contracts/apis/extension/kinds.ts';
import type { Violation } from '../../../../contracts/violations/violation.ts';
import { sampleOptions, sampleResults } from './sample-options.ts';

const kinds = Object.keys(functionKinds).filter(isFunctionKind);
const said = (violations: readonly Violation[]): readonly string[] =>
  violations.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`);

test('of every kind of function the sample of the guides is let through, options and result', () => {
  expect(kinds).toHaveLength(24);
  for (const kind of kinds) {
    expect(judgeOptions(kind, sampleOptions[kind]), kind).toEqual([]);
    expect(judgeResult(kind, sampleOptions[kind], sampleResults[kind]), kind).toEqual([]);
  }
});

test('no function of any kind is called without its token', () => {
  for (const kind of kinds) {
    const { bearerToken: _, ...options } = sampleOptions[kind];
    expect(said(judgeOptions(kind, options)), kind).toEqual([
      'function-options /bearerToken: `bearerToken` is missing; add it.',
    ]);
  }
});

test.each<[kind: FunctionKind, result: unknown, expected: string]>([
  ['stepInstaller', {}, 'function-result /success: `success` is missing; add it.'],
  ['stepInstaller', undefined, 'function-result : The result must be object, but is nothing.'],
  ['preUninstall', { success: 'yes' }, 'function-result /success: `success` must be boolean, but is the string "yes".'],
  ['stepUninstaller', { sucess: true }, 'function-result /success: `success` is missing: `sucess` is not a field; did'],
  ['persistSettings', { success: true, pending: 5 }, 'function-result /pending: `pending` must be boolean or object'],
  ['refreshMetadata', [], 'function-result : The result must be object, but is an array of 0.'],
  ['getMappingMetadata', {}, 'function-result : The result must be array, but is an object.'],
  ['initChild', null, 'function-result : The result must be object, but is null.'],
  ['preSave', undefined, 'function-result : The result must be object, but is nothing.'],
  ['formInit', 'form', 'function-result : The result must be object, but is the string "form".'],
  ['preSavePage', { errors: [] }, 'function-result /data: `data` is missing; add it.'],
  ['preSavePage', { data: [], abort: 1 }, 'function-result /abort: `abort` must be boolean, but is the number 1.'],
  ['preMap', [{ data: {} }], 'result-length : The result has 1 element, but `data` has 2'],
  ['preMap', [{ id: 1 }, {}], 'function-result /0/id: `id` is not a field.'],
  ['preMap', [{ errors: [{ message: 'a' }] }, {}], 'function-result /0/errors/0/code: `0.errors.0.code` is missing'],
  ['postMap', [{}, {}, {}], 'result-length : The result has 3 elements, but `postMapData` has 2'],
  ['postSubmit', [], 'result-length : The result has 0 elements, but `responseData` has 2'],
  ['postResponseMap', [{}], 'result-length : The result has 1 element, but `postResponseMapData` has 2'],
  ['pingWrapper', { statusCode: 500 }, 'function-result /statusCode: `statusCode` must be one of 200, 401'],
  ['exportWrapper', { data: {} }, 'function-result /data: `data` must be array, but is an object.'],
  ['importWrapper', [{ id: 'a' }], 'function-result /0/statusCode: `0.statusCode` is missing; add it.'],
])('a result that breaks the rule of its kind is named: %s %j', (kind, result, expected) => {
  const [first, ...others] = said(judgeResult(kind, sampleOptions[kind], result));
  expect(first).toContain(expected);
  expect(others).toEqual([]);
});

test('what is no plain JSON is named with its place', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = [cycle];
  const data = {
    at: new Date(0),
    cycle,
    call: () => {},
    big: 5n,
    map: new Map(),
    list: [undefined, Number.NaN],
    twice: [resource, resource],
    left: undefined,
  };
  const found = judgeResult('preMap', { data: [{}] }, [{ data }]);
  expect(found.map(({ pointer, actual }) => `${pointer} ${actual}`)).toEqual([
    '/0/data/at a Date',
    '/0/data/cycle/self/0 an object that it stands in itself',
    '/0/data/call a function',
    '/0/data/big the BigInt 5',
    '/0/data/map an object of the class Map',
    '/0/data/list/0 undefined',
    '/0/data/list/1 NaN',
  ]);
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['unserializable-result']));
  expect(found[0]?.message).toBe('`0.data.at` is a Date, which is no plain JSON: give its text, by toISOString().');
});

const resource = { name: 'Orders' };

test('plain objects of another context are plain, and its dates are dates', () => {
  expect(judgeResult('refreshMetadata', {}, runInNewContext('({ a: [{ b: 1 }] })'))).toEqual([]);
  expect(said(judgeResult('refreshMetadata', {}, runInNewContext('({ a: new Date(0) })')))).toEqual([
    'unserializable-result /a: `a` is a Date, which is no plain JSON: give its text, by toISOString().',
  ]);
});

test('a result that nobody could write down is named, however deep it is, and however many faults it has', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = { deep };
  expect(judgeResult('formInit', {}, deep)[0]).toMatchObject({ actual: 'nested more than 500 levels deep' });
  const many = Array.from({ length: 100_000 }, () => () => {});
  expect(judgeResult('postSubmit', { responseData: many }, many)).toHaveLength(100);
});

test('a result is as large as its JSON, and 5 MiB of it are too much where nothing else is said', () => {
  const large = { text: 'x'.repeat(5 * 1024 * 1024) };
  expect(said(judgeResult('formInit', {}, large))).toEqual([
    'result-size : The result has 5,242,891 characters as JSON, more than the 5,242,880 that the caller takes: give less at a time.',
  ]);
  expect(judgeResult('formInit', {}, large, { maxResponseSize: 6_000_000 })).toEqual([]);
  expect(said(judgeResult('formInit', {}, { a: 1 }, { maxResponseSize: 6 }))[0]).toContain('has 7 characters');
  expect(judgeResult('formInit', {}, { a: 1 }, { maxResponseSize: 7 })).toEqual([]);
});

test('each finding says where in the document its rule is written', () => {
  const found = [
    ...judgeOptions('preMap', {}),
    ...judgeResult('preMap', sampleOptions.preMap, []),
    ...judgeResult('preMap', sampleOptions.preMap, [{ data: 1n }, {}]),
  ];
  for (const { documentFile, line } of found) {
    expect(documentFile).toBe('extension.openapi.yaml');
    expect(line).toBeGreaterThan(500);
  }
});

test('a function that calls back never or twice, or throws, is named', () => {
  expect([
    neverCalledBack('preMap', 'preMapOrders', 500),
    calledBackAgain('preMap', 'preMapOrders'),
    threw('preMap', 'preMapOrders', new TypeError('x is undefined')),
    threw('preMap', 'preMapOrders', 'no'),
  ]).toMatchObject([
    { rule: 'missing-callback', message: expect.stringMatching(/^`preMapOrders` has not called back within 500 ms: /) },
    { rule: 'repeated-callback', message: expect.stringMatching(/^`preMapOrders` has called back again, /) },
    { rule: 'thrown-error', actual: 'a thrown error: TypeError: x is undefined' },
    { rule: 'thrown-error', actual: 'a thrown error: "no"' },
  ]);
});
