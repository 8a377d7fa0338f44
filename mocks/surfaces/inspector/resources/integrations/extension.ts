import { html, nothing } from 'lit-html';
import { bigCommerceNetSuite } from '../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { addRecord, makeRecord } from '../../actions/records.ts';
import { badge } from '../../parts/badge.ts';
import { plural } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';
import type { WhatIsKnown } from '../../state/state.ts';
import { connections, connectionsCard, connectionsOf } from '../connections/connections-card.ts';
import { openErrorsOf } from '../flow-errors/known/known-errors.ts';
import { flows } from '../flows/flow-badges.ts';
import { flowsCard, flowsOf } from '../flows/flows-card.ts';
import { jobs } from '../jobs/known/known-jobs.ts';
import { runsCard } from '../jobs/runs-card.ts';
import { installProgress } from './install-progress.ts';
import { endUpdate, pushUpdate } from './life-cycle.ts';

/** What is special about integrations: the steps of an app, its updates, and templates. */
export const extension: ResourceExtension<Context> = {
  usersFirst: true,
  badges: (record, known) => (isIntegration(record) ? [...badgesOf(record), ...openErrors(record, known)] : []),
  actions: (context, record) => (isIntegration(record) ? updateButton(context, record) : nothing),
  above: (context, record) => (isIntegration(record) ? above(context, record) : nothing),
  shownAbove: ['install'],
  usersAbove: [flows, jobs, connections],
  templates: [
    {
      key: 'integration',
      title: 'Integration',
      text: 'A plain one, with a name.',
      asks: ['name'],
      make: (context, resource, form) =>
        makeRecord(context, resource, { name: typedName(form) || 'New integration' }, 'integration'),
    },
    {
      key: 'smartConnector',
      title: 'SmartConnector',
      text: 'An app with installation steps.',
      asks: ['name', 'steps', 'done'],
      make: (context, resource, form) => {
        const steps = Number(form.get('steps'));
        const completed = Math.min(steps, Number(form.get('done')));
        const fields = { name: typedName(form) || 'New connector', steps, completed };
        return makeRecord(context, resource, fields, 'smartConnector');
      },
    },
    {
      key: 'sample',
      title: 'Sample',
      text: 'BigCommerce – NetSuite, as the API documentation has it.',
      asks: [],
      make: (context, resource) => addRecord(context, resource, { ...bigCommerceNetSuite }),
    },
  ],
  templateFields: () => html`<label class="labelled" data-asked="steps">
      <span>Steps</span>
      <input class="field" type="number" name="steps" min="1" max="20" value="4" />
    </label>
    <label class="labelled" data-asked="done">
      <span>Of these done</span>
      <input class="field" type="number" name="done" min="0" max="20" value="2" />
    </label>`,
  whenEmpty: (context, resource) => html`<button
    type="button"
    class="button"
    @click=${(): void => void addRecord(context, resource, { ...bigCommerceNetSuite })}
  >
    Add the BigCommerce – NetSuite sample
  </button>`,
};

/** How far its installation has come, its flows, their runs, and its connections. */
function above(context: Context, integration: Integration): unknown {
  const { _id, install, _registeredConnectionIds = [] } = integration;
  const { state } = context.store;
  const own = flowsOf(state, _id);
  return html`${install === undefined ? nothing : installProgress(context, integration, install)}
    ${state.around?.known.has(flows) === true ? flowsCard(context, own) : nothing}
    ${
      own.length === 0
        ? nothing
        : runsCard(
            context,
            own.map((flow) => flow._id),
          )
    }
    ${
      state.around?.known.has(connections) === true
        ? connectionsCard(context, connectionsOf(state, _id, _registeredConnectionIds))
        : nothing
    }`;
}

function openErrors({ _id }: Integration, known: WhatIsKnown | undefined): readonly unknown[] {
  if (known === undefined) return [];
  const ids = flowsOf(known, _id).map((flow) => flow._id);
  const open = openErrorsOf(known, ids);
  return open === 0 ? [] : [badge('bad', plural(open, 'open error'))];
}

function typedName(form: FormData): string {
  return String(form.get('name') ?? '').trim();
}

/** The fake holds the whole contract against what it stores. */
function isIntegration(record: JsonRecord): record is JsonRecord & Integration {
  return typeof record['_id'] === 'string';
}

/** Mode, version and update of a record at a glance. */
function badgesOf({ mode, version, updateInProgress, _connectorId, sandbox }: Integration): readonly unknown[] {
  const modeBadge =
    mode === 'install'
      ? badge('busy', 'installing')
      : mode === 'uninstall'
        ? badge('warn', 'uninstalling')
        : mode === 'settings'
          ? badge('good', 'installed')
          : _connectorId === undefined
            ? badge('plain', 'integration')
            : nothing;
  return [
    modeBadge,
    version === undefined ? nothing : badge('plain', `v${version}`),
    updateInProgress === true ? badge('warn', 'update in progress') : nothing,
    sandbox === true ? badge('plain', 'sandbox') : nothing,
  ];
}

function updateButton(context: Context, record: Integration): unknown {
  const { _id, version, updateInProgress } = record;
  if (updateInProgress === true)
    return html`<button type="button" class="button" @click=${(): void => void endUpdate(context, record)}>
      End update
    </button>`;
  if (version === undefined) return nothing;
  return html`<button type="button" class="button" @click=${(): void => void pushUpdate(context, _id)}>
    Push update
  </button>`;
}
