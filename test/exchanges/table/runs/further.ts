import { seeds } from '../../../../fixtures/index.ts';
import { nightlyReport, writeOffsByHand } from '../../../../fixtures/resources/flows/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { cast, errors } from '../error-bodies.ts';
import { firstId, moment } from '../records.ts';
import { flowJob, integration, jobIds, nothingRan, simple } from './run-records.ts';

const [parent] = jobIds;
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

/** What else there is of runs: those that follow, and those that only try. */
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
        body: errors({
          code: 'invalid_flow',
          message: 'The flow is enabled. Disable it to try it.',
          field: 'disabled',
        }),
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
];
