import type { ResourcePromises } from '../promises/resource-promises.ts';
import { sharePlans } from '../promises/shares/life-of-a-share.ts';
import { shareOperations } from '../promises/shares/own-share.ts';
import { shareRefusals } from '../promises/shares/refused-shares.ts';
import { severalPlans } from '../promises/shares/several-shares.ts';

/**
 * What the service promises of the users of an account beside its document. An invitation goes to somebody, so it acts
 * outside of the account: all of it is judged only where that is asked for. Source: client.
 */
export const promises: ResourcePromises = (resource, contract) => {
  const operations = shareOperations(contract);
  if (operations === undefined) return [];
  const shares = { resource, operations };
  return [...sharePlans(shares), ...severalPlans(shares), ...shareRefusals(shares)];
};
