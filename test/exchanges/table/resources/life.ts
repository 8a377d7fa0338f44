import type { Exchange, Step } from '../../exchange.ts';
import { cast, type ErrorEntry, errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';

/** The id of the n-th record of a new fake, from 0. */
const id = (place: number): string => `6955b900933b5bde09c44a${(0x4a + place).toString(16)}`;

const [connectionId, exportId, importId, integrationId, flowId] = [id(0), id(1), id(2), id(3), id(4)];
const http = { baseURI: 'https://shop.example', mediaType: 'json' };
const shown = { ...http, auth: { type: 'basic', basic: { username: 'me', password: '******' } } };

/** A record as it was created by the n-th exchange. */
const created = (place: number, exchange: number): { _id: string; createdAt: string; lastModified: string } => ({
  _id: id(place),
  createdAt: moment(exchange),
  lastModified: moment(exchange),
});

const connection = { ...created(0, 0), name: 'Shop', type: 'http', http: shown };
const exported = {
  ...created(1, 1),
  name: 'Orders',
  _connectionId: connectionId,
  adaptorType: 'HTTPExport',
  apiIdentifier: 'ee09c44a4b',
};
const imported = {
  ...created(2, 2),
  name: 'Invoices',
  _connectionId: connectionId,
  adaptorType: 'HTTPImport',
  apiIdentifier: 'ide09c44a4c',
};
const integration = { ...created(3, 3), name: 'Sales', sandbox: false, _registeredConnectionIds: [] };
const steps = {
  pageGenerators: [{ _exportId: exportId }],
  pageProcessors: [{ type: 'import', _importId: importId, proceedOnFailure: true }],
};
const flow = {
  ...created(4, 4),
  name: 'Nightly',
  _integrationId: integrationId,
  disabled: false,
  schedule: '? 0 2 ? * *',
  ...steps,
  logging: {},
};

/** An account of one record of each kind, each created after those that it names. */
const setUp: readonly [Step, ...Step[]] = [
  {
    request: 'POST /v1/connections',
    send: {
      name: 'Shop',
      type: 'http',
      http: { ...shown, auth: { type: 'basic', basic: { username: 'me', password: 'p' } } },
    },
    status: 201,
    body: connection,
  },
  { request: 'POST /v1/exports', send: { name: 'Orders', _connectionId: connectionId }, status: 201, body: exported },
  { request: 'POST /v1/imports', send: { name: 'Invoices', _connectionId: connectionId }, status: 201, body: imported },
  { request: 'POST /v1/integrations', send: { name: 'Sales' }, status: 201, body: integration },
  {
    request: 'POST /v1/flows',
    send: { name: 'Nightly', _integrationId: integrationId, schedule: '? 0 2 ? * *', ...steps },
    status: 201,
    body: flow,
  },
];

const usedBy = (kind: string, user: string, path: string): ErrorEntry => ({
  code: 'invalid_ref',
  message: `The ${kind} is used by the ${user} (${path}). Remove the reference first.`,
  field: '_id',
});
const dependency = (record: { readonly _id: string; readonly name: string }, path: string): object => ({
  id: record._id,
  name: record.name,
  paths: [path],
  accessLevel: 'owner',
});

/** What can be done with connections, exports, imports and flows. */
export const resourceExchanges: readonly Exchange[] = [
  {
    name: 'records that name each other are read, listed, and listed below their integration',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: `GET /v1/connections/${connectionId}`, status: 200, body: connection },
      { request: `GET /v1/exports/${exportId}`, status: 200, body: exported },
      { request: `GET /v1/imports/${importId}`, status: 200, body: imported },
      { request: `GET /v1/flows/${flowId}`, status: 200, body: flow },
      { request: 'GET /v1/connections', status: 200, body: [connection] },
      { request: 'GET /v1/exports', status: 200, body: [exported] },
      { request: 'GET /v1/imports', status: 200, body: [imported] },
      { request: 'GET /v1/flows', status: 200, body: [flow] },
      { request: `GET /v1/integrations/${integrationId}/connections`, status: 200, body: [connection] },
      { request: `GET /v1/integrations/${integrationId}/exports`, status: 200, body: [exported] },
      { request: `GET /v1/integrations/${integrationId}/imports`, status: 200, body: [imported] },
      { request: `GET /v1/integrations/${integrationId}/flows`, status: 200, body: [flow] },
    ],
  },
  {
    name: 'what is in use is not deleted, and tells by whom; in the order of need everything can be',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: `GET /v1/connections/${connectionId}/dependencies`,
        status: 200,
        body: { exports: [dependency(exported, '_connectionId')], imports: [dependency(imported, '_connectionId')] },
      },
      {
        request: `GET /v1/exports/${exportId}/dependencies`,
        status: 200,
        body: { flows: [dependency(flow, 'pageGenerators[0]._exportId')] },
      },
      {
        request: `GET /v1/imports/${importId}/dependencies`,
        status: 200,
        body: { flows: [dependency(flow, 'pageProcessors[0]._importId')] },
      },
      {
        request: `GET /v1/integrations/${integrationId}/dependencies`,
        status: 200,
        body: { flows: [dependency(flow, '_integrationId')] },
      },
      {
        request: `DELETE /v1/connections/${connectionId}`,
        status: 422,
        body: errors(
          usedBy('connection', `export ${exportId}`, '_connectionId'),
          usedBy('connection', `import ${importId}`, '_connectionId'),
        ),
      },
      {
        request: `DELETE /v1/exports/${exportId}`,
        status: 422,
        body: errors(usedBy('export', `flow ${flowId}`, 'pageGenerators[0]._exportId')),
      },
      {
        request: `DELETE /v1/imports/${importId}`,
        status: 422,
        body: errors(usedBy('import', `flow ${flowId}`, 'pageProcessors[0]._importId')),
      },
      {
        request: `DELETE /v1/integrations/${integrationId}`,
        status: 422,
        body: errors(usedBy('integration', `flow ${flowId}`, '_integrationId')),
      },
      { request: `GET /v1/flows/${flowId}/dependencies`, status: 200, body: {} },
      { request: `DELETE /v1/flows/${flowId}`, status: 204 },
      { request: `GET /v1/integrations/${integrationId}/dependencies`, status: 200, body: {} },
      { request: `DELETE /v1/integrations/${integrationId}`, status: 204 },
      { request: `DELETE /v1/imports/${importId}`, status: 204 },
      { request: `DELETE /v1/exports/${exportId}`, status: 204 },
      { request: `DELETE /v1/connections/${connectionId}`, status: 204 },
      { request: 'GET /v1/connections', status: 200, body: [] },
    ],
  },
  {
    name: 'a flow that another one names is not deleted',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/flows', send: { name: 'B' }, status: 201, body: plainFlow(0, 0, 'B') },
      {
        request: 'POST /v1/flows',
        send: { name: 'A', _runNextFlowIds: [id(0)] },
        status: 201,
        body: { ...plainFlow(1, 1, 'A', { _runNextFlowIds: [id(0)] }) },
      },
      {
        request: `DELETE /v1/flows/${id(0)}`,
        status: 422,
        body: errors(usedBy('flow', `flow ${id(1)}`, '_runNextFlowIds[0]')),
      },
    ],
  },
  {
    name: 'lists of nothing are 204 where the account is set up so',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/connections', status: 204 },
      { request: 'GET /v1/exports', status: 204 },
      { request: 'GET /v1/imports', status: 204 },
      { request: 'GET /v1/flows', status: 204 },
      {
        request: 'POST /v1/integrations',
        send: { name: 'Sales' },
        status: 201,
        body: { ...created(0, 4), name: 'Sales', sandbox: false, _registeredConnectionIds: [] },
      },
      { request: `GET /v1/integrations/${id(0)}/connections`, status: 204 },
      { request: `GET /v1/integrations/${id(0)}/exports`, status: 204 },
      { request: `GET /v1/integrations/${id(0)}/imports`, status: 204 },
      { request: `GET /v1/integrations/${id(0)}/flows`, status: 204 },
    ],
  },
  {
    name: 'filters choose records by a field, the projection keeps what each record of a list must have',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: 'GET /v1/flows?name=Nightly', status: 200, body: [flow] },
      { request: 'GET /v1/flows?name=Night', status: 200, body: [] },
      { request: 'GET /v1/flows?disabled=true', status: 200, body: [] },
      { request: 'GET /v1/flows?disabled=false&include=schedule', status: 200, body: [cut(flow, 'name', 'schedule')] },
      { request: `GET /v1/flows?_integrationId=${integrationId}&include=_id`, status: 200, body: [cut(flow, 'name')] },
      { request: `GET /v1/flows?_integrationId=${flowId}`, status: 200, body: [] },
      { request: 'GET /v1/exports?include=_id', status: 200, body: [cut(exported, 'name', 'adaptorType')] },
      {
        request: 'GET /v1/imports?adaptorType=HTTPImport&include=name',
        status: 200,
        body: [cut(imported, 'name', 'adaptorType')],
      },
      { request: 'GET /v1/imports?adaptorType=FTPImport', status: 200, body: [] },
      { request: 'GET /v1/connections?externalId=a', status: 200, body: [] },
    ],
  },
  {
    name: 'a mask that is sent back keeps the credential, and the type of a connection stays',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: `PUT /v1/connections/${connectionId}`,
        send: { name: 'Shop 2', type: 'ftp', http: shown },
        status: 200,
        body: { ...connection, lastModified: moment(5), name: 'Shop 2' },
      },
      { request: `POST /v1/connections/${connectionId}/ping`, send: {}, status: 200, body: { code: 200 } },
      { request: `GET /v1/connections/${connectionId}/ping`, status: 200, body: { code: 200 } },
      {
        request: `PUT /v1/exports/${exportId}`,
        send: { name: 'Hook', type: 'webhook', webhook: { provider: 'github', key: 's3cret' } },
        status: 200,
        body: {
          ...created(1, 1),
          lastModified: moment(8),
          name: 'Hook',
          type: 'webhook',
          webhook: { provider: 'github', key: '******' },
          apiIdentifier: exported.apiIdentifier,
          adaptorType: 'WebhookExport',
        },
      },
      {
        request: `PUT /v1/imports/${importId}`,
        send: { name: 'Tool', adaptorType: 'ToolImport' },
        status: 200,
        body: {
          ...created(2, 2),
          lastModified: moment(9),
          name: 'Tool',
          adaptorType: 'ToolImport',
          apiIdentifier: imported.apiIdentifier,
        },
      },
      {
        request: `PUT /v1/flows/${flowId}`,
        send: { name: 'Idle' },
        status: 200,
        body: { ...created(4, 4), lastModified: moment(10), name: 'Idle', logging: {}, disabled: false },
      },
    ],
  },
  {
    name: 'a patch changes what is on the list of its resource, and nothing else',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: `PATCH /v1/flows/${flowId}`, send: replacing('/disabled', true), status: 204 },
      { request: `PATCH /v1/flows/${flowId}`, send: adding('/pageGenerators/0/skipRetries', true), status: 204 },
      {
        request: `PATCH /v1/flows/${flowId}`,
        send: replacing('/logging', { mode: 'all' }),
        status: 422,
        body: unlisted('logging'),
      },
      { request: `PATCH /v1/connections/${connectionId}`, send: replacing('/name', 'Shop 3'), status: 204 },
      {
        request: `PATCH /v1/connections/${connectionId}`,
        send: replacing('/type', 'ftp'),
        status: 422,
        body: unlisted('type'),
      },
      { request: `PATCH /v1/exports/${exportId}`, send: adding('/debugUntil', moment(999)), status: 204 },
      { request: `PATCH /v1/exports/${exportId}`, send: replacing('/name', 'B'), status: 422, body: unlisted('name') },
      { request: `PATCH /v1/imports/${importId}`, send: adding('/debugUntil', moment(999)), status: 204 },
      { request: `PATCH /v1/imports/${importId}`, send: replacing('/name', 'B'), status: 422, body: unlisted('name') },
      {
        request: `GET /v1/flows/${flowId}`,
        status: 200,
        body: {
          ...flow,
          lastModified: moment(6),
          disabled: true,
          pageGenerators: [{ _exportId: exportId, skipRetries: true }],
        },
      },
      {
        request: `GET /v1/connections/${connectionId}`,
        status: 200,
        body: { ...connection, lastModified: moment(8), name: 'Shop 3' },
      },
    ],
  },
  {
    name: 'what is missing, no id, or the id of nobody is told with its place',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connections', send: { name: 'A' }, status: 422, body: errors(missing('type')) },
      { request: 'POST /v1/exports', send: {}, status: 422, body: errors(missing('name')) },
      { request: 'POST /v1/imports', send: { name: 'A' }, status: 422, body: errors(missing('_connectionId')) },
      { request: 'POST /v1/flows', send: {}, status: 422, body: errors(missing('name')) },
      { request: `PUT /v1/connections/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      { request: `PUT /v1/exports/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      {
        request: `PUT /v1/imports/${strangerId}`,
        send: {},
        status: 422,
        body: errors(missing('name'), missing('_connectionId')),
      },
      { request: `PUT /v1/flows/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      {
        request: `POST /v1/connections/${strangerId}/ping`,
        send: [],
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'A', _connectionId: 'x' },
        status: 422,
        body: errors(cast('ObjectId', 'x', '_connectionId')),
      },
      {
        request: 'POST /v1/flows',
        send: { name: 'A', pageGenerators: [{ _exportId: strangerId }] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: pageGenerators.0._exportId',
          field: 'pageGenerators.0._exportId',
        }),
      },
    ],
  },
];

/** A flow that has nothing to do. */
function plainFlow(place: number, exchange: number, name: string, more: object = {}): object {
  return { ...created(place, exchange), name, disabled: false, ...more, logging: {} };
}

/** What a projection leaves of a record. */
function cut(record: { readonly _id: string }, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name === '_id' || names.includes(name)));
}

function replacing(path: string, value: unknown): object {
  return [{ op: 'replace', path, value }];
}

function adding(path: string, value: unknown): object {
  return [{ op: 'add', path, value }];
}

function unlisted(field: string): object {
  return errors({ code: 'update_not_allowed', message: `${field} is not a whitelisted property.`, field });
}
