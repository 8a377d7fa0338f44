import type { components } from '../../../../../spec/generated/types.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';

/** The path under which the flows of an account are kept. */
export const flowsPath = '/flows';

/** A flow, as far as its steps go. */
export type SteppedFlow = Pick<
  components['schemas']['FlowFields'],
  '_exportId' | '_importId' | 'pageGenerators' | 'pageProcessors' | 'routers'
>;

/** The exports and imports of a flow by what they do in it: each once, in its order. */
export interface FlowSteps {
  /** The exports that it begins with. */
  readonly generators: readonly string[];
  /** The exports that look something up on the way. */
  readonly lookups: readonly string[];
  readonly imports: readonly string[];
}

/** What a step of a flow is: an export that it begins with, an export that looks something up, or an import. */
export type StepKind = 'generator' | 'lookup' | 'import';

/** Goes through the steps of a flow in its order: of one with routers, those of all branches; of one of 2017, its own two. */
export function eachStep(flow: SteppedFlow, visit: (id: string, kind: StepKind) => void): void {
  const take = (
    { _exportId, _importId }: Pick<SteppedFlow, '_exportId' | '_importId'>,
    kind: 'generator' | 'lookup',
  ): void => {
    if (_exportId !== undefined) visit(_exportId, kind);
    if (_importId !== undefined) visit(_importId, 'import');
  };
  for (const { _exportId } of flow.pageGenerators ?? []) visit(_exportId, 'generator');
  for (const processor of flow.pageProcessors ?? []) take(processor, 'lookup');
  for (const { branches = [] } of flow.routers ?? []) {
    for (const { pageProcessors = [] } of branches) for (const processor of pageProcessors) take(processor, 'lookup');
  }
  take(flow, 'generator');
}

/** The steps of a flow. */
export function stepsOfFlow(flow: SteppedFlow): FlowSteps {
  const steps = { generator: new Set<string>(), lookup: new Set<string>(), import: new Set<string>() };
  eachStep(flow, (id, kind) => steps[kind].add(id));
  return { generators: [...steps.generator], lookups: [...steps.lookup], imports: [...steps.import] };
}

/** The ids of all steps of the flow of an id; none where it is gone. */
export function stepIdsIn(account: Pick<AccountInCall, 'collection'>, id: string | undefined): readonly string[] {
  return id === undefined ? [] : stepIdsOf(account.collection(flowsPath).get(id) ?? {});
}

/** The ids of all steps of a flow. */
export function stepIdsOf(flow: SteppedFlow): readonly string[] {
  const { generators, lookups, imports } = stepsOfFlow(flow);
  return [...new Set([...generators, ...lookups, ...imports])];
}
