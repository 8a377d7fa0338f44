import { oneOf } from '../../../../contracts/options/check-options.ts';
import type { Integration } from '../../../../fixtures/resources/integrations/integration.ts';
import {
  type CloneResponse,
  type CloneStatus,
  cloneResponses,
  cloneStatuses,
} from '../../define/clone/clone-choices.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import { runPushedUpdate } from './code/pushed-update.ts';
import { type IntegrationForm, integrationForms } from './form/integration-form.ts';
import type { FunctionScripts } from './functions/script.ts';
import {
  type AppLockedSettings,
  appLockedSettings,
  type DuringUpdate,
  duringUpdates,
  scriptsOf,
} from './life-cycle/life-cycle.ts';
import { type PushedUpdate, pushUpdate } from './life-cycle/pushing.ts';
import { type RegisteredByPut, registeredByPuts } from './registered/registered-by-put.ts';

/** What a test can do with the apps of an account. */
export interface AppMembers extends FunctionScripts {
  /**
   * The service's part of an update of an app: `updateInProgress` becomes true, and the app has to end it. Where there is
   * code of the app, the `updateFunction` of its connector is called, and the journal has the call once it is over.
   *
   * @throws {OptionError} where there is no such integration, or its version is not lower than the one given.
   */
  pushUpdate(id: string, update?: PushedUpdate): Integration;
}

/** How the apps of a fake are set up. */
export interface AppOptions {
  /**
   * What is refused (422, `update_not_allowed`) while `updateInProgress` is true. `refuse-settings`: settings functions.
   * `refuse-changes`: also a PUT that changes `settings` and does not end the update. `allow`: nothing. Source: doc,
   * that users cannot change settings then; choice, how they are reported.
   *
   * @default 'refuse-settings'
   */
  readonly duringUpdate?: DuringUpdate;
  /**
   * How integrations look. `2017`: as in the seed document. `today`: a record that was sent without its lists has them
   * empty, and `lastModifiedBy`; lists tell how many flows and connections each integration has. Source: seed; doc, client.
   *
   * @default '2017'
   */
  readonly integrationForm?: IntegrationForm;
  /**
   * What becomes of `settings` that a client writes to an installed app, other than by its settings functions. `store`: they
   * are stored. `ignore`: a PUT is 200 and leaves them as they are, a PATCH of them gets 422. Source: seed, whose settings
   * pages write them; client, of a live account.
   *
   * @default 'store'
   */
  readonly appLockedSettings?: AppLockedSettings;
  /**
   * What a clone responds with: the copy (`record`), or a list of all that was made (`manifest`). Source: doc, whose schema
   * allows both.
   *
   * @default 'record'
   */
  readonly cloneResponse?: CloneResponse;
  /** The status of a clone. Source: doc; client for 200. @default 201 */
  readonly cloneStatus?: CloneStatus;
  /**
   * Whether a PUT changes the connections and lookup caches that are registered with an integration. `writable`: it
   * replaces them, as it does any field. `ignored`: it is 200 and leaves them as they are; they change by
   * `…/connections/register`. Source: the document of 2017; client, which treats them as read-only.
   *
   * @default 'writable'
   */
  readonly registeredByPut?: RegisteredByPut;
}

/** What integrations bring along: the functions of apps, and their updates. */
export const extension: ResourceExtension<AppMembers, AppOptions> = {
  options: {
    duringUpdate: oneOf(...duringUpdates),
    integrationForm: oneOf(...integrationForms),
    appLockedSettings: oneOf(...appLockedSettings),
    cloneResponse: oneOf(...cloneResponses),
    cloneStatus: oneOf(...cloneStatuses),
    registeredByPut: oneOf(...registeredByPuts),
  },
  members: ({ memory, stamps, app }, account) => ({
    ...scriptsOf(memory).of(account.name),
    pushUpdate: (id, update = {}) => {
      const integration = account.transaction(() => pushUpdate(stamps, account, id, update));
      if (app !== undefined) void runPushedUpdate(app, account, integration);
      return integration;
    },
  }),
  commonMembers: ({ memory }) => scriptsOf(memory).of(),
  forget: (memory, account) => scriptsOf(memory).clear(account),
};
