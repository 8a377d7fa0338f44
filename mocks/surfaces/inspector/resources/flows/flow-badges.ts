import { nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { badge } from '../../parts/badge.ts';
import { dayText, plural } from '../../parts/text/moment.ts';
import type { WhatIsKnown } from '../../state/state.ts';
import { openErrorsOf } from '../flow-errors/known/known-errors.ts';
import { lastRunOf } from '../jobs/known/known-jobs.ts';
import { statusBadge } from '../jobs/run/status-badge.ts';
import { scheduleText } from './schedule-text.ts';

/** The resource. */
export const flows = 'flows';

/** What a flow is at a glance: whether and when it runs, and where that is known, how the last run went and what is open. */
export function flowBadges(flow: Flow, known: WhatIsKnown | undefined): readonly unknown[] {
  const { disabled, schedule, lastExecutedAt } = flow;
  return [
    disabled ? badge('plain', 'off') : badge('good', 'on'),
    schedule === undefined ? nothing : badge('plain', scheduleText(schedule)),
    lastExecutedAt === undefined ? nothing : badge('plain', `ran ${dayText(lastExecutedAt)}`),
    ...(known === undefined ? [] : howItGoes(flow, known)),
  ];
}

/** How the last run of a flow went, and how many of its errors are open. */
export function howItGoes({ _id }: Flow, known: WhatIsKnown): readonly unknown[] {
  const run = lastRunOf(known.around, _id);
  const open = openErrorsOf(known, [_id]);
  return [
    run === undefined ? nothing : statusBadge(run, 'last run '),
    open > 0 ? badge('bad', plural(open, 'open error')) : nothing,
  ];
}

/** The fake holds the whole contract against what it stores. */
export function isFlow(record: JsonRecord): record is JsonRecord & Flow {
  return typeof record['_id'] === 'string';
}
