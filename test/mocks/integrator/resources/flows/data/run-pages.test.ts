import { expect, test } from 'vitest';
import { customers, invoices, list, mails, orders, run, two } from './page-run.ts';

test('records go through lookup, mapping, submit and response mapping, and each step counts them', async () => {
  const { tally } = await run({ data: { ...two, submit: { [invoices]: [{ id: '7001' }, { id: '7002' }] } } });
  expect(tally.submitted).toEqual({
    [invoices]: [
      { externalId: 'A', channel: 'web' },
      { externalId: 'B', channel: 'web' },
    ],
    [mails]: [
      { id: 'A', customer: 'Ada', invoiceId: '7001' },
      { id: 'B', customer: 'Ada', invoiceId: '7002' },
    ],
  });
  expect(tally.outcome).toEqual({
    status: 'completed',
    steps: {
      [orders]: { exported: 2, pages: 1 },
      [customers]: { pages: 1 },
      [invoices]: { pages: 1, imported: 2, ignored: 0 },
      [mails]: { pages: 1, imported: 2, ignored: 0 },
    },
    errors: [],
  });
});

test('the functions of a page are called in the order of the service, each with its documented options', async () => {
  const { calls } = await run({
    data: two,
    functions: {
      preSavePage: ({ data, errors }) => ({ data, errors, abort: false, newErrorsAndRetryData: [] }),
      preMap: (options) => list(options, 'data').map((data) => ({ data })),
      postMap: (options) => list(options, 'postMapData').map((data) => ({ data })),
      postSubmit: ({ responseData }) => responseData,
      postResponseMap: ({ postResponseMapData }) => postResponseMapData,
      postAggregate: () => undefined,
    },
  });
  expect(calls.map(([kind]) => kind)).toEqual([
    'preSavePage',
    'preMap',
    'postMap',
    'postSubmit',
    'postResponseMap',
    'postAggregate',
  ]);
  const common = {
    _flowId: 'f1',
    _integrationId: 'g1',
    testMode: false,
    settings: { integration: { store: 'one' }, flow: { lane: 'a' }, connection: {} },
  };
  const [saved, toMap, mapped, submitted, responseMapped] = calls.map(([, options]) => options);
  expect(saved).toMatchObject({
    ...common,
    _exportId: orders,
    data: [{ id: 'A' }, { id: 'B' }],
    errors: [],
    pageIndex: 0,
  });
  expect(toMap).toMatchObject({ ...common, _importId: invoices, data: [{ id: 'A', customer: 'Ada' }, { id: 'B' }] });
  expect(mapped).toMatchObject({
    configuration: { strict: true },
    preMapData: [{ id: 'A' }, { id: 'B' }],
    postMapData: [{ externalId: 'A' }, { externalId: 'B' }],
  });
  expect(submitted).toMatchObject({ responseData: [{ statusCode: 200 }, { statusCode: 200 }] });
  expect(responseMapped).toMatchObject({ postResponseMapData: [{ id: 'A' }, { id: 'B' }], oneToMany: false });
});

test('preSavePage ends the export with the page that it aborts', async () => {
  const { tally } = await run({
    data: { pages: [[{ id: 'A' }], [{ id: 'B' }], [{ id: 'C' }]] },
    functions: { preSavePage: ({ data, pageIndex }) => ({ data, abort: pageIndex === 1 }) },
  });
  expect(tally.outcome.steps?.[orders]).toEqual({ exported: 2, pages: 2 });
  expect(tally.outcome.status).toBe('completed');
});

test('a submit of a test is asked page by page, and must speak of each record', async () => {
  const asked: unknown[] = [];
  await run({
    data: {
      pages: [[{ id: 'A' }], [{ id: 'B' }]],
      submit: ({ _importId, records: sent }) => {
        asked.push([_importId, sent.length]);
        return sent.map(() => ({ statusCode: 200 }));
      },
    },
  });
  expect(asked).toEqual([
    [invoices, 1],
    [mails, 1],
    [invoices, 1],
    [mails, 1],
  ]);
  await expect(run({ data: { ...two, submit: () => [] } })).rejects.toMatchObject({ name: 'OptionError' });
});

test('what the fake leaves out is said once, by name', async () => {
  const { tally } = await run({
    data: { pages: [[{ id: 'A' }], [{ id: 'B' }]] },
    over: {
      1: { hooks: {} },
      [`/exports ${orders}`]: { filter: { rules: [] }, hooks: { preSavePage: { _scriptId: 's1', function: 'tidy' } } },
      [`/imports ${invoices}`]: {
        mapping: { fields: [{ extract: '{{id}}', generate: 'x' }] },
        hooks: { preMap: { function: 'prepare' } },
      },
    },
  });
  expect(tally.notes).toEqual([
    'The fake leaves out the `filter` of Orders.',
    'The fake leaves out the function tidy of the script s1 (preSavePage).',
    'The fake leaves out the function prepare (preMap), since no code of an app is given that has it.',
    'The fake leaves out the expression {{id}}.',
  ]);
});
