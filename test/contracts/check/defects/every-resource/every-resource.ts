import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { valueAt } from '../../../../../spec/json/json-pointer.ts';
import type { Reference, Resource } from '../../../../../spec/resource/resource.ts';
import type { Defects } from '../../proxy.ts';
import { keptWrong } from './kept.ts';
import { letInWrong } from './let-in.ts';
import { shownWrong } from './shown.ts';
import { viewsWrong } from './views.ts';

/** How many fields of a resource are lost, one at a time. */
const lostFields = 4;

/** Integrations have defects of their own, and a licence and a tag have no name by which the kit would know one of its own again. */
const others: readonly string[] = ['integrations', 'licenses', 'tags'];

/** The resources that clients create, but for those. */
export const resources: readonly Resource[] = integratorContract().resources.filter(
  ({ name, operations }) => !others.includes(name) && operations.create !== undefined && operations.read !== undefined,
);

/** Defects that any resource can have, planted in one. */
export function defectsOf(resource: Resource): Defects {
  const { operations } = integratorContract();
  const isShownBelow = operations.some(({ path }) => path === `/integrations/{_id}${resource.collection}`);
  return {
    ...shownWrong(resource),
    ...keptWrong(resource, writableFields(resource)),
    ...letInWrong(resource, resource.references.some(isSent)),
    ...viewsWrong({ resource, isShownBelow }),
  };
}

/** Whether a client writes a reference; one that the service alone makes cannot be sent to lead nowhere. */
function isSent({ pointer }: Reference): boolean {
  const field = valueAt(integratorContract().document, pointer);
  return !(isRecord(field) && field['readOnly'] === true);
}

/** Plain fields that a client may write. */
function writableFields({ sentSchemas: { create } }: Resource): readonly string[] {
  const fields = create === undefined ? undefined : integratorContract().shapeAt(create).fields;
  return [...(fields ?? [])]
    .filter(([name, field]) => name !== 'name' && !field.readOnly && field.shape().fields === undefined)
    .map(([name]) => name)
    .slice(0, lostFields);
}
