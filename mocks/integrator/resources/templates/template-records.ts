import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { type StepRecord, stepRecordsOf } from '../flows/steps/step-records.ts';

/** A record that a template is made of. */
export interface TemplateRecord {
  readonly resource: Resource;
  readonly id: string;
  readonly record: JsonRecord;
}

/** All that a template is made of. */
export interface TemplateRecords {
  readonly integration: TemplateRecord;
  readonly flows: readonly TemplateRecord[];
  /** The exports and imports of the steps, each once. */
  readonly steps: readonly StepRecord[];
  /** The ids of the connections that the steps use, each once. */
  readonly connections: readonly string[];
}

/** The field by which a template and a flow name an integration. */
export const integrationField = '_integrationId';

/** What a template is made of, as it is now; `undefined` where there is no integration any more. */
export function templateRecords(
  context: ResourceContext,
  call: Call,
  template: JsonRecord,
): TemplateRecords | undefined {
  const { contract, resource } = context;
  const { resources } = contract;
  const integrations = resourceNamed(resources, referredBy(resource, integrationField) ?? '');
  const id = String(template[integrationField]);
  const record = integrations && call.account.collection(integrations.collection).get(id);
  if (integrations === undefined || record === undefined) return undefined;
  const flowed = resources.find(({ name }) => name === flowsOf(integrations));
  const flows = flowed === undefined ? [] : recordsOf(call, flowed, id);
  const ofFlows = flowed && { ...context, resource: flowed };
  const all = flows.flatMap((flow) => (ofFlows === undefined ? [] : stepRecordsOf(ofFlows, call, flow.record)));
  const steps = [...new Map(all.map((step) => [`${step.resource.name} ${step.id}`, step])).values()];
  const used = steps.flatMap(({ connection }) => connection ?? []);
  return { integration: { resource: integrations, id, record }, flows, steps, connections: [...new Set(used)] };
}

/**
 * Whether a template can be installed by one request: its integration belongs to no connector, and its steps are those
 * that a map of connections does. Source: doc; choice for what is simple.
 */
export function isSimple({ integration: { record } }: TemplateRecords): boolean {
  const steps: readonly unknown[] = Array.isArray(record['installSteps']) ? record['installSteps'] : [];
  return (
    record['_connectorId'] === undefined &&
    steps.every((step) => ['connection', 'template_zip'].includes(String(Reflect.get(Object(step), 'type'))))
  );
}

/** The resource that a field of a record refers to. */
function referredBy({ references }: Resource, field: string): string | undefined {
  return references.find(({ path }) => path.length === 1 && path[0] === field)?.to;
}

/** The resource whose records an integration shows as its flows. */
function flowsOf({ views }: Resource): string | undefined {
  return views.find(({ operation }) => operation.id === 'listIntegrationFlows')?.of;
}

function recordsOf(call: Call, resource: Resource, integration: string): readonly TemplateRecord[] {
  return [...call.account.collection(resource.collection).snapshot()]
    .filter(([, record]) => record[integrationField] === integration)
    .map(([id, record]) => ({ resource, id, record }));
}
