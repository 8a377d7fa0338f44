import type { Row } from './route-row.ts';

const connection = '64d2f1a0b3c4d5e6f7081911';
const listener = '58f3c0af1a2b3c4d5e6f7a02';
const script = '64d2f1a0b3c4d5e6f7081961';

/** What tests can do with connections, exports and scripts alone. */
export const stepRows: Readonly<
  Record<'setOffline' | 'setInvokedRecords' | 'removeInvokedRecords' | 'addScriptLog', readonly Row[]>
> = {
  setOffline: [
    {
      line: `PUT /accounts/default/records/connections/${connection}/offline`,
      body: { offline: true },
      status: 204,
      afterwards: [({ core }) => core.connections.get(connection), { offline: true }],
    },
    {
      line: `PUT /accounts/default/records/connections/${connection}/offline`,
      body: { offline: false },
      status: 204,
      given: ({ core }) => core.connections.down(connection),
      afterwards: [({ core }) => core.connections.get(connection), { offline: false }],
    },
  ],
  setInvokedRecords: [
    {
      line: `PUT /accounts/default/records/exports/${listener}/invoked-records`,
      body: { records: [{ id: 1 }] },
      status: 204,
      afterwards: [({ core }) => invoked(core.fetch), { data: [{ id: 1 }] }],
    },
  ],
  removeInvokedRecords: [
    {
      line: `DELETE /accounts/default/records/exports/${listener}/invoked-records`,
      status: 204,
      given: ({ core }) => core.exports.onInvoke(listener, [{ id: 1 }]),
      afterwards: [({ core }) => invoked(core.fetch), { data: [] }],
    },
  ],
  addScriptLog: [
    {
      line: `POST /accounts/default/records/scripts/${script}/logs`,
      body: { level: 'warn', message: 'Passed over 3 carts.' },
      status: 204,
      afterwards: [
        async ({ core }) => {
          const response = await core.fetch(`https://api.integrator.io/v1/scripts/${script}/logs`, {
            headers: { authorization: 'Bearer t' },
          });
          return response.json();
        },
        [{ level: 'warn', message: 'Passed over 3 carts.' }],
      ],
    },
  ],
};

async function invoked(fetch: typeof globalThis.fetch): Promise<unknown> {
  const response = await fetch(`https://api.integrator.io/v1/exports/${listener}/invoke`, {
    method: 'POST',
    headers: { authorization: 'Bearer t' },
  });
  return response.json();
}
