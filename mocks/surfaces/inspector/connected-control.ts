import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import type { Integration } from '../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { faultPresets, isFaultPreset } from '../../engine/faults/presets.ts';
import type { FaultRule } from '../../engine/faults/rule/fault.ts';
import type { AccountState } from '../../integrator/account/account-state.ts';
import { accountOf, hosts } from '../../integrator/service/regions.ts';
import type { ConnectedAccount, PlainFaultRule } from '../connect/client/connected-account.ts';
import type { ConnectedIntegrator } from '../connect/connect-integrator.ts';
import { keepWatching } from './keep-watching.ts';
import type { AccountControl, ClockChange, InspectorControl, StepAnswer, StepKind, Template } from './state/control.ts';

/** Does what the inspector asks for over the connection to a fake. */
export function connectedControl(integrator: ConnectedIntegrator, token: string): InspectorControl {
  return {
    accounts: () => integrator.accounts.overview(),
    account: (name) => accountControl(integrator, token, name),
    operations: async () => (await integrator.health()).operations,
    presets: async () => faultPresets,
  };
}

function accountControl(integrator: ConnectedIntegrator, token: string, name: string): AccountControl {
  const { account, region } = accountOf(name);
  const connected = integrator.accounts.get(account, region);
  const { integrations, journal, faults, clock } = connected;
  const bearer = account === 'default' ? token : `${token}@${account}`;
  const call = async (method: 'PUT' | 'DELETE', path: string, done: string): Promise<StepAnswer> => {
    const response = await integrator.fetch(`https://${hosts[region]}/v1/integrations/${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}` },
    });
    return answerOf(response.status, await response.json().catch(() => undefined), done);
  };

  return {
    integrations: () => integrations.all(),
    put: async (record) => {
      if (!isIntegration(record)) throw new Error('Failed to save the record: it has no _id. Give it one.');
      await integrations.put(record);
    },
    remove: async (id) => void (await integrations.delete(id)),
    create: (template) => create(connected, template),
    pushUpdate: async (id) => void (await connected.pushUpdate(id)),
    runStep: (kind: StepKind, id, functionName) =>
      call(
        'PUT',
        `${encodeURIComponent(id)}/${kind}/${encodeURIComponent(functionName)}`,
        `${functionName} succeeded.`,
      ),
    startUninstall: (id) =>
      call('DELETE', `${encodeURIComponent(id)}/install`, 'The uninstallation has begun: undo its steps.'),
    journal: () => journal.find(),
    clearJournal: () => journal.clear(),
    watch: (onEntry, onState) => keepWatching(journal, onEntry, onState),
    faults: () => faults.list(),
    addFault: (rule) => faults.add(leftToServer(rule)),
    usePreset: async (preset) => {
      if (!isFaultPreset(preset)) throw new Error(`Failed to use ${preset}: there is no such preset.`);
      return faults.use(preset);
    },
    heal: async (fault) => void (await faults.heal(fault)),
    clock: async () => ({ now: await clock.present, frozen: await clock.frozen }),
    changeClock: async (change) => {
      await turn(connected, change);
      return { now: await clock.present, frozen: await clock.frozen };
    },
    reset: () => connected.reset(),
    snapshot: async () => {
      const snapshot = await connected.snapshot();
      return () => connected.restore(snapshot);
    },
    exported: () => connected.export(),
    imported: async (state) => {
      if (!isAccountState(state)) {
        throw new Error('Failed to import: this is no exported account. Choose a file that Export has written.');
      }
      await connected.import(state);
    },
  };
}

async function create(
  { create: factories, integrations }: Pick<ConnectedAccount, 'create' | 'integrations'>,
  template: Template,
): Promise<string> {
  switch (template.kind) {
    case 'integration':
      return (await factories.integration({ name: template.name }))._id;
    case 'smartConnector': {
      const { name, steps, done } = template;
      return (await factories.smartConnector({ name, steps, completed: done }))._id;
    }
    case 'sample':
      await integrations.put(bigCommerceNetSuite);
      return bigCommerceNetSuite._id;
  }
}

async function turn({ clock }: Pick<ConnectedAccount, 'clock'>, change: ClockChange): Promise<void> {
  if ('set' in change) await clock.set(change.set);
  else if ('advance' in change) await clock.advance(change.advance);
  else if ('freeze' in change) await clock.freeze();
  else await clock.resume();
}

function answerOf(status: number, body: unknown, done: string): StepAnswer {
  if (status >= 400) return { ok: false, message: `The API answered ${status}: ${wordsOf(body)}` };
  if (isRecord(body) && body['success'] === false) {
    return { ok: false, message: `The function did not succeed: ${wordsOf(body)}` };
  }
  return { ok: true, message: done };
}

function wordsOf(body: unknown): string {
  if (!isRecord(body)) return 'no reason given.';
  const [first] = Array.isArray(body['errors']) ? body['errors'] : [];
  const message = isRecord(first) ? first['message'] : body['message'];
  return typeof message === 'string' ? message : 'no reason given.';
}

/** The fake holds the whole contract against what is put in. */
function isIntegration(value: unknown): value is Integration {
  return isRecord(value) && typeof value['_id'] === 'string';
}

/** The fake checks the rest. */
function isAccountState(value: unknown): value is AccountState {
  return isRecord(value) && typeof value['format'] === 'string';
}

/** A rule that a person has put together: the server judges it, and knows what operations there are. */
function leftToServer(rule: FaultRule): PlainFaultRule {
  const sent: unknown = rule;
  const isObject = (value: unknown): value is PlainFaultRule => isRecord(value);
  return isObject(sent) ? sent : {};
}
