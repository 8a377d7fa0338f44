import { isRecord } from '../../../../../spec/document/document.ts';
import { type Resource, resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

/** The field that names the integration of a flow. */
export const ownerField = '_integrationId';

/** The field that names the group of its integration that a flow is shown in. */
export const groupField = '_flowGroupingId';

/** The resource that the flows of a document belong to; it is looked up once, since each write of a flow asks. */
const owners = new WeakMap<Resource, Resource>();

/** The resource that flows belong to. */
export function ownersOf({ contract: { resources }, resource }: ResourceContext): Resource | undefined {
  const known = owners.get(resource);
  if (known !== undefined) return known;
  const reference = resource.references.find(({ path }) => path.length === 1 && path[0] === ownerField);
  const owner = reference && resourceNamed(resources, reference.to);
  if (owner !== undefined) owners.set(resource, owner);
  return owner;
}

/** The integration of that id; `undefined` where there is none. */
export function ownerOf(
  context: ResourceContext,
  { account }: Pick<Call, 'account'>,
  id: unknown,
): { readonly collection: string; readonly id: string; readonly record: JsonRecord } | undefined {
  const owner = ownersOf(context);
  const record = owner && account.collection(owner.collection).get(String(id));
  return owner && record && { collection: owner.collection, id: String(id), record };
}

/** Whether an integration has a group for flows. */
export function hasGroup(integration: JsonRecord | undefined, group: unknown): boolean {
  const groups = integration?.['flowGroupings'];
  return Array.isArray(groups) && groups.some((one) => isRecord(one) && one['_id'] === group);
}
