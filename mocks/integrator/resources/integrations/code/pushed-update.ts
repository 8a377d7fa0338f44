import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { MockAccount } from '../../../../engine/account/account.ts';
import type { LateAppCaller } from '../../../app/interface/app-caller.ts';

/**
 * Has the code of an app do an update that was pushed: it is to write `version` and `updateInProgress: false` by itself.
 * Where it fails, the update stays in progress, and the journal says why. Source: doc; choice for what a failure leaves.
 */
export async function runPushedUpdate(
  app: LateAppCaller,
  account: Pick<MockAccount, 'name' | 'journal' | 'clock' | 'collection' | 'paths'>,
  integration: Integration,
): Promise<void> {
  // A page has this file at once, and what calls functions only where there are some.
  const { callConnectorFunction } = await import('./connector-function.ts');
  await callConnectorFunction(app, account, integration, 'updateFunction');
}
