import { expect, test, vi } from 'vitest';
import { returnsPortal } from '../../../../fixtures/resources/integrations/returns-portal.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../../../mocks/integrator/options.ts';
import { soakTest } from '../../../soak/soaking.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };

/** A fake that writes down what it tells. */
function reported(options: IntegratorOptions = {}): { lines: string[]; put: (body: unknown) => Promise<Response> } {
  const lines: string[] = [];
  const core = createCore({ ...options, report: (line) => lines.push(line) });
  const put = (body: unknown): Promise<Response> =>
    core.fetch(`${url}/${returnsPortal._id}`, { method: 'PUT', headers, body: JSON.stringify(body) });
  return { lines, put };
}

const { description, ...withoutDescription } = returnsPortal;

test('a dropped field is reported, with the name that was probably meant', async () => {
  const { lines, put } = reported();
  await put({ ...withoutDescription, descripton: description });
  expect(lines).toEqual([
    `[integrator-testkit] PUT /v1/integrations/${returnsPortal._id} (updateIntegration): \`descripton\` is not a field; did you mean \`description\`? It was dropped.`,
    `[integrator-testkit] PUT /v1/integrations/${returnsPortal._id} (updateIntegration): \`description\` was left out, so it is erased: PUT replaces the whole record. Read it, change it, and send it whole.`,
  ]);
});

test('fields that one request erases are reported in one line', async () => {
  const { lines, put } = reported();
  await put({ name: 'Mine' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /`description`, `readme`, .* `_registeredConnectionIds`, .* were left out, so they are erased:/,
  );
});

test('a record that is read and sent back whole is no news', async () => {
  const { lines, put } = reported();
  expect((await put({ ...returnsPortal, name: 'Renamed' })).status).toBe(200);
  expect(lines).toEqual([]);
});

const one = `${url}/${returnsPortal._id}`;
const json = { 'content-type': 'application/json' };

test.each<[what: string, url: string, init: RequestInit, line: string]>([
  [
    'a missing token',
    url,
    {},
    'GET /v1/integrations (listIntegrations): responded with 401, as the service would. The request must carry an "Authorization: Bearer …" header; add it.',
  ],
  [
    'a token without its scheme',
    url,
    { headers: { authorization: 'my_api_token' } },
    'GET /v1/integrations (listIntegrations): responded with 400, as the service would. The Authorization header does not begin with the word Bearer: write `Bearer …`, with what was sent behind it.',
  ],
  [
    'a token that has expired',
    url,
    { headers: { authorization: 'Bearer expired_token' } },
    'GET /v1/integrations (listIntegrations): responded with 401, as the service would. `expired_token` stands for a token that has expired: it is always refused.',
  ],
  [
    'a token that may only read',
    one,
    { method: 'DELETE', headers: { authorization: 'Bearer read_only_token' } },
    `DELETE /v1/integrations/${returnsPortal._id} (deleteIntegration): responded with 403, as the service would. These credentials may only read.`,
  ],
  [
    'a path that is nearly right',
    `https://api.integrator.io/v1/integration/${returnsPortal._id}?access_token=secret`,
    { headers },
    `GET /v1/integration/${returnsPortal._id}?access_token=%5Bredacted%5D: responded with 404, as the service would. GET /v1/integration/${returnsPortal._id} leads to no path of the document; did you mean \`/v1/integrations/${returnsPortal._id}\`?`,
  ],
  [
    'a method that is not there',
    one,
    { method: 'POST', headers, body: '{}' },
    `POST /v1/integrations/${returnsPortal._id}: responded with 404, as the service would. /v1/integrations/${returnsPortal._id} has no POST; it has GET, PUT, DELETE, PATCH.`,
  ],
  [
    'another content type',
    url,
    { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body: '{"name":"A"}' },
    'POST /v1/integrations (createIntegration): responded with 415, as the service would. Content-Type must be application/json; received text/plain.',
  ],
  [
    'a body that breaks its schema',
    url,
    { method: 'POST', headers, body: '{"name":7}' },
    'POST /v1/integrations (createIntegration): responded with 422, as the service would. `name` must be string, but is the number 7.',
  ],
  [
    'a body that is no JSON',
    url,
    { method: 'POST', headers: { ...headers, ...json }, body: '{' },
    'POST /v1/integrations (createIntegration): responded with 400, as the service would. The body is not valid JSON:',
  ],
  [
    'a record that is not there',
    `${url}/57974ed227a82a3475cecb99`,
    { headers },
    'GET /v1/integrations/57974ed227a82a3475cecb99 (getIntegration): responded with 404, as the service would. There is no integration with the id "57974ed227a82a3475cecb99".',
  ],
])('%s is reported once, with what the service would respond with and why', async (_what, asked, init, line) => {
  const lines: string[] = [];
  const core = createCore({ report: (reported) => lines.push(reported) });
  for (let time = 0; time < 3; time++) await core.fetch(asked, init);
  core.reset();
  await core.fetch(asked, init);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`[integrator-testkit] ${line}`);
});

