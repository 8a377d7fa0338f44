import { type Resource, resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { stepsOfFlow } from './flow-steps.ts';

/** A record that does a step of a flow: what reads or writes over a connection. */
export interface StepRecord {
  readonly resource: Resource;
  readonly id: string;
  readonly record: JsonRecord;
  /** The connection that it uses; `undefined` where it needs none. */
  readonly connection: string | undefined;
}

/** The field by which a step names its connection. */
export const connectionField = '_connectionId';

/** The records that do the steps of a flow, each once: its exports, then its imports. What is gone is left out. */
export function stepRecordsOf(
  { contract: { resources }, resource: { references } }: ResourceContext,
  { account }: Pick<Call, 'account'>,
  flow: JsonRecord,
): readonly StepRecord[] {
  const { generators, lookups, imports } = stepsOfFlow(flow);
  const steps: StepRecord[] = [];
  const take = (field: string, ids: Iterable<string>): void => {
    const to = references.find(({ path }) => path.at(-1) === field)?.to;
    const resource = to === undefined ? undefined : resourceNamed(resources, to);
    const records = resource && account.collection(resource.collection);
    for (const id of ids) {
      const record = records?.get(id);
      if (resource === undefined || record === undefined) continue;
      const { [connectionField]: connection } = record;
      steps.push({ resource, id, record, connection: typeof connection === 'string' ? connection : undefined });
    }
  };
  take('_exportId', new Set([...generators, ...lookups]));
  take('_importId', imports);
  return steps;
}
