import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { ResourceDefinition } from '../define/define-resource.ts';
import type { LateResources } from '../define/fake-context.ts';
import { resourceDefinitions } from '../generated/resources.ts';

const byName: Readonly<Record<string, ResourceDefinition>> = resourceDefinitions;

/** What is special about each resource. */
export const definitions: readonly ResourceDefinition[] = Object.values(byName);

const identifying = definitions.filter(({ identified }) => identified !== undefined);

/** What the definitions of all resources have of a test's side. */
export const lateResources: LateResources = {
  forget: (memory, account) => {
    for (const definition of definitions) definition.forget?.(memory, account);
  },
  members: (resource, fake, account) => definitionOf(resource)?.members?.(fake, account) ?? {},
  identified: (where, token) => {
    for (const { name, identified } of identifying) {
      const resource = resourceNamed(where.contract.resources, name);
      const known = resource && identified?.({ ...where, resource }, token);
      if (known !== undefined) return known;
    }
    return undefined;
  },
  shown: (resource, record, account) =>
    definitionOf(resource)?.shown?.(record, account.clock.present, account) ?? record,
};

function definitionOf(name: string): ResourceDefinition | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}
