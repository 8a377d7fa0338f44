import { expect, test } from 'vitest';
import type { FunctionExample } from '../../../../../../contracts/apis/extension/check/calls/function-example.ts';
import { checkExtension } from '../../../../../../contracts/apis/extension/check/check-extension.ts';
import { sampleOptions } from '../../sample-options.ts';
import { fetchOf, json, type StackRequest, type StackResponse } from '../plain-stack.ts';

const called = (kind: FunctionExample['kind'], more: Partial<FunctionExample> = {}): FunctionExample => ({
  kind,
  function: 'f',
  diy: true,
  options: sampleOptions[kind],
  ...more,
});
const failed = (code: string): StackResponse => json(422, { errors: [{ code, message: 'No.' }] });
const nothing: StackResponse = { status: 200, headers: { 'content-type': 'application/json' }, body: '' };

/** Judges a stack by examples alone; each call is responded to so, and one that takes less is refused. */
async function judged(functions: readonly FunctionExample[], respond: (request: StackRequest) => StackResponse) {
  const calls: unknown[] = [];
  const report = await checkExtension({
    url: 'http://stack.invalid',
    systemToken: 'a-token',
    functions,
    phases: ['examples'],
    rate: 1e6,
    sleep: async () => {},
    fetch: fetchOf(async (request) => {
      if (request.method === 'GET') return json(200, { success: true });
      const { function: name, maxResponseSize } = JSON.parse(request.body);
      if (name !== undefined) calls.push(JSON.parse(request.body));
      return maxResponseSize === 1 ? failed('response_size_exceeded') : respond(request);
    }),
  });
  return {
    rules: report.failures.map(({ rule }) => rule),
    checks: report.checks.map(({ check }) => check),
    unjudged: report.notes.length,
    calls,
  };
}

test.each<
  [what: string, example: FunctionExample, response: StackResponse, rules: readonly string[], unjudged?: number]
>([
  ['a result of its kind', called('formInit'), json(200, { a: 1 }), []],
  ['no result of its kind', called('formInit'), json(200, 'a'), ['function-result type']],
  ['nothing, of which its kind has none', called('update'), nothing, [], 1],
  ['nothing, where there must be something', called('formInit'), nothing, ['function-result type'], 1],
  ['nothing, as it must', called('update', { expect: { result: undefined } }), nothing, [], 1],
  ['nothing, which is written as null', called('update', { expect: { result: null } }), nothing, [], 1],
  [
    'something, where nothing must be',
    called('update', { expect: { result: undefined } }),
    json(200, 7777),
    ['expected result'],
  ],
  ['nothing, where something must be', called('update', { expect: { result: 7 } }), nothing, ['expected result'], 1],
  [
    'the result that it must',
    called('formInit', { expect: { result: { a: [1], b: 2 } } }),
    json(200, { b: 2, a: [1] }),
    [],
  ],
  ['another result', called('formInit', { expect: { result: { a: 1 } } }), json(200, { a: 2 }), ['expected result']],
  ['an error', called('formInit'), failed('no_rate'), ['calls back with a result'], 1],
  [
    'an error, where a result must be',
    called('formInit', { expect: { result: {} } }),
    failed('no_rate'),
    ['calls back with a result'],
    1,
  ],
  ['the error that it must', called('formInit', { expect: { error: 'no_rate' } }), failed('no_rate'), [], 1],
  ['another error', called('formInit', { expect: { error: 'no_rate' } }), failed('other'), ['expected error'], 1],
  [
    'a result, where an error must be',
    called('formInit', { expect: { error: 'no_rate' } }),
    json(200, {}),
    ['expected error'],
  ],
  [
    'more than it may have',
    called('formInit', { maxResponseSize: 10 }),
    json(200, { a: 'xxxxxxxxxx' }),
    ['result-size'],
  ],
  ['as much as it may have', called('formInit', { maxResponseSize: 7 }), json(200, { a: 1 }), []],
])('a function calls back with %s', async (_what, example, response, rules, unjudged = 0) => {
  expect(await judged([example], () => response)).toMatchObject({ rules, unjudged });
});

test('the first function that calls back with something is asked for less than that', async () => {
  const functions = [
    called('update', { function: 'nothing' }),
    called('formInit', { function: 'broken' }),
    called('formInit', { function: 'short' }),
    called('formInit', { function: 'first' }),
    called('formInit', { function: 'second' }),
  ];
  const responses: Readonly<Record<string, StackResponse>> = {
    nothing,
    broken: failed('no_rate'),
    short: json(200, 7),
  };
  const { calls } = await judged(functions, ({ body }) => responses[JSON.parse(body).function] ?? json(200, { a: 1 }));
  expect(calls.slice(functions.length)).toEqual([expect.objectContaining({ function: 'first', maxResponseSize: 1 })]);
});

test('examples of one function have titles of their own', async () => {
  const functions = [
    called('formInit'),
    called('formInit'),
    called('update', { diy: false, _connectorId: 'a' }),
    called('formInit'),
  ];
  const { checks } = await judged(functions, () => json(200, {}));
  expect(checks.filter((title) => title.includes('calls back'))).toEqual([
    'f calls back as a formInit must',
    'f calls back as a formInit must (2)',
    'f of a calls back as an update must',
    'f calls back as a formInit must (3)',
  ]);
});
