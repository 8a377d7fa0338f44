import type { Exchange, Step } from '../../exchange.ts';
import { errors, notFound, restricted } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, id } from '../resources/one-of-each.ts';

const mine = { _id: '59bbb1e10f7e2a5d7c1a9a01', lastModified: '2017-09-15T10:00:00.000Z', name: 'Mine' };
const theirs = { _id: '59bbb1e10f7e2a5d7c1a9a02', lastModified: '2017-09-15T10:00:00.000Z', name: 'Theirs' };
const seen = { _id: '59bbb1e10f7e2a5d7c1a9a03', lastModified: '2017-09-15T10:00:00.000Z', name: 'Seen' };
const production = { _id: '57a1c0d2e4f60718293a4b01', name: 'Production', enabled: true };
const sandbox = { _id: '57a1c0d2e4f60718293a4b02', name: 'Sandbox', enabled: false };
const token = (shown: string): Pick<Step, 'headers'> => ({ headers: { authorization: `Bearer ${shown}` } });
const refused = { status: 403, body: restricted } as const;
const team = token('team');
const named = ({ _id, name }: typeof mine): object => ({ _id, name });
const exported = { ...created(0, 11), name: 'A', adaptorType: 'SimpleExport', apiIdentifier: 'ee09c44a4a' };
const flow = {
  ...created(1, 13),
  name: 'A',
  _integrationId: mine._id,
  disabled: false,
  pageGenerators: [{ _exportId: id(0) }],
  logging: {},
};

/** What tokens of a test's own may do. */
export const accessExchanges: readonly Exchange[] = [
  {
    name: 'a monitor reads, a manager writes too, and neither sees the tokens of the account',
    options: {
      seed: { integrations: [mine], accesstokens: 0 },
      access: { monitor: { accessLevel: 'monitor', _userId: strangerId }, manager: { accessLevel: 'manage' } },
    },
    steps: [
      { request: 'GET /v1/integrations', ...token('monitor'), status: 200, body: [mine] },
      { request: `PUT /v1/integrations/${mine._id}`, ...token('monitor'), send: { name: 'A' }, ...refused },
      { request: 'GET /v1/accesstokens', ...token('monitor'), ...refused },
      {
        request: 'GET /v1/tokenInfo',
        ...token('monitor'),
        status: 200,
        body: { _userId: strangerId, scope: 'monitor' },
      },
      { request: 'GET /v1/accesstokens', ...token('manager'), ...refused },
      { request: `DELETE /v1/integrations/${mine._id}`, ...token('manager'), status: 204 },
      { request: 'GET /v1/accesstokens', status: 200, body: [] },
    ],
  },
  {
    name: 'a token of some integrations sees these and what belongs to them, and changes what it may',
    options: {
      seed: { integrations: [mine, theirs, seen] },
      access: {
        team: {
          integrationAccessLevel: [
            { _integrationId: mine._id, accessLevel: 'manage' },
            { _integrationId: seen._id, accessLevel: 'monitor' },
          ],
        },
      },
    },
    steps: [
      {
        request: 'GET /v1/integrations?limit=1&skip=1',
        ...team,
        status: 200,
        responses: { link: '<https://api.integrator.io/v1/integrations?limit=1&skip=0>; rel="prev"' },
        body: [seen],
      },
      { request: 'GET /v1/integrations?include=name', ...team, status: 200, body: [named(mine), named(seen)] },
      { request: `GET /v1/integrations/${theirs._id}`, ...team, ...refused },
      { request: `GET /v1/integrations/${theirs._id}/flows`, ...team, ...refused },
      { request: `PUT /v1/integrations/${theirs._id}`, ...team, send: { name: 'A' }, ...refused },
      { request: `PUT /v1/integrations/${seen._id}`, ...team, send: { name: 'A' }, ...refused },
      { request: `GET /v1/integrations/${strangerId}`, ...team, status: 404, body: notFound },
      { request: 'POST /v1/integrations', ...team, send: { name: 'A' }, ...refused },
      { request: 'POST /v1/flows', ...team, send: { name: 'A', _integrationId: theirs._id }, ...refused },
      { request: 'POST /v1/flows', ...team, send: { name: 'A', _integrationId: seen._id }, ...refused },
      { request: 'POST /v1/flows', ...team, send: { name: 'A' }, ...refused },
      { request: 'POST /v1/exports', ...team, send: { name: 'A' }, status: 201, body: exported },
      { request: 'GET /v1/exports', ...team, status: 200, body: [] },
      {
        request: 'POST /v1/flows',
        ...team,
        send: { name: 'A', _integrationId: mine._id, pageGenerators: [{ _exportId: id(0) }] },
        status: 201,
        body: flow,
      },
      { request: 'GET /v1/exports', ...team, status: 200, body: [exported] },
      { request: `PUT /v1/flows/${id(1)}`, ...team, send: { name: 'A', _integrationId: theirs._id }, ...refused },
    ],
  },
  {
    name: 'a token sees its environment alone, and makes records there',
    options: {
      seed: { integrations: [mine], environments: [production, sandbox] },
      access: { sandbox: { _envId: sandbox._id } },
    },
    steps: [
      { request: 'GET /v1/integrations', ...token('sandbox'), status: 200, body: [] },
      { request: `GET /v1/integrations/${mine._id}`, ...token('sandbox'), status: 404, body: notFound },
      {
        request: 'POST /v1/connections',
        ...token('sandbox'),
        send: { name: 'Shop', type: 'ftp' },
        status: 201,
        body: { ...created(0, 2), name: 'Shop', type: 'ftp', _envId: sandbox._id },
      },
      { request: 'GET /v1/connections', status: 200, body: [] },
      {
        request: `PUT /v1/integrations/${mine._id}/connections/register`,
        send: [id(0)],
        status: 422,
        body: errors({ code: 'invalid_ref', message: 'Invalid reference: 0', field: '0' }),
      },
    ],
  },
  {
    name: 'an environment is listed, read and enabled',
    options: { seed: { environments: [production, sandbox] } },
    steps: [
      { request: 'GET /v1/environments', status: 200, body: [production, sandbox] },
      { request: `GET /v1/environments/${sandbox._id}`, status: 200, body: sandbox },
      {
        request: `PUT /v1/environments/${sandbox._id}/enable`,
        send: [],
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
      },
      { request: `PUT /v1/environments/${sandbox._id}/enable`, send: {}, status: 204 },
      {
        request: `GET /v1/environments/${sandbox._id}`,
        status: 200,
        body: { ...sandbox, enabled: true, lastModified: moment(3) },
      },
    ],
  },
  {
    name: 'an account without environments has none to list',
    options: { seed: 'empty', emptyList: 204 },
    steps: [{ request: 'GET /v1/environments', status: 204 }],
  },
];
