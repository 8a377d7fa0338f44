import { cloneResponses, cloneStatuses } from '../../../../integrator/define/clone/clone-choices.ts';
import { integrationForms } from '../../../../integrator/resources/integrations/form/integration-form.ts';
import {
  appLockedSettings,
  duringUpdates,
} from '../../../../integrator/resources/integrations/life-cycle/life-cycle.ts';
import { registeredByPuts } from '../../../../integrator/resources/integrations/registered/registered-by-put.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of integrations. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'duringUpdate',
    what: 'What an update in progress forbids: refuse-settings, refuse-changes or allow',
    choices: duringUpdates,
  },
  { option: 'integrationForm', what: 'How integrations look: 2017, or today', choices: integrationForms },
  {
    option: 'appLockedSettings',
    what: 'What becomes of settings that are written to an installed app: store, or ignore',
    choices: appLockedSettings,
  },
  { option: 'cloneResponse', what: 'What a clone responds with: record, or manifest', choices: cloneResponses },
  { option: 'cloneStatus', what: 'The status of a clone: 201, or 200', choices: cloneStatuses },
  {
    option: 'registeredByPut',
    what: 'Whether a PUT of an integration changes what is registered with it: writable, or ignored',
    choices: registeredByPuts,
  },
];
