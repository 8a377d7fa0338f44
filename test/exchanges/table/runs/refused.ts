import { nightlyReport, writeOffsByHand } from '../../../../fixtures/resources/flows/records.ts';
import type { Exchange } from '../../exchange.ts';
import { badQuery, errors } from '../error-bodies.ts';
import { firstId, moment, strangerId } from '../records.ts';
import { integration, nothingRan, simple } from './run-records.ts';

const [first = { _exportId: '' }] = nightlyReport.pageGenerators ?? [];

/** The body of a refusal of a list that does not say whose jobs it is about. */
const unscoped = (wanted: string): object =>
  errors({ code: 'invalid_query', message: `Nothing says whose jobs are meant. Give ${wanted}.` });

/** What a flow does not run for, and what a list of jobs is not returned for. */
export const runRefusals: readonly Exchange[] = [
  {
    name: 'a flow that is switched off does not run',
    steps: [
      {
        request: `POST /v1/flows/${writeOffsByHand._id}/run`,
        status: 422,
        body: errors({
          code: 'invalid_flow',
          message: 'The flow is disabled. Enable it to run it.',
          field: 'disabled',
        }),
      },
    ],
  },
  {
    name: 'a flow that is abstract, or begins with nothing, does not run',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/flows',
        send: { name: 'A', isAbstract: true },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'A',
          disabled: false,
          isAbstract: true,
          logging: {},
          numInstances: 0,
        },
      },
      {
        request: `POST /v1/flows/${firstId}/run`,
        send: {},
        status: 422,
        body: errors({
          code: 'invalid_flow',
          message: 'The flow is abstract. Run one of its instances.',
          field: 'isAbstract',
        }),
      },
      {
        request: `PUT /v1/flows/${firstId}`,
        send: { name: 'A' },
        status: 200,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(2),
          name: 'A',
          logging: {},
          numInstances: 0,
          disabled: false,
        },
      },
      {
        request: `POST /v1/flows/${firstId}/run`,
        send: {},
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
    name: 'a run begins with exports of the flow, and with no other',
    steps: [
      {
        request: `POST /v1/flows/${nightlyReport._id}/run`,
        send: { _exportIds: [first._exportId, strangerId] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: `The flow does not begin with the export ${strangerId}.`,
          field: '_exportIds.1',
        }),
      },
    ],
  },
  {
    name: 'a list of jobs is asked for by what there is',
    steps: [
      {
        request: 'GET /v1/jobs?status=done',
        status: 400,
        body: badQuery(
          'status must be one of "queued", "running", "retrying", "canceling", "completed", "failed", "canceled".',
          'status',
        ),
      },
      {
        request: 'GET /v1/jobs?createdAt_lte=yesterday',
        status: 400,
        body: badQuery('createdAt_lte must be a date-time.', 'createdAt_lte'),
      },
      {
        request: 'GET /v1/jobs?numError_gte=-1',
        status: 400,
        body: badQuery('numError_gte must be >= 0.', 'numError_gte'),
      },
    ],
  },
  {
    name: 'where it is required, a list of jobs has to say whose they are',
    options: { ...nothingRan, jobScope: 'required' },
    steps: [
      { request: 'GET /v1/jobs', status: 400, body: unscoped('_integrationId or _flowId') },
      { request: 'GET /v1/jobs?type=flow', status: 400, body: unscoped('_integrationId or _flowId') },
      {
        request: 'GET /v1/jobs?type=import&status=running',
        status: 400,
        body: unscoped('_flowJobId, _exportId or _importId'),
      },
      {
        request: `GET /v1/jobs?type_in=import,export&_flowId=${simple}`,
        status: 400,
        body: unscoped('_flowJobId, _exportId or _importId'),
      },
      { request: `GET /v1/jobs?_integrationId=${integration}`, status: 200, body: [] },
      { request: `GET /v1/jobs?type=flow&_flowId=${simple}`, status: 200, body: [] },
      { request: `GET /v1/jobs?type=import&_flowJobId=${strangerId}`, status: 200, body: [] },
    ],
  },
];
