import { maskedValue } from '../../../../contracts/redaction/masked-values.ts';
import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import { fittingMasking } from '../../../engine/secrets/fitting-mask.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { RecordBehaviour } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { connectionField } from '../flows/steps/step-records.ts';
import { type TemplateRecord, type TemplateRecords, templateRecords } from './template-records.ts';

/** Shows what an installation of a template copies, and what it has to be given. Source: client. */
export function previewing(context: ResourceContext): RecordBehaviour {
  const masking = fittingMasking(context.contract);
  const shown = ({ resource, record }: Pick<TemplateRecord, 'resource' | 'record'>): object => ({
    model: `${resource.singular.charAt(0).toUpperCase()}${resource.singular.slice(1)}`,
    doc: maskedValue(record, resource.secrets, undefined, masking),
  });
  return (call, { record }) => {
    const found = templateRecords(context, call, record);
    if (found === undefined) return { status: 200, body: { objects: [] } };
    const connections = connectionsOf(context, found).flatMap((resource) =>
      found.connections.flatMap((id): { resource: Resource; record: JsonRecord }[] => {
        const connection = call.account.collection(resource.collection).get(id);
        return connection === undefined ? [] : [{ resource, record: connection }];
      }),
    );
    const objects = [found.integration, ...found.flows, ...found.steps, ...connections].map(shown);
    return { status: 200, body: { objects } };
  };
}

/** The resource of the connections that steps use. */
function connectionsOf({ contract }: ResourceContext, { steps }: TemplateRecords): readonly Resource[] {
  const names = steps.flatMap(({ resource: { references } }) =>
    references.filter(({ path }) => path.length === 1 && path[0] === connectionField).map(({ to }) => to),
  );
  return [...new Set(names)].flatMap((name) => resourceNamed(contract.resources, name) ?? []);
}
