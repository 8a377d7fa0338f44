import type { Exchange } from '../exchange.ts';
import { cast, errors, forbidden, invalidId, invalidJson, missing, notFound } from './error-bodies.ts';
import { plainId, strangerId } from './records.ts';

const plain = `/v1/integrations/${plainId}`;

/** Replacing: what is refused. */
export const updateRefusals: readonly Exchange[] = [
  {
    name: 'a body without a name is refused, and nothing is replaced',
    steps: [
      { request: `PUT ${plain}`, send: { readme: 'New' }, status: 422, body: errors(missing('name')) },
      {
        request: 'GET /v1/integrations?limit=1&skip=1&include=readme,lastModified',
        status: 200,
        responses: {
          link: `<https://api.integrator.io/v1/integrations?limit=1&include=readme%2ClastModified&after=${plainId}>; rel="next", <https://api.integrator.io/v1/integrations?limit=1&skip=0&include=readme%2ClastModified>; rel="prev"`,
        },
        body: [
          {
            _id: plainId,
            lastModified: '2017-09-15T11:02:09.120Z',
            name: 'Orders to spreadsheet',
            readme: 'Copies new orders to a spreadsheet every hour.',
          },
        ],
      },
    ],
  },
  {
    name: 'several faults are reported in one response',
    steps: [
      {
        request: `PUT ${plain}`,
        send: { name: 1, mode: 'Install', install: [{ _connectionId: 5 }], version: 2 },
        status: 422,
        body: errors(
          cast('String', '1', 'name'),
          cast('ObjectId', '5', 'install.0._connectionId'),
          { code: 'invalid_field', message: '`Install` is not a valid enum value for path `mode`.', field: 'mode' },
          cast('String', '2', 'version'),
        ),
      },
    ],
  },
  {
    name: 'malformed JSON is refused',
    steps: [{ request: `PUT ${plain}`, send: '{"name":', status: 400, body: invalidJson }],
  },
  {
    name: 'replacing needs a body',
    steps: [{ request: `PUT ${plain}`, status: 400, body: invalidJson }],
  },
  {
    name: 'replacing needs JSON',
    steps: [
      {
        request: `PUT ${plain}`,
        headers: { 'content-type': 'application/xml' },
        send: '<name>A</name>',
        status: 415,
        body: errors({
          code: 'unsupported_media_type',
          message: 'Content-Type must be application/json; received application/xml.',
        }),
      },
    ],
  },
  {
    name: 'a record that is not there is not replaced, and not created either',
    steps: [
      { request: `PUT /v1/integrations/${strangerId}`, send: { name: 'A' }, status: 404, body: notFound },
      { request: `GET /v1/integrations/${strangerId}`, status: 404, body: notFound },
    ],
  },
  {
    name: 'a bad body is reported before the record is looked for',
    steps: [{ request: `PUT /v1/integrations/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) }],
  },
  {
    name: 'an id that is none is reported before the body is looked at',
    steps: [{ request: 'PUT /v1/integrations/abc', send: '{', status: 400, body: invalidId }],
  },
  {
    name: 'a token that may only read does not replace',
    steps: [
      {
        request: `PUT ${plain}`,
        headers: { authorization: 'Bearer read_only_token' },
        send: { name: 'A' },
        status: 403,
        body: forbidden,
      },
    ],
  },
];
