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
  { contract: { resources } }: ResourceContext,
  { account }: Pick<Call, 'account'>,
  flow: JsonRecord,
): readonly StepRecord[] {
  const { generators, lookups, imports } = stepsOfFlow(flow);
  return [...recordsOf('exports', new Set([...generators, ...lookups])), ...recordsOf('imports', imports)];

  function recordsOf(name: string, ids: Iterable<string>): readonly StepRecord[] {
    const resource = resourceNamed(resources, name);
    if (resource === undefined) return [];
    const records = account.collection(resource.collection);
    return [...ids].flatMap((id) => {
      const record = records.get(id);
      if (record === undefined) return [];
      const { [connectionField]: connection } = record;
      return [{ resource, id, record, connection: typeof connection === 'string' ? connection : undefined }];
    });
  }
}
