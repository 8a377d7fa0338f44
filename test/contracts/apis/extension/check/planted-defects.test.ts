import { expect, test } from 'vitest';
import type { FunctionExample } from '../../../../../contracts/apis/extension/check/calls/function-example.ts';
import { checkExtension } from '../../../../../contracts/apis/extension/check/check-extension.ts';
import { rowsOf } from '../../../../soak/soaking.ts';
import { app, connector, examples, faulty } from './app.ts';
import { fetchOf, json, plainStack, type Stack, type StackRequest, type StackResponse } from './plain-stack.ts';

const systemToken = 'system-token-of-the-stack';
const parts = { systemToken, connectors: { [connector]: app } };
const good = plainStack(parts);

type Change = (response: StackResponse, request: StackRequest) => StackResponse | Promise<StackResponse>;

/** A good stack that changes some of its responses. */
const changed =
  (change: Change): Stack =>
  async (request) =>
    change(await good(request), request);

const on =
  (status: number, change: Change): Change =>
  (response, request) =>
    response.status === status && request.path === '/function' ? change(response, request) : response;

const without = (response: StackResponse, header: string): StackResponse => ({
  ...response,
  headers: Object.fromEntries(Object.entries(response.headers).filter(([name]) => name !== header)),
});

const html = (status: number): StackResponse => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<h1>Internal Server Error</h1>',
});

const call = (request: StackRequest): Record<string, unknown> => (request.body === '' ? {} : JSON.parse(request.body));

/** A stack that lets its callers in by something else. */
const letsIn =
  (isGood: (request: StackRequest) => boolean): Stack =>
  (request) =>
    good(
      isGood(request) ? { ...request, authorization: `Bearer ${systemToken}`, query: new URLSearchParams() } : request,
    );

/** Those of the failing checks that say what fails. */
async function failuresOf(stack: Stack, functions: readonly FunctionExample[]): Promise<readonly string[]> {
  const report = await checkExtension({
    url: 'http://stack.invalid',
    systemToken,
    functions,
    fetch: fetchOf(stack),
    timeoutMs: 300,
    sleep: async () => {},
  });
  expect(report.exitCode, report.reason).toBe(report.failures.length > 0 ? 1 : 0);
  return report.failures.map(({ phase, check, rule }) => `${phase} › ${check} › ${rule}`);
}

const passing = examples.filter(({ function: name }) => name === 'keepAll');