test('of a request that is refused nothing was dropped, and what a violation names is reported once', async () => {
  const lines: string[] = [];
  const core = createCore({ report: (line) => lines.push(line) });
  await core.fetch(url, { method: 'POST', headers, body: '{"nmae":"A","raedme":"x"}' });
  expect(lines.map((line) => line.replace(/^.*\(createIntegration\): /, ''))).toEqual([
    'responded with 422, as the service would. `name` is missing: `nmae` is not a field; did you mean `name`?',
    '`raedme` is not a field; did you mean `readme`?',
  ]);
});

test('what a test asked to go wrong is no news, but what its code does wrong still is', async () => {
  const lines: string[] = [];
  const core = createCore({ report: (line) => lines.push(line) });
  core.faults.use('maintenance');
  await core.fetch(url, { headers });
  expect(lines).toEqual([]);
  await core.fetch(url, { method: 'POST', headers, body: '{}' });
  expect(lines).toEqual([
    '[integrator-testkit] POST /v1/integrations (createIntegration): the request breaks the contract. `name` is missing; add it.',
  ]);
});

test('no exchange fills the console, and no request gives it orders', async () => {
  const lines: string[] = [];
  const core = createCore({ report: (line) => lines.push(line) });
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`field\u001b[31m${index}`, 1]));
  await core.fetch(url, { method: 'POST', headers, body: JSON.stringify({ name: 'A', ...many }) });
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toMatch(/: And 15 more; the journal has all\.$/);
  expect(lines.join('')).not.toMatch(/\p{Cc}/u);
});

soakTest('the fake remembers a bounded number of sentences', async () => {
  const lines: string[] = [];
  const core = createCore({ report: (line) => lines.push(line) });
  for (let index = 0; index < 1100; index++) await core.fetch(`${url}?a${index}=1`, { headers });
  await core.fetch(`${url}?a1099=1`, { headers });
  expect(lines).toHaveLength(1100);
  await core.fetch(`${url}?a0=1`, { headers });
  expect(lines).toHaveLength(1101);
});

test('a function learns of the exchange as well', async () => {
  const entries: unknown[] = [];
  const core = createCore({ report: (_line, entry) => entries.push(entry) });
  await core.fetch(`${url}?limt=1`, { headers });
  expect(entries).toEqual(core.journal.entries);
});

test.each([{}, { report: 'console' }] as const)('with %j it is reported on the console', async (options) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await createCore(options).fetch(`${url}?limt=1`, { headers });
  expect(warn.mock.calls).toEqual([
    [
      '[integrator-testkit] GET /v1/integrations?limt=1 (listIntegrations): `limt` is not a query parameter of listIntegrations; did you mean `limit`?',
    ],
  ]);
});

test('silent tells nobody, and the journal has it all the same', async () => {
  const prints = (['warn', 'log', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  const core = createCore({ report: 'silent' });
  await core.fetch(`${url}?limt=1`, { headers });
  for (const print of prints) expect(print).not.toHaveBeenCalled();
  expect(core.journal.entries[0]?.notes).toHaveLength(1);
});

test('strict fails what deserves a note, changes nothing, and says why', async () => {
  const lines: string[] = [];
  const core = createCore({ strict: true, report: (line) => lines.push(line) });
  const before = core.integrations.all();
  const responses = [
    await core.fetch(url, { method: 'POST', headers, body: '{"name":"A","raedme":"x"}' }),
    await core.fetch(`${url}/${returnsPortal._id}`, { method: 'PUT', headers, body: '{"name":"A"}' }),
    await core.fetch(`${url}?limt=1`, { headers }),
  ];
  expect(responses.map(({ status }) => status)).toEqual([500, 500, 500]);
  expect(responses.map((response) => response.headers.get('x-contract-violation'))).toEqual([
    'unknown-field',
    'erased-field',
    'unknown-parameter',
  ]);
  expect(Object(await responses[0]?.json()).message).toMatch(
    /^Failed to accept createIntegration: the request is accepted by the service, but not in strict mode\. unknown-field at \/raedme: `raedme` is not a field; did you mean `readme`\? \(.+, .*line \d+\) Mend the request, or turn strict mode off\.$/,
  );
  expect(lines).toHaveLength(3);
  expect(core.integrations.all()).toEqual(before);
});

test('strict may be about some rules only', async () => {
  const { put } = reported({ strict: ['unknown-field'] });
  expect((await put({ name: 'A' })).status).toBe(200);
  expect((await put({ name: 'A', raedme: 'x' })).status).toBe(500);
});

test('strict lets a clean request pass, and a bad one fail as ever', async () => {
  const core = createCore({ strict: true });
  const post = async (body: string): Promise<number> =>
    (await core.fetch(url, { method: 'POST', headers, body })).status;
  expect([await post('{"name":"A"}'), await post('{}'), await post('{')]).toEqual([201, 422, 400]);
});

test('strict lets a record that is read and sent back whole pass, unless it is to count', async () => {
  const whole = { ...returnsPortal, name: 'Renamed' };
  expect((await reported({ strict: true }).put(whole)).status).toBe(200);
  expect((await reported({ strict: ['read-only-field'] }).put(whole)).status).toBe(500);
});
