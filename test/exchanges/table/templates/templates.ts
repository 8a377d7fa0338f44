import { ordersToSpreadsheet } from '../../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { ordersTemplate, shopTemplate } from '../../../../fixtures/resources/templates/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { cast, errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import {
  connection,
  connectionId,
  created,
  cut,
  exported,
  flow,
  id,
  imported,
  integration,
  integrationId,
  setUp,
} from '../resources/one-of-each.ts';

const template = { ...created(0, 0), name: 'Sales', published: true, applications: ['http'] };
const one = `/v1/templates/${id(0)}`;
const sent = { name: 'Sales', published: true, applications: ['http'] };
const made = { ...created(5, 5), name: 'Sales', _integrationId: integrationId };
const making: Step = {
  request: 'POST /v1/templates',
  send: { name: 'Sales', _integrationId: integrationId },
  status: 201,
  body: made,
};
const { _id: _e, createdAt: _ec, lastModified: _em, apiIdentifier: _ea, ...exportFields } = exported;
const { _id: _i, createdAt: _ic, lastModified: _im, apiIdentifier: _ia, ...importFields } = imported;
const install = `POST /v1/integrations/template/${id(5)}`;
const registered = { ...integration, _registeredConnectionIds: [connectionId] };

/** The second connection, over which the copies run. */
const otherFields = { name: 'Other shop', type: 'http', http: { baseURI: 'https://other.example', mediaType: 'json' } };
const other = { ...created(6, 6), ...otherFields };
const of = { _templateId: id(5) };
const notSimple: object = errors({ code: 'invalid_field', message: 'Install step is invalid: invalid templateZip' });

/** What can be done with templates. */
export const templateExchanges: readonly Exchange[] = [
  {
    name: 'a template is created, read, listed, replaced and deleted',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/templates', send: sent, status: 201, body: template },
      { request: `GET ${one}`, status: 200, body: template },
      { request: 'GET /v1/templates?include=published', status: 200, body: [cut(template, 'name', 'published')] },
      {
        request: `PUT ${one}`,
        send: { name: 'Sales 2' },
        status: 200,
        body: { ...created(0, 0), lastModified: moment(3), name: 'Sales 2' },
      },
      { request: `DELETE ${one}`, status: 204 },
      { request: 'GET /v1/templates', status: 200, body: [] },
    ],
  },
  {
    name: 'none are 204 where the account is set up so',
    options: { seed: 'empty', emptyList: 204 },
    steps: [{ request: 'GET /v1/templates', status: 204 }],
  },
  {
    name: 'a template is previewed and installed: its records are copied over the connections that are named',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      making,
      {
        request: 'POST /v1/connections',
        send: otherFields,
        status: 201,
        body: other,
      },
      {
        request: `GET /v1/templates/${id(5)}/preview`,
        status: 200,
        body: {
          objects: [
            { model: 'Integration', doc: registered },
            { model: 'Flow', doc: flow },
            { model: 'Export', doc: exported },
            { model: 'Import', doc: imported },
            { model: 'Connection', doc: connection },
          ],
        },
      },
      {
        request: install,
        send: { connectionMap: {} },
        status: 400,
        body: errors({
          code: 'invalid_connectionMap',
          message: `connectionMap has no entry for the connection ${connectionId}.`,
          field: 'connectionMap',
        }),
      },
      {
        request: install,
        send: { connectionMap: { [connectionId]: strangerId } },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: `Invalid reference: connectionMap.${connectionId}`,
          field: `connectionMap.${connectionId}`,
        }),
      },
      {
        request: install,
        send: { connectionMap: { [connectionId]: id(6) } },
        status: 201,
        body: {
          name: 'Sales',
          sandbox: false,
          _registeredConnectionIds: [id(6)],
          ...of,
          ...created(7, 10),
        },
      },
      {
        request: `GET /v1/exports/${id(8)}`,
        status: 200,
        body: { ...exportFields, _connectionId: id(6), ...of, ...created(8, 10), apiIdentifier: 'ee09c44a52' },
      },
      {
        request: `GET /v1/imports/${id(9)}`,
        status: 200,
        body: { ...importFields, _connectionId: id(6), ...of, ...created(9, 10), apiIdentifier: 'ide09c44a53' },
      },
      {
        request: `GET /v1/integrations/${id(7)}/flows`,
        status: 200,
        body: [
          {
            name: 'Nightly',
            _integrationId: id(7),
            disabled: false,
            schedule: '? 0 2 ? * *',
            pageGenerators: [{ _exportId: id(8) }],
            pageProcessors: [{ type: 'import', _importId: id(9), proceedOnFailure: true }],
            ...of,
            ...created(10, 10),
            logging: {},
          },
        ],
      },
      { request: `DELETE /v1/templates/${id(5)}`, status: 204 },
      {
        request: `GET /v1/integrations/${id(7)}/flows?limit=1&include=name`,
        status: 200,
        body: [{ name: 'Nightly', _id: id(10) }],
      },
    ],
  },
  {
    name: 'a template without a flow is an integration, and one that is not simple is refused',
    steps: [
      {
        request: `POST /v1/integrations/template/${ordersTemplate._id}`,
        send: {},
        status: 201,
        body: {
          name: ordersToSpreadsheet.name,
          readme: ordersToSpreadsheet.readme,
          _templateId: ordersTemplate._id,
          ...created(0, 0),
        },
      },
      { request: `POST /v1/integrations/template/${shopTemplate._id}`, send: {}, status: 422, body: notSimple },
      { request: `DELETE /v1/integrations/${ordersToSpreadsheet._id}`, status: 204 },
      { request: `GET /v1/templates/${ordersTemplate._id}/preview`, status: 200, body: { objects: [] } },
      { request: `POST /v1/integrations/template/${ordersTemplate._id}`, send: {}, status: 422, body: notSimple },
    ],
  },
  {
    name: 'what is wrong in a body of templates is reported with its place',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/templates', send: {}, status: 422, body: errors(missing('name')) },
      {
        request: `PUT /v1/templates/${strangerId}`,
        send: { name: 'A', applications: 'http' },
        status: 422,
        body: errors(cast('Array', 'http', 'applications')),
      },
    ],
  },
];
