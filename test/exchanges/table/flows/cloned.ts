import type { Exchange, Step } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import {
  connection,
  connectionId,
  created,
  exported,
  exportId,
  flow,
  flowId,
  http,
  id,
  imported,
  importId,
  integration,
  integrationId,
  replacing,
  setUp,
} from '../resources/one-of-each.ts';

const clone = `POST /v1/flows/${flowId}/clone`;
const same = { [connectionId]: connectionId };
const { _id: _1, createdAt: _2, lastModified: _3, ...copied } = flow;

/** A second connection; the sixth record. */
const second: Step = {
  request: 'POST /v1/connections',
  send: { name: 'Shop 2', type: 'http', http },
  status: 201,
  body: { ...created(5, 5), name: 'Shop 2', type: 'http', http },
};

/** The copies of export, import and flow that are the n-th record of a new fake, and those after it. */
const copies = (place: number, exchange: number, connectionOfCopy: string): readonly [object, object, object] => [
  {
    name: exported.name,
    _connectionId: connectionOfCopy,
    adaptorType: 'HTTPExport',
    _sourceId: exportId,
    ...created(place, exchange),
    apiIdentifier: `e${id(place).slice(-9)}`,
  },
  {
    name: imported.name,
    _connectionId: connectionOfCopy,
    adaptorType: 'HTTPImport',
    _sourceId: importId,
    ...created(place + 1, exchange),
    apiIdentifier: `i${id(place + 1).slice(-10)}`,
  },
  {
    ...ordered(place),
    name: 'Clone - Nightly',
    _integrationId: integrationId,
    ...created(place + 2, exchange),
    logging: {},
  },
];

/** What the copy of the flow has, in the order of the wire. */
function ordered(place: number): object {
  const { logging: _logging, ...fields } = copied;
  return {
    ...fields,
    pageGenerators: [{ _exportId: id(place) }],
    pageProcessors: [{ type: 'import', _importId: id(place + 1), proceedOnFailure: true }],
    _sourceId: flowId,
  };
}

const [exportCopy, importCopy, flowCopy] = copies(6, 6, id(5));

