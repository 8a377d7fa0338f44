import { records as agents } from '../../../../fixtures/resources/agents/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { errors } from '../error-bodies.ts';
import { moment } from '../records.ts';

import { created, id, replacing } from '../resources/one-of-each.ts';

const [{ _id: agentId } = { _id: '' }] = agents;
const http = { baseURI: 'https://shop.example', mediaType: 'json' };
const shop = { name: 'Shop', type: 'http', http: { ...http, concurrencyLevel: 26, targetConcurrencyLevel: 40 } };
const noAgent = errors({
  code: 'missing_required_field',
  message: 'filesystem connection requires Agent',
  field: '_agentId',
});
const files = { name: 'Files', type: 'filesystem', _agentId: agentId };

/** What becomes of connections that are written in a way that the service does not take as it is. */
export const connectionWrites: readonly Exchange[] = [
  {
    name: 'more requests at a time than the plan lets through become 25 without a word',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/connections',
        send: shop,
        status: 201,
        body: { ...created(0, 0), ...shop, http: { ...shop.http, concurrencyLevel: 25 } },
      },
      {
        request: `PUT /v1/connections/${id(0)}`,
        send: { ...shop, http: { ...http, concurrencyLevel: 24 } },
        status: 200,
        body: {
          ...created(0, 0),
          lastModified: moment(1),
          name: 'Shop',
          type: 'http',
          http: { ...http, concurrencyLevel: 24 },
        },
      },
      {
        request: `PUT /v1/connections/${id(0)}`,
        send: { name: 'Shop', http: { ...http, concurrencyLevel: 300 } },
        status: 200,
        body: {
          ...created(0, 0),
          lastModified: moment(2),
          name: 'Shop',
          http: { ...http, concurrencyLevel: 25 },
          type: 'http',
        },
      },
      {
        request: 'POST /v1/connections',
        send: { name: 'ERP', type: 'netsuite', netsuite: { account: 'A', concurrencyLevel: 30 } },
        status: 201,
        body: {
          ...created(1, 3),
          name: 'ERP',
          type: 'netsuite',
          netsuite: { account: 'A', concurrencyLevel: 25 },
        },
      },
    ],
  },
  {
    name: 'a larger plan lets 50 requests through at a time',
    options: { seed: 'empty', maxConcurrency: 50 },
    steps: [sent(0, 26, 26), sent(1, 51, 50)],
  },
  {
    name: 'a connection to files needs an agent',
    options: { seed: { agents } },
    steps: [
      { request: 'POST /v1/connections', send: { name: 'Files', type: 'filesystem' }, status: 422, body: noAgent },
      { request: 'POST /v1/connections', send: files, status: 201, body: { ...created(0, 1), ...files } },
      {
        request: `PUT /v1/connections/${id(0)}`,
        send: { name: 'Files', type: 'filesystem' },
        status: 422,
        body: noAgent,
      },
      {
        request: `PUT /v1/connections/${id(0)}`,
        send: { name: 'All files', _agentId: agentId },
        status: 200,
        body: {
          ...created(0, 1),
          lastModified: moment(3),
          name: 'All files',
          _agentId: agentId,
          type: 'filesystem',
        },
      },
      { request: `PATCH /v1/connections/${id(0)}`, send: replacing('/name', 'Files'), status: 204 },
    ],
  },
];

/** A connection that is created with a level, and shown with one. */
function sent(place: number, level: number, shown: number): Step {
  return {
    request: 'POST /v1/connections',
    send: { ...shop, http: { ...http, concurrencyLevel: level } },
    status: 201,
    body: { ...created(place, place), ...shop, http: { ...http, concurrencyLevel: shown } },
  };
}
