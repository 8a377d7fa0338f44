import type { FunctionKind } from '../../../../contracts/apis/extension/kinds.ts';

const bearerToken = 'one-time';
const installed = { bearerToken, _integrationId: '57974ed227a82a3475cecb15', opts: {} };
const resource = { name: 'Orders' };
const records = [{ id: 1 }, { id: 2 }];
const mapped = { preMapData: records, postMapData: records, bearerToken, _importId: '5b5f8ac0a2d8f51b3d6f8f01' };
const connection = { encrypted: { password: 'p' }, unencrypted: { user: 'u' } };
const submitted = [{ statusCode: 200, id: 'a' }, { statusCode: 422 }];

/** What a function of each kind is given, as the service sends it. */
export const sampleOptions: { readonly [Kind in FunctionKind]: Readonly<Record<string, unknown>> } = {
  connectorInstaller: { ...installed, _connectorId: '5666865f67c1650309224904' },
  stepInstaller: { ...installed, verify: true },
  update: installed,
  preUninstall: installed,
  stepUninstaller: installed,
  connectorUninstaller: installed,
  persistSettings: { ...installed, pending: { store: { currency: 'EUR' } } },
  refreshMetadata: { ...installed, opts: { fieldName: 'currency' } },
  changeEdition: { bearerToken, fromEdition: 'standard', toEdition: 'premium', integration: {}, license: {} },
  getMappingMetadata: { bearerToken, _integrationId: installed._integrationId, version: '1.0.1' },
  step: { bearerToken, resource, license: {}, formSubmission: { name: 'a' } },
  initChild: { bearerToken, parentIntegration: resource, parentLicense: {} },
  updateResource: { bearerToken, resource, license: {} },
  preSave: { bearerToken, newResource: resource, oldResource: resource },
  formInit: { bearerToken, resource, parentResource: resource },
  preSavePage: {
    bearerToken,
    data: records,
    errors: [],
    pageIndex: 0,
    _exportId: '5b5f8ac0a2d8f51b3d6f8f02',
    lastExportDateTime: '2026-01-01T00:00:00.000Z',
  },
  preMap: { bearerToken, data: records, _importId: mapped._importId },
  postMap: mapped,
  postSubmit: { ...mapped, responseData: submitted },
  postAggregate: { bearerToken, postAggregateData: { success: true }, _importId: mapped._importId },
  postResponseMap: { bearerToken, postResponseMapData: records, responseData: submitted, oneToMany: false },
  pingWrapper: { bearerToken, connection, _exportId: '5b5f8ac0a2d8f51b3d6f8f02' },
  exportWrapper: {
    bearerToken,
    connection,
    type: 'delta',
    delta: { dateField: 'changed', lastExecutionTime: 1_700_000_000_000 },
    _exportId: '5b5f8ac0a2d8f51b3d6f8f02',
  },
  importWrapper: { ...mapped, connection },
};

/** What a function of each kind may call back with to these options. */
export const sampleResults: { readonly [Kind in FunctionKind]: unknown } = {
  connectorInstaller: undefined,
  stepInstaller: { success: true, stepsToUpdate: [{ name: 'Connection', completed: true }] },
  update: undefined,
  preUninstall: { success: true, stepsToUpdate: [] },
  stepUninstaller: { success: false, message: 'It is in use.' },
  connectorUninstaller: undefined,
  persistSettings: { success: true, pending: false },
  refreshMetadata: { name: 'currency', options: [['EUR', 'Euro']] },
  changeEdition: 'ignored',
  getMappingMetadata: [{ orders: [{ generateList: 'lines', requiredGenerateFields: ['id'] }] }],
  step: undefined,
  initChild: { name: 'Child' },
  updateResource: undefined,
  preSave: resource,
  formInit: { fieldMap: {}, layout: {} },
  preSavePage: { data: [], errors: [], abort: false, newErrorsAndRetryData: [{ retryData: {}, errors: [] }] },
  preMap: [{ data: { id: 1 } }, {}],
  postMap: [{ data: [{ id: 1 }] }, { errors: [{ code: 'a', message: 'b', source: 'c' }] }],
  postSubmit: submitted,
  postAggregate: undefined,
  postResponseMap: records,
  pingWrapper: { statusCode: 401, errors: [{ message: 'The password is wrong.' }] },
  exportWrapper: { data: records, lastPage: true, state: { page: 1 } },
  importWrapper: [
    { statusCode: 200, id: 'a' },
    { statusCode: 422, errors: [{ code: 'a', message: 'b' }] },
  ],
};
