import { expect, test } from 'vitest';
import { mails, orders, run, two } from './page-run.ts';

const wrapped = { [`/exports ${orders}`]: { adaptorType: 'WrapperExport', hooks: {}, wrapper: { function: 'read' } } };

test('an export of the app itself is asked with its state until it says that the page is the last', async () => {
  const { tally, calls } = await run({
    over: wrapped,
    functions: {
      read: ({ state }) => {
        const at = Number(Object(state)['at'] ?? 0);
        return { data: [{ id: at }], state: { at: at + 1 }, lastPage: at === 2 };
      },
    },
  });
  expect(calls.map(([kind, { state }]) => [kind, state])).toEqual([
    ['exportWrapper', {}],
    ['exportWrapper', { at: 1 }],
    ['exportWrapper', { at: 2 }],
  ]);
  expect(tally.outcome.steps?.[orders]).toEqual({ exported: 3, pages: 3 });
});

test.each([
  ['gives the same response more than five times', { read: () => ({ data: [{ id: 1 }] }) }, 'export_loop', 5],
  [
    'says that its connection is offline',
    { read: () => ({ data: [], connectionOffline: true }) },
    'connection_offline',
    0,
  ],
  ['gives no object', { read: () => [] }, 'invalid_extension_response', 0],
] as const)('an export of the app that %s fails the run', async (_title, functions, code, pages) => {
  const { tally } = await run({ over: wrapped, functions });
  expect(tally.outcome.errors?.map((error) => error.code)).toEqual([code]);
  expect(tally.outcome.steps?.[orders]?.pages ?? 0).toBe(pages);
  expect(tally.outcome.status).toBe('failed');
});

test('an import of the app itself takes the place of submit, and is given its connection', async () => {
  const { tally, calls } = await run({
    data: two,
    over: { [`/imports ${mails}`]: { adaptorType: 'WrapperImport', wrapper: { function: 'send' } } },
    functions: { send: () => [{ statusCode: 200, id: '1' }, { statusCode: 401 }] },
  });
  expect(calls[0]).toMatchObject([
    'importWrapper',
    {
      connection: { encrypted: { key: 's' }, unencrypted: { host: 'h' } },
      settings: { connection: { from: 'shop' } },
      postMapData: [{}, {}],
    },
  ]);
  expect(tally.outcome.steps?.[mails]?.imported).toBe(1);
  expect(tally.outcome.errors?.map(({ step, code }) => [step, code])).toEqual([[mails, '401']]);
});
