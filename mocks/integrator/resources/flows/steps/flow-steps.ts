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

/** Reads the steps of a flow: of one with routers, those of all branches; of one of 2017, its export and its import. */
export function stepsOfFlow(flow: SteppedFlow): FlowSteps {
  const generators = new Set<string>();
  const lookups = new Set<string>();
  const imports = new Set<string>();
  const take = ({ _exportId, _importId }: Pick<SteppedFlow, '_exportId' | '_importId'>, exports: Set<string>): void => {
    if (_exportId !== undefined) exports.add(_exportId);
    if (_importId !== undefined) imports.add(_importId);
  };
  for (const { _exportId } of flow.pageGenerators ?? []) generators.add(_exportId);
  for (const processor of flow.pageProcessors ?? []) take(processor, lookups);
  for (const { branches = [] } of flow.routers ?? []) {
    for (const { pageProcessors = [] } of branches) for (const processor of pageProcessors) take(processor, lookups);
  }
  take(flow, generators);
  return { generators: [...generators], lookups: [...lookups], imports: [...imports] };
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
