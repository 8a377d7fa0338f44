import type { Exchange } from '../../exchange.ts';
import { type ErrorEntry, errors } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import {
  created,
  exportId,
  flow,
  flowId,
  id,
  integrationId,
  plainFlow,
  replacing,
  setUp,
} from '../resources/one-of-each.ts';

const cron = (field: string): ErrorEntry => ({ code: 'invalid_field', message: 'Invalid cron expression', field });
const lost = (field: string): ErrorEntry => ({ code: 'invalid_ref', message: `Invalid reference: ${field}`, field });
const nextRouter = (field: string): ErrorEntry => ({ code: 'invalid_ref', message: 'Invalid nextRouterId', field });
const twice = (field: string): ErrorEntry => ({ code: 'invalid_field', message: 'Duplicate router id', field });

/** A router with one branch. */
const router = (name: string, branch: object = {}): object => ({ id: name, branches: [{ name: 'All', ...branch }] });
const lookUp = (_exportId: string): object => ({ pageProcessors: [{ type: 'export', _exportId }] });

const create = 'POST /v1/flows';
const both = { pageProcessors: [], routers: [] };
const group = id(5);

/** What is refused in the body of a flow, in the service's own words. */
export const flowRefusals: readonly Exchange[] = [
  {
    name: 'a flow goes on in steps or in routers, and not in both',
    options: { seed: 'empty' },
    steps: [
      {
        request: create,
        send: { name: 'A', ...both },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: '"pageProcessors" is not allowed when "routers" is present',
        }),
      },
      {
        request: create,
        send: { name: 'A', routers: [] },
        status: 201,
        body: { ...created(0, 1), name: 'A', disabled: false, routers: [], logging: {} },
      },
      {
        request: `PUT /v1/flows/${id(0)}`,
        send: { name: 'A', ...both },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: '"pageProcessors" is not allowed when "routers" is present',
        }),
      },
    ],
  },
  {
    name: 'two routers do not have one id, and a branch leads to a router that is there',
    options: { seed: 'empty' },
    steps: [
      {
        request: create,
        send: { name: 'A', routers: [router('a'), router('b'), router('a')] },
        status: 422,
        body: errors(twice('routers.2.id')),
      },
      {
        request: create,
        send: { name: 'A', routers: [router('a', { nextRouterId: 'b' })] },
        status: 422,
        body: errors(nextRouter('routers.0.branches.0.nextRouterId')),
      },
      {
        request: create,
        send: { name: 'A', routers: [router('a', { nextRouterId: 'c' }), router('a')] },
        status: 422,
        body: errors(twice('routers.1.id'), nextRouter('routers.0.branches.0.nextRouterId')),
      },
      {
        request: create,
        send: { name: 'A', routers: [router('a', { nextRouterId: 'b' }), router('b')] },
        status: 201,
        body: {
          ...created(0, 3),
          name: 'A',
          disabled: false,
          routers: [router('a', { nextRouterId: 'b' }), router('b')],
          logging: {},
        },
      },
      {
        request: `PUT /v1/flows/${id(0)}`,
        send: { name: 'A', routers: [router('a', { nextRouterId: 'b' })] },
        status: 422,
        body: errors(nextRouter('routers.0.branches.0.nextRouterId')),
      },
    ],
  },
  {
    name: 'a schedule has six fields, wherever it stands and however it is written',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: create, send: { name: 'A', schedule: '0 2 * * *' }, status: 422, body: errors(cron('schedule')) },
      {
        request: `PUT /v1/flows/${flowId}`,
        send: { name: 'A', pageGenerators: [{ _exportId: exportId, schedule: '0 2 * * *' }] },
        status: 422,
        body: errors(cron('pageGenerators.0.schedule')),
      },
      {
        request: `PATCH /v1/flows/${flowId}`,
        send: replacing('/schedule', '0 2 * * *'),
        status: 422,
        body: errors(cron('schedule')),
      },
      { request: `GET /v1/flows/${flowId}`, status: 200, body: flow },
    ],
  },
  {
    name: 'a step in a branch of a router uses what is there, and keeps it from being deleted',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: create,
        send: { name: 'B', routers: [router('a', lookUp(strangerId))] },
        status: 422,
        body: errors(lost('routers.0.branches.0.pageProcessors.0._exportId')),
      },
      {
        request: `PUT /v1/flows/${flowId}`,
        send: { name: 'B', routers: [router('a'), router('b', lookUp(exportId))] },
        status: 200,
        body: {
          ...created(4, 4),
          lastModified: moment(6),
          name: 'B',
          routers: [router('a'), router('b', lookUp(exportId))],
          logging: {},
          disabled: false,
        },
      },
      {
        request: `GET /v1/exports/${exportId}/dependencies`,
        status: 200,
        body: {
          flows: [
            {
              id: flowId,
              name: 'B',
              paths: ['routers[1].branches[0].pageProcessors[0]._exportId'],
              accessLevel: 'owner',
            },
          ],
        },
      },
      {
        request: `DELETE /v1/exports/${exportId}`,
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: `The export is used by the flow ${flowId} (routers[1].branches[0].pageProcessors[0]._exportId). Remove the reference first.`,
          field: '_id',
        }),
      },
    ],
  },
  {
    name: 'a flow is in a group of its own integration, and leaves it behind where it moves to another',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: create,
        send: { name: 'B', _integrationId: integrationId, _flowGroupingId: strangerId },
        status: 422,
        body: errors(lost('_flowGroupingId')),
      },
      {
        request: `PATCH /v1/integrations/${integrationId}`,
        send: replacing('/flowGroupings', [{ name: 'Orders' }]),
        status: 204,
      },
      {
        request: `PUT /v1/flows/${flowId}`,
        send: { name: 'B', _integrationId: integrationId, _flowGroupingId: group },
        status: 200,
        body: {
          ...created(4, 4),
          lastModified: moment(7),
          name: 'B',
          _integrationId: integrationId,
          _flowGroupingId: group,
          logging: {},
          disabled: false,
        },
      },
      {
        request: 'POST /v1/integrations',
        send: { name: 'Returns' },
        status: 201,
        body: { ...created(6, 8), name: 'Returns', sandbox: false, _registeredConnectionIds: [] },
      },
      {
        request: `PUT /v1/flows/${flowId}`,
        send: { name: 'B', _integrationId: id(6), _flowGroupingId: group },
        status: 200,
        body: {
          ...created(4, 4),
          lastModified: moment(9),
          name: 'B',
          _integrationId: id(6),
          logging: {},
          disabled: false,
        },
      },
      {
        request: create,
        send: { name: 'C', _flowGroupingId: group },
        status: 422,
        body: errors(lost('_flowGroupingId')),
      },
      { request: create, send: { name: 'C' }, status: 201, body: plainFlow(7, 11, 'C') },
    ],
  },
];
