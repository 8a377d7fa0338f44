import { errorSources } from '../../../../mocks/integrator/resources/flow-errors/kept/run-errors.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { badQuery, cast, errors, missing, notFoundOf } from '../error-bodies.ts';
import { strangerId } from '../records.ts';
import { exportStep, flow, importStep, options } from './error-records.ts';

const step = `/v1/flows/${flow}/${importStep}`;
const elsewhere = `/v1/flows/${flow}/${strangerId}`;
const noStep: Pick<Step, 'status' | 'body'> = { status: 404, body: notFoundOf('step') };
const noObject = errors({ code: 'invalid_field', message: 'The request body must be an object.' });

/** What of the errors of a flow is refused. */
export const flowErrorRefusals: readonly Exchange[] = [
  {
    name: 'an export or import that is no step of the flow has no errors there',
    options,
    steps: [
      { request: `GET ${elsewhere}/errors`, ...noStep },
      { request: `GET ${elsewhere}/resolved`, ...noStep },
      { request: `PUT ${elsewhere}/resolved`, send: { errors: [] }, ...noStep },
      { request: `DELETE ${elsewhere}/resolved`, send: { errors: [] }, ...noStep },
      { request: `POST ${elsewhere}/retry`, send: { errorIds: [] }, ...noStep },
      { request: `PUT ${elsewhere}/errors/assign`, send: { errorIds: [], email: 'a' }, ...noStep },
      { request: `PUT ${elsewhere}/errors/unassign`, send: { errorIds: [] }, ...noStep },
      { request: `PUT ${elsewhere}/tags`, send: { errorIds: [], tagIds: [] }, ...noStep },
      { request: `GET ${elsewhere}/rdk-1/data`, ...noStep },
      { request: `PUT ${elsewhere}/retries/rdk-1`, send: { data: 1 }, ...noStep },
      {
        request: `GET /v1/flows/${flow}/exports/${exportStep}/errors`,
        status: 404,
        body: errors({ code: 'not_found', message: `Cannot GET /v1/flows/${flow}/exports/${exportStep}/errors` }),
      },
    ],
  },
  {
    name: 'data of a retry that no error of the step has is not there',
    options,
    steps: [
      { request: `GET ${step}/none/data`, status: 404, body: notFoundOf('retryData') },
      { request: `PUT ${step}/none/data`, send: { data: 1 }, status: 404, body: notFoundOf('retryData') },
      { request: `GET ${step}/retries/none`, status: 404, body: notFoundOf('retryData') },
      { request: `GET /v1/flows/${flow}/${exportStep}/retries/rdk-1`, status: 404, body: notFoundOf('retryData') },
    ],
  },
  {
    name: 'what is asked of errors has to be what it is called',
    options,
    steps: [
      { request: `GET ${step}/errors?source=nowhere`, status: 400, body: wrongSource() },
      {
        request: `GET ${step}/resolved?occurredAt_gte=yesterday`,
        status: 400,
        body: badQuery('occurredAt_gte must be a date-time.', 'occurredAt_gte'),
      },
      {
        request: `GET /v1/flows/${flow}/no-id/errors`,
        status: 400,
        body: errors({ code: 'invalid_ref', message: 'Please provide a valid stepId.', field: 'stepId' }),
      },
      { request: `PUT ${step}/resolved`, send: {}, status: 422, body: errors(missing('errors')) },
      { request: `DELETE ${step}/resolved`, send: {}, status: 422, body: errors(missing('errors')) },
      { request: `POST ${step}/retry`, send: [], status: 422, body: noObject },
      {
        request: `PUT ${step}/errors/assign`,
        send: { errorIds: 'x', email: 'a' },
        status: 422,
        body: errors(cast('Array', 'x', 'errorIds')),
      },
      { request: `PUT ${step}/errors/unassign`, send: {}, status: 422, body: errors(missing('errorIds')) },
      { request: `PUT ${step}/tags`, send: { errorIds: [] }, status: 422, body: errors(missing('tagIds')) },
      { request: `PUT ${step}/rdk-1/data`, send: {}, status: 422, body: errors(missing('data')) },
      { request: `PUT ${step}/retries/rdk-1`, send: {}, status: 422, body: errors(missing('data')) },
    ],
  },
];

function wrongSource(): object {
  return badQuery(`source must be one of ${errorSources.map((one) => `"${one}"`).join(', ')}.`, 'source');
}
