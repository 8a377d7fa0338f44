import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { sideOf } from '../../define/choices/side-of.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { type StateBehaviour, stateBehaviours } from './behaviours.ts';
import { stateDeleteStatuses } from './extension.ts';
import { keptState } from './kept.ts';

/** What is special about state: all of it. */
export const resource: ResourceDefinition = defineResource('state', {
  behaviours: (context) => {
    const { contract, resource: own } = context;
    const fields = own.references.map(({ path }) => path.join('.'));
    const ofAccount = (act: StateBehaviour): Behaviour => {
      return (call) => act(call, keptState(call.account, own, fields, undefined), 204);
    };
    const below = own.references.flatMap(({ to, path }) => {
      const above = resourceNamed(contract.resources, to);
      return above === undefined ? [] : [ofRecords(context, fields, above, path.join('.'))];
    });
    return Object.assign(named('', context, ofAccount), ...below);
  },
});

/** The behaviours for the state of the records of a resource. */
function ofRecords(
  context: ResourceContext,
  fields: readonly string[],
  above: Resource,
  field: string,
): Record<string, Behaviour> {
  const { resource: own, fake } = context;
  const { singular, name } = above;
  return named(singular.charAt(0).toUpperCase() + singular.slice(1), context, (act) =>
    withRecord(above, (call, { id }) => {
      const kept = keptState(call.account, own, fields, { field, id, path: `${name}/${id}` });
      return act(call, kept, sideOf(stateDeleteStatuses, fake.options['stateDeleteStatus']));
    }),
  );
}

/** The behaviours by the names of their operations: `listStateKeys`, `listFlowStateKeys`. */
function named(
  owner: string,
  context: ResourceContext,
  make: (act: StateBehaviour) => Behaviour,
): Record<string, Behaviour> {
  const { list, clear, get, put, remove } = stateBehaviours(context);
  return {
    [`list${owner}StateKeys`]: make(list),
    [`clear${owner}State`]: make(clear),
    [`get${owner}State`]: make(get),
    [`put${owner}State`]: make(put),
    [`delete${owner}State`]: make(remove),
  };
}
