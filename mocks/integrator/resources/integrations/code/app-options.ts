import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { AppCall } from '../../../app/interface/app-caller.ts';

type Options = Readonly<Record<string, unknown>>;

/**
 * What a function of an app is called with beside its token: whose it is, the licence of the install, and what was sent.
 * Source: doc; choice that what was sent stands beside the rest.
 *
 * @param sent The body of the request that has it called.
 */
export function appOptions(
  account: Pick<AccountInCall, 'collection' | 'paths'>,
  kind: AppCall['kind'],
  integration: Integration,
  sent: Options = {},
): Options {
  const { _id: _integrationId, _connectorId, version } = integration;
  const opts = licenseOf(account, integration) ?? {};
  switch (kind) {
    case 'connectorInstaller':
      return { _integrationId, _connectorId, opts };
    case 'updateResource':
      return { resource: integration, license: opts };
    case 'persistSettings':
      return { pending: {}, ...sent, _integrationId, opts };
    case 'refreshMetadata':
      return { _integrationId, opts: { ...opts, ...sent } };
    case 'getMappingMetadata':
      return { _integrationId, ...(version !== undefined && { version }) };
    default:
      return { ...sent, _integrationId, opts };
  }
}

/** The licence of an installation; `undefined` where the account has none for it. */
export function licenseOf(
  account: Pick<AccountInCall, 'collection' | 'paths'>,
  { _id, _connectorId }: Integration,
): JsonRecord | undefined {
  const path = `/connectors/${_connectorId}/licenses`;
  // A document without connectors has no such collection, and looking would make one.
  if (!account.paths().includes(path)) return undefined;
  return account
    .collection(path)
    .all()
    .find(({ _integrationId }) => _integrationId === _id);
}
