import { seeds } from '../../../../fixtures/index.ts';
import { noShelf } from '../../../../fixtures/resources/flow-errors/records.ts';
import { bookReturns, gitHubEventsToSlack } from '../../../../fixtures/resources/flows/records.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { cloneId, moment } from '../records.ts';
import { flow, importStep, user } from './error-records.ts';

const at = `/v1/flows/${flow}/${importStep}/requests`;
const key = '50f738debabd46bba50fe05e00000000';
const sent = { key, time: moment(1), method: 'POST', stage: 'import', statusCode: 200 };
const url = 'https://slack.com/api';
const { _flowId, _expOrImpId: step, ...shown } = noShelf;

/** What steps have sent while somebody watched them, and errors that are assigned for a whole integration. */
export const stepRequestExchanges: readonly Exchange[] = [
  {
    name: 'what a step sends is written down while that is asked for, and forgotten',
    options: { seed: { ...seeds.default, jobs: [] }, runDuration: 0 },
    steps: [
      {
        request: `PATCH /v1/imports/${gitHubEventsToSlack._importId}`,
        send: [{ op: 'replace', path: '/debugUntil', value: '2026-01-02T00:00:00.000Z' }],
        status: 204,
      },
      { request: `POST /v1/flows/${flow}/run`, status: 201, body: { _jobId: '6955b900933b5bde09c44a4a' } },
      { request: `GET ${at}`, status: 200, body: { requests: [sent] } },
      {
        request: `GET ${at}/${key}`,
        status: 200,
        body: { ...sent, request: { method: 'POST', url }, response: { statusCode: 200, body: [] } },
      },
      { request: `DELETE ${at}/${key}`, status: 200 },
      {
        request: `GET ${at}/${key}`,
        status: 404,
        body: errors({ code: 'invalid_ref', message: 'request not found.', field: '_id' }),
      },
      { request: `DELETE ${at}`, status: 200 },
      { request: `GET ${at}`, status: 200, body: { requests: [] } },
    ],
  },
  {
    name: 'errors of all flows of an integration are assigned at once',
    steps: [
      {
        request: `PUT /v1/integrations/${cloneId}/errors/assign`,
        send: { errorIds: [noShelf.errorId], email: 'ada@example.com' },
        status: 204,
      },
      {
        request: `GET /v1/flows/${bookReturns._id}/${step}/errors`,
        status: 200,
        body: { errors: [{ ...shown, assignedTo: 'ada@example.com', assignedBy: user }] },
      },
      {
        request: `PUT /v1/integrations/${cloneId}/errors/assign`,
        send: {},
        status: 422,
        body: errors(missing('errorIds'), missing('email')),
      },
    ],
  },
];
