import { runPages } from '../../../../../../mocks/integrator/resources/flows/data/run-pages.ts';
import type { PageFunctionOutcome } from '../../../../../../mocks/integrator/resources/flows/data/work/page-functions.ts';
import type { RunData } from '../../../../../../mocks/integrator/resources/flows/data/work/run-data.ts';
import { createTally, type RunTally } from '../../../../../../mocks/integrator/resources/flows/data/work/run-tally.ts';

export type Options = Readonly<Record<string, unknown>>;
export type Functions = { readonly [name: string]: (options: Options) => unknown };

export const orders = 'e1';
export const customers = 'e2';
export const invoices = 'i1';
export const mails = 'i2';

/** A flow that reads orders, looks up customers, writes invoices and then mails; each step has all the hooks it can have. */
const records: { readonly [key: string]: Options } = {
  [`/exports ${orders}`]: {
    _id: orders,
    name: 'Orders',
    adaptorType: 'HTTPExport',
    hooks: { preSavePage: { function: 'preSavePage' } },
  },
  [`/exports ${customers}`]: { _id: customers, name: 'Customers', adaptorType: 'HTTPExport', isLookup: true },
  [`/imports ${invoices}`]: {
    _id: invoices,
    name: 'Invoices',
    mapping: {
      fields: [
        { extract: 'id', generate: 'externalId' },
        { hardCodedValue: 'web', generate: 'channel' },
      ],
      lists: [],
    },
    hooks: {
      preMap: { function: 'preMap' },
      postMap: { function: 'postMap', configuration: { strict: true } },
      postSubmit: { function: 'postSubmit' },
      postAggregate: { function: 'postAggregate' },
    },
  },
  [`/imports ${mails}`]: { _id: mails, name: 'Mails', _connectionId: 'c1' },
  '/connections c1': {
    _id: 'c1',
    settings: { from: 'shop' },
    wrapper: { encrypted: { key: 's' }, unencrypted: { host: 'h' } },
  },
  '/integrations g1': { _id: 'g1', settings: { store: 'one' } },
};

const processors: readonly Options[] = [
  {
    type: 'export',
    _exportId: customers,
    responseMapping: { fields: [{ extract: 'data[0].name', generate: 'customer' }] },
  },
  {
    type: 'import',
    _importId: invoices,
    responseMapping: { fields: [{ extract: 'id', generate: 'invoiceId' }] },
    hooks: { postResponseMap: { function: 'postResponseMap' } },
  },
  { type: 'import', _importId: mails },
];

export interface Given {
  readonly functions?: Functions;
  readonly data?: RunData;
  /** Fields of records, by `/imports i1`, and of the steps of the flow, by their number. */
  readonly over?: { readonly [key: string]: Options };
}

export interface Seen {
  readonly tally: RunTally;
  readonly calls: readonly (readonly [string, Options])[];
}

/** Takes pages through a flow of three steps, with these functions in the place of an app's code. */
export async function run({ functions = {}, data = {}, over = {} }: Given): Promise<Seen> {
  const calls: [string, Options][] = [];
  const tally = createTally();
  const flow = {
    _id: 'f1',
    lastModified: '2026-01-01T00:00:00.000Z',
    name: 'F',
    _integrationId: 'g1',
    settings: { lane: 'a' },
    pageGenerators: [{ _exportId: orders }],
    pageProcessors: processors.map((one, index) => ({ ...one, ...over[index] })),
  };
  await runPages({
    // The records of this test are shorter than those of an account; what matters to a run is there.
    flow: JSON.parse(JSON.stringify(flow)),
    generators: [orders],
    data,
    tally,
    call: async (kind, name, options): Promise<PageFunctionOutcome> => {
      const fn = functions[name];
      if (fn === undefined) return { kind: 'not-called' };
      calls.push([kind, options]);
      try {
        return { kind: 'result', result: await fn(options) };
      } catch (error) {
        return { kind: 'failed', code: 'Error', message: error instanceof Error ? error.message : String(error) };
      }
    },
    recordOf: (collection, id) => {
      const key = `${collection} ${String(id)}`;
      const record = records[key];
      return record === undefined ? undefined : { ...record, ...over[key] };
    },
    mockedRecords: (id) => (id === customers ? [{ name: 'Ada' }] : []),
  });
  return { tally, calls };
}

export const two: RunData = { pages: [[{ id: 'A' }, { id: 'B' }]] };
export const list = (options: Options, name: string): readonly unknown[] => {
  const value = options[name];
  return Array.isArray(value) ? value : [];
};
