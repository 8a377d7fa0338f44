import type { Account } from '../../integrator/account.ts';
import type { Accounts } from '../../integrator/integrator.ts';
import { hosts, type Region } from '../../integrator/regions.ts';

/** Finds an account by the name that the fake gives it: `w1`, or `eu/w1` where it lives in another region. */
export function accountNamed(accounts: Accounts, name: string): Account {
  const slash = name.indexOf('/');
  const region = name.slice(0, Math.max(slash, 0));
  const rest = name.slice(slash + 1);
  return rest !== '' && isRegion(region) ? accounts.get(rest, region) : accounts.get(name);
}

function isRegion(text: string): text is Region {
  return Object.hasOwn(hosts, text);
}
