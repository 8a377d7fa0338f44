import type { Exchange } from '../../exchange.ts';
import { firstId, moment, strangerId } from '../records.ts';
import { done, exportStep, flow, importStep, integration, options, shown, user } from './error-records.ts';

const step = `/v1/flows/${flow}/${importStep}`;
const { first, second, late } = shown;
const { retryDataKey: _made, ...lateWithoutKey } = late;
const countOf = (numError: number, lastErrorAt?: string): object => ({
  flowErrors: [
    { _expOrImpId: exportStep, numError: 0 },
    { _expOrImpId: importStep, numError, ...(lastErrorAt !== undefined && { lastErrorAt }) },
  ],
});
const retryJob = {
  _id: firstId,
  type: 'retry',
  status: 'queued',
  _integrationId: integration,
  _flowId: flow,
  _importId: importStep,
  createdAt: moment(0),
  lastModified: moment(0),
  lastExecutedAt: moment(0),
  numError: 0,
  numSuccess: 0,
  numIgnore: 0,
  numExport: 0,
  numResolved: 0,
  numOpenError: 0,
  doneExporting: false,
  retriable: false,
  startedBy: user,
};

/** What is asked of the errors of a flow, and done about them. */
export const flowErrorExchanges: readonly Exchange[] = [
  {
    name: 'errors are counted by step and by flow, zeros too',
    options,
    steps: [
      { request: `GET /v1/flows/${flow}/errors`, status: 200, body: countOf(3, late.occurredAt) },
      {
        request: `GET /v1/integrations/${integration}/errors`,
        status: 200,
        body: [
          { _flowId: flow, numError: 3 },
          { _flowId: '594841adc8f0b2d1e3a4f502', numError: 0 },
          { _flowId: '64d2f1a0b3c4d5e6f7081951', numError: 0 },
          { _flowId: '64d2f1a0b3c4d5e6f7081952', numError: 0 },
        ],
      },
    ],
  },
  {
    name: 'a flow without steps has nothing to count',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      {
        request: 'POST /v1/flows',
        send: { name: 'A' },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'A',
          disabled: false,
          logging: {},
        },
      },
      { request: `GET /v1/flows/${firstId}/errors`, status: 204 },
    ],
  },
  {
    name: 'a step lists its open errors and its resolved ones, and no other',
    options,
    steps: [
      { request: `GET ${step}/errors`, status: 200, body: { errors: [first, second, late] } },
      { request: `GET ${step}/resolved`, status: 200, body: { resolved: [done] } },
      { request: `GET /v1/flows/${flow}/${exportStep}/errors`, status: 200, body: { errors: [] } },
      { request: `GET /v1/flows/${flow}/${exportStep}/resolved`, status: 200, body: { resolved: [] } },
    ],
  },
  {
    name: 'errors are listed by when they occurred, what they come from, and their run',
    options,
    steps: [
      {
        request: `GET ${step}/errors?occurredAt_gte=2025-12-02T08:00:00Z&occurredAt_lte=2025-12-02T23:00:00%2B01:00`,
        status: 200,
        body: { errors: [second] },
      },
      { request: `GET ${step}/errors?source=mapping`, status: 200, body: { errors: [second] } },
      { request: `GET ${step}/errors?_flowJobId=${strangerId}`, status: 200, body: { errors: [] } },
      {
        request: `GET ${step}/errors?after=${first.errorId}&source=application`,
        status: 200,
        body: { errors: [late] },
      },
    ],
  },
  {
    name: 'errors are resolved, and removed once they are',
    options,
    steps: [
      { request: `PUT ${step}/resolved`, send: { errors: [first.errorId, '1'] }, status: 204 },
      { request: `GET ${step}/errors`, status: 200, body: { errors: [second, late] } },
      {
        request: `GET ${step}/resolved`,
        status: 200,
        body: { resolved: [{ ...first, resolvedAt: moment(0), resolvedBy: user }, done] },
      },
      { request: `DELETE ${step}/resolved`, send: { errors: [done.errorId, second.errorId] }, status: 204 },
      {
        request: `GET ${step}/resolved`,
        status: 200,
        body: { resolved: [{ ...first, resolvedAt: moment(0), resolvedBy: user }] },
      },
      { request: `GET /v1/flows/${flow}/errors`, status: 200, body: countOf(2, late.occurredAt) },
    ],
  },
  {
    name: 'errors are assigned, taken back, and tagged in two ways',
    options,
    steps: [
      {
        request: `PUT ${step}/errors/assign`,
        send: { errorIds: [first.errorId], email: 'ada@example.com' },
        status: 204,
      },
      {
        request: `PUT ${step}/errors/assign`,
        send: { errorIds: [late.errorId], email: 'ada@example.com', _userId: user },
        status: 204,
      },
      {
        request: `GET ${step}/errors`,
        status: 200,
        body: {
          errors: [
            { ...first, assignedTo: 'ada@example.com', assignedBy: user },
            second,
            { ...lateWithoutKey, assignedTo: user, assignedBy: user, retryDataKey: late.errorId },
          ],
        },
      },
      { request: `PUT ${step}/errors/unassign`, send: { errorIds: [first.errorId, late.errorId] }, status: 204 },
      {
        request: `PUT ${step}/tags`,
        send: { errors: [{ id: first.errorId, rdk: 'rdk-1' }], tagIds: ['b'] },
        status: 204,
      },
      { request: `PUT ${step}/tags`, send: { errorIds: [second.errorId], tagIds: [] }, status: 204 },
      {
        request: `GET ${step}/errors?source=mapping`,
        status: 200,
        body: { errors: [{ ...second, tags: [] }] },
      },
    ],
  },
  {
    name: 'a retry is a job, and what it retries is resolved when that is completed',
    options,
    steps: [
      {
        request: `POST ${step}/retry`,
        send: { errorIds: [first.errorId, second.errorId] },
        status: 200,
        body: retryJob,
      },
      { request: `POST ${step}/retry`, send: { retryDataKeys: ['rdk-1'] }, status: 204 },
      { request: `GET ${step}/errors`, status: 200, body: { errors: [first, second, late] } },
      {
        request: `GET /v1/jobs/${firstId}`,
        status: 200,
        body: {
          ...withoutTimes(retryJob),
          status: 'completed',
          createdAt: moment(0),
          startedAt: moment(2),
          endedAt: moment(3),
          lastModified: moment(3),
          lastExecutedAt: moment(0),
          numError: 0,
          numSuccess: 1,
          numIgnore: 0,
          numExport: 0,
          numResolved: 0,
          numOpenError: 0,
          doneExporting: true,
          retriable: false,
          startedBy: user,
        },
      },
      { request: `GET ${step}/errors`, status: 200, body: { errors: [second, late] } },
      {
        request: `GET ${step}/resolved`,
        status: 200,
        body: { resolved: [{ ...first, resolvedAt: moment(3), resolvedBy: user }, done] },
      },
    ],
  },
  {
    name: 'where there is nothing to retry, there is no job',
    options,
    steps: [
      { request: `POST ${step}/retry`, send: { errorIds: [second.errorId, done.errorId] }, status: 204 },
      { request: `POST ${step}/retry`, send: { errorFileId: 'a' }, status: 204 },
      { request: 'GET /v1/jobs?type=retry', status: 200, body: [] },
    ],
  },
  {
    name: 'the data of a retry is read and changed at both of its addresses',
    options,
    steps: [
      {
        request: `GET ${step}/rdk-1/data`,
        status: 200,
        body: { retryDataKey: 'rdk-1', stage: 'import', data: { channel: 'x' } },
      },
      {
        request: `PUT ${step}/rdk-1/data`,
        send: { retryDataKey: 'other', data: { channel: 'y' } },
        status: 200,
        body: { retryDataKey: 'rdk-1', stage: 'import', data: { channel: 'y' } },
      },
      {
        request: `GET ${step}/retries/rdk-1`,
        status: 200,
        body: { retryDataKey: 'rdk-1', stage: 'import', data: { channel: 'y' } },
      },
      {
        request: `PUT ${step}/retries/${late.errorId}`,
        send: { data: null, oneToMany: true },
        status: 200,
        body: { retryDataKey: late.errorId, data: null, oneToMany: true },
      },
    ],
  },
  {
    name: 'with a flow go its errors',
    options,
    steps: [
      { request: `DELETE /v1/flows/${flow}`, status: 204 },
      { request: `GET /v1/flows/${flow}/errors`, status: 404, body: notThere('flow') },
      { request: `GET ${step}/errors`, status: 404, body: notThere('flow') },
    ],
  },
];

function notThere(what: string): object {
  return { errors: [{ code: 'invalid_ref', message: `${what} not found.`, field: '_id' }] };
}

function withoutTimes({ _id, type, status, _integrationId, _flowId, _importId }: typeof retryJob): object {
  return { _id, type, status, _integrationId, _flowId, _importId };
}
