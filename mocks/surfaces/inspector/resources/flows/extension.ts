import { html, nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';
import { errorsCard } from '../flow-errors/errors-card.ts';
import { errorsIn, type FlowError, flowErrors, isOpenError, stepIn } from '../flow-errors/known/known-errors.ts';
import { jobs } from '../jobs/known/known-jobs.ts';
import { runsCard } from '../jobs/runs-card.ts';
import { directForm } from './direct-form.ts';
import { flowBadges, isFlow } from './flow-badges.ts';
import { flowPicture } from './picture/flow-picture.ts';
import { runButton } from './run.ts';

/** What is special about flows: a picture of each, whether and when it runs, how its runs went, and its errors. */
export const extension: ResourceExtension<Context> = {
  badges: (record, known) => (isFlow(record) ? flowBadges(record, known) : []),
  actions: (context, record) => (isFlow(record) ? runButton(context, record) : nothing),
  above: (context, record) => (isFlow(record) ? above(context, record) : nothing),
  usersAbove: [jobs, flowErrors],
};

function above(context: Context, flow: Flow): unknown {
  const errors = errorsIn(context.store.state).filter(({ _flowId }) => _flowId === flow._id);
  return html`<section class="card" aria-label="Steps">
      <h3>Steps</h3>
      ${flowPicture(context, flow, openByStep(flow, errors))}
    </section>
    ${errorsCard(context, { errors, flow, whenNone: 'Nothing has gone wrong in this flow.' })}
    ${runsCard(context, [flow._id])} ${directForm(context, flow)}`;
}

/** How many errors of each step are open. */
function openByStep(flow: Flow, errors: readonly FlowError[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const error of errors.filter(isOpenError)) {
    const step = stepIn(flow, error) ?? '';
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return counts;
}
