import type { Exchange, Step } from '../../../exchange.ts';
import { errors, missing } from '../../error-bodies.ts';
import { moment } from '../../records.ts';
import { created, http, id } from '../one-of-each.ts';

const records = [{ id: 1 }, { id: 2 }, { id: 3 }];
const own = { pageSize: 2, mockOutput: { page_of_records: records.map((record) => ({ record })) } };
const [one, other, exportId, importId] = [id(0), id(1), id(2), id(3)];
const exported = {
  ...created(2, 2),
  name: 'Orders',
  _connectionId: one,
  ...own,
  adaptorType: 'HTTPExport',
  apiIdentifier: 'ee09c44a4c',
};
const imported = {
  ...created(3, 3),
  name: 'Invoices',
  _connectionId: one,
  mockResponse: [{ id: 'R-1' }],
  adaptorType: 'HTTPImport',
  apiIdentifier: 'ide09c44a4d',
};

/** Two connections, and an export and an import that use the first. */
const setUp: readonly [Step, ...Step[]] = [
  connectionStep(0, 'Shop'),
  connectionStep(1, 'Shop 2'),
  { request: 'POST /v1/exports', send: { name: 'Orders', _connectionId: one, ...own }, status: 201, body: exported },
  {
    request: 'POST /v1/imports',
    send: { name: 'Invoices', _connectionId: one, mockResponse: imported.mockResponse },
    status: 201,
    body: imported,
  },
];

/** What exports, imports and connections do. */
export const actionExchanges: readonly Exchange[] = [
  {
    name: 'an export is read page by page, and an import tells of each record',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: `POST /v1/exports/${exportId}/invoke`,
        status: 200,
        body: { data: records.slice(0, 2), pagedExportState: { position: 2 } },
      },
      {
        request: `POST /v1/exports/${exportId}/invoke`,
        send: { pagedExportState: { position: 2 } },
        status: 200,
        body: { data: records.slice(2) },
      },
      {
        request: `POST /v1/exports/${exportId}/invoke`,
        send: [],
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
      },
      {
        request: `POST /v1/imports/${importId}/invoke`,
        send: records.slice(0, 2),
        status: 200,
        body: [
          { statusCode: 200, _json: { id: 'R-1' } },
          { statusCode: 200, _json: { id: 2 } },
        ],
      },
      {
        request: `POST /v1/imports/${importId}/invoke`,
        send: {},
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be a list.' }),
      },
    ],
  },
  {
    name: 'what is not saved is tried, and not stored',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: 'POST /v1/exports/preview',
        send: { name: 'A', _connectionId: one, ...own },
        status: 200,
        body: { data: records, dataURIs: [], stages: [{ name: 'request', errors: [], data: records }] },
      },
      {
        request: 'POST /v1/exports/preview',
        send: { name: 'A', _connectionId: id(9) },
        status: 422,
        body: errors(unknownIn('_connectionId')),
      },
      {
        request: 'POST /v1/imports/preview',
        send: { name: 'A', _connectionId: one, mockResponse: [{ id: 'R-2' }] },
        status: 200,
        body: { data: [{ id: 'R-2' }], stages: [{ name: 'request', errors: [], data: [{ id: 'R-2' }] }] },
      },
      {
        request: 'POST /v1/imports/preview',
        send: { name: 'A' },
        status: 422,
        body: errors(missing('_connectionId')),
      },
      {
        request: 'POST /v1/connections/ping',
        send: { name: 'A', type: 'http', http },
        status: 200,
        body: { code: 200 },
      },
      { request: 'POST /v1/connections/ping', send: { name: 'A' }, status: 422, body: errors(missing('type')) },
      { request: `POST /v1/connections/${one}/test`, status: 200, body: { code: 200 } },
      { request: `POST /v1/connections/${one}/test`, send: {}, status: 200, body: { code: 200 } },
      {
        request: `POST /v1/connections/${one}/test`,
        send: [],
        status: 422,
        body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
      },
      { request: 'GET /v1/exports', status: 200, body: [exported] },
      { request: 'GET /v1/imports', status: 200, body: [imported] },
    ],
  },
  {
    name: 'a copy has what its original has, over the connection that is mapped',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: `POST /v1/exports/${exportId}/clone`, status: 201, body: copyOf(exported, 4, 4, 'ee09c44a4e') },
      {
        request: `POST /v1/imports/${importId}/clone`,
        send: { name: 'B', connectionMap: { [one]: other } },
        status: 201,
        body: copyOf({ ...imported, _connectionId: other }, 5, 5, 'ide09c44a4f', 'B'),
      },
      {
        request: `POST /v1/exports/${exportId}/clone`,
        send: { connectionMap: { [one]: id(9) } },
        status: 422,
        body: errors(unknownIn(`connectionMap.${one}`)),
      },
      {
        request: `POST /v1/imports/${importId}/clone`,
        send: { name: '' },
        status: 422,
        body: errors(missing('name')),
      },
    ],
  },
  {
    name: 'a copy comes as the account is set up for',
    options: { seed: 'empty', cloneStatus: 200, cloneResponse: 'manifest' },
    steps: [
      ...setUp,
      {
        request: `POST /v1/exports/${exportId}/clone`,
        send: {},
        status: 200,
        body: [{ model: 'Export', _id: id(4), name: 'Clone - Orders' }],
      },
      {
        request: `POST /v1/imports/${importId}/clone`,
        send: {},
        status: 200,
        body: [{ model: 'Import', _id: id(5), name: 'Clone - Invoices' }],
      },
    ],
  },
  {
    name: 'another connection takes the place of the one that is used',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: `PUT /v1/exports/${exportId}/replaceConnection`, send: { _newConnectionId: other }, status: 200 },
      { request: `PUT /v1/imports/${importId}/replaceConnection`, send: { _newConnectionId: other }, status: 200 },
      {
        request: `GET /v1/exports/${exportId}`,
        status: 200,
        body: { ...exported, lastModified: moment(4), _connectionId: other },
      },
      {
        request: `GET /v1/imports/${importId}`,
        status: 200,
        body: { ...imported, lastModified: moment(5), _connectionId: other },
      },
      {
        request: `PUT /v1/exports/${exportId}/replaceConnection`,
        send: { _newConnectionId: id(9) },
        status: 422,
        body: errors(unknownIn('_newConnectionId')),
      },
      {
        request: `PUT /v1/imports/${importId}/replaceConnection`,
        send: {},
        status: 422,
        body: errors(missing('_newConnectionId')),
      },
      { request: `DELETE /v1/connections/${one}`, status: 204 },
    ],
  },
];

function connectionStep(place: number, name: string): Step {
  const fields = { name, type: 'http', http };
  return { request: 'POST /v1/connections', send: fields, status: 201, body: { ...created(place, place), ...fields } };
}

function unknownIn(field: string): { readonly code: string; readonly message: string; readonly field: string } {
  return { code: 'invalid_ref', message: `Invalid reference: ${field}`, field };
}

/** A copy of a record as it comes back. */
function copyOf(
  { _id, createdAt, lastModified, apiIdentifier, ...fields }: typeof exported | typeof imported,
  place: number,
  exchange: number,
  ownIdentifier: string,
  name = `Clone - ${fields.name}`,
): object {
  return { ...fields, name, _sourceId: _id, ...created(place, exchange), apiIdentifier: ownIdentifier };
}
