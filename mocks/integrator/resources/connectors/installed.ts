import type { components } from '../../../../spec/generated/types.ts';
import type { AccountInCall } from '../../../engine/account/transaction/transaction.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { integrationIn, integrationsPath } from '../integrations/life-cycle/life-cycle.ts';
import { emailOf, licensesOf } from '../licenses/licenses.ts';

/** The installations of a connector as its partner sees them, oldest first. Source: choice for the fields. */
export function shownInstallations(
  account: Pick<AccountInCall, 'collection'>,
  connector: string,
): ReadonlyMap<string, JsonRecord> {
  const licenses = licensesOf(account, connector).all();
  const installed = [...account.collection(integrationsPath).snapshot().keys()].flatMap((id) => {
    const integration = integrationIn(account, id);
    return integration?._connectorId === connector ? [[id, shownInstallation(integration, licenses)] as const] : [];
  });
  return new Map(installed);
}

function shownInstallation(
  { _id, name, version, updateInProgress }: components['schemas']['Integration'],
  licenses: readonly JsonRecord[],
): JsonRecord {
  const license = licenses.find(({ _integrationId }) => _integrationId === _id);
  const email = license && emailOf(license);
  return {
    _integrationId: _id,
    name,
    ...(version !== undefined && { version }),
    ...(updateInProgress !== undefined && { updateInProgress }),
    ...(email !== undefined && { email }),
  };
}
