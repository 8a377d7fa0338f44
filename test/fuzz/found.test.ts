import { HttpResponse, http } from 'msw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClockError } from '../../mocks/engine/time/clock-error.ts';
import { oneLine } from '../../mocks/integrator/report/one-line.ts';
import { eventLine } from '../../mocks/surfaces/cli/serve/events/event-lines.ts';
import { createIntegrator, type Integrator } from '../../mocks/surfaces/msw/integrator.ts';
import type { RunningServer } from '../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';
import { isTestkitError } from '../../spec/errors/testkit-error.ts';
import { ask, rawRequest } from '../mocks/surfaces/wire.ts';

// What the fuzzer has found, as small as it became; each row once was something else.

let integrator: Integrator;
let server: RunningServer;
beforeAll(async () => {
  integrator = createIntegrator({ seed: 'sample', report: 'silent' });
  server = await startServer({ port: 0, integrator });
});
afterAll(() => server.close());

const meant = { 'x-integrator-host': '' };

test.each<[request: string, headers: Readonly<Record<string, string>>, status: number, words: RegExp]>([
  ['TRACE /__admin/health', {}, 405, /"error":"method-not-allowed","message":"Failed to /],
  ['TRACE /__admin/accounts/default/state', {}, 405, /"error":"method-not-allowed"/],
  ['GET /v1/integrations', meant, 200, /^\[/],
  ['GET /v1/nothing', meant, 404, /Cannot GET \/v1\/nothing/],
  ['GET /__admin/health', { host: 'evil.test' }, 421, /"error":"misdirected","message":"Failed to /],
  ['GET /__admin/health', { 'x-integrator-host': 'evil.test' }, 421, /"error":"misdirected"/],
  ['GET /__admin/health', { host: 'a,b' }, 400, /"error":"bad-request","message":"Failed to /],
  ['GET /v1/integrations', { host: 'evil.test' }, 421, /"errors":\[\{"code":"misdirected_request"/],
  // Each was a reset of all accounts.
  ['POST /__admin/accounts/../reset', {}, 400, /"error":"bad-request","message":"Failed to /],
  ['POST /__admin/accounts/%2e%2E/reset', {}, 400, /"error":"bad-request"/],
  ['POST /__admin/accounts/a/../../reset', {}, 400, /"error":"bad-request"/],
  ['POST /__admin/accounts\\..\\reset', {}, 400, /"error":"bad-request"/],
  ['POST /__admin/./reset', {}, 400, /"error":"bad-request"/],
])('%s with %j gets %i', async (request, headers, status, words) => {
  const response = await ask(server.port, rawRequest(request, headers));
  expect([response.status, response.body]).toEqual([status, expect.stringMatching(words)]);
});

const long = 'x'.repeat(1e6);
const accounts = '/__admin/accounts/default';

test.each<[request: string, body: unknown]>([
  [`POST ${accounts}/integrations`, { kind: 'smartConnector', steps: [{ toString: 1 }] }],
  [`POST ${accounts}/integrations`, { kind: 'smartConnector', steps: long }],
  [`POST ${accounts}/integrations`, { kind: long }],
  [`POST ${accounts}/integrations/a/push-update`, { version: [long] }],
  [`PUT ${accounts}/integrations/a`, { _id: long, name: 'a', lastModified: long }],
  [`PUT ${accounts}/scripts/installer/a`, { success: long }],
  [`PUT ${accounts}/state`, { format: 'integrator-testkit/account', version: long, integrations: [] }],
  [`PATCH ${accounts}/clock`, { set: [long] }],
  [`PATCH ${accounts}/clock`, { resume: long }],
  [`POST ${accounts}/journal/wait`, { filter: long }],
  [`POST ${accounts}/journal/wait`, { timeout: long }],
  [`POST ${accounts}/faults`, { preset: long }],
  [`POST ${accounts}/faults`, { status: 500, path: { toString: 1 } }],
  [`POST ${accounts}/faults`, { status: 500, name: { toString: 1 } }],
  [`POST ${accounts}/journal/wait`, { filter: { path: { toString: 1 } } }],
  [`POST ${accounts}/journal/verify`, { filter: { path: { toString: 1 } } }],
])('%s is refused without all of what was sent (%#)', async (request, body) => {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': String(text.length) };
  const response = await ask(server.port, rawRequest(request, headers, text));
  expect(response.status).toBe(422);
  expect(JSON.parse(response.body).message).toMatch(/^Failed to /);
  expect(response.body.length).toBeLessThan(5000);
});

test.each([{ toString: 1 }, Object.create(null), [], null, 7n, 'x'.repeat(1e5)])(
  'a clock that is set to something else than a moment says so (%#)',
  (moment) => {
    expect(() => integrator.clock.set(moment as never)).toThrow(ClockError);
    expect(() => integrator.clock.set(moment as never)).toThrow(/^Failed to set the clock: .{1,80} is no moment/);
  },
);

const none = null as never;
const odd = { toString: 1 } as never;

test.each<[call: string, act: (integrator: Integrator) => unknown, expected: RegExp]>([
  ['faults.add', ({ faults }) => faults.add(none), /it is null/],
  ['faults.add', ({ faults }) => faults.add({ status: 503, method: [none] }), /`method` is an array/],
  ['faults.add', ({ faults }) => faults.add({ status: 503, method: odd }), /`method` is an object/],
  ['faults.use', ({ faults }) => faults.use('slow', none), /it is null/],
  ['create.integration', ({ create }) => create.integration(none), /its fields are null/],
  ['create.integration', ({ create }) => create.integration([] as never), /its fields are an array/],
  ['create.smartConnector', ({ create }) => create.smartConnector(none), /its fields are null/],
  ['create.smartConnector', ({ create }) => create.smartConnector({ steps: none }), /0 of null steps/],
  ['integrations.put', ({ integrations }) => integrations.put(none), /Failed to take the record/],
  ['accounts.get', ({ accounts }) => accounts.get(none), /its name is null/],
  ['accounts.get', ({ accounts }) => accounts.get([none] as never), /its name is an array/],
  ['import', ({ accounts }) => accounts.get().import(none), /Failed to /],
  ['restore', ({ accounts }) => accounts.get().restore(none), /Failed to /],
  ['clock.advance', ({ clock }) => clock.advance(none), /null is no time/],
  ['clock.advance', ({ clock }) => clock.advance(7n as never), /7 is no time/],
  ['journal.find', ({ journal }) => journal.find(none), /Failed to /],
  ['journal.verify', ({ journal }) => journal.verify({}, none), /Failed to /],
  ['journal.waitFor', ({ journal }) => journal.waitFor(none), /Failed to /],
  ['journal.waitFor', ({ journal }) => journal.waitFor({}, none), /its options are null/],
  ['journal.waitFor', ({ journal }) => journal.waitFor({}, { signal: none }), /`signal` is null/],
  ['journal.waitFor', ({ journal }) => journal.waitFor({}, { timeout: Symbol('a') as never }), /`timeout` is Symbol/],
  ['installer', (all) => all.installer(none, { success: true }), /its function is null/],
  ['installer', (all) => all.installer('a', none), /script responds with null/],
  ['installer', (all) => all.installer('a', { success: 7n as never }), /`success` being 7/],
  ['pushUpdate', (all) => all.pushUpdate(Object.create(null)), /update to an object/],
  ['use', (all) => all.use(none), /null is none/],
  ['rateLimit', () => createIntegrator({ rateLimit: none }), /`rateLimit` is null/],
  ['strict', () => createIntegrator({ strict: [odd] }), /`strict` is an array/],
])('%s says what it was given where that is nothing it can take (%#)', async (_call, act, expected) => {
  const fresh = createIntegrator({ report: 'silent' });
  const error = await Promise.resolve(fresh)
    .then(act)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(isTestkitError(error) && error.message).toMatch(expected);
  expect([fresh.faults.list(), fresh.integrations.size]).toEqual([
    [],
    createIntegrator({ report: 'silent' }).integrations.size,
  ]);
});

test('a method that no request of the web has is refused by the API, overrides or not', async () => {
  const plain = await ask(server.port, rawRequest('TRACE /v1/integrations'));
  integrator.use(http.get('*/v1/integrations', () => HttpResponse.json([])));
  const overridden = await ask(server.port, rawRequest('TRACE /v1/integrations'));
  expect(plain.status).toBeLessThan(500);
  expect([overridden.status, overridden.body]).toEqual([plain.status, plain.body]);
});

test.each([0x202e, 0x2066, 0x061c, 0x200f, 0x1b, 0x2028])(
  'the character U+%s cannot turn a line around in a terminal',
  (code) => {
    expect(oneLine(`a${String.fromCodePoint(code)}b`)).toBe('a�b');
  },
);

test.each(['\u2028', '\u2029', '\u202e', '\u007f', '\u0085'])(
  'an event is one line for every reader, whatever it tells of (%j)',
  (odd) => {
    const line = eventLine({ event: 'notice', message: `a${odd}b` });
    expect(line).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(line).message).toBe(`a${odd}b`);
  },
);
