import type { ControlClient } from './control-client.ts';

/**
 * What an account of a server has of a resource beside its records: what the account in process has, with a promise of
 * everything. It stands in `extension.ts` of the folder of the resource.
 */
export interface ConnectExtension<Members extends object = object, RecordMembers = unknown> {
  /** @param account The path of the account below the control API. */
  readonly members?: (client: ControlClient, account: string) => Members;
  /** Those of the fake that count for all accounts, in the place of those of the account `default`. */
  readonly commonMembers?: (client: ControlClient) => Partial<Members>;
  /** @param records The path of the records below the control API. */
  readonly recordMembers?: (client: ControlClient, records: string) => RecordMembers;
}
