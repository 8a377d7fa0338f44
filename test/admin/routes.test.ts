import { expect, test } from 'vitest';
import type { AdminOperation } from '../../mocks/surfaces/admin/admin-call.ts';
import { adminDocument } from '../../mocks/surfaces/admin/admin-document.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { adminContract, type OpenAdmin, openAdmin } from './open-admin.ts';

const plain = {
  _id: '59bbb1e10f7e2a5d7c1a9a01',
  lastModified: '2017-09-15T10:55:15.675Z',
  name: 'Orders to spreadsheet',
};
const id = plain._id;
const connector = '57974ed227a82a3475cecb15';
const start = Date.UTC(2026, 0, 1);
const clock = { now: start, iso: '2026-01-01T00:00:00.000Z', frozen: false };
const state = { format: 'integrator-testkit/account', version: 1, name: 'default', integrations: [plain], faults: [] };

interface Row {
  readonly line: string;
  readonly body?: unknown;
  readonly status: number;
  /** What the answer matches; absent where it has no body. */
  readonly answer?: unknown;
  /** What is done before. */
  readonly given?: (admin: OpenAdmin) => unknown;
  /** What the fake shows afterwards, and what that is. */
  readonly afterwards?: readonly [look: (admin: OpenAdmin) => unknown, value: unknown];
}

const list = ({ core }: OpenAdmin): Promise<Response> =>
  core.fetch('https://api.integrator.io/v1/integrations', { headers: { authorization: 'Bearer t' } });

