import type { ReportedRun } from '../../baseline/baseline.ts';
import type { CheckOutcome } from '../../check/report/report.ts';
import { type Html, html } from '../../page/html.ts';
import { duration } from '../parts/visible.ts';

const words: Readonly<Record<CheckOutcome['outcome'], string>> = {
  passed: 'passed',
  failed: 'failed',
  unjudged: 'no verdict',
  skipped: 'left out',
  outside: 'left out',
};

/** Every check of the run, by phase. */
export function checksSection({ phases, checks }: ReportedRun): Html {
  if (checks.length === 0) return html``;
  return html`<section class="part"><h2>Checks <small>${checks.length.toLocaleString('en')}</small></h2>
${phases.map(({ phase }) => {
  const own = checks.filter((check) => check.phase === phase);
  return html`<details class="list boxed"><summary><span class="name"><b>${phase}</b><span class="quiet">${own.length.toLocaleString('en')}</span></span></summary><ul class="checks">
${own.map(checkOf)}</ul></details>
`;
})}</section>`;
}

function checkOf({ operation, check, outcome, durationMs }: CheckOutcome): Html {
  const time = durationMs === undefined ? '' : duration(durationMs);
  return html`<li><span class="outcome ${outcome}">${words[outcome]}</span><span><b>${operation}</b> ${check}</span><span class="quiet">${time}</span></li>
`;
}
