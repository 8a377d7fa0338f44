import { expect } from 'vitest';
import { clock, list, type Row, start } from './route-row.ts';

/** Faults, clock and journal. */
export const eventRows: Readonly<
  Record<
    | 'listFaults'
    | 'addFault'
    | 'clearFaults'
    | 'removeFault'
    | 'readClock'
    | 'turnClock'
    | 'readJournal'
    | 'clearJournal'
    | 'exportHar'
    | 'judgeRecording'
    | 'waitForExchange'
    | 'verifyExchanges',
    readonly Row[]
  >
> = {
  listFaults: [
    {
      line: 'GET /accounts/default/faults',
      given: ({ core }) => core.faults.add({ latency: { median: 5 }, method: ['GET', 'PUT'] }),
      status: 200,
      response: [{ name: 'fault-1', latency: { median: 5 }, method: ['GET', 'PUT'], seen: 0, fired: 0 }],
    },
  ],
  addFault: [
    {
      line: 'POST /accounts/default/faults',
      body: { operation: 'listIntegrations', nth: 1, status: 503 },
      status: 201,
      response: { name: 'fault-1' },
      afterwards: [async (admin) => (await list(admin)).status, 503],
    },
    {
      line: 'POST /accounts/default/faults',
      body: { preset: 'rate-limited', first: 2 },
      status: 201,
      response: { name: 'rate-limited' },
      afterwards: [({ core }) => core.faults.list(), [{ status: 429, first: 2 }]],
    },
  ],
  clearFaults: [
    {
      line: 'DELETE /accounts/default/faults',
      given: ({ core }) => [core.faults.use('slow'), core.faults.use('flaky')],
      status: 200,
      response: { removed: 2 },
      afterwards: [({ core }) => core.faults.list(), []],
    },
  ],
  removeFault: [
    {
      line: 'DELETE /accounts/default/faults/slow',
      given: ({ core }) => [core.faults.use('slow'), core.faults.use('flaky')],
      status: 200,
      response: { removed: 1 },
      afterwards: [({ core }) => core.faults.list().map(({ name }) => name), ['flaky']],
    },
    { line: 'DELETE /accounts/default/faults/none', status: 200, response: { removed: 0 } },
  ],
  readClock: [{ line: 'GET /accounts/default/clock', status: 200, response: clock }],
  turnClock: [
    { line: 'PATCH /accounts/default/clock', body: { advance: 5000 }, status: 200, response: { now: start + 5000 } },
    {
      line: 'PATCH /accounts/default/clock',
      body: { set: '2030-01-01T00:00:00.000Z', advance: 1, freeze: true },
      status: 200,
      response: { iso: '2030-01-01T00:00:00.001Z', frozen: true },
    },
    {
      line: 'PATCH /accounts/default/clock',
      body: { freeze: start },
      status: 200,
      response: { now: start, frozen: true },
    },
    {
      line: 'PATCH /accounts/default/clock',
      given: ({ core }) => core.clock.freeze(),
      body: { resume: true },
      status: 200,
      response: { frozen: false },
    },
  ],
  readJournal: [
    {
      line: 'GET /accounts/default/journal?operation=listIntegrations&operation=getIntegration&status=200&limit=1',
      given: async (admin) => [await list(admin), await list(admin)],
      status: 200,
      response: [{ sequence: 2, operation: 'listIntegrations', status: 200, verdict: 'ok' }],
    },
    { line: 'GET /accounts/default/journal?after=1', given: list, status: 200, response: [] },
    { line: 'GET /accounts/default/journal?path=/integrations&verdict=ok', given: list, status: 200, response: [{}] },
    { line: 'GET /accounts/default/journal?note=injected-fault', given: list, status: 200, response: [] },
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
      response: { log: { version: '1.2', creator: { name: 'integrator-testkit' }, entries: [{}] } },
    },
  ],
  judgeRecording: [
    {
      line: 'POST /recordings/judge',
      body: { log: { entries: [{ request: { method: 'GET', url: 'https://api.integrator.io/v1/nothing' } }] } },
      status: 200,
      response: { verdict: 'unjudged', judged: 0, entries: [{ path: '/v1/nothing', skipped: 'no response' }] },
    },
  ],
  waitForExchange: [
    {
      line: 'POST /accounts/default/journal/wait',
      body: { filter: { operation: 'listIntegrations' }, timeout: 1000 },
      given: (admin) => void list(admin),
      status: 200,
      response: { sequence: 1 },
    },
    {
      line: 'POST /accounts/default/journal/wait',
      body: { filter: { operation: 'listIntegrations' }, timeout: 0 },
      status: 408,
      response: {
        error: 'JournalError',
        message: expect.stringMatching(/^Failed to see listIntegrations: waited 0 ms/),
      },
    },
  ],
  verifyExchanges: [
    {
      line: 'POST /accounts/default/journal/verify',
      body: { filter: { operation: 'listIntegrations' }, times: 1 },
      given: list,
      status: 200,
      response: { pass: true },
    },
    { line: 'POST /accounts/default/journal/verify', body: {}, status: 200, response: { pass: false } },
  ],
};
