import { type Resource, resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { eachStep, stepsOfFlow } from './flow-steps.ts';

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

interface StepResources {
  readonly exports: Resource | undefined;
  readonly imports: Resource | undefined;
}

/** The resources that the two fields of a step name; they are looked up once for each document. */
const named = new WeakMap<Resource, StepResources>();

function stepResources({ contract: { resources }, resource }: ResourceContext): StepResources {
  const known = named.get(resource);
  if (known !== undefined) return known;
  const of = (field: string): Resource | undefined => {
    const to = resource.references.find(({ path }) => path.at(-1) === field)?.to;
    return to === undefined ? undefined : resourceNamed(resources, to);
  };
  const found = { exports: of('_exportId'), imports: of('_importId') };
  named.set(resource, found);
  return found;
}

/** The connection that a step uses; `undefined` where it needs none. */
function connectionOf({ [connectionField]: connection }: JsonRecord): string | undefined {
  return typeof connection === 'string' ? connection : undefined;
}

/** Goes through the connections that the steps of a flow use, again where two use the same. */
export function eachConnection(
  context: ResourceContext,
  { account }: Pick<Call, 'account'>,
  flow: JsonRecord,
  visit: (connection: string) => void,
): void {
  const { exports, imports } = stepResources(context);
  const ofExports = exports && account.collection(exports.collection);
  const ofImports = imports && account.collection(imports.collection);
  eachStep(flow, (id, kind) => {
    const record = (kind === 'import' ? ofImports : ofExports)?.get(id);
    const connection = record && connectionOf(record);
    if (connection !== undefined) visit(connection);
  });
}

/** The records that do the steps of a flow, each once: its exports, then its imports. What is gone is left out. */
export function stepRecordsOf(
  context: ResourceContext,
  { account }: Pick<Call, 'account'>,
  flow: JsonRecord,
): readonly StepRecord[] {
  const { generators, lookups, imports } = stepsOfFlow(flow);
  const resources = stepResources(context);
  const steps: StepRecord[] = [];
  const take = (resource: Resource | undefined, ids: Iterable<string>): void => {
    const records = resource && account.collection(resource.collection);
    for (const id of ids) {
      const record = records?.get(id);
      if (resource === undefined || record === undefined) continue;
      steps.push({ resource, id, record, connection: connectionOf(record) });
    }
  };
  take(resources.exports, new Set([...generators, ...lookups]));
  take(resources.imports, imports);
  return steps;
}
