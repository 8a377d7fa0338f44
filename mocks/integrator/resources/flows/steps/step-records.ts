import { someAt } from '../../../../../spec/resource/change-at.ts';
import type { FieldPath } from '../../../../../spec/resource/field-path.ts';
import { type Reference, type Resource, resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

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

/** The records that do the steps of a flow, at any depth, each once. */
export function stepRecordsOf(
  context: ResourceContext,
  { account }: Pick<Call, 'account'>,
  flow: JsonRecord,
): readonly StepRecord[] {
  const steps = new Map<string, StepRecord>();
  for (const { path, resource } of placesOf(context)) {
    const records = account.collection(resource.collection);
    someAt(flow, path, (value) => {
      const id = String(value);
      const key = `${resource.name} ${id}`;
      const record = steps.has(key) ? undefined : records.get(id);
      if (record === undefined) return false;
      const connection = record[connectionField];
      steps.set(key, { resource, id, record, connection: typeof connection === 'string' ? connection : undefined });
      return false;
    });
  }
  return [...steps.values()];
}

/** Where a flow names a record that does a step, and of which resource that is. */
interface StepPlace {
  readonly path: FieldPath;
  readonly resource: Resource;
}

/** Looked for once for each document: each flow that is saved is asked for its steps. */
const known = new WeakMap<Resource, readonly StepPlace[]>();

function placesOf({ contract: { resources }, resource }: ResourceContext): readonly StepPlace[] {
  const places =
    known.get(resource) ??
    resource.references.filter(isOfStep).flatMap(({ path, to }) => {
      const target = resourceNamed(resources, to);
      return target?.references.some(namesConnection) ? [{ path, resource: target }] : [];
    });
  known.set(resource, places);
  return places;
}

/** A flow names other records too, which belong to other flows or are only waited for. */
function isOfStep({ path }: Reference): boolean {
  return ['_exportId', '_importId'].includes(path.at(-1) ?? '') && path[0] !== '_runNextExportIds';
}

function namesConnection({ path }: Reference): boolean {
  return path.length === 1 && path[0] === connectionField;
}
