import { stockReports } from '../../../../fixtures/resources/asynchelpers/records.ts';
import { supplierX12 } from '../../../../fixtures/resources/ediprofiles/records.ts';
import { shipNotices } from '../../../../fixtures/resources/filedefinitions/records.ts';
import { ordersToSpreadsheet as plain } from '../../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import {
  connectionId,
  created,
  cut,
  dependency,
  exportId,
  flowId,
  id,
  importId,
  integrationId,
  setUp,
  usedBy,
} from '../resources/one-of-each.ts';

const http = {
  submit: { resourcePath: 'feed' },
  status: { _exportId: exportId, statusPath: 'state', pollWaitTime: 1, doneValues: ['done'] },
  result: { _importId: importId },
};
const helper = { ...created(5, 5), name: 'Feeds', http };
const helperId = id(5);
const one = `/v1/asynchelpers/${helperId}`;
const creating: Step = { request: 'POST /v1/asynchelpers', send: { name: 'Feeds', http }, status: 201, body: helper };
const nowhere = { _exportId: strangerId };
const user = { _id: helperId, name: 'Feeds' };

/** What can be done with async helpers, and what refers to them. */
export const asyncHelperExchanges: readonly Exchange[] = [
  {
    name: 'an async helper is created, read, listed, replaced and deleted',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      creating,
      { request: `GET ${one}`, status: 200, body: helper },
      { request: 'GET /v1/asynchelpers?exclude=http', status: 200, body: [{ ...helper, http: undefined }] },
      {
        request: 'GET /v1/asynchelpers?include=http.result',
        status: 200,
        body: [{ ...cut(helper, 'name'), http: { result: http.result } }],
      },
      {
        request: `PUT ${one}`,
        send: { name: 'Feeds 2', http: { status: { _exportId: exportId } }, _integrationId: integrationId },
        status: 200,
        body: { ...helper, lastModified: moment(9), name: 'Feeds 2', http: { status: { _exportId: exportId } } },
      },
      { request: `GET ${one}/dependencies`, status: 200, body: {} },
      { request: `DELETE ${one}`, status: 204 },
      { request: 'GET /v1/asynchelpers', status: 200, body: [] },
    ],
  },
  {
    name: 'an async helper holds its exports and imports, and is held by those that hand in their work to it',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      creating,
      {
        request: 'POST /v1/exports',
        send: { name: 'Report', _connectionId: connectionId, http: { _asyncHelperId: helperId, method: 'POST' } },
        status: 201,
        body: {
          ...created(6, 6),
          name: 'Report',
          _connectionId: connectionId,
          http: { _asyncHelperId: helperId, method: 'POST' },
          adaptorType: 'HTTPExport',
          apiIdentifier: 'ee09c44a50',
        },
      },
      {
        request: `GET ${one}/dependencies`,
        status: 200,
        body: { exports: [dependency({ _id: id(6), name: 'Report' }, 'http._asyncHelperId')] },
      },
      {
        request: `DELETE ${one}`,
        status: 422,
        body: errors(usedBy('asyncHelper', `export ${id(6)}`, 'http._asyncHelperId')),
      },
      {
        request: `GET /v1/exports/${exportId}/dependencies`,
        status: 200,
        body: {
          asynchelpers: [dependency(user, 'http.status._exportId')],
          flows: [dependency({ _id: flowId, name: 'Nightly' }, 'pageGenerators[0]._exportId')],
        },
      },
      { request: `DELETE /v1/flows/${flowId}`, status: 204 },
      {
        request: `DELETE /v1/imports/${importId}`,
        status: 422,
        body: errors(usedBy('import', `asyncHelper ${helperId}`, 'http.result._importId')),
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'Report', _connectionId: connectionId, http: { _asyncHelperId: strangerId } },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: http._asyncHelperId',
          field: 'http._asyncHelperId',
        }),
      },
    ],
  },
  {
    name: 'an integration has the async helpers that the steps of its flows use',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      creating,
      { request: `GET /v1/integrations/${integrationId}/asynchelpers`, status: 200, body: [] },
      {
        request: `PUT /v1/imports/${importId}`,
        send: { name: 'Invoices', _connectionId: connectionId, http: { _asyncHelperId: helperId } },
        status: 200,
        body: {
          ...created(2, 2),
          lastModified: moment(7),
          name: 'Invoices',
          _connectionId: connectionId,
          http: { _asyncHelperId: helperId },
          apiIdentifier: 'ide09c44a4c',
          adaptorType: 'HTTPImport',
        },
      },
      { request: `GET /v1/integrations/${integrationId}/asynchelpers`, status: 200, body: [helper] },
      {
        request: `GET /v1/integrations/${integrationId}/asynchelpers?include=http.submit&limit=1`,
        status: 200,
        body: [{ ...cut(helper, 'name'), http: { submit: http.submit } }],
      },
    ],
  },
  {
    name: 'an async helper needs an export that asks for the status',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/asynchelpers', status: 204 },
      { request: 'POST /v1/asynchelpers', send: {}, status: 422, body: errors(missing('name'), missing('http')) },
      {
        request: `PUT /v1/asynchelpers/${strangerId}`,
        send: { name: 'A', http: { status: {} } },
        status: 422,
        body: errors(missing('http.status._exportId')),
      },
      {
        request: 'POST /v1/asynchelpers',
        send: { name: 'A', http: { status: nowhere, result: nowhere } },
        status: 422,
        body: errors(
          ...['http.status._exportId', 'http.result._exportId'].map((field) => ({
            code: 'invalid_ref',
            message: `Invalid reference: ${field}`,
            field,
          })),
        ),
      },
    ],
  },
  {
    name: 'an integration without async helpers may have an empty response, and so an audit',
    options: { emptyList: 204 },
    steps: [
      { request: `GET /v1/integrations/${plain._id}/asynchelpers`, status: 204 },
      { request: `GET /v1/asynchelpers/${stockReports._id}/audit`, status: 204 },
      { request: `GET /v1/filedefinitions/${shipNotices._id}/audit`, status: 204 },
      { request: `GET /v1/ediprofiles/${supplierX12._id}/audit`, status: 204 },
    ],
  },
  {
    name: 'the async helper of the account is used by the export that orders a report',
    steps: [
      { request: `GET /v1/asynchelpers/${stockReports._id}`, status: 200, body: stockReports },
      {
        request: `GET /v1/asynchelpers/${stockReports._id}/dependencies`,
        status: 200,
        body: {
          exports: [
            dependency({ _id: '64d2f1a0b3c4d5e6f7081925', name: 'Order a stock report' }, 'http._asyncHelperId'),
          ],
        },
      },
      { request: `GET /v1/asynchelpers/${stockReports._id}/audit`, status: 200, body: [] },
    ],
  },
];
