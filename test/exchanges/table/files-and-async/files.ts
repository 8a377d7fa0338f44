import { supplierX12 } from '../../../../fixtures/resources/ediprofiles/records.ts';
import { announcements } from '../../../../fixtures/resources/exports/warehouse-exports.ts';
import { shipNotices } from '../../../../fixtures/resources/filedefinitions/records.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, cut, dependency, id, usedBy } from '../resources/one-of-each.ts';

const grammar = {
  name: 'Orders (850)',
  version: '2',
  format: 'delimited/edix12',
  delimited: { rowSuffix: '~', colDelimiter: '*' },
  rules: [{ name: 'Beginning', required: true, elements: [{ name: 'BEG', value: 'BEG' }] }],
  globalId: 'x12-850',
};
const definition = { ...created(0, 0), ...grammar };
const profileFields = { name: 'North Shop', fileType: 'edix12', tpInterchangeId: 'NORTHSHOP', tpIdQualifier: 'ZZ' };
const profile = { ...created(1, 1), ...profileFields };
const [ofGrammar, ofProfile] = [`/v1/filedefinitions/${id(0)}`, `/v1/ediprofiles/${id(1)}`];
const file = { type: 'filedefinition', fileDefinition: { _fileDefinitionId: id(0), resourcePath: 'ST' } };
const reading = { name: 'Orders', type: 'simple', file, _ediProfileId: id(1) };
const writing = { name: 'Receipts', adaptorType: 'ToolImport', file, _ediProfileId: id(1) };
const onField = (field: string) => errors({ code: 'invalid_ref', message: `Invalid reference: ${field}`, field });

/** What can be done with file definitions and EDI profiles, and what refers to them. */
export const fileExchanges: readonly Exchange[] = [
  {
    name: 'a grammar and a profile are kept as they are sent, but for what is chosen once',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/filedefinitions', send: grammar, status: 201, body: definition },
      { request: 'POST /v1/ediprofiles', send: profileFields, status: 201, body: profile },
      { request: `GET ${ofGrammar}`, status: 200, body: definition },
      { request: `GET ${ofProfile}`, status: 200, body: profile },
      { request: 'GET /v1/filedefinitions?include=format', status: 200, body: [cut(definition, 'name', 'format')] },
      { request: 'GET /v1/ediprofiles', status: 200, body: [profile] },
      {
        request: `PUT ${ofGrammar}`,
        send: { name: 'Orders', version: '2', format: 'fixed', fixed: {}, rules: [], globalId: 'another' },
        status: 200,
        body: {
          ...created(0, 0),
          lastModified: moment(6),
          name: 'Orders',
          version: '2',
          format: 'fixed',
          fixed: {},
          rules: [],
          globalId: 'x12-850',
        },
      },
      {
        request: `PUT ${ofProfile}`,
        send: { name: 'South Shop', fileType: 'edifact' },
        status: 200,
        body: { ...created(1, 1), lastModified: moment(7), name: 'South Shop', fileType: 'edix12' },
      },
      { request: `GET ${ofGrammar}/dependencies`, status: 200, body: {} },
      { request: `GET ${ofProfile}/dependencies`, status: 200, body: {} },
      { request: `DELETE ${ofGrammar}`, status: 204 },
      { request: `DELETE ${ofProfile}`, status: 204 },
    ],
  },
  {
    name: 'a grammar and a profile are not deleted while steps use them',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/filedefinitions', send: grammar, status: 201, body: definition },
      { request: 'POST /v1/ediprofiles', send: profileFields, status: 201, body: profile },
      {
        request: 'POST /v1/exports',
        send: reading,
        status: 201,
        body: { ...created(2, 2), ...reading, adaptorType: 'SimpleExport', apiIdentifier: 'ee09c44a4c' },
      },
      {
        request: 'POST /v1/imports',
        send: writing,
        status: 201,
        body: { ...created(3, 3), ...writing, apiIdentifier: 'ide09c44a4d' },
      },
      {
        request: `GET ${ofGrammar}/dependencies`,
        status: 200,
        body: {
          exports: [dependency({ _id: id(2), name: 'Orders' }, 'file.fileDefinition._fileDefinitionId')],
          imports: [dependency({ _id: id(3), name: 'Receipts' }, 'file.fileDefinition._fileDefinitionId')],
        },
      },
      {
        request: `DELETE ${ofProfile}`,
        status: 422,
        body: errors(
          usedBy('ediProfile', `export ${id(2)}`, '_ediProfileId'),
          usedBy('ediProfile', `import ${id(3)}`, '_ediProfileId'),
        ),
      },
      { request: `DELETE /v1/exports/${id(2)}`, status: 204 },
      {
        request: `DELETE ${ofGrammar}`,
        status: 422,
        body: errors(usedBy('fileDefinition', `import ${id(3)}`, 'file.fileDefinition._fileDefinitionId')),
      },
      {
        request: 'POST /v1/exports',
        send: { ...reading, _ediProfileId: id(0) },
        status: 422,
        body: onField('_ediProfileId'),
      },
      {
        request: 'POST /v1/imports',
        send: { ...writing, file: { fileDefinition: { _fileDefinitionId: id(1) } } },
        status: 422,
        body: onField('file.fileDefinition._fileDefinitionId'),
      },
      {
        request: 'POST /v1/exports',
        send: { ...reading, _ediProfileId: null },
        status: 201,
        body: {
          ...created(4, 10),
          ...reading,
          _ediProfileId: null,
          adaptorType: 'SimpleExport',
          apiIdentifier: 'ee09c44a4e',
        },
      },
    ],
  },
  {
    name: 'a grammar needs a format that there is, and a profile a standard',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/filedefinitions', status: 204 },
      { request: 'GET /v1/ediprofiles', status: 204 },
      {
        request: 'POST /v1/filedefinitions',
        send: { name: 'A', format: 'csv' },
        status: 422,
        body: errors(
          {
            code: 'invalid_field',
            message: '`csv` is not a valid enum value for path `format`.',
            field: 'format',
          },
          missing('version'),
          missing('rules'),
        ),
      },
      {
        request: `PUT /v1/filedefinitions/${strangerId}`,
        send: { name: 'A', version: '2', format: 'fixed' },
        status: 422,
        body: errors(missing('rules')),
      },
      { request: 'POST /v1/ediprofiles', send: { name: 'A' }, status: 422, body: errors(missing('fileType')) },
      { request: `PUT /v1/ediprofiles/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
    ],
  },
  {
    name: 'the grammar and the profile of the account are used by the export that reads what suppliers announce',
    steps: [
      { request: `GET /v1/filedefinitions/${shipNotices._id}`, status: 200, body: shipNotices },
      {
        request: `GET /v1/filedefinitions/${shipNotices._id}/dependencies`,
        status: 200,
        body: { exports: [dependency(announcements, 'file.fileDefinition._fileDefinitionId')] },
      },
      {
        request: `GET /v1/ediprofiles/${supplierX12._id}/dependencies`,
        status: 200,
        body: { exports: [dependency(announcements, '_ediProfileId')] },
      },
      { request: `GET /v1/filedefinitions/${shipNotices._id}/audit`, status: 200, body: [] },
      { request: `GET /v1/ediprofiles/${supplierX12._id}/audit`, status: 200, body: [] },
    ],
  },
];
