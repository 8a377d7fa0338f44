import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { Stamps } from '../../../../engine/behaviours/conventions.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { LateAppCaller } from '../../../app/interface/app-caller.ts';
import { sideOf } from '../../../define/choices/side-of.ts';
import { type FakeContext, ofEachFake } from '../../../define/fake-context.ts';
import { createScripts, type Scripts } from '../functions/scripts.ts';

/** The path under which the integrations of an account are kept. */
export const integrationsPath = '/integrations';

/** What is refused while an update is in progress: settings functions, any change of the settings, or nothing. */
export type DuringUpdate = 'refuse-settings' | 'refuse-changes' | 'allow';

/** All that there are; the first counts where none is chosen. */
export const duringUpdates: readonly [DuringUpdate, ...DuringUpdate[]] = ['refuse-settings', 'refuse-changes', 'allow'];

/** What becomes of settings that a client writes to an installed app, other than by its settings functions. */
export type AppLockedSettings = 'store' | 'ignore';

/** All that there are; the first counts where none is chosen. */
export const appLockedSettings: readonly [AppLockedSettings, ...AppLockedSettings[]] = ['store', 'ignore'];

/** The scripts of a fake. */
export const scriptsOf: (memory: FakeContext['memory']) => Scripts = ofEachFake(createScripts);

/** What the operations of a SmartConnector's life work with. */
export interface LifeCycle {
  readonly stamps: Stamps;
  readonly scripts: Scripts;
  /** Asked with each call. */
  readonly duringUpdate: () => DuringUpdate;
  /** Calls the code of apps, where there is any. */
  readonly app: LateAppCaller | undefined;
}

/** What the operations of a fake work with. */
export function lifeCycleOf({ stamps, memory, options, app }: FakeContext): LifeCycle {
  const duringUpdate = (): DuringUpdate => sideOf(duringUpdates, options['duringUpdate']);
  return { stamps, scripts: scriptsOf(memory), duringUpdate, app };
}

/** The integration of an account, as it is now. */
export function integrationIn(account: Pick<AccountInCall, 'collection'>, id: string): Integration | undefined {
  const record = account.collection(integrationsPath).get(id);
  return record !== undefined && isIntegration(record) ? record : undefined;
}

/** Changes fields of an integration and renews its stamps. */
export function change(
  { stamps }: Pick<LifeCycle, 'stamps'>,
  account: Pick<AccountInCall, 'collection'>,
  now: number,
  integration: Integration,
  changes: Partial<Integration>,
): void {
  const record = { ...integration, ...changes };
  account.collection(integrationsPath).set(integration._id, { ...record, ...stamps.replaced(record, now) });
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
function isIntegration(record: JsonRecord): record is JsonRecord & Integration {
  return typeof record['_id'] === 'string';
}
