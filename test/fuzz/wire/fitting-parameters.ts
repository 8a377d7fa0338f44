import { seeds } from '../../../fixtures/index.ts';

/** Values of the parameters in a path that fit together, in the records that each account starts with. */
type Fitting = readonly Readonly<Record<string, string>>[];

const { flowErrors } = seeds.default;

/** The steps at which errors occurred, with the key of a retry. */
const errorSteps: Fitting = flowErrors.map(({ _flowId, _expOrImpId = '', retryDataKey = '8665321456' }) => ({
  _id: _flowId,
  stepId: _expOrImpId,
  retryDataKey,
}));

/** The operations of the errors of a step. */
const stepOperations: readonly string[] = [
  ...['listStepErrors', 'listResolvedErrors', 'resolveErrors', 'removeResolvedErrors', 'retryErrors'],
  ...['assignStepErrors', 'unassignStepErrors', 'tagStepErrors'],
  ...['listStepRequests', 'deleteStepRequests'],
  ...['getRetryData', 'updateRetryData', 'getRetry', 'updateRetry'],
];

/**
 * Operations that ask for more than one record in their path, by `operationId`: picked one by one, the records would
 * have to do with each other too rarely for the operation to be accepted.
 */
export const fittingParameters: ReadonlyMap<string, Fitting> = new Map<string, Fitting>([
  [
    'receiveExportData',
    seeds.default.exports.flatMap(({ _id, webhook }) =>
      webhook === undefined ? [] : [{ _id, token: webhook.token ?? 'any-token' }],
    ),
  ],
  [
    'unregisterConnection',
    seeds.default.integrations.flatMap(({ _id, _registeredConnectionIds = [] }) =>
      _registeredConnectionIds.map((_connectionId) => ({ _id, _connectionId })),
    ),
  ],
  ...stepOperations.map((operation) => [operation, errorSteps] as const),
]);
