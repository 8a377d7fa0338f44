import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import {
  compareConformance,
  replayConformance,
} from '../../../contracts/apis/integrator/conformance/compare-conformance.ts';
import type { ConformanceReport } from '../../../contracts/check/report/report.ts';
import type { Recording } from '../../../contracts/parity/recording/recorded-step.ts';
import { readRecording, writeRecording } from '../../../contracts/parity/recording/recording-file.ts';
import { createIntegrator, type Seed } from '../../../mocks/index.ts';
import { base, goodFetch, spoiled } from '../check/backends.ts';

const token = 'the-secret-of-this-account';
const shared = { token, rate: 100_000, sleep: async () => undefined, onLedger: () => undefined, write: true };

/** Where every resource is judged, a run takes half a minute: what is true of any exchange is seen with two. */
const two = ['integrations', 'flows'];

async function record(fetch: typeof globalThis.fetch, resources: readonly string[] = two): Promise<Recording> {
  let made: Recording | undefined;
  await compareConformance({
    ...shared,
    resources,
    baseUrl: base,
    runName: 'recorder',
    fetch,
    runs: 2,
    onRecording: (recording) => {
      made = recording;
    },
  });
  if (made === undefined) throw new Error('Nothing was recorded.');
  return made;
}

function play(
  recording: Recording,
  fetch: typeof globalThis.fetch,
  options: { readonly write?: boolean; readonly resources?: readonly string[] } = {},
): Promise<ConformanceReport> {
  return replayConformance({
    ...shared,
    resources: two,
    ...options,
    baseUrl: base,
    runName: 'player',
    fetch,
    recording,
    recordingName: 'live.ndjson',
  });
}

const recording = await record(goodFetch());

test.each<Seed>(['default', 'sample', 'empty', { integrations: 40 }])(
  'what one account responded with, another that holds other records responds alike: %o',
  async (seed) => {
    const report = await play(recording, goodFetch(seed));
    expect(report.failures).toEqual([]);
    expect(report).toMatchObject({ verdict: 'conforms', exitCode: 0, leftovers: [] });
    expect(report.requests).toBeGreaterThan(500);
  },
);

test('what every resource responded with, another account responds alike', async () => {
  const every = integratorContract().resources.map(({ name }) => name);
  const report = await play(await record(goodFetch(), every), goodFetch('sample'), { resources: every });
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', exitCode: 0, leftovers: [] });
  expect(report.requests).toBeGreaterThan(10_000);
});

test('an account whose ids, and the names that the service gives beside them, are others responds alike', async () => {
  const backend = createIntegrator({ report: 'silent' });
  const json = { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } };
  const made = await backend.fetch(`${base}/exports`, { ...json, body: JSON.stringify({ name: 'Made before' }) });
  expect(made.status).toBe(201);
  expect((await play(recording, backend.fetch)).failures).toEqual([]);
});

test('a recording survives its file', async () => {
  expect(readRecording(writeRecording(recording), 'live.ndjson')).toEqual(recording);
});

test('a recording holds no token, no id, and nothing of the records that the run did not create', async () => {
  const backend = createIntegrator({ seed: 'default', report: 'silent' });
  for (const record of backend.integrations.all())
    backend.integrations.put({ ...record, name: `Private ${record._id}`, description: 'password: hunter2' });
  const before = backend.integrations.all();
  const text = writeRecording(await record(backend.fetch));
  expect(text.includes(token)).toBe(false);
  // A field of a record may have the word in its name; a header of that name, or what stands in it, is nowhere.
  expect(/\bauthorization\b|\bbearer /i.test(text)).toBe(false);
  for (const { _id, name } of before) {
    expect(text.includes(_id), _id).toBe(false);
    expect(text.includes(name), name).toBe(false);
  }
  expect(text.includes('hunter2')).toBe(false);
});

test('playing a recording leaves an account as it was', async () => {
  const backend = createIntegrator({ seed: 'default', report: 'silent' });
  const before = backend.integrations.all();
  await play(recording, backend.fetch);
  expect(backend.integrations.all()).toEqual(before);
});

test('without leave to write, a recording is played as far as it reads', async () => {
  const writes: string[] = [];
  const good = goodFetch();
  const report = await play(
    recording,
    (input, init) => {
      if (init?.method !== 'GET' && init?.method !== 'HEAD' && init?.method !== 'OPTIONS') writes.push(String(input));
      return good(input, init);
    },
    { write: false },
  );
  expect(writes).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(report.phases[0]?.skipped).toBeGreaterThan(0);
});

type Spoil = (request: Request, response: Response) => Response | Promise<Response>;

const jsonOf = async (response: Response, change: (body: Record<string, unknown>) => unknown): Promise<Response> =>
  Response.json(change(JSON.parse(await response.text())), { status: response.status });

