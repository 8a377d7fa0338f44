import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import type { Late } from '../../../engine/late.ts';
import type { IdentifiedToken, Identifying } from './identified-token.ts';

/** What resources know of tokens, once they are loaded. */
interface KnowsTokens {
  readonly late: Late<{ identified(where: Omit<Identifying, 'resource'>, token: string): IdentifiedToken | undefined }>;
  readonly options: Identifying['options'];
}

/** Makes what tells what resources know of a token in an account, by the name that the engine has for that. */
export function knownTokens(
  contract: Contract,
  { late, options }: KnowsTokens,
  accountNamed: (name: string) => MockAccount,
): (token: string, mockAccount: string) => IdentifiedToken | undefined {
  return (token, name) => late.current?.identified({ contract, options, account: accountNamed(name) }, token);
}
