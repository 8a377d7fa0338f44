import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { judgeTraffic } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';

type Headers = Readonly<Record<string, string>>;

const secret = {
  type: 'object',
  properties: { key: { type: 'string', 'x-secret': true }, name: { type: 'string', maxLength: 3 } },
};
const content = { 'application/json': { schema: secret } };
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example' }],
    paths: {
      '/pets': {
        get: { responses: { 200: { description: 'All', content } } },
        put: { requestBody: { content }, responses: { 200: { description: 'Good' }, 400: { description: 'Bad' } } },
      },
    },
  }),
);

const json = { 'content-type': 'application/json' };
const judged = (
  asked: string,
  asking: Headers,
  status: number,
  responding: Headers = {},
  options = {},
): ReturnType<typeof judgeTraffic> => {
  const [method, url] = asked.split(' ');
  const request = { method, url, headers: asking, body: null };
  return judgeTraffic(
    contract,
    readNdjson(JSON.stringify({ request, response: { status, headers: responding, body: null } })),
    options,
  );
};
const to = (location: string): Headers => ({ location });
const [http, https] = ['http://pets.example/pets', 'https://pets.example/pets'];

test.each<[asked: string, asking: Headers, status: number, responding: Headers, skipped: string | undefined]>([
  [`OPTIONS ${https}`, { 'access-control-request-method': 'PUT' }, 204, {}, 'preflight'],
  [`OPTIONS ${https}`, {}, 204, {}, undefined],
  [`GET ${https}`, { 'access-control-request-method': 'PUT' }, 200, {}, undefined],
  [`GET ${http}`, {}, 307, to(https), 'redirect to https'],
  [`GET ${http}`, {}, 300, to(https), 'redirect to https'],
  [`GET ${http}`, {}, 400, to(https), undefined],
  [`GET ${http}`, {}, 299, to(https), undefined],
  [`GET ${http}`, {}, 301, to(`${https}/`), undefined],
  [`GET ${http}`, {}, 301, {}, undefined],
  [`GET ${https}`, {}, 301, to(https), undefined],
  [`GET ${https}`, { 'if-none-match': '"1"' }, 304, {}, 'not modified'],
  [`GET ${https}`, { 'if-modified-since': 'Mon, 30 Nov 2026 23:59:58 GMT' }, 304, {}, 'not modified'],
  [`GET ${https}`, {}, 304, {}, undefined],
  [`GET ${https}`, { 'if-none-match': '"1"' }, 200, {}, undefined],
  [`GET ${https}`, {}, 0, {}, 'no response'],
  [`GET ${https}`, {}, -1, {}, 'no response'],
  ['CONNECT https://pets.example:443', {}, 200, {}, 'tunnel'],
  ['CONNECT pets.example:443', {}, 200, {}, 'other host'],
  ['GET wss://pets.example/live', {}, 101, {}, 'other host'],
  ['GET https://pets.example/live', { upgrade: 'websocket' }, 101, {}, 'web socket'],
  [`GET ${https}`, {}, 101, {}, 'web socket'],
  ['GET https://other.example/pets', {}, 200, {}, 'other host'],
  ['GET https://pets.example/cats', {}, 200, {}, undefined],
])('%s with %j, and %i with %j, is passed over as %s', async (asked, asking, status, responding, skipped) => {
  const { entries, judged: count, skipped: counts } = await judged(asked, asking, status, responding);
  expect(entries[0]?.skipped).toBe(skipped);
  expect(count).toBe(skipped === undefined ? 1 : 0);
  expect(counts).toEqual(skipped === undefined ? {} : { [skipped]: 1 });
});

test('paths that the document does not have are passed over where that is asked for, and other methods are not', async () => {
  const options = { ignoreUnknownPaths: true };
  const report = await judged('GET https://pets.example/cats', {}, 200, {}, options);
  expect(report).toMatchObject({ verdict: 'unjudged', judged: 0, violating: 0, skipped: { 'unknown path': 1 } });
  expect(await judged(`PATCH ${https}`, {}, 200, {}, options)).toMatchObject({
    verdict: 'violates',
    judged: 1,
    violating: 1,
  });
});

test.each<[side: 'request' | 'response', asked: string]>([
  ['request', `PUT ${https}`],
  ['response', `GET ${https}`],
])('a secret that the document marks in a %s is hidden wherever it is quoted', async (side, asked) => {
  const [method, url] = asked.split(' ');
  const body = { key: 'sesame-open', name: 'sesame-open' };
  const of = (one: string): object => (side === one ? { headers: json, body } : { headers: json, body: null });
  const line = JSON.stringify({
    request: { method, url, ...of('request') },
    response: { status: 200, ...of('response') },
  });
  const { entries } = await judgeTraffic(contract, readNdjson(line));
  expect(entries[0]?.violations).toMatchObject([{ side, pointer: '/name' }]);
  expect(JSON.stringify(entries)).not.toContain('sesame-open');
});

test('what is wrong with a request that is refused is a note, and with one that is taken a violation', async () => {
  const line = (status: number): string =>
    JSON.stringify({
      request: { method: 'PUT', url: https, headers: json, body: { name: 'long' } },
      response: { status, headers: {}, body: null },
    });
  const { entries } = await judgeTraffic(contract, readNdjson([line(200), line(400), line(422)].join('\n')));
  const rules = (all: readonly { readonly side: string; readonly rule: string }[]): string[] =>
    all.map(({ side, rule }) => `${side} ${rule}`);
  expect(entries.map(({ violations, notes, verdict }) => [verdict, rules(violations), rules(notes)])).toEqual([
    ['violates', ['request request-body'], []],
    ['conforms', [], ['request request-body']],
    ['violates', ['request request-body', 'response undocumented-status'], []],
  ]);
});
