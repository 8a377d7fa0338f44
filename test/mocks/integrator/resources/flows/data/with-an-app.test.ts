import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore, type IntegratorCore } from '../../../../../../mocks/integrator/integrator.ts';
import { callingThrough } from '../../../app/call-api.ts';
import { hosts } from '../../../app/hosts.ts';

type Options = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, result?: unknown) => void;

const listOf = (options: Options, name: string): readonly Options[] => {
  const value = options[name];
  return Array.isArray(value) ? value : [];
};

/** Puts a flow of the app into the account: an export of its own, and an import with hooks. */
function flowIn(core: IntegratorCore): { readonly flow: string; readonly reads: string; readonly writes: string } {
  const stamps = { lastModified: '2026-01-01T00:00:00.000Z', createdAt: '2026-01-01T00:00:00.000Z' };
  const reads = '6955b900933b5bde09c40001';
  const writes = '6955b900933b5bde09c40002';
  const flow = '6955b900933b5bde09c40003';
  core.exports.put({
    ...stamps,
    _id: reads,
    name: 'Orders of the app',
    adaptorType: 'WrapperExport',
    apiIdentifier: 'e00000000001',
    asynchronous: true,
    sandbox: false,
    wrapper: { function: 'readOrders', configuration: { size: 2 } },
    hooks: { preSavePage: { function: 'withoutDrafts' } },
  });
  core.imports.put({
    ...stamps,
    _id: writes,
    name: 'Orders',
    adaptorType: 'HTTPImport',
    apiIdentifier: 'i00000000001',
    sandbox: false,
    hooks: { preMap: { function: 'priced' } },
    mapping: {
      fields: [
        { extract: 'id', generate: 'tranid' },
        { extract: 'total', generate: 'amount' },
      ],
      lists: [],
    },
  });
  core.flows.put({
    ...stamps,
    _id: flow,
    name: 'Orders',
    disabled: false,
    _integrationId: bigCommerceNetSuite._id,
    pageGenerators: [{ _exportId: reads }],
    pageProcessors: [{ type: 'import', _importId: writes }],
  });
  return { flow, reads, writes };
}

/** An app that reads two pages of orders, leaves out drafts, and looks up a price with its one-time token. */
function app(
  send: () => typeof fetch,
  over: Readonly<Record<string, (options: Options, back: Callback) => void>> = {},
): object {
  const api = callingThrough(send);
  return {
    wrappers: {
      readOrders: ({ state }: Options, back: Callback) => {
        const page = Number(Object(state)['page'] ?? 0);
        const data = [{ id: `A-${page}` }, { id: `B-${page}`, draft: true }];
        back(null, { data, state: { page: page + 1 }, lastPage: page === 1 });
      },
    },
    hooks: {
      withoutDrafts: (options: Options, back: Callback) =>
        back(null, { data: listOf(options, 'data').filter(({ draft }) => draft !== true), errors: [], abort: false }),
      priced: (options: Options, back: Callback) => {
        api(String(options['bearerToken']), `GET /integrations/${bigCommerceNetSuite._id}`).then(
          (integration) =>
            back(
              null,
              listOf(options, 'data').map((data) => ({ data: { ...data, total: Object(integration).name.length } })),
            ),
          back,
        );
      },
      ...over,
    },
  };
}

test.each(Object.entries(hosts))(
  'the code of an app reads, changes and prices the records of a run: %s',
  async (_name, open) => {
    let send: typeof fetch = fetch;
    const host = await open(app(() => send));
    const core = createCore({ report: 'silent', extension: host.extension });
    send = core.fetch;
    const { flow, writes } = flowIn(core);
    try {
      const { job, submitted, notes } = await core.flows.run(flow, {});
      const amount = bigCommerceNetSuite.name.length;
      expect(submitted[writes]).toEqual([
        { tranid: 'A-0', amount },
        { tranid: 'A-1', amount },
      ]);
      expect([job.status, job.numExport, job.numSuccess, job.numError, notes]).toEqual(['completed', 2, 2, 0, []]);
    } finally {
      await host.close();
    }
  },
);

test('a result that breaks its contract fails the records of its page, and the journal says which function and where', async () => {
  let send: typeof fetch = fetch;
  const short = (options: Options, back: Callback): void => back(null, listOf(options, 'data').slice(1));
  const core = createCore({ report: 'silent', extension: { diy: app(() => send, { priced: short }) } });
  send = core.fetch;
  const { flow, writes } = flowIn(core);
  const { job } = await core.flows.run(flow, {});
  expect([job.status, job.numSuccess, job.numError]).toEqual(['completed', 0, 2]);
  const open = core.flowErrors.all().filter(({ _flowId }) => _flowId === flow);
  expect(open.map(({ _expOrImpId, source, code }) => [_expOrImpId, source, code])).toEqual([
    [writes, 'pre_map_hook', 'invalid_extension_response'],
    [writes, 'pre_map_hook', 'invalid_extension_response'],
  ]);
  const calls = core.journal.find().filter(({ call }) => call?.function === 'priced');
  expect(calls.map(({ verdict }) => verdict)).toEqual(['violation', 'violation']);
});

test('a function that the app does not have fails like one that throws', async () => {
  const core = createCore({ report: 'silent', extension: { diy: { hooks: {}, wrappers: {} } } });
  const { flow, reads } = flowIn(core);
  const { job } = await core.flows.run(flow, { pages: [[{ id: 'A' }]] });
  expect(job.status).toBe('failed');
  const open = core.flowErrors.all().filter(({ _flowId }) => _flowId === flow);
  expect(open.map(({ _expOrImpId, source, code }) => [_expOrImpId, source, code])).toEqual([
    [reads, 'pre_save_page_hook', 'invalid_function'],
  ]);
});
