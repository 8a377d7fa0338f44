import { expect, test } from 'vitest';
import { type Given, invoices, list, mails, orders, run, two } from './page-run.ts';

/** What one function makes of the two records, and what comes of it: of the errors, their step, source, code, trace key. */
const verdicts: readonly (readonly [
  string,
  Given,
  { written: readonly number[]; errors: readonly unknown[]; status?: string },
])[] = [
  [
    'preSavePage drops a record',
    { functions: { preSavePage: ({ data }) => ({ data: Array.isArray(data) ? data.slice(1) : [] }) } },
    { written: [1, 1], errors: [] },
  ],
  [
    'preSavePage tells of an error with what can be tried again',
    {
      functions: {
        preSavePage: ({ data }) => ({
          data,
          newErrorsAndRetryData: [{ retryData: { id: 'C' }, errors: [{ code: 'odd', message: 'Odd.' }] }],
        }),
      },
    },
    { written: [2, 2], errors: [[orders, 'pre_save_page_hook', 'odd', 'C']] },
  ],
  [
    'preSavePage throws, and the flow stops',
    {
      functions: {
        preSavePage: () => {
          throw new Error('No.');
        },
      },
    },
    { written: [0, 0], errors: [[orders, 'pre_save_page_hook', 'Error', undefined]], status: 'failed' },
  ],
  [
    'preSavePage returns no object',
    { functions: { preSavePage: () => 'x' } },
    {
      written: [0, 0],
      errors: [[orders, 'pre_save_page_hook', 'invalid_extension_response', undefined]],
      status: 'failed',
    },
  ],
  [
    'preMap drops one record and fails another',
    { functions: { preMap: () => [{}, { errors: [{ code: 'late', message: 'Too late.' }] }] } },
    { written: [0, 1], errors: [[invoices, 'pre_map_hook', 'late', 'B']] },
  ],
  [
    'preMap gives a list of another length',
    { functions: { preMap: () => [{ data: {} }] } },
    {
      written: [0, 0],
      errors: [
        [invoices, 'pre_map_hook', 'invalid_extension_response', 'A'],
        [invoices, 'pre_map_hook', 'invalid_extension_response', 'B'],
      ],
    },
  ],
  [
    'postMap throws',
    {
      functions: {
        postMap: () => {
          throw new Error('No.');
        },
      },
    },
    {
      written: [0, 0],
      errors: [
        [invoices, 'post_map_hook', 'Error', 'A'],
        [invoices, 'post_map_hook', 'Error', 'B'],
      ],
    },
  ],
  [
    'the application refuses one record',
    { data: { submit: { [invoices]: [{ statusCode: 422, errors: [{ code: 'dup', message: 'Twice.' }] }] } } },
    { written: [1, 1], errors: [[invoices, 'application', 'dup', 'A']] },
  ],
  [
    'the application refuses without a reason',
    { data: { submit: { [invoices]: [{}, { statusCode: 403 }] } } },
    { written: [1, 1], errors: [[invoices, 'application', '403', 'B']] },
  ],
  [
    'what fails goes on where the flow says so',
    { data: { submit: { [invoices]: [{ statusCode: 422 }] } }, over: { 1: { proceedOnFailure: true } } },
    { written: [1, 2], errors: [[invoices, 'application', '422', 'A']] },
  ],
  [
    'postSubmit makes a refusal good',
    {
      data: { submit: { [invoices]: [{ statusCode: 422 }] } },
      functions: { postSubmit: (options) => list(options, 'responseData').map(() => ({ statusCode: 200 })) },
    },
    { written: [2, 2], errors: [] },
  ],
  [
    'postSubmit loses a response',
    { functions: { postSubmit: () => [] } },
    {
      written: [0, 0],
      errors: [
        [invoices, 'post_submit_hook', 'invalid_extension_response', 'A'],
        [invoices, 'post_submit_hook', 'invalid_extension_response', 'B'],
      ],
    },
  ],
  [
    'postResponseMap gives no list',
    { functions: { postResponseMap: () => ({}) } },
    {
      written: [2, 0],
      errors: [
        [invoices, 'response_mapping', 'invalid_extension_response', 'A'],
        [invoices, 'response_mapping', 'invalid_extension_response', 'B'],
      ],
    },
  ],
  [
    'a lookup has no entry',
    {
      over: {
        [`/imports ${invoices}`]: {
          mapping: { fields: [{ extract: 'id', generate: 'kind', lookupName: 'kinds' }] },
          lookups: [{ name: 'kinds', map: { A: 'first' } }],
        },
      },
    },
    { written: [1, 1], errors: [[invoices, 'mapping', 'mapping_failed', 'B']] },
  ],
];

test.each(verdicts)('%s', async (_title, given, { written, errors, status = 'completed' }) => {
  const { tally } = await run({ ...given, data: { ...two, ...given.data } });
  const { steps = {}, errors: failed = [], status: ended } = tally.outcome;
  expect([invoices, mails].map((id) => steps[id]?.imported ?? 0)).toEqual(written);
  expect(failed.map(({ step, source, code, traceKey }) => [step, source, code, traceKey])).toEqual(errors);
  expect(ended).toBe(status);
});
