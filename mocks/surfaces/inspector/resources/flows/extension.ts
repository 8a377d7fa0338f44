import { html, nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { badge } from '../../parts/badge.ts';
import { dayText } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';
import { directForm } from './direct-form.ts';
import { flowPicture } from './picture/flow-picture.ts';
import { lastRun, runButton } from './run.ts';
import { scheduleText } from './schedule-text.ts';

/** What is special about flows: a picture of each, and whether and when it runs. */
export const extension: ResourceExtension<Context> = {
  badges: (record, beside) => (isFlow(record) ? [...badgesOf(record), ...lastRun(record, beside)] : []),
  actions: (context, record) => (isFlow(record) ? runButton(context, record) : nothing),
  above: (context, record) =>
    isFlow(record)
      ? html`<section class="card" aria-label="Steps">
          <h3>Steps</h3>
          ${flowPicture(context, record)}
        </section>
        ${directForm(context, record)}`
      : nothing,
};

/** The fake holds the whole contract against what it stores. */
function isFlow(record: JsonRecord): record is JsonRecord & Flow {
  return typeof record['_id'] === 'string';
}

function badgesOf({ disabled, schedule, lastExecutedAt }: Flow): readonly unknown[] {
  return [
    disabled ? badge('plain', 'off') : badge('good', 'on'),
    schedule === undefined ? nothing : badge('plain', scheduleText(schedule)),
    lastExecutedAt === undefined ? nothing : badge('plain', `ran ${dayText(lastExecutedAt)}`),
  ];
}
