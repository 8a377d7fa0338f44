import type { Exchange } from '../../exchange.ts';
import { cast, errors, missing } from '../error-bodies.ts';
import { strangerId } from '../records.ts';

/** What is wrong in a body of connections, exports, imports and flows. */
export const resourceBodies: readonly Exchange[] = [
  {
    name: 'what is missing, no id, or the id of nobody is reported with its place',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connections', send: { name: 'A' }, status: 422, body: errors(missing('type')) },
      { request: 'POST /v1/exports', send: {}, status: 422, body: errors(missing('name')) },
      { request: 'POST /v1/imports', send: { name: 'A' }, status: 422, body: errors(missing('_connectionId')) },
      { request: 'POST /v1/flows', send: {}, status: 422, body: errors(missing('name')) },
      { request: `PUT /v1/connections/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      { request: `PUT /v1/exports/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      {
        request: `PUT /v1/imports/${strangerId}`,
        send: {},
        status: 422,
        body: errors(missing('name'), missing('_connectionId')),
      },
      { request: `PUT /v1/flows/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      {
        request: `POST /v1/connections/${strangerId}/ping`,
        send: [],
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
      },
      {
        request: `POST /v1/flows/${strangerId}/run`,
        send: { _exportIds: ['x'] },
        status: 422,
        body: errors(cast('ObjectId', 'x', '_exportIds.0')),
      },
      {
        request: 'POST /v1/jobs/current',
        send: { _flowIds: 'x' },
        status: 422,
        body: errors(cast('Array', 'x', '_flowIds')),
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'A', _connectionId: 'x' },
        status: 422,
        body: errors(cast('ObjectId', 'x', '_connectionId')),
      },
      {
        request: 'POST /v1/flows',
        send: { name: 'A', pageGenerators: [{ _exportId: strangerId }] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: pageGenerators.0._exportId',
          field: 'pageGenerators.0._exportId',
        }),
      },
    ],
  },
];
