import type { Exchange } from '../exchange.ts';
import { errors, invalidJson, noSuchPath } from './error-bodies.ts';
import { firstId, moment, plainId, sampleId } from './records.ts';

const create = 'POST /v1/integrations';
const tooLarge = (bytes: number): object =>
  errors({ code: 'payload_too_large', message: `The request body is larger than ${bytes} bytes.` });
const wrongType = (received: string, expected = 'application/json'): object =>
  errors({
    code: 'unsupported_media_type',
    message: `Content-Type must be ${expected}; received ${received}.`,
  });
const created = {
  _id: firstId,
  createdAt: moment(0),
  lastModified: moment(0),
  name: 'A',
  sandbox: false,
  _registeredConnectionIds: [],
};

/** Errors of paths and bodies that the other tables have not. */
export const errorExchanges: readonly Exchange[] = [
  ...['/v1/nowhere', '/v1', '/', '/v2/integrations', '/integrations', `/v1/integrations/${sampleId}/x`].map(
    (path): Exchange => ({
      name: `${path} is a path that nothing has`,
      steps: [{ request: `GET ${path}`, status: 404, body: noSuchPath(`GET ${path}`) }],
    }),
  ),
  ...[
    'PUT /v1/integrations',
    'PATCH /v1/integrations',
    'DELETE /v1/integrations',
    'OPTIONS /v1/integrations',
    `POST /v1/integrations/${plainId}`,
    'POST /v1/tokenInfo',
  ].map(
    (request): Exchange => ({
      name: `${request} is a method that the path does not have`,
      steps: [{ request, status: 404, body: noSuchPath(request) }],
    }),
  ),
  {
    name: 'a path that nothing has is reported without its query',
    steps: [{ request: 'GET /v1/nothing?limit=1', status: 404, body: noSuchPath('GET /v1/nothing') }],
  },
  ...['{', '{"name":"A"', "{'name':'A'}", '{"name":"A"}}', '{"name":"A",}', 'name=A', ' ', '\ufeff{'].map(
    (send): Exchange => ({
      name: `a body of ${JSON.stringify(send)} is not JSON`,
      steps: [{ request: create, send, status: 400, body: invalidJson }],
    }),
  ),
  {
    name: 'no body at all is not JSON either',
    steps: [
      { request: create, status: 400, body: invalidJson },
      { request: create, headers: { 'content-type': 'application/json' }, status: 400, body: invalidJson },
    ],
  },
  {
    name: 'a body that is not UTF-8 is not JSON',
    steps: [
      {
        request: create,
        send: Uint8Array.from([...Buffer.from('{"name":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
        status: 400,
        body: invalidJson,
      },
    ],
  },
  {
    name: 'a body may be nested two hundred deep and no deeper',
    steps: [
      {
        request: create,
        send: `{"name":"A","other":${'['.repeat(199)}${']'.repeat(199)}}`,
        status: 201,
        body: created,
      },
      {
        request: create,
        send: `{"name":"A","other":${'['.repeat(200)}${']'.repeat(200)}}`,
        status: 400,
        body: invalidJson,
      },
    ],
  },
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'json'].map(
    (type): Exchange => ({
      name: `a body of the type ${type} is not JSON by its type`,
      steps: [
        { request: create, headers: { 'content-type': type }, send: { name: 'A' }, status: 415, body: wrongType(type) },
      ],
    }),
  ),
  {
    name: 'a body of JSON in another charset is not JSON by its type',
    steps: [
      {
        request: create,
        headers: { 'content-type': 'application/json; charset=latin1' },
        send: { name: 'A' },
        status: 415,
        body: wrongType('application/json; charset=latin1', 'application/json in UTF-8'),
      },
    ],
  },
  {
    name: 'a body without a type is not JSON by its type',
    steps: [
      {
        request: create,
        headers: { 'content-type': null },
        send: { name: 'A' },
        status: 415,
        body: wrongType('no Content-Type'),
      },
    ],
  },
  ...['application/json;charset=utf-8', 'Application/JSON; Charset="UTF-8"', 'application/json; charset=us-ascii'].map(
    (type): Exchange => ({
      name: `a body of the type ${type} is JSON`,
      steps: [{ request: create, headers: { 'content-type': type }, send: { name: 'A' }, status: 201, body: created }],
    }),
  ),
  {
    name: 'a body as large as the cap is taken, one byte more is not',
    options: { maxBodyBytes: 12 },
    steps: [
      { request: create, send: '{"name":"A"}', status: 201, body: created },
      { request: create, send: '{"name":"AB"}', status: 413, body: tooLarge(12) },
    ],
  },
  {
    name: 'the cap counts bytes, not characters',
    options: { maxBodyBytes: 13 },
    steps: [{ request: create, send: '{"name":"äö"}', status: 413, body: tooLarge(13) }],
  },
  {
    name: 'a body that is too large learns so before its type and its text',
    options: { maxBodyBytes: 10 },
    steps: [
      {
        request: `PUT /v1/integrations/${plainId}`,
        headers: { 'content-type': 'text/plain' },
        send: 'x'.repeat(11),
        status: 413,
        body: tooLarge(10),
      },
    ],
  },
  {
    name: 'the cap is a mebibyte unless it is set',
    steps: [{ request: create, send: `"${'x'.repeat(1_048_575)}"`, status: 413, body: tooLarge(1_048_576) }],
  },
  {
    name: 'a response lists at most a hundred faults, and counts the others',
    steps: [
      {
        request: create,
        send: { name: 'A', install: Array.from({ length: 1201 }, () => 5) },
        status: 422,
        body: errors(
          ...Array.from({ length: 100 }, (_, index) => ({
            code: 'invalid_field',
            message: `Cast to Object failed for value "5" at path "install.${index}"`,
            field: `install.${index}`,
          })),
          { code: 'invalid_field', message: 'And 1,101 more.' },
        ),
      },
    ],
  },
  {
    name: 'a long value is cut in the message about it',
    steps: [
      {
        request: create,
        send: { name: 'A', _connectorId: 'x'.repeat(1000) },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: `Cast to ObjectId failed for value "${'x'.repeat(200)}…" at path "_connectorId"`,
          field: '_connectorId',
        }),
      },
    ],
  },
];
