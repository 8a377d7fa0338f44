import type { Exchange } from '../exchange.ts';
import { badQuery } from './error-bodies.ts';

/** Lists: query parameters that are refused. */
export const listRefusals: readonly Exchange[] = [
  {
    name: 'a limit of nothing is refused',
    steps: [{ request: 'GET /v1/integrations?limit=0', status: 400, body: badQuery('limit must be >= 1.', 'limit') }],
  },
  {
    name: 'a limit above a thousand is refused, not cut down',
    steps: [
      { request: 'GET /v1/integrations?limit=1001', status: 400, body: badQuery('limit must be <= 1000.', 'limit') },
    ],
  },
  {
    name: 'a limit that is a fraction is refused',
    steps: [
      { request: 'GET /v1/integrations?limit=1.5', status: 400, body: badQuery('limit must be integer.', 'limit') },
    ],
  },
  {
    name: 'a limit that breaks two rules is one fault',
    steps: [
      { request: 'GET /v1/integrations?limit=-0.5', status: 400, body: badQuery('limit must be integer.', 'limit') },
    ],
  },
  {
    name: 'a limit that is no number is refused',
    steps: [
      { request: 'GET /v1/integrations?limit=ten', status: 400, body: badQuery('limit must be integer.', 'limit') },
    ],
  },
  {
    name: 'an empty limit is refused',
    steps: [{ request: 'GET /v1/integrations?limit=', status: 400, body: badQuery('limit must be integer.', 'limit') }],
  },
  {
    name: 'a limit that is given twice is refused',
    steps: [
      {
        request: 'GET /v1/integrations?limit=1&limit=2',
        status: 400,
        body: badQuery('limit must be integer.', 'limit'),
      },
    ],
  },
  {
    name: 'a skip below nothing is refused',
    steps: [{ request: 'GET /v1/integrations?skip=-1', status: 400, body: badQuery('skip must be >= 0.', 'skip') }],
  },
  {
    name: 'several bad query parameters are reported in one response',
    steps: [
      {
        request: 'GET /v1/integrations?limit=0&skip=-1',
        status: 400,
        body: {
          errors: [
            { code: 'invalid_query_params', message: 'limit must be >= 1.', field: 'limit' },
            { code: 'invalid_query_params', message: 'skip must be >= 0.', field: 'skip' },
          ],
        },
      },
    ],
  },
  {
    name: 'a limit that is not even well encoded is refused like any other text',
    steps: [
      { request: 'GET /v1/integrations?limit=%zz', status: 400, body: badQuery('limit must be integer.', 'limit') },
    ],
  },
];
