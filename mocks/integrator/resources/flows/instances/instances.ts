import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';

type Account = Pick<AccountInCall, 'collection'>;

/** The path under which the flows of an account are kept. */
const flowsPath = '/flows';

/**
 * Shows flows of an account: one that is abstract, or was, with how many instances it has.
 *
 * They are counted when the first abstract flow is shown, and not again: a list shows all its flows by one of these.
 */
export function showingInstances(account: Account): (flow: JsonRecord) => JsonRecord {
  let counts: ReadonlyMap<string, number> | undefined;
  return (flow) => {
    // One that was abstract once goes on to count: the service's own fields stay.
    if (flow['isAbstract'] !== true && flow['numInstances'] === undefined) return flow;
    counts ??= instancesByFlow(account);
    return { ...flow, numInstances: counts.get(String(flow['_id'])) ?? 0 };
  };
}

function instancesByFlow(account: Account): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, { _abstractFlowId }] of account.collection(flowsPath).snapshot()) {
    if (typeof _abstractFlowId === 'string') counts.set(_abstractFlowId, (counts.get(_abstractFlowId) ?? 0) + 1);
  }
  return counts;
}
