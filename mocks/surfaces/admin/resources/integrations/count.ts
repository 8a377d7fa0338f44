import type { Account } from '../../../../integrator/account/account.ts';

/** The number of integrations, where a client of an older version looks for it. */
export function countOfIntegrations({ records }: Pick<Account, 'records'>): { readonly integrations?: number } {
  const integrations = records['integrations'];
  return integrations === undefined ? {} : { integrations: integrations.size };
}
