import { expect, test } from 'vitest';
import { bytesOf, type Exchange, kinds } from './campaign/exchange.ts';
import { exchangeAt } from './campaign/plan.ts';
import { judgeApi } from './judge/api-response.ts';
import { judgeControl } from './judge/control-response.ts';
import { judgeGrowth, judgeStop } from './judge/cost.ts';
import { judgeOutput } from './judge/output.ts';
import { Findings } from './report/findings.ts';
import { readResponse } from './target/read-response.ts';
import { Pairs, Written, writeJson } from './values/json-text.ts';

const bytes = (exchange: Exchange): string =>
  exchange.via === 'wire' ? Buffer.concat(exchange.parts).toString('latin1') : `${exchange.label} ${bytesOf(exchange)}`;

test('an exchange is the same each time for its seed and number, and another for another', () => {
  const texts = (seed: number): string[] =>
    Array.from({ length: 50 }, (_one, number) => bytes(exchangeAt(seed, number)));
  expect(texts(7)).toEqual(texts(7));
  expect(new Set([...texts(7), ...texts(8)]).size).toBeGreaterThan(90);
});

test.each(kinds)('the kind %s can be asked for alone', (kind) => {
  expect(exchangeAt(1, 1, [kind]).kind).toBe(kind);
});

const asked = { method: 'GET', target: '/v1/integrations', faulty: false };
const json = [['content-type', 'application/json']] as const;
const response = (status: number, body: unknown): { status: number; headers: typeof json; body: Buffer } => ({
  status,
  headers: json,
  body: Buffer.from(JSON.stringify(body)),
});
const errors = { errors: [{ code: 'a', message: 'b' }] };

test.each<[what: string, oracle: string | undefined, seen: ReturnType<typeof response>, target?: string]>([
  ['a good list', undefined, response(200, [])],
  ['a 500', 'status', response(500, errors)],
  ['a body that breaks the contract', 'contract', response(200, [{ name: 'a' }])],
  ['a status that no document knows', 'contract', response(418, errors)],
  ['a refusal in its shape', undefined, response(404, errors), '/v1/nothing'],
  ['a refusal in another shape', 'shape', response(404, { error: 'a' }), '/v1/nothing'],
])('the judge of the API sees %s', async (_what, oracle, seen, target = asked.target) => {
  expect((await judgeApi({ ...asked, target }, seen))?.oracle).toBe(oracle);
});

test('a failure that was asked for is none, unless it comes from within', async () => {
  const faulty = { ...asked, faulty: true };
  expect(await judgeApi(faulty, response(503, errors))).toBeUndefined();
  expect(await judgeApi(faulty, response(500, { error: 'internal', message: 'a' }))).toBeDefined();
});

test.each<[what: string, oracle: string | undefined, target: string, seen: ReturnType<typeof response>]>([
  ['a good response', undefined, '/__admin/presets', response(200, {})],
  ['a refusal', undefined, '/__admin/nothing', response(404, { error: 'not-found', message: 'Failed to find it.' })],
  ['a refusal without a sentence', 'shape', '/__admin/nothing', response(404, {})],
  ['a 500', 'status', '/__admin/presets', response(500, {})],
])('the judge of the control API sees %s', async (_what, oracle, target, seen) => {
  expect((await judgeControl({ method: 'GET', target }, seen))?.oracle).toBe(oracle);
});

test.each<[wire: string, kind: string, ended?: boolean]>([
  ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}', 'response'],
  ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}', 'more'],
  ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}', 'malformed', true],
  ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n', 'response'],
  ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}', 'malformed'],
  ['HTTP/1.1 200 OK\r\nX A: 1\r\n\r\n', 'malformed'],
  ['HTTP/1.1 200 OK\r\nX-A: a\u0007\r\n\r\n', 'malformed'],
  ['HTTP/1.2 200 OK\r\n\r\n', 'malformed'],
])('the wire %j holds: %s', (wire, kind, ended = false) => {
  expect(readResponse(Buffer.from(wire, 'latin1'), 'GET', ended).kind).toBe(kind);
});

test('work that grows faster than the bytes is seen, and little work is not held against anybody', () => {
  expect(judgeGrowth([1, 2, 4], [20, 81, 330])?.oracle).toBe('growth');
  expect(judgeGrowth([1, 2, 4], [20, 45, 90])).toBeUndefined();
  expect(judgeGrowth([1, 2, 4], [0.1, 1, 9])).toBeUndefined();
  expect(judgeStop('api', 1000, 251)?.oracle).toBe('stop');
  expect(judgeStop('api', 4 << 20, 900)).toBeUndefined();
});

test.each(['TypeError: a\n    at f (file:///a.js:1:2)\n', 'a \u001b[2J b', 'a \u202e b', 'Bearer fuzz-main@plain0'])(
  'the output %j is seen',
  (text) => {
    expect(judgeOutput(text)?.oracle).toBe('output');
  },
);

test('what has one cause is one finding, and a stop that never came again fails nobody', () => {
  const findings = new Findings();
  const exchange = exchangeAt(1, 1, ['api']);
  for (const number of [1, 2]) findings.add(1, number, exchange, { oracle: 'stop', what: `${number} ms` });
  findings.add(1, 3, exchange, { oracle: 'status', what: '500: "internal"' });
  const [stop] = findings.all;
  expect(stop).toMatchObject({ count: 2, number: 1 });
  findings.learn(stop?.key ?? '', { unrepeated: true });
  expect(findings.failing.map(({ oracle }) => oracle)).toEqual(['status']);
});

test('JSON is written as it was meant, a key that comes twice and a number that is no double included', () => {
  const value = new Pairs([
    ['a', [1, new Written('1e400'), {}]],
    ['a', new Pairs([['__proto__', null]])],
  ]);
  expect(writeJson(value)).toBe('{"a":[1,1e400,{}],"a":{"__proto__":null}}');
});