/** Clones of flows, their connections, and their groups. */
export const flowExchanges: readonly Exchange[] = [
  {
    name: 'a clone of a flow has copies of its steps, over the connections that are mapped',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      second,
      {
        request: clone,
        send: { _integrationId: integrationId, connectionMap: { [connectionId]: id(5) } },
        status: 201,
        body: flowCopy,
      },
      { request: `GET /v1/exports/${id(6)}`, status: 200, body: exportCopy },
      { request: `GET /v1/imports/${id(7)}`, status: 200, body: importCopy },
      { request: `GET /v1/flows/${id(8)}`, status: 200, body: flowCopy },
      { request: `GET /v1/flows/${flowId}`, status: 200, body: flow },
      { request: `GET /v1/exports/${exportId}`, status: 200, body: exported },
      {
        request: `GET /v1/integrations/${integrationId}`,
        status: 200,
        body: { ...integration, _registeredConnectionIds: [connectionId, id(5)] },
      },
    ],
  },
  {
    name: 'a clone responds with all that it has made, and with 200, where the account is set up so',
    options: { seed: 'empty', cloneResponse: 'manifest', cloneStatus: 200 },
    steps: [
      ...setUp,
      {
        request: clone,
        send: { _integrationId: integrationId, name: 'Weekly', connectionMap: same, sandbox: false },
        status: 200,
        body: [
          { model: 'Flow', _id: id(7), name: 'Weekly' },
          { model: 'Export', _id: id(5), name: exported.name },
          { model: 'Import', _id: id(6), name: imported.name },
        ],
      },
      {
        request: `POST /v1/integrations/${integrationId}/clone`,
        send: { connectionMap: same, _envId: strangerId },
        status: 200,
        body: [{ model: 'Integration', _id: id(8), name: 'Clone - Sales' }],
      },
    ],
  },
  {
    name: 'a clone of a flow says where it goes and which connections it uses',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: clone, send: {}, status: 422, body: errors(missing('_integrationId')) },
      {
        request: clone,
        send: { _integrationId: strangerId, connectionMap: same },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Integration not found for the given id',
          field: '_integrationId',
        }),
      },
      {
        request: clone,
        send: { _integrationId: integrationId },
        status: 400,
        body: errors({
          code: 'invalid_connectionMap',
          message: `connectionMap has no entry for the connection ${connectionId}.`,
          field: 'connectionMap',
        }),
      },
      {
        request: clone,
        send: { _integrationId: integrationId, connectionMap: { [connectionId]: strangerId } },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: `Invalid reference: connectionMap.${connectionId}`,
          field: `connectionMap.${connectionId}`,
        }),
      },
      {
        request: clone,
        send: { _integrationId: integrationId, connectionMap: same, _flowGroupingId: strangerId },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: _flowGroupingId',
          field: '_flowGroupingId',
        }),
      },
      { request: 'GET /v1/flows', status: 200, body: [flow] },
      { request: 'GET /v1/exports', status: 200, body: [exported] },
    ],
  },
  {
    name: 'a connection is replaced in all steps of a flow, and registered at its integration',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      second,
      {
        request: `PUT /v1/flows/${flowId}/replaceConnection`,
        send: { _connectionId: connectionId, _newConnectionId: strangerId },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: _newConnectionId',
          field: '_newConnectionId',
        }),
      },
      {
        request: `PUT /v1/flows/${flowId}/replaceConnection`,
        send: { _connectionId: connectionId, _newConnectionId: id(5) },
        status: 200,
      },
      {
        request: `GET /v1/exports/${exportId}`,
        status: 200,
        body: { ...exported, _connectionId: id(5), lastModified: moment(7) },
      },
      {
        request: `GET /v1/imports/${importId}`,
        status: 200,
        body: { ...imported, _connectionId: id(5), lastModified: moment(7) },
      },
      { request: `GET /v1/flows/${flowId}`, status: 200, body: flow },
      {
        request: `GET /v1/integrations/${integrationId}/connections`,
        status: 200,
        body: [connection, { ...created(5, 5), name: 'Shop 2', type: 'http', http }],
      },
      { request: `GET /v1/connections/${connectionId}/dependencies`, status: 200, body: {} },
    ],
  },
  {
    name: 'flows go into a group of their integration together, or none of them does',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: `PATCH /v1/integrations/${integrationId}`,
        send: replacing('/flowGroupings', [{ name: 'Orders' }]),
        status: 204,
      },
      {
        request: 'POST /v1/flows',
        send: { name: 'B' },
        status: 201,
        body: { ...created(6, 6), name: 'B', disabled: false, logging: {} },
      },
      {
        request: 'PUT /v1/flows/updateFlowGrouping',
        send: { _flowIds: [flowId, id(6)], _flowGroupingId: id(5) },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: _flowGroupingId',
          field: '_flowGroupingId',
        }),
      },
      {
        request: 'PUT /v1/flows/updateFlowGrouping',
        send: { _flowIds: [flowId, strangerId], _flowGroupingId: id(5) },
        status: 422,
        body: errors({ code: 'invalid_ref', message: 'Invalid reference: _flowIds.1', field: '_flowIds.1' }),
      },
      { request: `GET /v1/flows/${flowId}`, status: 200, body: flow },
      {
        request: 'PUT /v1/flows/updateFlowGrouping',
        send: { _flowIds: [flowId], _flowGroupingId: id(5) },
        status: 204,
      },
      {
        request: `GET /v1/flows/${flowId}`,
        status: 200,
        body: { ...flow, _flowGroupingId: id(5), lastModified: moment(10) },
      },
      {
        request: 'PUT /v1/flows/updateFlowGrouping',
        send: { _flowIds: [flowId], _flowGroupingId: null },
        status: 204,
      },
      { request: `GET /v1/flows/${flowId}`, status: 200, body: { ...flow, lastModified: moment(12) } },
    ],
  },
];
