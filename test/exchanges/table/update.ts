import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { returnsPortal } from '../../../fixtures/resources/integrations/returns-portal.ts';
import { salesforceNetSuite } from '../../../fixtures/resources/integrations/salesforce-netsuite.ts';
import type { Exchange } from '../exchange.ts';
import { cloneId, firstId, moment, plainId, salesforceId, sampleId, strangerId } from './records.ts';

const plain = `/v1/integrations/${plainId}`;

/** What of the clone belongs to the service: it stays, whatever a client sends or leaves out. */
const { _sourceId, _templateId, _parentId, lastModifiedBy } = returnsPortal;

/** Replacing. */
export const updateExchanges: readonly Exchange[] = [
  {
    name: 'a record is replaced, and the response is the record as it now is',
    steps: [
      {
        request: `PUT ${plain}`,
        send: { name: 'Renamed', readme: 'New' },
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'Renamed', readme: 'New' },
      },
      {
        request: `GET ${plain}`,
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'Renamed', readme: 'New' },
      },
    ],
  },
  {
    name: 'a field that is left out is erased',
    steps: [
      {
        request: `PUT ${plain}`,
        send: { name: 'Renamed' },
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'Renamed' },
      },
    ],
  },
  {
    name: 'the fields that belong to the service survive being left out',
    steps: [
      {
        request: `PUT /v1/integrations/${cloneId}`,
        send: { name: 'Renamed' },
        status: 200,
        body: {
          _id: cloneId,
          createdAt: returnsPortal.createdAt,
          lastModified: moment(0),
          lastModifiedBy,
          name: 'Renamed',
          sandbox: false,
          _sourceId,
          _templateId,
          _parentId,
        },
      },
    ],
  },
  {
    name: 'a SmartConnector stays one when its _connectorId is left out',
    steps: [
      {
        request: `PUT /v1/integrations/${sampleId}`,
        send: { name: 'Renamed' },
        status: 200,
        body: {
          _id: sampleId,
          lastModified: moment(0),
          name: 'Renamed',
          _connectorId: bigCommerceNetSuite._connectorId,
        },
      },
    ],
  },
  {
    name: 'the fields that belong to the service are ignored in the body, whatever is in them',
    steps: [
      {
        request: `PUT /v1/integrations/${cloneId}`,
        send: {
          _id: strangerId,
          createdAt: 0,
          lastModified: '2001-01-01T00:00:00.000Z',
          name: 'Renamed',
          sandbox: true,
          _connectorId: strangerId,
          _sourceId: null,
          _templateId: [],
          _parentId: 'x',
        },
        status: 200,
        body: {
          _id: cloneId,
          createdAt: returnsPortal.createdAt,
          lastModified: moment(0),
          lastModifiedBy,
          name: 'Renamed',
          sandbox: false,
          _sourceId,
          _templateId,
          _parentId,
        },
      },
    ],
  },
  {
    name: 'a whole record that was read, changed and sent back comes back with the change alone',
    steps: [
      { request: `GET /v1/integrations/${salesforceId}`, status: 200, body: salesforceNetSuite },
      {
        request: `PUT /v1/integrations/${salesforceId}`,
        send: { ...salesforceNetSuite, updateInProgress: false, version: '2.9.0' },
        status: 200,
        body: { ...salesforceNetSuite, lastModified: moment(1), updateInProgress: false, version: '2.9.0' },
      },
    ],
  },
  {
    name: 'lastModified is later after each write, and reading does not move it',
    steps: [
      {
        request: `PUT ${plain}`,
        send: { name: 'A' },
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'A' },
      },
      { request: `GET ${plain}`, status: 200, body: { _id: plainId, lastModified: moment(0), name: 'A' } },
      {
        request: `PUT ${plain}`,
        send: { name: 'A' },
        status: 200,
        body: { _id: plainId, lastModified: moment(2), name: 'A' },
      },
    ],
  },
  {
    name: 'lastModified is later after each write also where the clock stands still',
    options: { clock: () => ({ now: () => Date.UTC(2026, 0, 1) }) },
    steps: [
      {
        request: 'POST /v1/integrations',
        send: { name: 'A' },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'A',
          sandbox: false,
          _registeredConnectionIds: [],
        },
      },
      {
        request: `PUT /v1/integrations/${firstId}`,
        send: { name: 'A' },
        status: 200,
        body: { _id: firstId, createdAt: moment(0), lastModified: moment(1), name: 'A', sandbox: false },
      },
      {
        request: `PUT /v1/integrations/${firstId}`,
        send: { name: 'A' },
        status: 200,
        body: { _id: firstId, createdAt: moment(0), lastModified: moment(2), name: 'A', sandbox: false },
      },
    ],
  },
  {
    name: 'a stale lastModified is no conflict: the last write wins',
    steps: [
      {
        request: `PUT ${plain}`,
        send: { name: 'A' },
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'A' },
      },
      {
        request: `PUT ${plain}`,
        headers: { 'if-match': '"anything"', 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
        send: { lastModified: '2017-09-15T11:02:09.120Z', name: 'B' },
        status: 200,
        body: { _id: plainId, lastModified: moment(1), name: 'B' },
      },
    ],
  },
  {
    name: 'settings are replaced as a whole, and keep the order of their keys',
    steps: [
      {
        request: `PUT /v1/integrations/${sampleId}`,
        send: '{"settings":{"z":1,"__proto__":2,"a":{"c":1,"b":2}},"name":"S"}',
        status: 200,
        body: `{"_id":"${sampleId}","lastModified":"${moment(0)}","name":"S","_connectorId":"${bigCommerceNetSuite._connectorId}","settings":{"z":1,"__proto__":2,"a":{"c":1,"b":2}}}`,
      },
    ],
  },
  {
    name: 'an unknown field is dropped at the top and in an install step, and kept in installSteps',
    steps: [
      {
        request: `PUT ${plain}`,
        send: { name: 'A', raedme: 1, install: [{ colour: 1 }], installSteps: [{ colour: 1 }] },
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'A', install: [{}], installSteps: [{ colour: 1 }] },
      },
    ],
  },
  {
    name: 'a replaced record keeps its place in the list',
    steps: [
      {
        request: `PUT /v1/integrations/${sampleId}`,
        send: { name: 'A' },
        status: 200,
        body: { _id: sampleId, lastModified: moment(0), name: 'A', _connectorId: bigCommerceNetSuite._connectorId },
      },
      {
        request: 'GET /v1/integrations?limit=1&include=name',
        status: 200,
        responses: {
          link: `<https://api.integrator.io/v1/integrations?limit=1&include=name&after=${sampleId}>; rel="next"`,
        },
        body: [{ _id: sampleId, name: 'A' }],
      },
    ],
  },
];
