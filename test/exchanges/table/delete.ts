import type { Exchange } from '../exchange.ts';
import { forbidden, invalidId, notFound } from './error-bodies.ts';
import { firstId, moment, plainId, sampleId, secondId, strangerId } from './records.ts';

/** Deleting. */
export const deleteExchanges: readonly Exchange[] = [
  {
    name: 'a deleted record is gone: 204 without a body, then 404 for whatever is asked of it',
    steps: [
      { request: `DELETE /v1/integrations/${plainId}`, status: 204 },
      { request: `GET /v1/integrations/${plainId}`, status: 404, body: notFound },
      { request: `PUT /v1/integrations/${plainId}`, send: { name: 'A' }, status: 404, body: notFound },
      { request: `DELETE /v1/integrations/${plainId}`, status: 404, body: notFound },
    ],
  },
  {
    name: 'a deleted record is gone from the list too',
    options: { seed: 'sample' },
    steps: [
      { request: `DELETE /v1/integrations/${sampleId}`, status: 204 },
      { request: 'GET /v1/integrations', status: 200, body: [] },
    ],
  },
  {
    name: 'the id of a deleted record is not given again',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/integrations',
        send: { name: 'A' },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'A',
          sandbox: false,
          _registeredConnectionIds: [],
        },
      },
      { request: `DELETE /v1/integrations/${firstId}`, status: 204 },
      {
        request: 'POST /v1/integrations',
        send: { name: 'A' },
        status: 201,
        body: {
          _id: secondId,
          createdAt: moment(2),
          lastModified: moment(2),
          name: 'A',
          sandbox: false,
          _registeredConnectionIds: [],
        },
      },
    ],
  },
  {
    name: 'an id that no record has is 404',
    steps: [{ request: `DELETE /v1/integrations/${strangerId}`, status: 404, body: notFound }],
  },
  {
    name: 'an id that is none is 400',
    steps: [{ request: 'DELETE /v1/integrations/1', status: 400, body: invalidId }],
  },
  {
    name: 'a token that may only read does not delete',
    steps: [
      {
        request: `DELETE /v1/integrations/${sampleId}`,
        headers: { authorization: 'Bearer read_only_token' },
        status: 403,
        body: forbidden,
      },
      { request: `HEAD /v1/integrations/${sampleId}`, status: 200 },
    ],
  },
  {
    name: 'a body that comes with a delete is ignored, malformed too',
    steps: [{ request: `DELETE /v1/integrations/${sampleId}`, send: '{', status: 204 }],
  },
];
