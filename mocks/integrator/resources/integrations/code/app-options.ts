import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { AppCall } from '../../../app/interface/app-caller.ts';
import { licenseOf } from '../../licenses/licenses.ts';

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
