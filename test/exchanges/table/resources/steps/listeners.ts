import type { Exchange, Step } from '../../../exchange.ts';
import { errors, invalidId, invalidJson, notFoundOf } from '../../error-bodies.ts';
import { moment, strangerId } from '../../records.ts';
import { created, http, id } from '../one-of-each.ts';

const webhook = { provider: 'custom', token: 'abc' };
const listener = {
  ...created(0, 0),
  name: 'Hook',
  type: 'webhook',
  webhook,
  adaptorType: 'WebhookExport',
  apiIdentifier: 'ee09c44a4a',
};
const address = `POST /v1/exports/${id(0)}/abc/data`;
const nobody = { headers: { authorization: null } };
const made: Step = {
  request: 'POST /v1/exports',
  send: { name: 'Hook', type: 'webhook', webhook },
  status: 201,
  body: listener,
};

/** The public address of a listener. */
export const listenerExchanges: readonly Exchange[] = [
  {
    name: 'whoever knows the token of a listener may send',
    options: { seed: 'empty' },
    steps: [
      made,
      { request: address, ...nobody, send: { a: 1 }, status: 204 },
      { request: address, send: [1, 2], status: 204 },
      ...[200, 201, 202].flatMap((successStatusCode, at): Step[] => [
        {
          request: `PUT /v1/exports/${id(0)}`,
          send: { name: 'Hook', type: 'webhook', webhook: { ...webhook, successStatusCode, successBody: { at } } },
          status: 200,
          body: {
            ...created(0, 0),
            lastModified: moment(3 + 2 * at),
            name: 'Hook',
            type: 'webhook',
            webhook: { ...webhook, successStatusCode, successBody: { at } },
            apiIdentifier: listener.apiIdentifier,
            adaptorType: listener.adaptorType,
          },
        },
        { request: address, ...nobody, send: { a: 1 }, status: successStatusCode, body: { at } },
      ]),
      { request: address.replace('abc', 'abd'), ...nobody, send: {}, status: 404, body: notFoundOf('export') },
      { request: address, ...nobody, send: '{', status: 400, body: invalidJson },
      { request: address.replace(id(0), 'no-id'), ...nobody, send: {}, status: 400, body: invalidId },
      { request: address.replace(id(0), strangerId), ...nobody, send: {}, status: 404, body: notFoundOf('export') },
      {
        request: address,
        ...nobody,
        send: '"text"',
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
      },
      {
        request: address,
        headers: { authorization: null, 'content-type': 'text/plain' },
        send: {},
        status: 415,
        body: errors({
          code: 'unsupported_media_type',
          message: 'Content-Type must be application/json; received text/plain.',
        }),
      },
    ],
  },
  {
    name: 'what is sent to a listener has a size',
    options: { maxBodyBytes: 50 },
    steps: [
      {
        request: address,
        ...nobody,
        send: ' '.repeat(51),
        status: 413,
        body: errors({ code: 'payload_too_large', message: 'The request body is larger than 50 bytes.' }),
      },
    ],
  },
  {
    name: 'who sends too often to a listener is asked to wait',
    options: { rateLimit: { capacity: 1, perSecond: 0.5 } },
    steps: [
      { request: address, ...nobody, send: {}, status: 404, body: notFoundOf('export') },
      {
        request: address,
        ...nobody,
        send: {},
        status: 429,
        responses: { 'retry-after': '2' },
        body: errors({ code: 'rate_limited', message: 'Too many requests. Retry after 2 seconds.' }),
      },
    ],
  },
  {
    name: 'a listener has no connection, and gets none',
    options: { seed: 'empty' },
    steps: [
      made,
      {
        request: 'POST /v1/connections',
        send: { name: 'Shop', type: 'http', http },
        status: 201,
        body: { ...created(1, 1), name: 'Shop', type: 'http', http },
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'Hook', type: 'webhook', _connectionId: id(1) },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: 'A webhook has no connection. Leave _connectionId out.',
          field: '_connectionId',
        }),
      },
      {
        request: `PUT /v1/exports/${id(0)}/replaceConnection`,
        send: { _newConnectionId: id(1) },
        status: 422,
        body: errors({
          code: 'update_not_allowed',
          message: 'The export uses no connection that another one could take the place of.',
          field: '_connectionId',
        }),
      },
    ],
  },
];
