import { gitHubEventsToSlack } from '../../../../fixtures/resources/flows/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { moment } from '../records.ts';
import { flowJob, integration, jobIds, nothingRan, routed, simple, stepJob } from './run-records.ts';

const [parent, ofExport, ofImport] = jobIds;
const run: Step = { request: `POST /v1/flows/${simple}/run`, status: 201, body: { _jobId: parent } };
const later = '6955b900933b5bde09c44a4d';
const family = { ...flowJob(parent, 'completed', 0), children: [done('export'), done('import')] };

function done(type: 'export' | 'import'): object {
  return stepJob(type === 'export' ? ofExport : ofImport, type, 'completed', 0);
}

/** Looks at the token: an exchange that lets a millisecond go by, and nothing else. */
const tick: Step = {
  request: 'GET /v1/tokenInfo',
  status: 200,
  body: { _userId: '00000000933b5bde09c44a4a' },
};

/** Runs of flows, and the jobs that they make. */
export const runExchanges: readonly Exchange[] = [
  {
    name: 'who asks for the job of a run sees it queued, running and completed, and the flow tells when it ran',
    options: nothingRan,
    steps: [
      run,
      { request: `GET /v1/jobs/${parent}`, status: 200, body: flowJob(parent, 'queued', 0) },
      { request: `GET /v1/jobs/${parent}`, status: 200, body: flowJob(parent, 'running', 0) },
      { request: `GET /v1/jobs/${parent}`, status: 200, body: flowJob(parent, 'completed', 0) },
      { request: `GET /v1/flows/${simple}`, status: 200, body: { ...gitHubEventsToSlack, lastExecutedAt: moment(0) } },
      { request: `GET /v1/flows/${simple}/lastExportDateTime`, status: 200, body: { lastExportDateTime: moment(2) } },
    ],
  },
  {
    name: 'a run has a job for its export and one for its import, and any of them has the family',
    options: nothingRan,
    steps: [
      run,
      tick,
      tick,
      { request: `GET /v1/jobs/${parent}/family`, status: 200, body: family },
      { request: `GET /v1/jobs/${ofImport}/family`, status: 200, body: family },
    ],
  },
  {
    name: 'jobs are listed the newest first, and by what they are asked for',
    options: nothingRan,
    steps: [
      run,
      tick,
      tick,
      { request: 'GET /v1/jobs', status: 200, body: [done('import'), done('export'), flowJob(parent, 'completed', 0)] },
      { request: 'GET /v1/jobs?type=export', status: 200, body: [done('export')] },
      {
        request: 'GET /v1/jobs?type_in=flow,export',
        status: 200,
        body: [done('export'), flowJob(parent, 'completed', 0)],
      },
      {
        request: `GET /v1/jobs?_flowJobId=${parent}&status=completed`,
        status: 200,
        body: [done('import'), done('export')],
      },
      { request: 'GET /v1/jobs?createdAt_lte=2025-12-31T23:59:59.999Z', status: 200, body: [] },
      {
        request: 'GET /v1/jobs?type=flow&createdAt_gte=2026-01-01T00:00:00Z&createdAt_lte=2026-01-01T01:00:00%2B01:00',
        status: 200,
        body: [flowJob(parent, 'completed', 0)],
      },
      { request: 'GET /v1/jobs?numError_gte=1', status: 200, body: [] },
      {
        request: `GET /v1/jobs?_flowId_in=${routed},${simple}&type=flow&numExport_lte=0&retriable=false`,
        status: 200,
        body: [flowJob(parent, 'completed', 0)],
      },
    ],
  },
  {
    name: 'the latest job of a flow and of an integration is the last that was made',
    options: nothingRan,
    steps: [
      { request: `GET /v1/flows/${simple}/jobs/latest`, status: 200, body: [] },
      { request: `GET /v1/flows/${simple}/lastExportDateTime`, status: 200, body: {} },
      { ...run },
      { request: `POST /v1/flows/${simple}/run`, send: {}, status: 201, body: { _jobId: later } },
      { request: `GET /v1/flows/${simple}/jobs/latest`, status: 200, body: [flowJob(later, 'queued', 3)] },
      { request: `GET /v1/integrations/${integration}/jobs/latest`, status: 200, body: [flowJob(later, 'running', 3)] },
    ],
  },
  {
    name: 'what has not ended is current, by flow, by integration and by status',
    options: nothingRan,
    steps: [
      run,
      { request: 'POST /v1/jobs/current', status: 200, body: { jobs: [flowJob(parent, 'queued', 0)] } },
      {
        request: 'POST /v1/jobs/current',
        send: { _flowIds: [simple], status: ['running'] },
        status: 200,
        body: { jobs: [flowJob(parent, 'running', 0)] },
      },
      { request: 'POST /v1/jobs/current', send: { _integrationIds: [integration] }, status: 200, body: { jobs: [] } },
      {
        request: 'POST /v1/jobs/current',
        send: { _flowIds: [simple], status: 'completed' },
        status: 200,
        body: { jobs: [flowJob(parent, 'completed', 0)] },
      },
      {
        request: 'POST /v1/jobs/current',
        send: { _flowIds: [routed], status: 'completed' },
        status: 200,
        body: { jobs: [] },
      },
    ],
  },
  {
    name: 'a job is cancelled with its family, and one that has ended stays as it is',
    options: nothingRan,
    steps: [
      run,
      { request: `PUT /v1/jobs/${ofExport}/cancel`, status: 200, body: stepJob(ofExport, 'export', 'canceled', 0) },
      { request: `GET /v1/jobs/${parent}`, status: 200, body: flowJob(parent, 'canceled', 0) },
      { request: `PUT /v1/jobs/${parent}/cancel`, status: 200, body: flowJob(parent, 'canceled', 0) },
    ],
  },
  {
    name: 'the jobs of a flow are cancelled, those that have not ended',
    options: nothingRan,
    steps: [
      run,
      {
        request: `POST /v1/flows/${simple}/jobs/cancel`,
        status: 200,
        body: { jobs: [flowJob(parent, 'canceled', 0)] },
      },
      { request: `POST /v1/flows/${simple}/jobs/cancel`, status: 200, body: { jobs: [] } },
    ],
  },
  {
    name: 'no job is none, in either form',
    options: { seed: 'empty', emptyList: 204 },
    steps: [{ request: 'GET /v1/jobs', status: 204 }],
  },
  {
    name: 'a run may be returned with 200, and may take no time',
    options: { ...nothingRan, runStatus: 200, runDuration: 0 },
    steps: [
      { ...run, status: 200 },
      {
        request: `GET /v1/jobs/${parent}`,
        status: 200,
        body: {
          ...flowJob(parent, 'completed', 0),
          lastModified: moment(0),
          startedAt: moment(0),
          endedAt: moment(0),
        },
      },
    ],
  },
];
