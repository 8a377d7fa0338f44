import { resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { errorsAt, isOpen } from '../kept/flow-error.ts';
import { unknown } from './step.ts';

/** The field by which a flow names its integration. */
const ownerField = '_integrationId';

/** Tells how many open errors each flow of an integration has. */
export function countingOfIntegration({ contract: { resources }, resource }: ResourceContext): Behaviour {
  return ({ account, now, parameters }) => {
    const id = String(parameters.path['_id']);
    const flows = resourceNamed(resources, resource.references.find(({ path }) => path[0] === '_flowId')?.to ?? '');
    const owner = flows?.references.find(({ path }) => path[0] === ownerField);
    const integrations = resourceNamed(resources, owner?.to ?? '');
    if (flows === undefined || integrations === undefined || !account.collection(integrations.collection).has(id))
      return unknown('integration', id);
    const own = [...account.collection(flows.collection).snapshot()].filter(([, flow]) => flow[ownerField] === id);
    const counts = own.map(([_flowId]) => ({
      _flowId,
      numError: errorsAt(account, { _id: _flowId }, now).filter(isOpen).length,
    }));
    return { status: 200, body: counts };
  };
}