const differences: readonly (readonly [what: string, rule: string, spoil: Spoil])[] = [
  [
    'another status',
    'status',
    ({ method }, response) =>
      method === 'POST' && response.status === 201
        ? new Response(response.body, { status: 200, headers: response.headers })
        : response,
  ],
  [
    'another content type',
    'header content-type',
    async ({ method }, response) =>
      method === 'GET' && response.ok
        ? new Response(await response.text(), { headers: { 'content-type': 'text/json' } })
        : response,
  ],
  [
    'a field more',
    'shape /extra',
    ({ method }, response) =>
      method === 'PUT' && response.ok ? jsonOf(response, (body) => ({ ...body, extra: 1 })) : response,
  ],
  [
    'a field less',
    'shape /sandbox',
    ({ method }, response) =>
      method === 'POST' && response.ok ? jsonOf(response, ({ sandbox: _left, ...body }) => body) : response,
  ],
  [
    'another type',
    'shape /sandbox',
    ({ method }, response) =>
      method === 'POST' && response.ok ? jsonOf(response, (body) => ({ ...body, sandbox: 'false' })) : response,
  ],
  [
    'another value',
    'meaning /sandbox',
    ({ method }, response) =>
      method === 'POST' && response.ok ? jsonOf(response, (body) => ({ ...body, sandbox: true })) : response,
  ],
  [
    'another error code',
    'meaning /errors/*/code',
    ({ method }, response) =>
      method === 'POST' && response.status === 422
        ? jsonOf(response, () => ({ errors: [{ code: 'odd', message: 'x', field: 'name' }] }))
        : response,
  ],
  [
    'no Retry-After and no Link',
    'header link',
    async (_request, response) => {
      const headers = new Headers(response.headers);
      headers.delete('link');
      return new Response(response.body, { status: response.status, headers });
    },
  ],
];

test.each(differences)('%s is reported: %s', async (_what, rule, spoil) => {
  const report = await play(recording, spoiled(spoil));
  expect(report).toMatchObject({ verdict: 'violates', exitCode: 1 });
  expect(report.failures.map((failure) => failure.rule)).toContain(rule);
});

test('error messages may be in other words', async () => {
  const wordy = spoiled((_request, response) =>
    response.status >= 400 && response.status !== 401
      ? jsonOf(response, (body) =>
          JSON.parse(JSON.stringify(body), (key, value) => (key === 'message' ? 'Other words.' : value)),
        )
      : response,
  );
  expect((await play(recording, wordy)).failures).toEqual([]);
});

test('two backends that are alike differ in nothing, and both are left as they were', async () => {
  const [one, other] = [
    createIntegrator({ report: 'silent' }),
    createIntegrator({ seed: { integrations: 12 }, report: 'silent' }),
  ];
  const before = [one.integrations.all(), other.integrations.all()];
  const report = await compareConformance({
    ...shared,
    resources: two,
    baseUrl: base,
    runName: 'pair',
    fetch: one.fetch,
    runs: 2,
    against: { baseUrl: base, token, fetch: other.fetch, onLedger: () => undefined },
  });
  expect(report.failures).toEqual([]);
  expect(report.phases.map(({ phase }) => phase)).toContain('parity');
  expect([one.integrations.all(), other.integrations.all()]).toEqual(before);
});

test('what the second backend does otherwise is the only thing that is reported, once, with a curl line of it', async () => {
  const other = spoiled(({ method }, response) =>
    method === 'DELETE' && response.status === 204 ? new Response(null, { status: 200 }) : response,
  );
  const report = await compareConformance({
    ...shared,
    baseUrl: base,
    runName: 'pair',
    fetch: goodFetch(),
    runs: 2,
    against: { baseUrl: 'https://api.eu.integrator.io/v1', token, fetch: toUs(other), onLedger: () => undefined },
  });
  // Once for each resource, whose deletion is an operation of its own.
  const deletions = [
    ...['AccessToken', 'Agent', 'Api', 'AsyncHelper', 'Connection', 'Connector', 'EdiProfile', 'Export'],
    ...['FileDefinition', 'Flow', 'IClient', 'Import', 'Integration', 'McpServer', 'Script', 'Stack', 'State', 'Tag'],
    ...['Template', 'Tool', 'TpConnector'],
  ].map((name) => `delete${name}`);
  expect(report.failures.map(({ operation }) => operation).sort()).toEqual(
    [...deletions, 'purgeRecycledRecord'].sort(),
  );
  for (const failure of report.failures)
    expect(failure).toMatchObject({ phase: 'parity', rule: 'status', received: '200', documented: '204' });
  const ofIntegrations = report.failures.find(({ operation }) => operation === 'deleteIntegration');
  expect(ofIntegrations?.curl).toContain("'https://api.eu.integrator.io/v1/integrations/");
});

test('a second backend that lets nobody in is reported, and nothing is judged', async () => {
  await expect(
    compareConformance({
      ...shared,
      baseUrl: base,
      runName: 'pair',
      fetch: goodFetch(),
      against: {
        baseUrl: base,
        token,
        fetch: async () => new Response(null, { status: 401 }),
        onLedger: () => undefined,
      },
    }),
  ).rejects.toThrow(/^Failed to judge .*: the token is refused everywhere: GET /);
});

test('a recording whose steps cannot be asked is no green run', async () => {
  const report = await play({ ...recording, steps: [] }, goodFetch());
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2 });
});

test.each(['', '{}', '{"kind":"parity","version":1}\n{"operation":1}'])(
  'a file that is no recording is refused: %s',
  (text) => {
    expect(() => readRecording(text, 'live.ndjson')).toThrow(/^Failed to read the recording live\.ndjson: /);
  },
);

test('a recording cannot make a run write to a record that it did not create', async () => {
  const backend = createIntegrator({ report: 'silent' });
  const before = backend.integrations.all();
  const victim = before[0]?._id;
  const steps = recording.steps.map((step) => ({
    ...step,
    request: { ...step.request, target: step.request.target.replace(/\{\{id:\d+\}\}/, String(victim)) },
  }));
  await play({ ...recording, steps }, backend.fetch);
  expect(backend.integrations.all()).toEqual(before);
});

/** The fake responds under the name of one region; a request that names another is sent there all the same. */
function toUs(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => fetch(String(input).replace('https://api.eu.', 'https://api.'), init);
}
