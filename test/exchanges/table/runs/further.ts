import { seeds } from '../../../../fixtures/index.ts';
import { gitHubEventsToSlack, nightlyReport, writeOffsByHand } from '../../../../fixtures/resources/flows/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { cast, errors, missing } from '../error-bodies.ts';
import { firstId, moment, secondId } from '../records.ts';
import { flowJob, integration, jobIds, nothingRan, simple } from './run-records.ts';

const [parent, , ofImport] = jobIds;
const disabled = writeOffsByHand._id;
const fourthId = '6955b900933b5bde09c44a4d';
const run: Step = { request: `POST /v1/flows/${simple}/run`, status: 201, body: { _jobId: parent } };
const tick: Step = { request: 'GET /v1/tokenInfo', status: 200, body: { _userId: '00000000933b5bde09c44a4a' } };

/** The flow that starts another one when it is completed. */
const leading: Exchange['options'] = {
  seed: {
    ...seeds.default,
    jobs: [],
    flows: seeds.default.flows.map((flow) =>
      flow._id === simple ? { ...flow, _runNextFlowIds: [nightlyReport._id] } : flow,
    ),
  },
};

/** The job of the flow that is started so, as it stands while it waits. */
const next = (from: number): object => ({
  _id: fourthId,
  type: 'flow',
  status: 'queued',
  _integrationId: integration,
  _flowId: nightlyReport._id,
  _parentJobId: parent,
  createdAt: moment(from),
  lastModified: moment(from),
  lastExecutedAt: moment(from),
  purgeAt: moment(from).replace('01-01', '01-31'),
  numError: 0,
  numSuccess: 0,
  numIgnore: 0,
  numExport: 0,
  numResolved: 0,
  numOpenError: 0,
  numPagesGenerated: 0,
  numPagesProcessed: 0,
  retriable: false,
  doneExporting: false,
  startedBy: parent,
});

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

/** What else there is of runs: those that follow, those that only try, figures, and errors in their older form. */
export const furtherRunExchanges: readonly Exchange[] = [
  {
    name: 'a flow that is completed starts the next one, and nobody sees that before',
    options: leading,
    steps: [
      run,
      { request: 'GET /v1/jobs?type=flow', status: 200, body: [flowJob(parent, 'queued', 0)] },
      tick,
      { request: 'GET /v1/jobs?type=flow', status: 200, body: [next(3), flowJob(parent, 'completed', 0)] },
      { request: `GET /v1/jobs?_parentJobId=${parent}`, status: 200, body: [next(3)] },
    ],
  },
  {
    name: 'a flow that is cancelled starts no other',
    options: leading,
    steps: [
      run,
      {
        request: `PUT /v1/jobs/${parent}/cancel`,
        status: 200,
        body: flowJob(parent, 'canceled', 0),
      },
      tick,
      tick,
      { request: 'GET /v1/jobs?type=flow', status: 200, body: [flowJob(parent, 'canceled', 0)] },
      {
        request: `GET /v1/jobs/${fourthId}`,
        status: 404,
        body: errors({ code: 'invalid_ref', message: 'job not found.', field: '_id' }),
      },
    ],
  },
  {
    name: 'a flow is tried where it is switched off, and only there',
    options: nothingRan,
    steps: [
      { request: `POST /v1/flows/${disabled}/test/run`, status: 200, body: { _jobId: firstId } },
      {
        request: `POST /v1/flows/${simple}/test/run`,
        send: {},
        status: 403,
        body: errors({ code: 'invalid_flow', message: 'The flow is enabled. Disable it to try it.', field: 'disabled' }),
      },
      {
        request: `POST /v1/flows/${disabled}/test/run`,
        send: { _exportIds: ['x'] },
        status: 422,
        body: errors(cast('ObjectId', 'x', '_exportIds.0')),
      },
    ],
  },
  {
    name: 'a flow that begins with nothing cannot be tried',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/flows',
        send: { name: 'A', disabled: true },
        status: 201,
        body: { _id: firstId, createdAt: moment(0), lastModified: moment(0), name: 'A', disabled: true, logging: {} },
      },
      {
        request: `POST /v1/flows/${firstId}/test/run`,
        status: 422,
        body: errors({
          code: 'invalid_flow',
          message: 'The flow begins with no export. Give it a page generator.',
          field: 'pageGenerators',
        }),
      },
    ],
  },
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
    name: 'the errors of a job are told as they were in 2017',
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

/** How lists of flows are put in order, and what they leave out. */
export const flowListExchanges: readonly Exchange[] = [
  {
    name: 'flows are put in order by a field, and instances are shown where that is asked for',
    options: { seed: 'empty' },
    steps: [
      flowStep(0, { name: 'B', isAbstract: true }),
      flowStep(1, { name: 'A' }),
      flowStep(2, { name: 'C', _abstractFlowId: firstId }),
      listed('sort_by=name', [1, 0]),
      listed('sort_by=-name', [0, 1]),
      listed('sort_by=-name&includeInstances=true', [2, 0, 1]),
      listed('sort_by=isAbstract,-name&includeInstances=true', [0, 2, 1]),
      listed('includeInstances=false', [0, 1]),
      listed(`_abstractFlowId=${firstId}`, [2]),
      {
        request: 'GET /v1/flows?sort_by=-name&limit=1&include=name',
        status: 200,
        responses: { link: `<https://api.integrator.io/v1/flows?sort_by=-name&limit=1&include=name&after=${firstId}>; rel="next"` },
        body: [{ _id: firstId, name: 'B' }],
      },
      {
        request: `GET /v1/flows?sort_by=-name&limit=1&include=name&after=${firstId}`,
        status: 200,
        responses: {
          link: '<https://api.integrator.io/v1/flows?sort_by=-name&limit=1&include=name&skip=0>; rel="prev"',
        },
        body: [{ _id: secondId, name: 'A' }],
      },
    ],
  },
];

/** Asks how the runs of flows went, and is told of the one that failed. */
function summed(send: object | undefined): Step {
  const counts = { numRuns: 1, numSuccess: 0, numIgnore: 0, numError: 2, numOpenError: 2 };
  const stats = [
    { _flowId: simple, _integrationId: integration, ...counts, lastExecutedAt: '2025-12-01T08:00:00.000Z' },
  ];
  return { request: 'POST /v1/flows/runs/stats', ...(send !== undefined && { send }), status: 200, body: { stats } };
}

function flowStep(exchange: number, send: object): Step {
  const _id = [firstId, secondId, ofImport][exchange];
  const stamps = { _id, createdAt: moment(exchange), lastModified: moment(exchange) };
  const { name, ...rest } = { name: '', ...send };
  return {
    request: 'POST /v1/flows',
    send,
    status: 201,
    body: { ...stamps, name, disabled: false, ...rest, logging: {} },
  };
}

function listed(query: string, places: readonly number[]): Step {
  const body = places.map((place) => ({ _id: [firstId, secondId, ofImport][place], name: 'BAC'[place] }));
  return { request: `GET /v1/flows?${query}&include=name`, status: 200, body };
}
