import { checkOptions, usual } from '../../../../../contracts/options/check-options.ts';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { MockAccount } from '../../../../engine/account/account.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { Stamps } from '../../../../engine/behaviours/conventions.ts';
import { noSuchRecord } from '../../../define/records/known-record.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { change, integrationIn, integrationsPath } from './life-cycle.ts';
import { isHigherVersion } from './versions.ts';

/** What the service pushes. */
export interface PushedUpdate {
  /** The version that the update brings; higher than the one that runs. The app itself writes it, at the end. */
  readonly version?: string;
}

/**
 * Does the service's part of an update: `updateInProgress` becomes true, and the app has to end it.
 *
 * @throws {OptionError} where there is no such integration, or its version is not lower.
 */
export function pushUpdate(stamps: Stamps, account: MockAccount, id: string, update: PushedUpdate): Integration {
  checkOptions('pushUpdate()', update, { version: usual.text });
  const { version } = update;
  const integration = integrationIn(account, id);
  if (integration === undefined) throw noSuchRecord(account, integrationsPath, id, 'push an update to');
  const running = integration.version;
  if (version !== undefined && running !== undefined && !isHigherVersion(version, running)) {
    throw new OptionError(
      `Failed to push an update to ${id}: ${running} runs there, and ${version} is not higher. Give a higher version, or none.`,
    );
  }
  return beginUpdate(stamps, account, account.clock.now(), integration);
}

/** Begins an update of an installation, whoever pushes it: a test, or the connector's partner. */
export function beginUpdate(
  stamps: Stamps,
  account: Pick<AccountInCall, 'collection'>,
  now: number,
  integration: Integration,
): Integration {
  change({ stamps }, account, now, integration, { updateInProgress: true });
  return integrationIn(account, integration._id) ?? integration;
}
