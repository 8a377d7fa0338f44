import type { Exchange } from '../exchange.ts';
import { cast, errors, forbidden, missing } from './error-bodies.ts';
import { plainId } from './records.ts';

const create = 'POST /v1/integrations';

/** Creating: every way in which a body can be wrong. */
export const createRefusals: readonly Exchange[] = [
  {
    name: 'a body without a name is refused',
    steps: [{ request: create, send: { readme: 'Hello' }, status: 422, body: errors(missing('name')) }],
  },
  {
    name: 'a name that only the prototype has is no name',
    steps: [{ request: create, send: '{"__proto__":{"name":"Mine"}}', status: 422, body: errors(missing('name')) }],
  },
  {
    name: 'an empty name is refused as a missing one',
    steps: [{ request: create, send: { name: '' }, status: 422, body: errors(missing('name')) }],
  },
  {
    name: 'several faults are reported in one response, each with its path',
    steps: [
      {
        request: create,
        send: {
          sandbox: 'no',
          _connectorId: 'q',
          install: [{ completed: 1, _connectionId: 'a' }, 5],
          mode: 'x',
          settings: [],
          _registeredConnectionIds: [plainId, 'b'],
        },
        status: 422,
        body: errors(
          missing('name'),
          cast('Boolean', 'no', 'sandbox'),
          cast('ObjectId', 'q', '_connectorId'),
          cast('Boolean', '1', 'install.0.completed'),
          cast('ObjectId', 'a', 'install.0._connectionId'),
          cast('Object', '5', 'install.1'),
          { code: 'invalid_field', message: '`x` is not a valid enum value for path `mode`.', field: 'mode' },
          cast('Object', '[]', 'settings'),
          cast('ObjectId', 'b', '_registeredConnectionIds.1'),
        ),
      },
    ],
  },
  {
    name: 'a value that breaks two rules is one fault',
    steps: [{ request: create, send: { name: 'A', mode: 5 }, status: 422, body: errors(cast('String', '5', 'mode')) }],
  },
  {
    name: 'a null where a text belongs is refused',
    steps: [{ request: create, send: { name: null }, status: 422, body: errors(cast('String', 'null', 'name')) }],
  },
  ...(['[]', 'null', '"name"', '7', 'true'] as const).map(
    (send): Exchange => ({
      name: `a body that is ${send} is no record`,
      steps: [
        {
          request: create,
          send,
          status: 422,
          body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
        },
      ],
    }),
  ),
  {
    name: 'a refused create has created nothing',
    options: { seed: 'empty' },
    steps: [
      { request: create, send: { name: 7 }, status: 422, body: errors(cast('String', '7', 'name')) },
      {
        request: create,
        headers: { authorization: 'Bearer read_only_token' },
        send: { name: 'Mine' },
        status: 403,
        body: forbidden,
      },
      { request: 'GET /v1/integrations', status: 200, body: [] },
    ],
  },
];
