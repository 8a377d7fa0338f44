import packageJson from '../../../../../package.json' with { type: 'json' };
import { clock, id, list, plain, type Row } from './route-row.ts';

const common = { format: 'integrator-testkit/account', name: 'default', faults: [] };
const state = { ...common, version: 2, records: { integrations: [plain] } };

/** The server, all accounts, and the state of one. */
export const stateRows: Readonly<
  Record<
    | 'getHealth'
    | 'getAdminDocument'
    | 'listAccounts'
    | 'listPresets'
    | 'resetAll'
    | 'readOptions'
    | 'chooseOptions'
    | 'revokeToken'
    | 'addToken'
    | 'sendWebhook'
    | 'exportAccount'
    | 'importAccount'
    | 'resetAccount',
    readonly Row[]
  >
> = {
  getHealth: [
    {
      line: 'GET /health',
      given: list,
      status: 200,
      response: {
        status: 'ok',
        product: 'integrator-testkit',
        version: packageJson.version,
        accounts: 1,
        exchanges: 1,
      },
    },
  ],
  getAdminDocument: [{ line: 'GET /openapi.json', status: 200, response: { openapi: '3.1.0' } }],
  listAccounts: [
    {
      line: 'GET /accounts',
      given: ({ core }) => core.accounts.get('w1', 'eu').faults.use('flaky'),
      status: 200,
      response: [
        { name: 'default', records: { integrations: 6 }, integrations: 6, exchanges: 0, faults: 0, clock },
        { name: 'eu/w1', records: { integrations: 6 }, integrations: 6, exchanges: 0, faults: 1, clock },
      ],
    },
  ],
  listPresets: [{ line: 'GET /presets', status: 200, response: { maintenance: { status: 503, retryAfter: 120 } } }],
  readOptions: [{ line: 'GET /options', status: 200, response: { emptyList: 200, nextLink: 'after' } }],
  chooseOptions: [
    {
      line: 'PATCH /options',
      body: { emptyList: 204 },
      status: 200,
      response: { emptyList: 204, nextLink: 'after' },
      afterwards: [({ core }) => core.options.get().emptyList, 204],
    },
  ],
  resetAll: [
    {
      line: 'POST /reset',
      given: ({ core }) => core.accounts.get('w1').integrations.delete(id),
      status: 204,
      afterwards: [({ core }) => core.accounts.get('w1').integrations.size, 6],
    },
  ],
  addToken: [{ line: 'PUT /tokens/mine', body: { account: 'ada' }, status: 404, response: { error: 'not-found' } }],
  sendWebhook: [
    {
      line: 'POST /accounts/default/webhooks/gone',
      body: { to: 'http://localhost:1' },
      status: 404,
      response: { error: 'not-found' },
    },
  ],
  revokeToken: [
    { line: 'PUT /revoked-tokens/t', status: 204, afterwards: [async (admin) => (await list(admin)).status, 401] },
  ],
  exportAccount: [
    {
      line: 'GET /accounts/w1/state',
      status: 200,
      response: {
        format: state.format,
        version: 2,
        name: 'w1',
        records: { integrations: [{}, {}, {}, {}, {}, {}] },
        faults: [],
      },
    },
  ],
  importAccount: [
    {
      line: 'PUT /accounts/w1/state',
      body: { ...state, faults: [{ status: 503 }], frozenAt: '2030-01-01T00:00:00.000Z' },
      status: 204,
      afterwards: [
        ({ core }) => core.accounts.get('w1').export(),
        { name: 'w1', records: { integrations: [plain] }, faults: [{ status: 503 }] },
      ],
    },
    {
      line: 'PUT /accounts/w1/state',
      body: { ...common, version: 1, integrations: [plain] },
      status: 204,
      afterwards: [({ core }) => core.accounts.get('w1').export(), { version: 2, records: { integrations: [plain] } }],
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
};
