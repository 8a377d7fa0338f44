import type { Exchange } from '../../exchange.ts';
import { errors, missing, notFoundOf } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, dependency, id, usedBy } from '../resources/one-of-each.ts';

const server = { name: 'Own code', type: 'server', server: { hostURI: 'https://code.example' } };
const madeServer = {
  ...created(0, 0),
  ...server,
  server: { hostURI: 'https://code.example', systemToken: '******' },
};
const keys = { accessKeyId: 'a', secretAccessKey: 's3cret', awsRegion: 'us-east-1', functionName: 'f' };
const lambda = { name: 'Function', type: 'lambda', lambda: keys };
const madeLambda = { ...created(1, 1), ...lambda, lambda: { ...keys, secretAccessKey: '******' } };
const noServer = notFoundOf('Stack of type server');

/** What can be done with stacks, and what refers to them. */
export const stackExchanges: readonly Exchange[] = [
  {
    name: 'a stack is a server whose token the service makes, or a function whose key is hidden',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/stacks',
        send: { ...server, server: { ...server.server, systemToken: 'mine' } },
        status: 201,
        body: madeServer,
      },
      { request: 'POST /v1/stacks', send: lambda, status: 201, body: madeLambda },
      { request: 'GET /v1/stacks', status: 200, body: [madeServer, madeLambda] },
      { request: `GET /v1/stacks/${id(0)}`, status: 200, body: madeServer },
      {
        request: `GET /v1/stacks/${id(0)}/systemToken`,
        status: 200,
        body: { systemToken: '66f978a2e9e5061f424e43f0647ccd25' },
      },
      {
        request: `PUT /v1/stacks/${id(0)}`,
        send: { ...madeServer, name: 'Own code 2' },
        status: 200,
        body: { ...madeServer, lastModified: moment(5), name: 'Own code 2' },
      },
      {
        request: `GET /v1/stacks/${id(0)}/systemToken`,
        status: 200,
        body: { systemToken: '66f978a2e9e5061f424e43f0647ccd25' },
      },
      { request: `DELETE /v1/stacks/${id(0)}/systemToken`, status: 204 },
      {
        request: `GET /v1/stacks/${id(0)}/systemToken`,
        status: 200,
        body: { systemToken: '4a3dfd9937bda8fcf43d404bc414ed86' },
      },
      { request: `GET /v1/stacks/${id(1)}/systemToken`, status: 404, body: noServer },
      { request: `DELETE /v1/stacks/${id(1)}/systemToken`, status: 404, body: noServer },
      { request: 'GET /v1/shared/stacks', status: 200, body: [] },
      { request: `DELETE /v1/stacks/${id(1)}`, status: 204 },
    ],
  },
  {
    name: 'a stack that a hook or a wrapper calls is not deleted, and tells by whom',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/stacks', send: server, status: 201, body: madeServer },
      {
        request: 'POST /v1/connections',
        send: { name: 'Wrapper', type: 'wrapper', wrapper: { _stackId: id(0) } },
        status: 201,
        body: { ...created(1, 1), name: 'Wrapper', type: 'wrapper', wrapper: { _stackId: id(0) } },
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'Orders', hooks: { preSavePage: { _stackId: id(0), function: 'f' } } },
        status: 201,
        body: {
          ...created(2, 2),
          name: 'Orders',
          hooks: { preSavePage: { _stackId: id(0), function: 'f' } },
          adaptorType: 'SimpleExport',
          apiIdentifier: 'ee09c44a4c',
        },
      },
      {
        request: `GET /v1/stacks/${id(0)}/dependencies`,
        status: 200,
        body: {
          connections: [dependency({ _id: id(1), name: 'Wrapper' }, 'wrapper._stackId')],
          exports: [dependency({ _id: id(2), name: 'Orders' }, 'hooks.preSavePage._stackId')],
        },
      },
      {
        request: `DELETE /v1/stacks/${id(0)}`,
        status: 422,
        body: errors(
          usedBy('stack', `connection ${id(1)}`, 'wrapper._stackId'),
          usedBy('stack', `export ${id(2)}`, 'hooks.preSavePage._stackId'),
        ),
      },
    ],
  },
  {
    name: 'a stack needs the object that is named after its type, and what that needs',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/stacks', status: 204 },
      { request: 'GET /v1/shared/stacks', status: 204 },
      { request: 'POST /v1/stacks', send: {}, status: 422, body: errors(missing('name'), missing('type')) },
      {
        request: 'POST /v1/stacks',
        send: { name: 'A', type: 'server' },
        status: 422,
        body: errors(missing('server')),
      },
      {
        request: 'POST /v1/stacks',
        send: { name: 'A', type: 'server', server: {} },
        status: 422,
        body: errors(missing('server.hostURI')),
      },
      {
        request: `PUT /v1/stacks/${strangerId}`,
        send: { name: 'A', type: 'lambda', lambda: { accessKeyId: 'a', awsRegion: 'us-east-1' } },
        status: 422,
        body: errors(missing('lambda.secretAccessKey'), missing('lambda.functionName')),
      },
      {
        request: 'POST /v1/stacks',
        send: { ...server, framework: 'oneDotZero' },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: '`oneDotZero` is not a valid enum value for path `framework`.',
          field: 'framework',
        }),
      },
    ],
  },
];
