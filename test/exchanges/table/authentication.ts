import type { Exchange } from '../exchange.ts';
import { badToken, forbidden, noSuchPath, noToken, notFound } from './error-bodies.ts';
import { moment, plainId, sampleId } from './records.ts';

const names = 'GET /v1/integrations?include=name';
const sample = [{ _id: sampleId, name: 'BigCommerce - NetSuite Connector' }];
const options = { seed: 'sample' } as const;

/** Every operation, as a request line and a body. */
const everyOperation = [
  { request: 'GET /v1/integrations' },
  { request: 'POST /v1/integrations', send: { name: 'A' } },
  { request: `GET /v1/integrations/${sampleId}` },
  { request: `PUT /v1/integrations/${sampleId}`, send: { name: 'A' } },
  { request: `DELETE /v1/integrations/${sampleId}` },
  { request: 'GET /v1/tokenInfo' },
] as const;

function as(authorization: string | null): { readonly headers: { readonly authorization: string | null } } {
  return { headers: { authorization } };
}

/** Who may do what. */
export const authenticationExchanges: readonly Exchange[] = [
  ...everyOperation.flatMap((step): Exchange[] => [
    {
      name: `${step.request} without a token is 401 Unauthorized`,
      options,
      steps: [{ ...step, ...as(null), status: 401, body: noToken }],
    },
    {
      name: `${step.request} with an expired token is 401`,
      options,
      steps: [{ ...step, ...as('Bearer expired_token'), status: 401, body: badToken }],
    },
  ]),
  {
    name: 'a refused request has changed nothing',
    options,
    steps: [
      { request: `DELETE /v1/integrations/${sampleId}`, ...as(null), status: 401, body: noToken },
      { request: 'POST /v1/integrations', send: { name: 'A' }, ...as('Bearer'), status: 400, body: badToken },
      { request: names, status: 200, body: sample },
    ],
  },
  {
    name: 'another scheme counts as no token',
    options,
    steps: [
      { request: names, ...as('Basic bXk6dG9rZW4='), status: 401, body: noToken },
      { request: names, ...as('Digest my_api_token'), status: 401, body: noToken },
      { request: names, ...as(''), status: 401, body: noToken },
    ],
  },
  {
    name: 'an empty token of an account is a bad one',
    options,
    steps: [{ request: names, ...as('Bearer @w1'), status: 401, body: badToken }],
  },
  {
    name: 'a header that is not a scheme and a token is 400, in the words of a bad token',
    options,
    steps: [
      { request: names, ...as('Bearer Bearer my_api_token'), status: 400, body: badToken },
      { request: names, ...as('bearer Bearer my_api_token'), status: 400, body: badToken },
      { request: names, ...as('Bearer my_api_token more'), status: 400, body: badToken },
      { request: names, ...as('Basic bXk6 dG9rZW4='), status: 400, body: badToken },
      { request: names, ...as('Bearer'), status: 400, body: badToken },
      { request: names, ...as('my_api_token'), status: 400, body: badToken },
      { request: names, ...as('Bearermy_api_token'), status: 400, body: badToken },
      { request: 'GET /v1/tokenInfo', ...as('Bearer Bearer my_api_token'), status: 400, body: badToken },
    ],
  },
  {
    name: 'the word Bearer may be written in any case, with more than one blank behind it',
    options,
    steps: [
      { request: names, ...as('bearer my_api_token'), status: 200, body: sample },
      { request: names, ...as('BEARER   my_api_token'), status: 200, body: sample },
    ],
  },
  {
    name: 'any token that is not empty is good unless there is a list of good ones',
    options,
    steps: [{ request: names, ...as('Bearer anything'), status: 200, body: sample }],
  },
  {
    name: 'with a list of good tokens any other is bad',
    options: { ...options, tokens: ['one', 'two'] },
    steps: [
      { request: names, ...as('Bearer one'), status: 200, body: sample },
      { request: names, ...as('Bearer two@w1'), status: 200, body: sample },
      { request: names, ...as('Bearer my_api_token'), status: 401, body: badToken },
      { request: names, ...as('Bearer ONE'), status: 401, body: badToken },
      { request: names, ...as('Bearer three@one'), status: 401, body: badToken },
    ],
  },
  {
    name: 'a list of good tokens makes the expired one no better, and the one that reads no worse',
    options: { ...options, tokens: ['expired_token'] },
    steps: [
      { request: names, ...as('Bearer expired_token'), status: 401, body: badToken },
      { request: names, ...as('Bearer read_only_token'), status: 200, body: sample },
    ],
  },
  {
    name: 'an expired token is expired in every account',
    options,
    steps: [{ request: names, ...as('Bearer expired_token@w1'), status: 401, body: badToken }],
  },
  {
    name: 'a token that may only read reads',
    options,
    steps: [
      { request: names, ...as('Bearer read_only_token'), status: 200, body: sample },
      { request: `HEAD /v1/integrations/${sampleId}`, ...as('Bearer read_only_token'), status: 200 },
    ],
  },
  {
    name: 'a token that may only read learns so before its body is looked at',
    options,
    steps: [
      {
        request: 'POST /v1/integrations',
        headers: { authorization: 'Bearer read_only_token', 'content-type': 'text/plain' },
        send: '{',
        status: 403,
        body: forbidden,
      },
    ],
  },
  {
    name: 'TOKEN@NAME is a token of an account of its own, with the same seed and other ids',
    options,
    steps: [
      {
        request: 'POST /v1/integrations',
        ...as('Bearer my_api_token@w1'),
        send: { name: 'Theirs' },
        status: 201,
        body: {
          _id: '6955b9001047380594b65ab1',
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'Theirs',
          sandbox: false,
          _registeredConnectionIds: [],
        },
      },
      { request: names, status: 200, body: sample },
      { request: 'GET /v1/integrations/6955b9001047380594b65ab1', status: 404, body: notFound },
      {
        request: names,
        ...as('Bearer other@w1'),
        status: 200,
        body: [...sample, { _id: '6955b9001047380594b65ab1', name: 'Theirs' }],
      },
      { request: names, ...as('Bearer my_api_token@w2'), status: 200, body: sample },
    ],
  },
  {
    name: 'what an account deletes stays in the others',
    options,
    steps: [
      { request: `DELETE /v1/integrations/${sampleId}`, ...as('Bearer a@w1'), status: 204 },
      { request: names, ...as('Bearer a@w1'), status: 200, body: [] },
      { request: names, ...as('Bearer a'), status: 200, body: sample },
    ],
  },
  {
    name: 'what stands behind the last @ names the account',
    options,
    steps: [
      { request: `DELETE /v1/integrations/${sampleId}`, ...as('Bearer me@example.com@w1'), status: 204 },
      { request: names, ...as('Bearer a@w1'), status: 200, body: [] },
      { request: names, ...as('Bearer a@example.com'), status: 200, body: sample },
    ],
  },
  {
    name: 'each region has records of its own',
    options,
    steps: [
      { request: `DELETE /v1/integrations/${sampleId}`, host: 'api.eu.integrator.io', status: 204 },
      { request: names, host: 'api.eu.integrator.io', status: 200, body: [] },
      { request: names, host: 'api.au.integrator.io', status: 200, body: sample },
      { request: names, host: 'api.ca.integrator.io', status: 200, body: sample },
      { request: names, status: 200, body: sample },
    ],
  },
  {
    name: 'no account of one region can name one of another',
    options,
    steps: [
      { request: `DELETE /v1/integrations/${sampleId}`, ...as('Bearer a@eu/default'), status: 204 },
      { request: names, host: 'api.eu.integrator.io', status: 200, body: sample },
    ],
  },
  {
    name: 'who asks for a path that is not there learns so with or without a token',
    steps: [
      {
        request: `GET /v1/nowhere/${plainId}`,
        ...as(null),
        status: 404,
        body: noSuchPath(`GET /v1/nowhere/${plainId}`),
      },
    ],
  },
];
