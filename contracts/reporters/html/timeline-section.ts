import type { ReportedRun } from '../../baseline/baseline.ts';
import type { CheckOutcome } from '../../check/report/report.ts';
import { type Html, html } from '../../page/html.ts';
import { counted, duration } from '../parts/visible.ts';

/** A check with its times. */
type Timed = CheckOutcome & { readonly startMs: number; readonly durationMs: number };

/** When which check ran, in as many lanes as there were workers, and how each phase went. */
export function timelineSection({ phases, checks, durationMs }: ReportedRun): Html {
  if (phases.length === 0) return html``;
  const timed = checks.filter(isTimed);
  const end = Math.max(1, durationMs ?? 0, ...timed.map((one) => one.startMs + one.durationMs));
  const lanes = lanesOf(timed);
  const label = `${counted(timed.length, 'check')} in ${duration(end)}, up to ${lanes.length} at a time`;
  return html`<section class="part"><h2>Timeline</h2>
${
  timed.length === 0
    ? html``
    : html`<div class="timeline" role="img" aria-label="${label}">${lanes.map((lane) => html`<div class="lane">${lane.map((check) => barOf(check, end))}</div>`)}</div>
<p class="axis"><span>0</span><span>${duration(end / 2)}</span><span>${duration(end)}</span></p>
`
}<table><thead><tr><th scope="col">Phase</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">No verdict</th><th scope="col">Left out</th><th scope="col">Time</th></tr></thead><tbody>
${phases.map(
  ({ phase, passed, failed, unjudged, skipped, durationMs: time }) =>
    html`<tr><th scope="row">${phase}</th><td>${passed}</td><td class="${failed > 0 ? 'bad' : ''}">${failed}</td><td>${unjudged}</td><td>${skipped}</td><td>${time === undefined ? '–' : duration(time)}</td></tr>
`,
)}</tbody></table></section>`;
}

function isTimed(check: CheckOutcome): check is Timed {
  return check.startMs !== undefined && check.durationMs !== undefined;
}

/** Puts checks that ran at the same time into lanes of their own. */
function lanesOf(timed: readonly Timed[]): Timed[][] {
  const lanes: Timed[][] = [];
  const ends: number[] = [];
  for (const check of [...timed].sort((one, other) => one.startMs - other.startMs)) {
    const free = ends.findIndex((end) => end <= check.startMs);
    const at = free < 0 ? lanes.length : free;
    lanes[at] = [...(lanes[at] ?? []), check];
    ends[at] = check.startMs + check.durationMs;
  }
  return lanes;
}

function barOf({ phase, operation, check, outcome, startMs, durationMs }: Timed, end: number): Html {
  const left = ((startMs / end) * 100).toFixed(3);
  const width = Math.max(0.05, (durationMs / end) * 100).toFixed(3);
  return html`<i class="${outcome}" style="left:${left}%;width:${width}%" title="${phase} › ${operation} › ${check}: ${outcome}, ${duration(durationMs)}"></i>`;
}
