import { expect, test } from 'vitest';
import type { FunctionExample } from '../../../../../contracts/apis/extension/check/calls/function-example.ts';
import {
  checkExtension,
  type ExtensionOptions,
} from '../../../../../contracts/apis/extension/check/check-extension.ts';
import { htmlReport } from '../../../../../contracts/reporters/html/html-report.ts';
import { jsonReport } from '../../../../../contracts/reporters/json.ts';
import { junitReport } from '../../../../../contracts/reporters/junit.ts';
import { sarifReport } from '../../../../../contracts/reporters/sarif.ts';
import { OptionError } from '../../../../../spec/errors/option-error.ts';
import { app, connector, examples } from './app.ts';
import { fetchOf, json, plainStack } from './plain-stack.ts';

const url = 'http://stack.invalid';
const systemToken = 'system-token-of-the-stack';
const good = plainStack({ systemToken, connectors: { [connector]: app } });
const check = (options: Partial<ExtensionOptions>): ReturnType<typeof checkExtension> =>
  checkExtension({ url, systemToken, fetch: fetchOf(good), sleep: async () => {}, ...options });
const example: FunctionExample = { kind: 'preMap', function: 'keepAll', _connectorId: connector, options: {} };

test.each<[what: string, options: Partial<ExtensionOptions>, said: RegExp]>([
  [
    'nobody listens',
    { fetch: async () => Promise.reject(new TypeError('fetch failed')) },
    /^Failed to send GET .*fetch failed/,
  ],
  [
    'the token is another',
    { systemToken: 'another' },
    /it refuses the system token: POST \/function 401 .*Give the `systemToken` of the stack\.$/,
  ],
  [
    'it is a website',
    { fetch: async () => new Response('<h1>Hello</h1>', { headers: { 'content-type': 'text/html' } }) },
    /what responds there is no stack: GET \/ 200 <h1>Hello<\/h1>, .*Give the hostURI of the stack/,
  ],
  [
    'the path of the call is given',
    { url: `${url}/function`, fetch: async () => new Response('{}', { status: 404 }) },
    /Give http:\/\/stack\.invalid: the stack's hostURI, without \/function\.$/,
  ],
  ['a phase has nothing', { phases: [] }, /no check was run/],
])('what is no stack that can be judged is not judged, and it is said why: %s', async (_what, options, said) => {
  const report = await check(options);
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2, failures: [] });
  expect(report.reason).toMatch(said);
});

test('an example whose options no function of its kind is given is not judged, and no failure', async () => {
  const report = await check({ functions: [example], phases: ['examples'] });
  expect(report.failures).toEqual([]);
  expect(report.notes[0]?.message).toBe(
    `keepAll of ${connector} could not be judged: the example has no options of a preMap. \`data\` is missing; add it.`,
  );
});

test.each<[what: string, functions: unknown, said: string]>([
  ['no list', {}, '`functions`: it is an object, and no list. Write [{ "kind": …'],
  ['nothing', [null], 'in the 1st example, there is null. Give an object.'],
  [
    'an unknown kind',
    [example, { ...example, kind: 'preImport' }],
    'in the 2nd example, `kind` is "preImport". Give one',
  ],
  [
    'a misspelt field',
    [{ ...example, options: undefined, option: {} }],
    'there is no `option`; did you mean `options`? Known are kind, ',
  ],
  ['no function', [{ ...example, function: undefined }], 'in the 1st example, `function` is missing. Add it.'],
  ['no app', [{ ...example, _connectorId: undefined }], 'there must be one of `diy: true` and `_connectorId`.'],
  ['two apps', [{ ...example, diy: true }], 'there must be one of `diy: true` and `_connectorId`.'],
  ['no expectation', [{ ...example, expect: { code: 'a' } }], '`expect` is an object. Give { "error": "the code" } or'],
])('examples that are none are refused before anything is sent: %s', async (_what, functions, said) => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(String(input));
    return new Response('{}');
  };
  const options = JSON.parse(JSON.stringify({ url, systemToken, functions }));
  await expect(checkExtension({ ...options, fetch })).rejects.toThrow(said);
  expect(asked).toEqual([]);
});

test('an unknown option is refused', async () => {
  const options = JSON.parse('{ "url": "http://stack.invalid", "systemToken": "a", "token": "b" }');
  await expect(checkExtension(options)).rejects.toThrow(
    'Failed to read the options of the check of a stack: there is no `token`',
  );
});

test.each<[option: keyof ExtensionOptions, wrong: readonly unknown[]]>([
  ['url', ['', 7, 'stack', undefined]],
  ['systemToken', ['', 7, undefined]],
  ['fetch', [{}]],
  ['timeoutMs', [0, 1.5]],
  ['deadlineMs', [-1]],
  ['maxResponseBytes', [0]],
  ['phases', ['examples', ['examples', 'stateful']]],
  ['rate', [0]],
  ['onPlan', [{}]],
  ['onCheck', [{}]],
  ['onPhase', [{}]],
  ['onExchange', [{}]],
  ['signal', ['stop']],
  ['sleep', [1]],
  ['now', [1]],
])('an option %s that cannot be is refused', async (option, wrong) => {
  for (const value of wrong) await expect(check({ [option]: value })).rejects.toThrow(OptionError);
});

test('no report holds the system token, the one-time token or a password, whatever a stack says', async () => {
  const bearerToken = 'one-time-token-of-a-call';
  const password = 'password-of-a-connection';
  const report = await check({
    functions: [
      ...examples,
      {
        kind: 'pingWrapper',
        function: 'ping',
        _connectorId: connector,
        options: { bearerToken, connection: { encrypted: { password } } },
      },
    ],
    fetch: fetchOf(async (request) => {
      const response = await good(request);
      if (request.path !== '/function' || response.status === 401) return response;
      const said = [request.authorization, request.body].join(' ');
      return json(500, { errors: [{ code: 'debug', message: said }] });
    }),
  });
  expect(report.exitCode).toBe(1);
  const context = { tool: { name: 'check', version: '1' }, documentPath: 'spec/integrator.openapi.yaml' };
  for (const write of [jsonReport, junitReport, sarifReport, htmlReport]) {
    const text = write(report, context);
    expect(text).toContain('undocumented-status');
    for (const secret of [systemToken, bearerToken, password]) expect(text).not.toContain(secret);
  }
});

test('a run ends at its deadline, and says what it did not come to', async () => {
  const report = await check({
    functions: examples,
    deadlineMs: 20,
    fetch: async (input, init) => {
      if (String(init?.body ?? '').includes('asks-for')) return new Promise(() => {});
      return fetchOf(good)(input, init);
    },
  });
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2 });
  expect(report.reason).toMatch(/^Failed to finish: the run's 20 ms were over/);
  expect(report.scope.unfinished).toBeGreaterThan(10);
});

test('phases can be chosen, and the report says which were not', async () => {
  const report = await check({ phases: ['security'] });
  expect(report.checks.every(({ phase }) => phase === 'security')).toBe(true);
  expect(report).toMatchObject({
    verdict: 'conforms',
    scope: { judged: 4, phases: [{ phase: 'positive' }, { phase: 'negative' }, { phase: 'examples' }] },
  });
});
