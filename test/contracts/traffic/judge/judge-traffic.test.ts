import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { judgeTraffic, type TrafficReport } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import { readHar } from '../../../../contracts/traffic/read/read-har.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import { createIntegrator } from '../../../../mocks/index.ts';
import { harOf } from '../recorder.ts';
import { authorization, service, token, workOn } from '../session.ts';

const contract = integratorContract();
const record = { _id: '59bbb1e10f7e2a5d7c1a9a01', lastModified: '2026-01-01T00:00:00.000Z', name: 'Mine' };

test.each([{ base64: false }, { base64: true }])(
  'what the fake responds with conforms when it is recorded: %o',
  async (options) => {
    const recorder = await workOn(createIntegrator({ report: 'silent' }), options);
    const report = await judgeTraffic(contract, readHar(JSON.stringify(recorder.har())));
    expect(report).toMatchObject({ verdict: 'conforms', judged: 8, violating: 0, skipped: {} });
    expect(report.entries.flatMap(({ unknown }) => unknown)).toEqual([]);
  },
);

test('a request that was refused as documented is judged on its response, and its faults are notes', async () => {
  const recorder = await workOn(createIntegrator({ report: 'silent' }));
  const report = await judgeTraffic(contract, readHar(recorder.har()));
  const refused = report.entries.find(({ status }) => status === 422);
  expect(refused?.verdict).toBe('conforms');
  expect(refused?.notes).toMatchObject([
    { side: 'request', grade: 'note', rule: 'request-body', pointer: '/name', line: expect.any(Number) },
    { side: 'request', rule: 'unknown-field' },
  ]);
});

test('a response that breaks the contract is reported with its number, operation, rule and line', async () => {
  const report = await judge(entry({ text: JSON.stringify({ ...record, name: 7 }) }));
  expect(report.verdict).toBe('violates');
  expect(report.entries[0]).toMatchObject({ number: 1, operation: 'getIntegration', status: 200 });
  expect(report.entries[0]?.violations).toMatchObject([
    {
      side: 'response',
      rule: 'response-body',
      pointer: '/name',
      line: expect.any(Number),
      message: '`name` must be string, but is the number 7.',
    },
  ]);
});

test('other hosts, preflights, upgrades to https, failed requests and cached responses are passed over and counted', async () => {
  const url = `${service}/integrations`;
  const preflight = [{ name: 'Access-Control-Request-Method', value: 'PUT' }];
  const report = await judge(
    entry({}, { url: 'https://example.com/v1/integrations' }),
    entry({}, { url: 'data:text/plain,hello' }),
    entry({}, { url: 'chrome-extension://abc/x.js' }),
    entry({}, { method: 'OPTIONS', headers: preflight }, { status: 204 }),
    entry({}, { url: url.replace('https', 'http') }, { status: 307, headers: [{ name: 'Location', value: url }] }),
    entry({}, {}, { status: 0 }),
    entry({}, { headers: [{ name: 'If-None-Match', value: '"1"' }] }, { status: 304 }),
  );
  expect(report).toMatchObject({
    verdict: 'unjudged',
    judged: 0,
    skipped: { 'other host': 3, preflight: 1, 'redirect to https': 1, 'no response': 1, 'not modified': 1 },
  });
});

test('a redirect to somewhere else is a response that the document does not know', async () => {
  const login = [{ name: 'Location', value: 'https://login.example/' }];
  const report = await judge(entry({}, {}, { status: 302, headers: login }));
  expect(report.entries[0]?.violations).toMatchObject([{ rule: 'undocumented-status' }]);
});

test.each([
  ['Chrome without content', { size: 120, mimeType: 'application/json' }],
  ['a body still compressed', { size: 120, mimeType: 'application/json', text: 'H4sIAAAA', encoding: 'base64' }],
  ['base64 that is none', { size: 3, text: '%%%', encoding: 'base64' }],
])('a body that the recording lacks is not held against the response: %s', async (_name, content) => {
  const headers = [
    { name: 'content-type', value: 'application/json' },
    { name: 'content-encoding', value: 'gzip' },
  ];
  const report = await judge(entry(content, {}, { headers }));
  expect(report).toMatchObject({ verdict: 'conforms', judged: 1 });
  expect(report.entries[0]?.unknown.join()).toMatch(/the body of the response/);
});

test('without its body, the type of a response is still judged', async () => {
  const report = await judge(entry({ size: 9 }, {}, { headers: [{ name: 'content-type', value: 'text/html' }] }));
  expect(report.entries[0]?.violations).toMatchObject([{ rule: 'response-content-type' }]);
});

test('a response that really has no body is held against it', async () => {
  const report = await judge(entry({ size: 0, text: '' }, {}, { bodySize: 0 }));
  expect(report.entries[0]?.violations).toMatchObject([{ rule: 'missing-body' }]);
});