const rows: Readonly<Record<AdminOperation, readonly Row[]>> = {
  getHealth: [
    {
      line: 'GET /health',
      given: list,
      status: 200,
      answer: { status: 'ok', product: 'integrator-testkit', version: packageJson.version, accounts: 1, exchanges: 1 },
    },
  ],
  getAdminDocument: [{ line: 'GET /openapi.json', status: 200, answer: { openapi: '3.1.0' } }],
  listAccounts: [
    {
      line: 'GET /accounts',
      given: ({ core }) => core.accounts.get('w1', 'eu').faults.use('flaky'),
      status: 200,
      answer: [
        { name: 'default', integrations: 6, exchanges: 0, faults: 0, clock },
        { name: 'eu/w1', integrations: 6, exchanges: 0, faults: 1, clock },
      ],
    },
  ],
  listPresets: [{ line: 'GET /presets', status: 200, answer: { maintenance: { status: 503, retryAfter: 120 } } }],
  resetAll: [
    {
      line: 'POST /reset',
      given: ({ core }) => core.accounts.get('w1').integrations.delete(id),
      status: 204,
      afterwards: [({ core }) => core.accounts.get('w1').integrations.size, 6],
    },
  ],
  takeSnapshot: [{ line: 'POST /snapshots', status: 201, answer: { id: 'snapshot-1' } }],
  restoreSnapshot: [
    {
      line: 'POST /snapshots/snapshot-1/restore',
      given: async ({ core, ask }) => {
        await ask('POST /snapshots');
        core.integrations.delete(id);
      },
      status: 204,
      afterwards: [({ core }) => core.integrations.size, 6],
    },
  ],
  revokeToken: [
    { line: 'PUT /revoked-tokens/t', status: 204, afterwards: [async (admin) => (await list(admin)).status, 401] },
  ],
  setCommonScript: [
    { line: 'PUT /scripts/installer/verify', body: { success: false, message: 'No.' }, status: 204 },
    { line: 'PUT /scripts/settings/save', body: { success: true, settings: { a: 1 } }, status: 204 },
  ],
  removeCommonScript: [{ line: 'DELETE /scripts/uninstaller/verify', status: 204 }],
  setScript: [
    {
      line: 'PUT /accounts/default/scripts/installer/verifyBigCommerceConnection',
      body: { success: false, message: 'Bad credentials.' },
      status: 204,
      afterwards: [
        async ({ core }) => {
          const answer = await core.fetch(
            `https://api.integrator.io/v1/integrations/${connector}/installer/verifyBigCommerceConnection`,
            { method: 'PUT', headers: { authorization: 'Bearer t', 'content-type': 'application/json' }, body: '{}' },
          );
          return answer.json();
        },
        { success: false, message: 'Bad credentials.' },
      ],
    },
  ],
  removeScript: [{ line: 'DELETE /accounts/default/scripts/settings/save', status: 204 }],
  exportAccount: [
    {
      line: 'GET /accounts/w1/state',
      status: 200,
      answer: { format: state.format, version: 1, name: 'w1', faults: [] },
    },
  ],
  importAccount: [
    {
      line: 'PUT /accounts/w1/state',
      body: { ...state, faults: [{ status: 503 }], frozenAt: '2030-01-01T00:00:00.000Z' },
      status: 204,
      afterwards: [
        ({ core }) => core.accounts.get('w1').export(),
        { name: 'w1', integrations: [plain], faults: [{ status: 503 }] },
      ],
    },
  ],
  resetAccount: [
    {
      line: 'POST /accounts/eu%2Fw1/reset',
      given: ({ core }) => {
        core.integrations.delete(id);
        core.accounts.get('w1', 'eu').integrations.delete(id);
      },
      status: 204,
      afterwards: [({ core }) => [core.integrations.size, core.accounts.get('w1', 'eu').integrations.size], [5, 6]],
    },
  ],
  takeAccountSnapshot: [{ line: 'POST /accounts/w1/snapshots', status: 201, answer: { id: 'snapshot-1' } }],
  restoreAccountSnapshot: [
    {
      line: 'POST /accounts/w1/snapshots/snapshot-1/restore',
      given: async ({ core, ask }) => {
        await ask('POST /accounts/w1/snapshots');
        core.accounts.get('w1').integrations.delete(id);
      },
      status: 204,
      afterwards: [({ core }) => core.accounts.get('w1').integrations.size, 6],
    },
  ],
  listAccountIntegrations: [
    { line: 'GET /accounts/default/integrations', status: 200, answer: [{ _id: connector }, {}, {}, {}, {}, {}] },
  ],
  makeIntegration: [
    {
      line: 'POST /accounts/default/integrations',
      body: { kind: 'integration', name: 'A' },
      status: 201,
      answer: { name: 'A' },
    },
    {
      line: 'POST /accounts/default/integrations',
      body: { kind: 'smartConnector', steps: 2, completed: 2 },
      status: 201,
      answer: { mode: 'settings', install: [{ completed: true }, { completed: true }] },
      afterwards: [({ core }) => core.integrations.size, 7],
    },
  ],
  readIntegration: [{ line: `GET /accounts/default/integrations/${id}`, status: 200, answer: { _id: id } }],
  putIntegration: [
    {
      line: `PUT /accounts/default/integrations/${id}`,
      body: { ...plain, name: 'Renamed' },
      status: 204,
      afterwards: [({ core }) => core.integrations.get(id)?.name, 'Renamed'],
    },
  ],
  removeIntegration: [
    {
      line: `DELETE /accounts/default/integrations/${id}`,
      status: 204,
      afterwards: [({ core }) => core.integrations.get(id), undefined],
    },
  ],
  pushUpdate: [
    {
      line: `POST /accounts/default/integrations/${connector}/push-update`,
      status: 200,
      answer: { _id: connector, updateInProgress: true },
    },
    {
      line: `POST /accounts/default/integrations/${connector}/push-update`,
      body: { version: '9.0.0' },
      status: 200,
      answer: { updateInProgress: true },
    },
  ],
  listFaults: [
    {
      line: 'GET /accounts/default/faults',
      given: ({ core }) => core.faults.add({ latency: { median: 5 }, method: ['GET', 'PUT'] }),
      status: 200,
      answer: [{ name: 'fault-1', latency: { median: 5 }, method: ['GET', 'PUT'], seen: 0, fired: 0 }],
    },
  ],
  addFault: [
    {
      line: 'POST /accounts/default/faults',
      body: { operation: 'listIntegrations', nth: 1, status: 503 },
      status: 201,
      answer: { name: 'fault-1' },
      afterwards: [async (admin) => (await list(admin)).status, 503],
    },
    {
      line: 'POST /accounts/default/faults',
      body: { preset: 'rate-limited', first: 2 },
      status: 201,
      answer: { name: 'rate-limited' },
      afterwards: [({ core }) => core.faults.list(), [{ status: 429, first: 2 }]],
    },
  ],
  healAll: [
    {
      line: 'DELETE /accounts/default/faults',
      given: ({ core }) => [core.faults.use('slow'), core.faults.use('flaky')],
      status: 200,
      answer: { healed: 2 },
      afterwards: [({ core }) => core.faults.list(), []],
    },
  ],
  healFault: [
    {
      line: 'DELETE /accounts/default/faults/slow',
      given: ({ core }) => [core.faults.use('slow'), core.faults.use('flaky')],
      status: 200,
      answer: { healed: 1 },
      afterwards: [({ core }) => core.faults.list().map(({ name }) => name), ['flaky']],
    },
    { line: 'DELETE /accounts/default/faults/none', status: 200, answer: { healed: 0 } },
  ],
  readClock: [{ line: 'GET /accounts/default/clock', status: 200, answer: clock }],
  turnClock: [
    { line: 'PATCH /accounts/default/clock', body: { advance: 5000 }, status: 200, answer: { now: start + 5000 } },
    {
      line: 'PATCH /accounts/default/clock',
      body: { set: '2030-01-01T00:00:00.000Z', advance: 1, freeze: true },
      status: 200,
      answer: { iso: '2030-01-01T00:00:00.001Z', frozen: true },
    },
    {
      line: 'PATCH /accounts/default/clock',
      body: { freeze: start },
      status: 200,
      answer: { now: start, frozen: true },
    },
    {
      line: 'PATCH /accounts/default/clock',
      given: ({ core }) => core.clock.freeze(),
      body: { resume: true },
      status: 200,
      answer: { frozen: false },
    },
  ],
  readJournal: [
    {
      line: 'GET /accounts/default/journal?operation=listIntegrations&operation=getIntegration&status=200&limit=1',
      given: async (admin) => [await list(admin), await list(admin)],
      status: 200,
      answer: [{ sequence: 2, operation: 'listIntegrations', status: 200, verdict: 'ok' }],
    },
    { line: 'GET /accounts/default/journal?after=1', given: list, status: 200, answer: [] },
    { line: 'GET /accounts/default/journal?path=/integrations&verdict=ok', given: list, status: 200, answer: [{}] },
    { line: 'GET /accounts/default/journal?note=injected-fault', given: list, status: 200, answer: [] },
  ],
  clearJournal: [
    {
      line: 'DELETE /accounts/default/journal',
      given: list,
      status: 204,
      afterwards: [({ core }) => core.journal.entries, []],
    },
  ],
  exportHar: [
    {
      line: 'GET /accounts/default/journal/har',
      given: list,
      status: 200,
      answer: { log: { version: '1.2', creator: { name: 'integrator-testkit' }, entries: [{}] } },
    },
  ],
  waitForExchange: [
    {
      line: 'POST /accounts/default/journal/wait',
      body: { filter: { operation: 'listIntegrations' }, timeout: 1000 },
      given: (admin) => void list(admin),
      status: 200,
      answer: { sequence: 1 },
    },
    {
      line: 'POST /accounts/default/journal/wait',
      body: { filter: { operation: 'listIntegrations' }, timeout: 0 },
      status: 408,
      answer: { error: 'JournalError', message: expect.stringMatching(/^Failed to see listIntegrations: waited 0 ms/) },
    },
  ],
  verifyExchanges: [
    {
      line: 'POST /accounts/default/journal/verify',
      body: { filter: { operation: 'listIntegrations' }, times: 1 },
      given: list,
      status: 200,
      answer: { pass: true },
    },
    { line: 'POST /accounts/default/journal/verify', body: {}, status: 200, answer: { pass: false } },
  ],
  streamJournal: [],
  streamJournals: [],
};

