import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import type { FakeContext } from '../fake-context.ts';
import type { IdentifiedToken } from './identified-token.ts';

/** Makes what tells what resources know of a token in an account, by the name that the engine has for that. */
export function knownTokens(
  contract: Contract,
  { late, options }: Pick<FakeContext, 'late' | 'options'>,
  accountNamed: (name: string) => MockAccount,
): (token: string, mockAccount: string) => IdentifiedToken | undefined {
  return (token, name) => late.current?.identified({ contract, options, account: accountNamed(name) }, token);
}
