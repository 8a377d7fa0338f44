import type { Exchange } from '../exchange.ts';
import { badToken, noSuchPath, noToken } from './error-bodies.ts';

const request = 'GET /v1/tokenInfo';

/** Asking whom a token belongs to. */
export const tokenInfoExchanges: readonly Exchange[] = [
  {
    name: 'a good token learns its user',
    steps: [{ request, status: 200, body: { _userId: '00000000933b5bde09c44a4a' } }],
  },
  {
    name: 'the user of an account is the same at each question and for each of its tokens',
    steps: [
      { request, status: 200, body: { _userId: '00000000933b5bde09c44a4a' } },
      {
        request,
        headers: { authorization: 'Bearer read_only_token' },
        status: 200,
        body: { _userId: '00000000933b5bde09c44a4a' },
      },
    ],
  },
  {
    name: 'another account has another user',
    steps: [
      {
        request,
        headers: { authorization: 'Bearer my_api_token@w1' },
        status: 200,
        body: { _userId: '000000001047380594b65ab1' },
      },
    ],
  },
  {
    name: 'a bad token learns that it is bad',
    steps: [{ request, headers: { authorization: 'Bearer expired_token' }, status: 401, body: badToken }],
  },
  {
    name: 'no token learns that there is none',
    steps: [{ request, headers: { authorization: null }, status: 401, body: noToken }],
  },
  {
    name: 'the path is distinguished by capitals',
    steps: [{ request: 'GET /v1/tokeninfo', status: 404, body: noSuchPath('GET /v1/tokeninfo') }],
  },
];
