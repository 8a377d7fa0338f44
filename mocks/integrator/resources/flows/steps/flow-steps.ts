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
  const { pageGenerators = [], pageProcessors = [], routers = [] } = flow;
  const branches = routers.flatMap((router) => router.branches ?? []);
  const processors = [...pageProcessors, ...branches.flatMap((branch) => branch.pageProcessors ?? [])];
  return {
    generators: once([...pageGenerators.map(({ _exportId }) => _exportId), flow._exportId]),
    lookups: once(processors.map(({ _exportId }) => _exportId)),
    imports: once([...processors.map(({ _importId }) => _importId), flow._importId]),
  };
}

/** The ids of all steps of the flow of an id; none where it is gone. */
export function stepIdsIn(account: Pick<AccountInCall, 'collection'>, id: string | undefined): readonly string[] {
  return id === undefined ? [] : stepIdsOf(account.collection(flowsPath).get(id) ?? {});
}

/** The ids of all steps of a flow. */
export function stepIdsOf(flow: SteppedFlow): readonly string[] {
  const { generators, lookups, imports } = stepsOfFlow(flow);
  return once([...generators, ...lookups, ...imports]);
}

function once(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
