import { shelves } from '../../../../fixtures/resources/exports/records.ts';
import { bookReturns } from '../../../../fixtures/resources/flows/records.ts';
import { bookings } from '../../../../fixtures/resources/imports/records.ts';
import { returnsPortal } from '../../../../fixtures/resources/integrations/returns-portal.ts';
import { records as entries } from '../../../../fixtures/resources/state/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { errors, notFoundOf } from '../error-bodies.ts';

const text = { 'content-type': 'text/plain; charset=utf-8' };
const noObject: object = errors({ code: 'invalid_field', message: 'The request body must be an object.' });

/** Where there is state, without any in the seed but that of the account and of the flow. */
const places: Readonly<Record<string, string>> = {
  account: '/v1/state',
  export: `/v1/exports/${shelves._id}/state`,
  import: `/v1/imports/${bookings._id}/state`,
  flow: `/v1/flows/${bookReturns._id}/state`,
  integration: `/v1/integrations/${returnsPortal._id}/state`,
};

const putting = (path: string, send: unknown, status: 200 | 201): Step => ({
  request: `PUT ${path}`,
  send,
  status,
  responses: text,
  body: status === 200 ? 'OK' : 'Created',
});

/** Keys with characters that mean something in a path, or are none of ASCII; as they are, and as they stand in a path. */
const odd: readonly string[] = [
  'a/b',
  'ä ö',
  '100%',
  'naïve?x=1&y#z',
  '鍵',
  '%2F',
  "it's",
  '.hidden',
  '{key}',
  'keys',
  '😀',
  'a\\b',
];

/** What can be done with state. */
export const stateExchanges: readonly Exchange[] = [
  ...Object.entries(places).map(([owner, path]): Exchange => {
    const gone = owner === 'account' ? 204 : 200;
    return {
      name: `a value of the ${owner} is put, read, replaced and deleted under its key`,
      steps: [
        { request: `DELETE ${path}`, status: gone },
        { request: `GET ${path}`, status: 204 },
        { request: `GET ${path}/b`, status: 404, body: notFoundOf('key') },
        putting(`${path}/b`, { page: 1, deep: [null, { a: 'x' }] }, 201),
        putting(`${path}/a`, {}, 201),
        { request: `GET ${path}/b`, status: 200, body: { page: 1, deep: [null, { a: 'x' }] } },
        { request: `GET ${path}`, status: 200, body: { keys: ['a', 'b'] } },
        putting(`${path}/b`, { page: 2 }, 200),
        { request: `GET ${path}/b`, status: 200, body: { page: 2 } },
        { request: `PUT ${path}/b`, send: [], status: 422, body: noObject },
        { request: `PUT ${path}/c`, send: 'null', status: 422, body: noObject },
        { request: `GET ${path}/b`, status: 200, body: { page: 2 } },
        { request: `DELETE ${path}/b`, status: gone },
        { request: `DELETE ${path}/b`, status: 404, body: notFoundOf('key') },
        { request: `GET ${path}`, status: 200, body: { keys: ['a'] } },
      ],
    };
  }),
  {
    name: 'what responds to a PUT is JSON where the account is set up so, and a record loses its state with 204',
    options: { stateResponse: 'json', stateDeleteStatus: 204 },
    steps: [
      { request: 'PUT /v1/state/a', send: {}, status: 201, body: { success: true } },
      { request: 'PUT /v1/state/a', send: {}, status: 200, body: { success: true } },
      ...Object.values(places)
        .slice(1)
        .flatMap((path): Step[] => [
          { request: `PUT ${path}/a`, send: {}, status: 201, body: { success: true } },
          { request: `DELETE ${path}/a`, status: 204 },
          { request: `DELETE ${path}`, status: 204 },
        ]),
    ],
  },
  {
    name: 'a key is any text: what is put under it comes back under it, and stands in the list as it is',
    options: { seed: 'empty' },
    steps: [
      { request: 'GET /v1/state', status: 204 },
      ...odd.map((key, index) => putting(`/v1/state/${encodeURIComponent(key)}`, { index }, 201)),
      { request: 'GET /v1/state', status: 200, body: { keys: [...odd].sort() } },
      ...odd.map(
        (key, index): Step => ({
          request: `GET /v1/state/${encodeURIComponent(key)}`,
          status: 200,
          body: { index },
        }),
      ),
      ...odd.map((key): Step => ({ request: `DELETE /v1/state/${encodeURIComponent(key)}`, status: 204 })),
      { request: 'GET /v1/state', status: 204 },
    ],
  },
  {
    name: 'the account and each record have keys of their own, and all are let go of alone',
    steps: [
      { request: 'GET /v1/state/same', status: 404, body: notFoundOf('key') },
      ...Object.values(places).map((path, index) => putting(`${path}/same`, { index }, 201)),
      ...Object.values(places).map(
        (path, index): Step => ({ request: `GET ${path}/same`, status: 200, body: { index } }),
      ),
      { request: 'DELETE /v1/state', status: 204 },
      { request: 'GET /v1/state', status: 204 },
      { request: `GET ${places['flow']}`, status: 200, body: { keys: ['cursor', 'same'] } },
    ],
  },
  {
    name: 'the seed has state of the account and of a flow, and a flow takes its own along',
    steps: [
      { request: 'GET /v1/state', status: 200, body: { keys: ['apple', 'banana'] } },
      { request: 'GET /v1/state/apple', status: 200, body: entries[0]?.value },
      { request: `GET ${places['flow']}/cursor`, status: 200, body: entries[2]?.value },
      { request: `GET /v1/flows/${bookReturns._id}/dependencies`, status: 200, body: {} },
      { request: `DELETE /v1/flows/${bookReturns._id}`, status: 204 },
      { request: `GET ${places['flow']}/cursor`, status: 404, body: notFoundOf('flow') },
      { request: 'GET /v1/state', status: 200, body: { keys: ['apple', 'banana'] } },
    ],
  },
];
