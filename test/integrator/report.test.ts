import { expect, test, vi } from 'vitest';
import { returnsPortal } from '../../fixtures/integrations/returns-portal.ts';
import { createCore } from '../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../mocks/integrator/options.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };

/** A fake that writes down what it tells. */
function told(options: IntegratorOptions = {}): { lines: string[]; put: (body: unknown) => Promise<Response> } {
  const lines: string[] = [];
  const core = createCore({ ...options, report: (line) => lines.push(line) });
  const put = (body: unknown): Promise<Response> =>
    core.fetch(`${url}/${returnsPortal._id}`, { method: 'PUT', headers, body: JSON.stringify(body) });
  return { lines, put };
}

const { description, ...withoutDescription } = returnsPortal;

test('a dropped field is told of, with the name that was probably meant', async () => {
  const { lines, put } = told();
  await put({ ...withoutDescription, descripton: description });
  expect(lines).toEqual([
    `[integrator-testkit] PUT /v1/integrations/${returnsPortal._id} (updateIntegration): \`descripton\` is not a field; did you mean \`description\`? It was dropped.`,
    `[integrator-testkit] PUT /v1/integrations/${returnsPortal._id} (updateIntegration): \`description\` was left out, so it is erased: PUT replaces the whole record. Read it, change it, and send it whole.`,
  ]);
});

test('fields that one request erases are told of in one line', async () => {
  const { lines, put } = told();
  await put({ name: 'Mine' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /`description`, `readme`, .* and `_registeredConnectionIds` were left out, so they are erased:/,
  );
});

test('a record that is read and sent back whole is no news', async () => {
  const { lines, put } = told();
  expect((await put({ ...returnsPortal, name: 'Renamed' })).status).toBe(200);
  expect(lines).toEqual([]);
});

test('a function is told of the exchange as well', async () => {
  const entries: unknown[] = [];
  const core = createCore({ report: (_line, entry) => entries.push(entry) });
  await core.fetch(`${url}?limt=1`, { headers });
  expect(entries).toEqual(core.journal.entries);
});

test.each([{}, { report: 'console' }] as const)('with %j it is told on the console', async (options) => {
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
  const answers = [
    await core.fetch(url, { method: 'POST', headers, body: '{"name":"A","raedme":"x"}' }),
    await core.fetch(`${url}/${returnsPortal._id}`, { method: 'PUT', headers, body: '{"name":"A"}' }),
    await core.fetch(`${url}?limt=1`, { headers }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
  expect(answers.map((answer) => answer.headers.get('x-contract-violation'))).toEqual([
    'unknown-field',
    'erased-field',
    'unknown-parameter',
  ]);
  expect(Object(await answers[0]?.json()).message).toMatch(
    /^Failed to accept createIntegration: the request is accepted by the service, but not in strict mode\. unknown-field at \/raedme: `raedme` is not a field; did you mean `readme`\? \(.+, line \d+\) Mend the request, or turn strict mode off\.$/,
  );
  expect(lines).toHaveLength(3);
  expect(core.integrations.all()).toEqual(before);
});

test('strict may be about some rules only', async () => {
  const { put } = told({ strict: ['unknown-field'] });
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
  expect((await told({ strict: true }).put(whole)).status).toBe(200);
  expect((await told({ strict: ['read-only-field'] }).put(whole)).status).toBe(500);
});