test('sizes that differ from the text, as compression makes them, mean nothing', async () => {
  const report = await judge(
    entry({ text: JSON.stringify(record), size: 9999, compression: 9000 }, {}, { bodySize: 40 }),
  );
  expect(report.verdict).toBe('conforms');
});

test('credentials that a recorder took out are not missed, and are missed where the response says so', async () => {
  const text = JSON.stringify(record);
  const without = await judge(
    entry({ text }, { headers: [] }),
    entry({ text }, { headers: [{ name: 'Authorization', value: '[REDACTED]' }] }),
  );
  expect(without.verdict).toBe('conforms');
  expect(without.entries.map(({ unknown }) => unknown.length)).toEqual([1, 1]);
  const basic = await judge(entry({ text }, { headers: [{ name: 'Authorization', value: 'Basic dTpw' }] }));
  expect(basic.entries[0]?.violations).toMatchObject([{ rule: 'missing-credentials' }]);
});

test('no credentials get into a report', async () => {
  const headers = [
    { name: 'Authorization', value: `Basic ${token}` },
    { name: 'Cookie', value: `session=${token}` },
  ];
  const url = `https://user:${token}@api.integrator.io/v1/${token}?access_token=${token}&limit=${token}`;
  const report = await judge(
    entry({ text: '{}' }, { headers, url }),
    entry({ text: '{}' }, { headers, method: 'PATCH' }),
  );
  expect(JSON.stringify(report)).not.toContain(token);
  expect(report.entries[0]?.path).toMatch(/access_token=%5Bredacted%5D/);
});

test('a path that the document does not have is a violation, or passed over where that is asked for', async () => {
  const exchanges = readHar(harOf(entry({ text: '[]' }, { url: `${service}/nowhere` })));
  expect((await judgeTraffic(contract, exchanges)).entries[0]?.violations).toMatchObject([{ rule: 'unknown-path' }]);
  expect((await judgeTraffic(contract, exchanges, { ignoreUnknownPaths: true })).skipped).toEqual({
    'unknown path': 1,
  });
});

test('a gateway is judged where its address is given', async () => {
  const exchanges = readHar(
    harOf(entry({ text: '[]' }, { url: 'https://gateway.example/io/v1/integrations?limit=5' })),
  );
  expect((await judgeTraffic(contract, exchanges)).verdict).toBe('unjudged');
  const report = await judgeTraffic(contract, exchanges, { baseUrls: ['https://gateway.example/io/v1/'] });
  expect(report.entries[0]).toMatchObject({ verdict: 'conforms', operation: 'listIntegrations' });
});

test('a server on this machine is judged where the path is one of the document', async () => {
  const report = await judge(
    entry({ text: '[]' }, { url: 'http://127.0.0.1:4010/v1/integrations' }),
    entry({ text: '<html>' }, { url: 'http://localhost:3000/index.html' }),
  );
  expect(report).toMatchObject({ judged: 1, verdict: 'conforms', skipped: { 'other host': 1 } });
});

test('exchanges are read from lines: headers as an object, bodies as values, what is left out not held against them', async () => {
  const lines = [
    {
      request: { method: 'get', url: '/v1/integrations', headers: authorization },
      response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: [record] },
    },
    {
      request: { method: 'POST', url: `${service}/integrations` },
      response: { status: 201, body: { ...record, mode: 'x' } },
    },
    {
      request: {
        method: 'DELETE',
        url: `${service}/integrations/${record._id}`,
        headers: [['authorization', `Bearer ${token}`]],
      },
      response: { status: 204, headers: {} },
    },
  ];
  const text = `\u{feff}${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`;
  const report = await judgeTraffic(contract, readNdjson(text));
  expect(report.entries.map(({ number, fileLine, verdict }) => [number, fileLine, verdict])).toEqual([
    [1, 1, 'conforms'],
    [2, 3, 'violates'],
    [3, 5, 'conforms'],
  ]);
  expect(report.entries[1]?.violations).toMatchObject([{ rule: 'response-body', pointer: '/mode' }]);
});

interface Parts {
  readonly [name: string]: unknown;
}

function entry(content: Parts, request: Parts = {}, response: Parts = {}): Parts {
  const headers = [{ name: 'Authorization', value: `Bearer ${token}` }];
  const url = `${service}/integrations/${record._id}`;
  return {
    request: { method: 'GET', url, headers, bodySize: 0, ...request },
    response: { status: 200, headers: [{ name: 'Content-Type', value: 'application/json' }], content, ...response },
  };
}

function judge(...entries: readonly unknown[]): Promise<TrafficReport> {
  return judgeTraffic(contract, readHar(harOf(...entries)));
}
