import type { Region } from '../../../integrator/service/regions.ts';
import type { ConnectedAccount } from '../../connect/client/connected-account.ts';
import { choice, type Field, text } from './field.ts';
import type { ToolContext } from './tool.ts';

/** Which account is meant: every tool about one takes these. */
export const accountFields: {
  readonly account: Field<string, false>;
  readonly region: Field<Region, false>;
} = {
  account: text('The isolated account: NAME of the tokens TOKEN@NAME. Default: default, that of any other token.'),
  region: choice(['us', 'eu', 'au', 'ca'], 'The region of the account. Default: us.'),
};

/** The account that a call means. */
export function accountOf(
  { integrator }: ToolContext,
  { account, region }: { readonly account: string | undefined; readonly region: Region | undefined },
): ConnectedAccount {
  return integrator.accounts.get(account ?? 'default', region ?? 'us');
}
