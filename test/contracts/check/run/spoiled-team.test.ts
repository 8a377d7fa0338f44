import { expect, test } from 'vitest';
import type { RunOptions } from '../../../../contracts/check/run/run-options.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const wrong = { description: 'Wrong', ...json({ type: 'object' }) };
const errors = { 400: wrong, 404: wrong, 409: wrong, 415: wrong, 422: wrong };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const many = (name: string): object => ({ description: 'All', ...json({ type: 'array', items: ref(name) }) });

function collection(path: string, name: string, filters: readonly object[], patch?: object): Record<string, object> {
  const one = { description: 'One', ...json(ref(name)) };
  const requestBody = { required: true, ...json(ref(name)) };
  return {
    [path]: {
      get: { operationId: `list${name}s`, parameters: filters, responses: { 200: many(name), 400: wrong } },
      post: { operationId: `create${name}`, requestBody, responses: { 201: one, ...errors } },
    },
    [`${path}/{id}`]: {
      parameters: [id],
      get: { operationId: `get${name}`, responses: { 200: one, ...errors } },
      ...(patch && { patch: { operationId: `patch${name}`, ...patch, responses: { 200: one, ...errors } } }),
      delete: { operationId: `delete${name}`, responses: { 204: { description: 'Gone' }, ...errors } },
    },
  };
}

const fieldsOf = (properties: object): object => ({
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string', readOnly: true }, name: { type: 'string', minLength: 1 }, ...properties },
});

/** Teams and their members, who have secrets. */
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Teams', version: '1' },
    servers: [{ url: 'https://teams.example/api' }],
    paths: {
      ...collection('/teams', 'Team', []),
      '/teams/{id}/members': {
        parameters: [id],
        get: { operationId: 'listTeamMembers', 'x-view-of': 'members', responses: { 200: many('Member'), ...errors } },
      },
      '/teams/{id}/used-by': {
        parameters: [id],
        get: {
          operationId: 'getTeamUse',
          'x-dependencies': true,
          responses: {
            200: {
              description: 'Who',
              ...json({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }),
            },
            ...errors,
          },
        },
      },
      ...collection(
        '/members',
        'Member',
        [{ name: 'active', in: 'query', 'x-filter-of': 'active', schema: { type: 'boolean' } }],
        {
          'x-patchable': ['/name'],
          requestBody: { content: { 'application/merge-patch+json': { schema: { type: 'object' } } } },
        },
      ),
    },
    components: {
      schemas: {
        Team: fieldsOf({}),
        Member: fieldsOf({
          teamId: { type: 'string', 'x-references': 'teams' },
          active: { type: 'boolean' },
          pin: { type: 'string', 'x-secret': true },
        }),
      },
    },
  }),
);

type Spoil = (request: Request, response: Response, mock: Mock) => Promise<Response> | Response;

/** A record as it is stored, in the clear. */
const stored = (mock: Mock, record: unknown): unknown =>
  mock
    .account()
    .collection('/members')
    .get(String(Object(record).id)) ?? record;

/** The soak asks for everything. */
const ofMembers: Partial<RunOptions> = soaking ? {} : { only: ['listTeamMembers', 'getTeamUse', 'listMembers'] };

function judgeSpoiled(spoil: Spoil): ReturnType<typeof judgeAny> {
  const mock = createMock(contract, { report: 'silent' });
  const spoiled: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    return spoil(request, await mock.fetch(request.clone()), mock);
  };
  return judgeAny(contract, spoiled, { phases: ['stateful'], runs: 1, ...ofMembers });
}

test('teams and their members conform, and who uses a team may be a list of ids alone', async () => {
  const { failures, leftovers } = await judgeSpoiled((_request, response) => response);
  expect([failures, leftovers]).toEqual([[], []]);
});

const spoils: readonly (readonly [what: string, failure: string, spoil: Spoil])[] = [
  [
    'shows secrets in a list below another record only',
    'listTeamMembers secret pin',
    async ({ url }, response, mock) => {
      if (!/teams\/[^/]+\/members/.test(url) || !response.ok) return response;
      const records: unknown = await response.json();
      return Response.json(Array.isArray(records) ? records.map((record) => stored(mock, record)) : records);
    },
  ],
  [
    'shows secrets in the response to a patch only',
    'patchMember secret pin',
    async ({ method }, response, mock) =>
      method === 'PATCH' && response.ok ? Response.json(stored(mock, await response.json())) : response,
  ],
  [
    'takes a filter for false for none',
    'listMembers filter active',
    ({ url }, response, mock) =>
      url.includes('active=false') ? mock.fetch(url.replace('active=false', '')) : response,
  ],
  [
    'tells nobody who uses a team',
    'getTeamUse dependencies',
    ({ url }, response) => (url.endsWith('/used-by') && response.ok ? Response.json({}) : response),
  ],
  [
    'names others who use a team',
    'getTeamUse dependencies',
    async ({ url }, response) =>
      url.endsWith('/used-by') && (await response.clone().text()).includes('members')
        ? Response.json({ members: ['nobody'] })
        : response,
  ],
];

test.each(rowsOf(spoils, 5))('a backend that %s is found by %s alone', async (_what, failure, spoil) => {
  const { failures } = await judgeSpoiled(spoil);
  expect([...new Set(failures.map(({ operation, rule }) => `${operation} ${rule}`))]).toEqual([failure]);
});
