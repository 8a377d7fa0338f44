import type { Exchange } from '../exchange.ts';
import { firstId, moment, plainId, secondId, strangerId } from './records.ts';

const create = 'POST /v1/integrations';

/** What the service itself writes into the first record that it creates. */
const stamps = { _id: firstId, createdAt: moment(0), lastModified: moment(0) };

/** Creating. */
export const createExchanges: readonly Exchange[] = [
  {
    name: 'a name is enough to create a record, and no Location comes with it',
    steps: [
      {
        request: create,
        send: { name: 'Mine' },
        status: 201,
        body: { ...stamps, name: 'Mine', sandbox: false, _registeredConnectionIds: [] },
      },
    ],
  },
  {
    name: 'what was created can be read, and stands at the end of the list',
    options: { seed: 'sample' },
    steps: [
      {
        request: create,
        send: { name: 'Mine' },
        status: 201,
        body: { ...stamps, name: 'Mine', sandbox: false, _registeredConnectionIds: [] },
      },
      {
        request: `GET /v1/integrations/${firstId}`,
        status: 200,
        body: { ...stamps, name: 'Mine', sandbox: false, _registeredConnectionIds: [] },
      },
      {
        request: 'GET /v1/integrations?include=name',
        status: 200,
        body: [
          { _id: '57974ed227a82a3475cecb15', name: 'BigCommerce - NetSuite Connector' },
          { _id: firstId, name: 'Mine' },
        ],
      },
    ],
  },
  {
    name: 'names need not be unique: each record has an id of its own',
    steps: [
      {
        request: create,
        send: { name: 'Mine' },
        status: 201,
        body: { ...stamps, name: 'Mine', sandbox: false, _registeredConnectionIds: [] },
      },
      {
        request: create,
        send: { name: 'Mine' },
        status: 201,
        body: {
          _id: secondId,
          createdAt: moment(1),
          lastModified: moment(1),
          name: 'Mine',
          sandbox: false,
          _registeredConnectionIds: [],
        },
      },
    ],
  },
  {
    name: 'a whole SmartConnector can be created',
    steps: [
      {
        request: create,
        send: {
          version: '1.0.0',
          settings: { z: 1, a: [{ y: null }] },
          mode: 'install',
          install: [{ name: 'One', completed: false, installURL: '', _connectionId: strangerId }],
          _connectorId: plainId,
          sandbox: true,
          readme: '',
          description: 'All of it',
          name: 'Whole',
          updateInProgress: false,
          _registeredConnectionIds: [strangerId],
        },
        status: 201,
        body: {
          ...stamps,
          name: 'Whole',
          description: 'All of it',
          readme: '',
          sandbox: true,
          _connectorId: plainId,
          install: [{ name: 'One', completed: false, installURL: '', _connectionId: strangerId }],
          mode: 'install',
          settings: { z: 1, a: [{ y: null }] },
          version: '1.0.0',
          updateInProgress: false,
          _registeredConnectionIds: [strangerId],
        },
      },
    ],
  },
  {
    name: 'the service gives id and times itself, whatever the body says of them',
    steps: [
      {
        request: create,
        send: { _id: plainId, createdAt: 7, lastModified: 'never', _sourceId: {}, _parentId: 'x', name: 'Mine' },
        status: 201,
        body: { ...stamps, name: 'Mine', sandbox: false, _registeredConnectionIds: [] },
      },
    ],
  },
  {
    name: 'an unknown field is dropped at the top and in an install step, and kept in installSteps and settings',
    steps: [
      {
        request: create,
        send: {
          name: 'Mine',
          raedme: 'dropped',
          install: [{ name: 'One', colour: 'dropped' }],
          installSteps: [{ name: 'One', colour: 'kept', deep: { colour: 'kept' } }],
          uninstallSteps: [{ colour: 'kept' }],
          settings: { colour: 'kept' },
        },
        status: 201,
        body: {
          ...stamps,
          name: 'Mine',
          sandbox: false,
          install: [{ name: 'One' }],
          installSteps: [{ name: 'One', colour: 'kept', deep: { colour: 'kept' } }],
          uninstallSteps: [{ colour: 'kept' }],
          settings: { colour: 'kept' },
          _registeredConnectionIds: [],
        },
      },
    ],
  },
  {
    name: 'settings keep their order and strange keys such as __proto__, byte for byte',
    steps: [
      {
        request: create,
        send: '{"settings":{"z":1,"__proto__":{"polluted":true},"constructor":{"prototype":1},"a":{"__proto__":2},"":0},"name":"Mine"}',
        status: 201,
        body: `{"_id":"${firstId}","createdAt":"${moment(0)}","lastModified":"${moment(0)}","name":"Mine","sandbox":false,"settings":{"z":1,"__proto__":{"polluted":true},"constructor":{"prototype":1},"a":{"__proto__":2},"":0},"_registeredConnectionIds":[]}`,
      },
    ],
  },
  {
    name: 'a strange key at the top is dropped like any other',
    steps: [
      {
        request: create,
        send: '{"__proto__":{"name":"Not mine"},"constructor":1,"toString":2,"name":"Mine"}',
        status: 201,
        body: { ...stamps, name: 'Mine', sandbox: false, _registeredConnectionIds: [] },
      },
    ],
  },
  {
    name: 'the last of two keys with one name counts',
    steps: [
      {
        request: create,
        send: '{"name":"First","name":"Last"}',
        status: 201,
        body: { ...stamps, name: 'Last', sandbox: false, _registeredConnectionIds: [] },
      },
    ],
  },
  {
    name: 'text beyond ASCII comes back as it was sent',
    steps: [
      {
        request: create,
        send: { name: 'Grüße – 注文 🧾 \u2028' },
        status: 201,
        body: { ...stamps, name: 'Grüße – 注文 🧾 \u2028', sandbox: false, _registeredConnectionIds: [] },
      },
    ],
  },
];
