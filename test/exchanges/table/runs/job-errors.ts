import { seeds } from '../../../../fixtures/index.ts';
import { gitHubEventsToSlack } from '../../../../fixtures/resources/flows/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { cast, errors, missing } from '../error-bodies.ts';
import { integration, jobIds, nothingRan, simple } from './run-records.ts';

const [parent, , ofImport] = jobIds;
const run: Step = { request: `POST /v1/flows/${simple}/run`, status: 201, body: { _jobId: parent } };

/** A run that was completed, with two errors of which one can be retried. */
const failures: Exchange['options'] = {
  seed: {
    ...seeds.default,
    jobs: [
      {
        _id: parent,
        type: 'flow',
        status: 'completed',
        _integrationId: integration,
        _flowId: simple,
        createdAt: '2025-12-01T08:00:00.000Z',
        lastModified: '2025-12-01T08:00:02.000Z',
        numError: 2,
        numOpenError: 2,
        numResolved: 0,
      },
      {
        _id: ofImport,
        type: 'import',
        status: 'completed',
        _flowId: simple,
        _importId: String(gitHubEventsToSlack._importId),
        _flowJobId: parent,
        createdAt: '2025-12-01T08:00:00.000Z',
        lastModified: '2025-12-01T08:00:02.000Z',
      },
    ],
    flowErrors: ['1', '2'].map((errorId) => ({
      errorId,
      occurredAt: '2025-12-01T08:00:02.000Z',
      source: 'application' as const,
      code: '422',
      message: 'No such channel.',
      _flowId: simple,
      _flowJobId: parent,
      ...(errorId === '1' && { retryData: { data: { channel: 'x' } } }),
    })),
  },
};
const failed = (numOpenError: number): object => ({
  _id: parent,
  type: 'flow',
  status: 'completed',
  _integrationId: integration,
  _flowId: simple,
  createdAt: '2025-12-01T08:00:00.000Z',
  lastModified: '2025-12-01T08:00:02.000Z',
  numError: 2,
  numOpenError,
  numResolved: 2 - numOpenError,
});
const jobError = (resolve: boolean, retryId?: string): object => ({
  resolve,
  retry: retryId !== undefined && !resolve,
  createdAt: '2025-12-01T08:00:02.000Z',
  code: '422',
  extract: '',
  generate: '',
  extracted: '',
  generated: '',
  message: 'No such channel.',
  source: 'application',
  exportDataURI: '',
  importDataURI: '',
  ...(retryId !== undefined && { _retryId: retryId }),
  _jobId: ofImport,
});
const step = `/v1/flows/${simple}/${gitHubEventsToSlack._importId}`;

/** What is said of runs when they are over: figures, errors in their older form, and files. */
export const jobErrorExchanges: readonly Exchange[] = [
  {
    name: 'the runs of a flow are summed up, those that are asked for',
    options: failures,
    steps: [
      summed(undefined),
      ...[
        { _flowIds: [simple], status: ['completed'], time_gt: 0 },
        { _integrationIds: [integration], time_lte: Date.parse('2025-12-01T08:00:02.000Z') },
      ].map(summed),
      ...[{ _integrationIds: ['none'] }, { status: ['failed'] }, { time_gt: Date.parse('2026-01-01') }].map(
        (send): Step => ({ request: 'POST /v1/flows/runs/stats', send, status: 200, body: { stats: [] } }),
      ),
      {
        request: 'POST /v1/flows/runs/stats',
        send: { status: 'x' },
        status: 422,
        body: errors(cast('Array', 'x', 'status')),
      },
    ],
  },
  {
    name: 'a job counts the errors that are open, until they are resolved, and afterwards',
    options: failures,
    steps: [
      { request: `GET /v1/jobs/${parent}`, status: 200, body: failed(2) },
      { request: `PUT ${step}/resolved`, send: { errors: ['2'] }, status: 204 },
      { request: `GET /v1/jobs/${parent}`, status: 200, body: failed(1) },
      { request: `DELETE ${step}/resolved`, send: { errors: ['2'] }, status: 204 },
      { request: `GET /v1/jobs/${parent}`, status: 200, body: failed(1) },
      { request: 'GET /v1/jobs?type=flow', status: 200, body: [failed(1)] },
    ],
  },
  {
    name: 'the errors of a job are shown as they were in 2017',
    options: failures,
    steps: [
      { request: `PUT ${step}/resolved`, send: { errors: ['2'] }, status: 204 },
      { request: `GET /v1/jobs/${parent}/joberrors`, status: 200, body: [jobError(false, '1'), jobError(true)] },
      { request: `GET /v1/jobs/${ofImport}/joberrors`, status: 200, body: [jobError(false, '1'), jobError(true)] },
    ],
  },
  {
    name: 'a job without errors has none, in either form; and none are there where the account has the newer ones',
    options: { ...nothingRan, emptyList: 204 },
    steps: [run, { request: `GET /v1/jobs/${parent}/joberrors`, status: 204 }],
  },
  {
    name: 'where accounts are as today, no job has errors of its own',
    options: { ...failures, olderErrors: 'gone' },
    steps: [
      {
        request: `GET /v1/jobs/${parent}/joberrors`,
        status: 404,
        body: errors({ code: 'invalid_ref', message: 'job not found.', field: '_id' }),
      },
    ],
  },
  {
    name: 'files of a job are found by an address each',
    options: failures,
    steps: [
      {
        request: `GET /v1/jobs/${parent}/errorFile/signedURL`,
        status: 200,
        body: { signedURL: `https://files.integrator.invalid/jobs/${parent}/errors.csv?expires=1767229200000` },
      },
      {
        request: `POST /v1/jobs/${parent}/files/signedURL`,
        send: { fileIds: ['a/b'] },
        status: 200,
        body: { signedURLs: [`https://files.integrator.invalid/jobs/${parent}/files/a%2Fb?expires=1767229200001`] },
      },
      {
        request: `POST /v1/jobs/${parent}/files/signedURL`,
        send: {},
        status: 422,
        body: errors(missing('fileIds')),
      },
      {
        request: `GET /v1/jobs/${parent}/diagnostics`,
        status: 200,
        body: { signedURL: `https://files.integrator.invalid/jobs/${parent}/diagnostics.zip?expires=1767229200003` },
      },
    ],
  },
];

/** Asks how the runs of flows went, and hears of the one that failed. */
function summed(send: object | undefined): Step {
  const counts = { numRuns: 1, numSuccess: 0, numIgnore: 0, numError: 2, numOpenError: 2 };
  const stats = [
    { _flowId: simple, _integrationId: integration, ...counts, lastExecutedAt: '2025-12-01T08:00:00.000Z' },
  ];
  return { request: 'POST /v1/flows/runs/stats', ...(send !== undefined && { send }), status: 200, body: { stats } };
}
