import { expect } from 'vitest';
import { connector, id, plain, type Row } from './route-row.ts';

/** Records, and scripts. */
export const recordRows: Readonly<
  Record<
    | 'setCommonScript'
    | 'removeCommonScript'
    | 'setScript'
    | 'removeScript'
    | 'listAccountIntegrations'
    | 'makeIntegration'
    | 'readIntegration'
    | 'putIntegration'
    | 'removeIntegration'
    | 'pushUpdate'
    | 'pushUpdateOfIntegration'
    | 'listResources'
    | 'listRecords'
    | 'makeRecord'
    | 'readRecord'
    | 'putRecord'
    | 'removeRecord'
    | 'readDependencies',
    readonly Row[]
  >
> = {
  setCommonScript: [
    { line: 'PUT /scripts/installer/verify', body: { success: false, message: 'No.' }, status: 204 },
    { line: 'PUT /scripts/settings/save', body: { success: true, settings: { a: 1 } }, status: 204 },
  ],
  removeCommonScript: [{ line: 'DELETE /scripts/uninstaller/verify', status: 204 }],
  setScript: [
    {
      line: 'PUT /accounts/default/scripts/installer/verifyBigCommerceConnection',
      body: { success: false, message: 'Bad credentials.' },
      status: 204,
      afterwards: [
        async ({ core }) => {
          const response = await core.fetch(
            `https://api.integrator.io/v1/integrations/${connector}/installer/verifyBigCommerceConnection`,
            { method: 'PUT', headers: { authorization: 'Bearer t', 'content-type': 'application/json' }, body: '{}' },
          );
          return response.json();
        },
        { success: false, message: 'Bad credentials.' },
      ],
    },
  ],
  removeScript: [{ line: 'DELETE /accounts/default/scripts/settings/save', status: 204 }],
  listAccountIntegrations: [
    { line: 'GET /accounts/default/integrations', status: 200, response: [{ _id: connector }, {}, {}, {}, {}, {}] },
  ],
  makeIntegration: [
    {
      line: 'POST /accounts/default/integrations',
      body: { kind: 'integration', name: 'A' },
      status: 201,
      response: { name: 'A' },
    },
    {
      line: 'POST /accounts/default/integrations',
      body: { kind: 'smartConnector', steps: 2, completed: 2 },
      status: 201,
      response: { mode: 'settings', install: [{ completed: true }, { completed: true }] },
      afterwards: [({ core }) => core.integrations.size, 7],
    },
  ],
  readIntegration: [{ line: `GET /accounts/default/integrations/${id}`, status: 200, response: { _id: id } }],
  putIntegration: [
    {
      line: `PUT /accounts/default/integrations/${id}`,
      body: { ...plain, name: 'Renamed' },
      status: 204,
      afterwards: [({ core }) => core.integrations.get(id)?.name, 'Renamed'],
    },
  ],
  removeIntegration: [
    {
      line: `DELETE /accounts/default/integrations/${id}`,
      status: 204,
      afterwards: [({ core }) => core.integrations.get(id), undefined],
    },
  ],
  pushUpdate: [
    {
      line: `POST /accounts/default/records/integrations/${connector}/push-update`,
      status: 200,
      response: { _id: connector, updateInProgress: true },
    },
    {
      line: `POST /accounts/default/records/integrations/${connector}/push-update`,
      body: { version: '9.0.0' },
      status: 200,
      response: { updateInProgress: true },
    },
  ],
  pushUpdateOfIntegration: [
    {
      line: `POST /accounts/default/integrations/${connector}/push-update`,
      status: 200,
      response: { _id: connector, updateInProgress: true },
    },
    {
      line: `POST /accounts/default/integrations/${connector}/push-update`,
      body: { version: '9.0.0' },
      status: 200,
      response: { updateInProgress: true },
    },
  ],
  listResources: [
    {
      line: 'GET /accounts/default/records',
      status: 200,
      response: expect.arrayContaining([
        expect.objectContaining({
          name: 'integrations',
          singular: 'integration',
          count: 6,
          collection: '/integrations',
          idField: '_id',
          nameField: 'name',
          factories: ['integration', 'smartConnector'],
        }),
      ]),
    },
  ],
  listRecords: [
    {
      line: 'GET /accounts/default/records/integrations',
      status: 200,
      response: [{ _id: connector }, {}, {}, {}, {}, {}],
    },
  ],
  makeRecord: [
    {
      line: 'POST /accounts/default/records/integrations',
      body: {},
      status: 201,
      response: { name: expect.any(String) },
    },
    {
      line: 'POST /accounts/default/records/integrations',
      body: { fields: { name: 'A' } },
      status: 201,
      response: { name: 'A' },
    },
    {
      line: 'POST /accounts/default/records/integrations',
      body: { factory: 'smartConnector', fields: { steps: 2, completed: 2 } },
      status: 201,
      response: { mode: 'settings', install: [{ completed: true }, { completed: true }] },
      afterwards: [({ core }) => core.integrations.size, 7],
    },
  ],
  readRecord: [{ line: `GET /accounts/default/records/integrations/${id}`, status: 200, response: { _id: id } }],
  putRecord: [
    {
      line: `PUT /accounts/default/records/integrations/${id}`,
      body: { ...plain, name: 'Renamed' },
      status: 204,
      afterwards: [({ core }) => core.integrations.get(id)?.name, 'Renamed'],
    },
  ],
  removeRecord: [
    {
      line: `DELETE /accounts/default/records/integrations/${id}`,
      status: 204,
      afterwards: [({ core }) => core.integrations.get(id), undefined],
    },
  ],
  readDependencies: [
    { line: `GET /accounts/default/records/integrations/${id}/dependencies`, status: 200, response: {} },
  ],
};
