import { isRecord } from '../../../../../spec/document/document.ts';
import { resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { userOf } from '../../jobs/state/job.ts';
import { errorsAt, isOpen, putError } from '../kept/flow-error.ts';
import { unknown } from './step.ts';

/** The field by which a flow names its integration. */
const ownerField = '_integrationId';

/** Tells how many open errors each flow of an integration has. */
export function countingOfIntegration(context: ResourceContext): Behaviour {
  return ofIntegration(context, ({ account, now }, flows) => {
    const counts = flows.map((_flowId) => ({
      _flowId,
      numError: errorsAt(account, { _id: _flowId }, now).filter(isOpen).length,
    }));
    return { status: 200, body: counts };
  });
}

/** Assigns open errors of the flows of an integration. Source: client; choice for the body. */
export function assigningInIntegration(context: ResourceContext): Behaviour {
  return ofIntegration(context, ({ account, now, body }, flows) => {
    const { errorIds, email, _userId } = isRecord(body) ? body : {};
    const assigned = { assignedTo: String(_userId ?? email), assignedBy: userOf(account) };
    for (const _id of flows) {
      for (const error of errorsAt(account, { _id }, now)) {
        if (isOpen(error) && Array.isArray(errorIds) && errorIds.includes(error.errorId))
          putError(account, { ...error, ...assigned });
      }
    }
    return { status: 204 };
  });
}

/** Goes on with the ids of the flows of an integration; where that is not there, it refuses. */
function ofIntegration(
  { contract: { resources }, resource }: ResourceContext,
  next: (call: Call, flows: readonly string[]) => ReturnType<Behaviour>,
): Behaviour {
  return (call): ReturnType<Behaviour> => {
    const { account, parameters } = call;
    const id = String(parameters.path['_id']);
    const flows = resourceNamed(resources, resource.references.find(({ path }) => path[0] === '_flowId')?.to ?? '');
    const owner = flows?.references.find(({ path }) => path[0] === ownerField);
    const integrations = resourceNamed(resources, owner?.to ?? '');
    if (flows === undefined || integrations === undefined || !account.collection(integrations.collection).has(id))
      return unknown('integration', id);
    const own = [...account.collection(flows.collection).snapshot()].filter(([, flow]) => flow[ownerField] === id);
    return next(
      call,
      own.map(([flowId]) => flowId),
    );
  };
}
