import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { AppCall, LateAppCaller } from '../../../app/interface/app-caller.ts';
import { type AppAccount, callFunction, type FromApp } from './function-of-app.ts';

/** A field in which a connector names a function of its app. */
export type ConnectorFunction = 'installerFunction' | 'updateFunction' | 'preUninstallFunction' | 'uninstallerFunction';

const kinds: Readonly<Record<ConnectorFunction, AppCall['kind']>> = {
  installerFunction: 'connectorInstaller',
  updateFunction: 'update',
  preUninstallFunction: 'preUninstall',
  uninstallerFunction: 'connectorUninstaller',
};

/**
 * Calls the function that the connector of an app names in a field; `undefined` where it names none, or its code is
 * nowhere.
 */
export async function callConnectorFunction(
  app: LateAppCaller | undefined,
  account: AppAccount,
  integration: Integration,
  field: ConnectorFunction,
): Promise<FromApp | undefined> {
  const name = namedFunction(account, integration, field);
  const caller = name === undefined ? undefined : await app?.();
  if (name === undefined || caller === undefined || !caller.has(account, integration._connectorId)) return undefined;
  return callFunction(caller, account, { kind: kindOf(field, integration), name, integration, sent: undefined });
}

/**
 * What a function of a connector is for an installation: one of the newer framework is updated by a function of that.
 * Source: doc; choice, that `installSteps` without `install` tell the newer framework.
 */
function kindOf(field: ConnectorFunction, { install = [], installSteps = [] }: Integration): AppCall['kind'] {
  const isNewer = install.length === 0 && installSteps.length > 0;
  return isNewer && field === 'updateFunction' ? 'updateResource' : kinds[field];
}

/** Where the connectors of an account are kept. */
const connectorsPath = '/connectors';

/** The name of a function in the connector of an app; `undefined` where there is none. */
export function namedFunction(
  account: Pick<AccountInCall, 'collection' | 'paths'>,
  { _connectorId }: Integration,
  field: ConnectorFunction,
): string | undefined {
  // A document without connectors has no such collection, and looking would make one.
  if (_connectorId === undefined || !account.paths().includes(connectorsPath)) return undefined;
  const name = account.collection(connectorsPath).get(_connectorId)?.[field];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
