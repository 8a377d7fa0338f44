import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { ResourceDefinition } from '../define/define-resource.ts';
import type { LateResources } from '../define/fake-context.ts';
import type { IdentifiedToken, Identifying } from '../define/tokens/identified-token.ts';
import { identified } from '../generated/identified.ts';

type Identifies = (where: Identifying, token: string) => IdentifiedToken | undefined;

const identifying: readonly (readonly [name: string, identifies: Identifies])[] = Object.entries(identified);

/** What the definitions of all resources have of a test's side. */
export function lateResourcesOf(definitions: readonly ResourceDefinition[]): LateResources {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  return {
    forget: (memory, account) => {
      for (const definition of definitions) definition.forget?.(memory, account);
    },
    members: (resource, fake, account) => byName.get(resource)?.members?.(fake, account) ?? {},
    identified: (where, token) => {
      for (const [name, identifies] of identifying) {
        const resource = resourceNamed(where.contract.resources, name);
        const known = resource && identifies({ ...where, resource }, token);
        if (known !== undefined) return known;
      }
      return undefined;
    },
    shown: (resource, record, account) =>
      byName.get(resource)?.shown?.(record, account.clock.present, account) ?? record,
  };
}
