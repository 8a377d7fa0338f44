import { behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { countingErrors } from './behaviours/counting.ts';
import { listingErrors } from './behaviours/listing.ts';
import { markingErrors } from './behaviours/marking.ts';
import { assigningInIntegration, countingOfIntegration } from './behaviours/of-integration.ts';
import { retryData } from './behaviours/retry-data.ts';
import { retryingErrors } from './behaviours/retrying.ts';
import { errorAt, isFlowError } from './kept/flow-error.ts';
import { stepRequests } from './requests/step-requests.ts';

/** What is special about the errors of flows. */
export const resource: ResourceDefinition = defineResource('flowErrors', {
  behaviours: (context) => ({
    ...Object.fromEntries(
      behaviourTable({
        ...countingErrors(context.fake),
        ...listingErrors,
        ...markingErrors,
        ...retryingErrors(context.fake),
        ...retryData,
        ...stepRequests(context.fake),
      }),
    ),
    listIntegrationErrors: countingOfIntegration(context),
    assignIntegrationErrors: assigningInIntegration(context),
  }),
  shown: (record, now, account) => (isFlowError(record) ? { ...errorAt(account, record, now) } : record),
});
