import { id, type Row } from './route-row.ts';

/** The states that the server keeps: of all accounts, and of one. */
export const snapshotRows: Readonly<
  Record<
    | 'listSnapshots'
    | 'takeSnapshot'
    | 'forgetSnapshots'
    | 'forgetSnapshot'
    | 'restoreSnapshot'
    | 'listAccountSnapshots'
    | 'takeAccountSnapshot'
    | 'forgetAccountSnapshot'
    | 'restoreAccountSnapshot',
    readonly Row[]
  >
> = {
  listSnapshots: [
    {
      line: 'GET /snapshots',
      given: async ({ core, ask }) => {
        await ask('POST /snapshots', { name: 'Before the update' });
        core.accounts.get('w1').create.integration();
        await ask('POST /accounts/w1/snapshots');
      },
      status: 200,
      response: [
        { id: 'snapshot-2', account: 'w1' },
        { id: 'snapshot-1', name: 'Before the update', bytes: 0 },
      ],
    },
  ],
  listAccountSnapshots: [
    {
      line: 'GET /accounts/w1/snapshots',
      given: async ({ ask }) => [
        await ask('POST /snapshots'),
        await ask('POST /accounts/w1/snapshots', { name: 'Mine' }),
        await ask('POST /accounts/w2/snapshots'),
      ],
      status: 200,
      response: [{ id: 'snapshot-2', name: 'Mine', account: 'w1', bytes: 0 }],
    },
  ],
  forgetSnapshot: [
    {
      line: 'DELETE /snapshots/snapshot-1',
      given: ({ ask }) => ask('POST /accounts/w1/snapshots'),
      status: 204,
      afterwards: [async ({ ask }) => (await ask('GET /snapshots')).body, []],
    },
  ],
  forgetAccountSnapshot: [
    {
      line: 'DELETE /accounts/w1/snapshots/snapshot-1',
      given: ({ ask }) => ask('POST /accounts/w1/snapshots'),
      status: 204,
      afterwards: [async ({ ask }) => (await ask('GET /snapshots')).body, []],
    },
  ],
  takeSnapshot: [{ line: 'POST /snapshots', status: 201, response: { id: 'snapshot-1' } }],
  forgetSnapshots: [
    {
      line: 'DELETE /snapshots',
      given: async ({ ask }) => [await ask('POST /snapshots'), await ask('POST /accounts/w1/snapshots')],
      status: 204,
      afterwards: [
        async ({ ask }) => [
          (await ask('GET /health')).body,
          (await ask('POST /snapshots/snapshot-1/restore')).status,
          (await ask('POST /snapshots')).body,
        ],
        [{ memory: { snapshots: { number: 0, bytes: 0 } } }, 404, { id: 'snapshot-3' }],
      ],
    },
  ],
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
  takeAccountSnapshot: [{ line: 'POST /accounts/w1/snapshots', status: 201, response: { id: 'snapshot-1' } }],
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
};