test.each<[defect: string, stack: Stack]>([
  ['nobody needs a token', letsIn(() => true)],
  ['whoever shows any token is let in', letsIn(({ authorization }) => authorization?.startsWith('Bearer ') === true)],
  ['whoever shows any token in the query is let in', letsIn(({ query }) => query.has('access_token'))],
  ['a wrong token is refused with 403', changed(on(401, (response) => ({ ...response, status: 403 })))],
  ['a 401 has no WWW-Authenticate', changed(on(401, (response) => without(response, 'www-authenticate')))],
  [
    'a 401 has another code',
    changed(on(401, (response) => ({ ...response, body: '{"errors":[{"code":"denied","message":"No."}]}' }))),
  ],
  [
    'a 401 is a page',
    changed(on(401, ({ headers }) => ({ ...html(401), headers: { ...headers, ...html(401).headers } }))),
  ],
  ['GET / says something else', changed((response, { path }) => (path === '/' ? json(200, { ok: true }) : response))],
  ['/healthCheck is not there', changed((response, { path }) => (path === '/healthCheck' ? html(404) : response))],
  ['/readyz is not there', changed((response, { path }) => (path === '/readyz' ? html(404) : response))],
  [
    'an unknown function is nothing wrong',
    changed(on(422, (response) => (/invalid_function/.test(response.body) ? json(200, {}) : response))),
  ],
  [
    'an unknown function is a 404',
    changed(on(422, (response) => (/invalid_function/.test(response.body) ? html(404) : response))),
  ],
  [
    'a missing field is a 400',
    changed(on(422, (response) => (/missing_required/.test(response.body) ? { ...response, status: 400 } : response))),
  ],
  [
    'errors have no code',
    changed(on(422, (response) => ({ ...response, body: response.body.replaceAll(/"code":"[^"]*",/g, '') }))),
  ],
  [
    'errors have no message',
    changed(on(422, (response) => ({ ...response, body: response.body.replaceAll(/,"message":"[^"]*"/g, '') }))),
  ],
  ['errors are pages', changed(on(422, () => html(422)))],
  [
    'only the first fault is listed',
    changed(
      on(422, (response) => ({
        ...response,
        body: JSON.stringify({ errors: JSON.parse(response.body).errors.slice(0, 1) }),
      })),
    ),
  ],
  [
    'missing options are taken for none',
    async (request) =>
      good(
        request.path === '/function'
          ? { ...request, body: JSON.stringify({ options: {}, ...call(request) }) }
          : request,
      ),
  ],
  [
    'a number is taken for the name of a function',
    changed((response, request) => (call(request)['function'] === 5 ? html(500) : response)),
  ],
  [
    'an unknown connector is another',
    async (request) => good({ ...request, body: request.body.replace('000000000000000000000000', connector) }),
  ],
  [
    'both diy and a connector is fine',
    changed((response, request) =>
      call(request)['diy'] === true && call(request)['_connectorId'] !== undefined ? json(200, {}) : response,
    ),
  ],
])('a planted defect of a stack is found, and nothing else: %s', async (_defect, stack) => {
  expect(await failuresOf(stack, passing)).toMatchSnapshot();
});

test.each<[defect: string, stack: Stack]>([
  [
    'a result is no JSON',
    changed(on(200, () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: 'ok' }))),
  ],
  [
    'a result is a text',
    changed(on(200, () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' }))),
  ],
  ['a result is wrapped', changed(on(200, ({ body }) => json(200, { result: body === '' ? null : JSON.parse(body) })))],
  ['a result is written twice', changed(on(200, (response) => ({ ...response, body: response.body + response.body })))],
  ['results are not looked at', plainStack({ ...parts, looksAtResults: false })],
  [
    'maxResponseSize is not looked at',
    changed(
      on(422, async (response, request) =>
        /response_size/.test(response.body)
          ? good({ ...request, body: JSON.stringify({ ...call(request), maxResponseSize: 1e9 }) })
          : response,
      ),
    ),
  ],
  [
    'dates stay texts',
    changed(on(200, ({ body, ...rest }) => ({ ...rest, body: body.replace('"isDate":true', '"isDate":false') }))),
  ],
  [
    'the error of a function is a 500',
    changed(on(422, (response) => (/no_rate/.test(response.body) ? { ...response, status: 500 } : response))),
  ],
  [
    'the error of a function loses its code',
    changed(on(422, (response) => ({ ...response, body: response.body.replace('no_rate', 'error') }))),
  ],
])('a planted defect of a stack that has an app is found, and nothing else: %s', async (_defect, stack) => {
  expect(await failuresOf(stack, examples)).toMatchSnapshot();
});

test.each(
  rowsOf<[defect: string, failures: readonly string[]]>(
    [
      [
        'wrongLength',
        [
          'loseOne of 5666865f67c1650309224904 calls back as a preMap must › function-result additionalProperties /*/id',
          'loseOne of 5666865f67c1650309224904 calls back as a preMap must › result-length',
        ],
      ],
      [
        'noSuccess',
        ['halfDone of 5666865f67c1650309224904 calls back as a stepInstaller must › function-result required /success'],
      ],
      ['nothing', ['nothing of 5666865f67c1650309224904 calls back as a stepInstaller must › function-result type']],
      ['error', ['refuse of 5666865f67c1650309224904 calls back as a preMap must › calls back with a result']],
      ['never', ['silent of 5666865f67c1650309224904 calls back as a preMap must › missing-callback']],
      ['unknown', ['keepNone of 5666865f67c1650309224904 calls back as a preMap must › calls back with a result']],
    ],
    3,
  ),
)('a planted defect of a function is found, and nothing else: %s', async (defect, failures) => {
  const example = faulty[defect];
  if (example === undefined) throw new Error(`there is no faulty function for ${defect}`);
  expect(await failuresOf(good, [example])).toEqual(failures.map((failure) => `examples › ${failure}`));
});

test('a stack whose app is not known is asked all that can be asked of it', async () => {
  const blind: Stack = async (request) =>
    good(
      request.path === '/function' ? { ...request, body: JSON.stringify({ options: {}, ...call(request) }) } : request,
    );
  expect(await failuresOf(blind, [])).toEqual([
    'negative › refuses a call without options › refusal no options',
    'negative › refuses a call without function, options, diy and _connectorId › refusal of several faults',
  ]);
});

test('a stack that goes down with its functions is found, though its responses were good', async () => {
  let isDown = false;
  const stack: Stack = async (request) => {
    if (isDown) throw new TypeError('fetch failed');
    const response = await good(request);
    isDown = call(request)['maxResponseSize'] === 1;
    return response;
  };
  expect(await failuresOf(stack, passing)).toEqual([
    'examples › is still there when all functions have been called › stays up',
  ]);
});
