import { html, nothing } from 'lit-html';
import { findRecord, recordLink } from '../../links/record-link.ts';
import { badge } from '../../parts/badge.ts';
import { momentText, newer } from '../../parts/text/moment.ts';
import { recordKnown } from '../../state/around.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';
import { type FlowError, isError, isOpenError, stepIn } from './known/known-errors.ts';
import { errorLine } from './line/error-line.ts';

/** What is special about errors: they are known by what they say, and something can be done about them. */
export const extension: ResourceExtension<Context> = {
  order: (one, other) => newer(String(one['occurredAt']), String(other['occurredAt'])),
  title: (record) => (isError(record) ? record.message : undefined),
  badges: (record) => (isError(record) ? badgesOf(record) : []),
  above: (context, record) => (isError(record) ? errorCard(context, record) : nothing),
  // What it becomes its retry decides.
  isUnderWay: (record, { around }) => {
    if (!isError(record) || !isOpenError(record) || record._retryJobId === undefined) return false;
    const job = recordKnown(around, record._retryJobId);
    return job !== undefined && job['endedAt'] === undefined;
  },
};

function badgesOf(error: FlowError): readonly unknown[] {
  return [
    isOpenError(error) ? badge('bad', 'open') : badge('good', 'resolved'),
    badge('plain', error.code),
    badge('plain', momentText(error.occurredAt)),
  ];
}

function errorCard(context: Context, error: FlowError): unknown {
  const flow = findRecord(context, error._flowId)?.record;
  const stepId = stepIn(flow, error);
  const step = flow === undefined || stepId === undefined ? undefined : { flowId: error._flowId, stepId };
  return html`<section class="card" aria-label="Error">
    <header class="card-head">
      <h3>${recordLink(context, error._flowId)}</h3>
      <p class="hint">${stepId === undefined ? nothing : html`at ${recordLink(context, stepId)}`}</p>
    </header>
    ${errorLine(context, error, { step, isOwnPage: true })}
  </section>`;
}