const all = Object.entries(rows).flatMap(([operation, list]) =>
  list.map((row) => ({
    title: `${row.line} ${row.body === undefined ? '' : JSON.stringify(row.body)}`,
    operation,
    row,
  })),
);

test.each(all)('$title', async ({ operation, row: { line, body, status, answer, given, afterwards } }) => {
  const admin = openAdmin();
  await given?.(admin);
  const answered = await admin.ask(line, body);
  expect([answered.status, answered.headers.get('cache-control')]).toEqual([status, 'no-store']);
  if (answer === undefined) expect(answered.body).toBeUndefined();
  else expect(answered.body).toMatchObject(Object(answer));
  const [method = '', path = ''] = line.split(' ');
  const route = adminContract.route(method, `/__admin${path.split('?')[0]}`);
  expect(route.kind === 'operation' && route.operation.id).toBe(operation);
  if (afterwards === undefined) return;
  const seen = await afterwards[0](admin);
  if (typeof afterwards[1] === 'object') expect(seen).toMatchObject(Object(afterwards[1]));
  else expect(seen).toEqual(afterwards[1]);
});

test('every request of the table is one that the document allows', async () => {
  for (const { row } of all) {
    const [method = '', path = ''] = row.line.split(' ');
    const text = row.body === undefined ? undefined : JSON.stringify(row.body);
    const request = new Request(`http://127.0.0.1:4010/__admin${path}`, {
      method,
      ...(text !== undefined && { body: text, headers: { 'content-type': 'application/json' } }),
    });
    const { violations, notes } = await adminContract.checkRequest(request);
    expect([...violations, ...notes], row.line).toEqual([]);
  }
});

test('the document has the version of the package', () => {
  expect(adminDocument.info.version).toBe(packageJson.version);
});

test('a HEAD is answered as the GET is, without a body', async () => {
  const { ask } = openAdmin();
  expect(await ask('HEAD /accounts')).toMatchObject({ status: 200, body: undefined });
});

test('secrets do not leave the journal', async () => {
  const { core, ask } = openAdmin();
  await core.fetch('https://api.integrator.io/v1/integrations?access_token=s3cr3t-of-the-query', {
    method: 'POST',
    headers: { authorization: 'Bearer s3cr3t-of-the-header', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'A', settings: { password: 's3cr3t-of-the-body' } }),
  });
  for (const path of ['journal', 'journal/har']) {
    const { body } = await ask(`GET /accounts/default/${path}`);
    expect(JSON.stringify(body)).toContain('/v1/integrations');
    expect(JSON.stringify(body)).not.toContain('s3cr3t');
  }
});
