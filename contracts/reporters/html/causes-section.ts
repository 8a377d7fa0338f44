import type { ReportedRun } from '../../baseline/baseline.ts';
import type { CheckFailure } from '../../check/failures/failure.ts';
import type { Cause } from '../../check/report/cause.ts';
import { type Html, html } from '../../page/html.ts';
import { extentOf } from '../parts/cause-text.ts';
import type { ReportContext } from '../parts/reporter.ts';
import { writtenAt } from '../parts/written-place.ts';
import { exchangeOf } from './exchange-part.ts';

/** How many failures of one cause are listed. */
const maxListedFindings = 100;

/** How many causes stand open at first. */
const open = 1;

/** What causes the failures, the worst first, each with one example and its exchange. */
export function causesSection({ causes, failures }: ReportedRun, context: ReportContext): Html {
  if (causes.length === 0) return html``;
  const byId = new Map(failures.map((failure) => [failure.id, failure]));
  return html`<section class="part"><h2>Probable causes <small>${causes.length}</small></h2>
${causes.map((cause, at) => causeOf(cause, at, byId, context))}</section>`;
}

function causeOf(
  cause: Cause,
  at: number,
  byId: ReadonlyMap<string, CheckFailure>,
  { documentPath }: ReportContext,
): Html {
  const { example } = cause;
  return html`<details class="cause" id="cause-${at + 1}"${{ markup: at < open ? ' open' : '' }}>
<summary><span class="number">${at + 1}</span><span class="name"><b>${cause.place}</b><span class="quiet">${extentOf(cause)}</span></span></summary>
<div class="inside">
<p>${cause.message}</p>
<dl>
<dt>Received</dt><dd><code>${example.received}</code></dd>
<dt>Documented</dt><dd><code>${example.documented}</code></dd>
<dt>Document</dt><dd><code>${writtenAt(example, documentPath)}</code> <code class="quiet">${example.documentPointer}</code></dd>
<dt>Operations</dt><dd>${cause.operations.join(', ')}</dd>
${
  example.inferred === undefined
    ? html``
    : html`<dt>Inferred</dt><dd>${example.inferred}</dd>
`
}</dl>
${exchangeOf(example)}
${failuresOf(cause, byId)}
</div>
</details>
`;
}

function failuresOf({ failures }: Cause, byId: ReadonlyMap<string, CheckFailure>): Html {
  const shown = failures.slice(0, maxListedFindings);
  const rest = failures.length - shown.length;
  return html`<details class="list"><summary><span class="name">${failures.length === 1 ? 'The check that fails' : `All ${failures.length.toLocaleString('en')} failures`}</span></summary><ul class="plain">
${shown.map(
  (id) => html`<li><code>${id}</code> ${byId.get(id)?.message ?? ''}</li>
`,
)}${rest > 0 ? html`<li>and ${rest.toLocaleString('en')} more, which the JSON report has</li>` : html``}</ul></details>`;
}
