import { id, plain, type Row } from './route-row.ts';

const line = 'POST /provider-states';
const state = 'the account has exactly these records of these resources';

/** What Pact's verifier asks for. */
export const pactRows: Readonly<Record<'setProviderState', readonly Row[]>> = {
  setProviderState: [
    {
      line,
      body: { consumer: 'c', state, action: 'setup', params: { records: { integrations: [plain] } } },
      status: 200,
      response: {},
      given: ({ core }) => core.integrations.put({ ...plain, name: 'Other' }),
      afterwards: [({ core }) => core.integrations.all(), [plain]],
    },
    {
      line,
      body: { state: 'anything', params: {}, action: 'teardown' },
      status: 200,
      response: {},
      given: ({ core }) => core.integrations.delete(id),
      afterwards: [({ core }) => core.integrations.size, 6],
    },
  ],
};
